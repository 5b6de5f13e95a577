// Puts the sample project into the database, through the same functions as everybody's work.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { UserActor } from "@/lib/access/actor";
import { createAssessment, getAssessment } from "@/lib/data/assessments";
import { createClaim, readClaim } from "@/lib/data/claims/claims";
import { moveContest } from "@/lib/data/contest-states";
import { createContest, getContest } from "@/lib/data/contests";
import { changeDocument, listRevisions, readDocument, readRevision } from "@/lib/data/documents/documents";
import { importSource } from "@/lib/data/documents/importing";
import { createParty, getParty } from "@/lib/data/parties/parties";
import { createPlacement, getPlacement } from "@/lib/data/placements";
import { createPosition, getPosition } from "@/lib/data/positions";
import { createProject, getProject } from "@/lib/data/projects";
import { createRegion, getRegion } from "@/lib/data/regions/regions";
import { createRelation, getRelation } from "@/lib/data/relations";
import { reviseDocument } from "@/lib/data/revisions/revising";
import { createSide, getSide } from "@/lib/data/sides";
import { loadBlind } from "@/sample/blind-loader";
import type { SampleDocument } from "@/sample/description";
import { sampleParties } from "@/sample/parties";
import { sampleDocuments, sampleProject } from "@/sample/project";
import {
  assessmentInputs, claimRecordInput, contestInputs, idOf, partyRecordInput, projectRecordInput, provenanceOf, regionInputs, relationInputs, sampleClaims, sideInputs,
  type SampleText, type SampleTexts,
} from "@/sample/records";
import { unlessThere } from "@/sample/unless-there";

const { slug } = sampleProject;
const limit = 1_000_000;

/** The file of one of the sample's texts, byte for byte. */
export const sampleBytes = (key: string): Uint8Array => readFileSync(path.join(import.meta.dirname, "texts", `${key}.txt`));

/**
 * Loads the sample project as somebody who may make projects and accounts. Whatever of it is there already, changed or deleted or not,
 * is left as it is, so that a load that was interrupted is finished by the next, and a second one does nothing.
 */
export async function loadSample(actor: UserActor): Promise<void> {
  await unlessThere(() => getProject(actor, slug), () => createProject(actor, projectRecordInput()));
  for (const side of sideInputs()) await unlessThere(() => getSide(actor, slug, side.id), () => createSide(actor, slug, side));
  await loadParties(actor, undefined);
  const texts = await loadDocuments(actor);
  for (const { key } of sampleDocuments) await loadParties(actor, key);
  for (const claim of sampleClaims) await unlessThere(() => readClaim(actor, slug, idOf.claim(claim.key)), () => createClaim(actor, slug, claimRecordInput(claim, texts)));
  for (const relation of relationInputs()) await unlessThere(() => getRelation(actor, slug, relation.id), () => createRelation(actor, slug, relation));
  for (const contest of contestInputs()) await loadContest(actor, contest);
  for (const assessment of assessmentInputs(texts)) {
    await unlessThere(() => getAssessment(actor, slug, assessment.id), () => createAssessment(actor, slug, assessment));
    await publish(actor, assessment.contestId);
  }
  for (const document of sampleDocuments) await revise(actor, document);
  await loadBlind(actor, slug, texts);
}

/** The text that a publisher put in the place of the first one later; what is claimed there is asked about or moves along. */
async function revise(actor: UserActor, { key, revision }: SampleDocument): Promise<void> {
  if (revision === undefined) return;
  const [documentId, id] = [idOf.document(key), idOf.revision(revision)];
  const source = { id, documentId, bytes: sampleBytes(revision), fileName: `${key}.txt`, again: true, limit };
  await unlessThere(() => readRevision(actor, slug, documentId, id), () => reviseDocument(actor, slug, source));
}

/** The parties that are local to this document, or those of the whole project. */
async function loadParties(actor: UserActor, document: string | undefined): Promise<void> {
  for (const party of sampleParties.filter((each) => each.document === document).map(partyRecordInput)) {
    await unlessThere(() => getParty(actor, slug, party.id), () => createParty(actor, slug, party));
  }
}

async function loadDocuments(actor: UserActor): Promise<SampleTexts> {
  const texts = new Map<string, SampleText>();
  for (const document of sampleDocuments) texts.set(document.key, await loadDocument(actor, document));
  return texts;
}

async function loadDocument(actor: UserActor, described: SampleDocument): Promise<SampleText> {
  const { key, title } = described;
  const id = idOf.document(key);
  const source = { id, title, bytes: sampleBytes(key), fileName: `${key}.txt`, again: true, limit };
  const document = await unlessThere(() => readDocument(actor, slug, id), async () => (await importSource(actor, slug, source)).document);
  if (document.version === 1) await changeDocument(actor, slug, id, 1, provenanceOf(described));
  const first = (await listRevisions(actor, slug, id)).at(-1)!;
  const { text } = await readRevision(actor, slug, id, first.id);
  const imported = { revisionId: first.id, voicePartyId: document.voicePartyId, text };
  for (const region of regionInputs(described, imported)) await unlessThere(() => getRegion(actor, slug, region.id), () => createRegion(actor, slug, region));
  return imported;
}

async function loadContest(actor: UserActor, { contest, positions, placements }: ReturnType<typeof contestInputs>[number]): Promise<void> {
  await unlessThere(() => getContest(actor, slug, contest.id), () => createContest(actor, slug, contest));
  for (const position of positions) await unlessThere(() => getPosition(actor, slug, position.id), () => createPosition(actor, slug, position));
  for (const placement of placements) await unlessThere(() => getPlacement(actor, slug, placement.id), () => createPlacement(actor, slug, placement));
}

/** Publishes a contest that nobody has moved yet; a load that was interrupted in between goes on. */
async function publish(actor: UserActor, contestId: string): Promise<void> {
  for (const [move, from, untouched] of [["review", "open", 1], ["publish", "in_review", 2]] as const) {
    const { state, version } = await getContest(actor, slug, contestId);
    if (state === from && version === untouched) await moveContest(actor, slug, contestId, version, move);
  }
}
