import { uuidv7 } from "uuidv7";
import { claimInput, quantityRecord, type ClaimDraft, type FragmentRole } from "@/lib/claims/record";
import { createClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { createIdentity } from "@/lib/data/parties/identities";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { partyIdentityInput } from "@/lib/parties/record";
import type { CaseClaim, CaseLevel, Phenomenon } from "@/tests/cases/phenomena";
import { makeRelation } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import type { TestProject } from "@/tests/factories/project";

type Ids = Map<string, string>;
interface Ground {
  readonly documents: ReadonlyMap<string, TestDocument>;
  readonly parties: Ids;
  readonly claims: Ids;
}
export interface MadeClaim {
  readonly sent: ClaimDraft;
  readonly made: ClaimSeen;
}

/** Enters a phenomenon into a project as an annotator and an editor would; gives what was sent, and what came of it. */
export async function enterPhenomenon(project: TestProject, { texts, parties, claims, relations = [], regions = [], notSame }: Phenomenon): Promise<MadeClaim[]> {
  const ground: Ground = { documents: new Map(), parties: new Map(), claims: new Map() };
  for (const [key, text] of Object.entries(texts)) (ground.documents as Map<string, TestDocument>).set(key, await makeDocument(project, { text }));
  for (const [key, party] of Object.entries(parties)) ground.parties.set(key, await enterParty(project, ground, party));
  const made: MadeClaim[] = [];
  for (const claim of claims) made.push(await enterClaim(project, ground, claim));
  for (const { from, to, ...relation } of relations) await makeRelation(project, ground.claims.get(from)!, ground.claims.get(to)!, relation);
  for (const region of regions) await enterRegion(project, first(ground.documents), region);
  if (notSame) await createIdentity(project.as.editor, project.slug, partyIdentityInput.parse({ id: uuidv7(), aId: ground.parties.get(notSame[0]), bId: ground.parties.get(notSame[1]), kind: "not_same" }));
  return made;
}

const first = (documents: ReadonlyMap<string, TestDocument>): TestDocument => documents.values().next().value!;

async function enterParty(project: TestProject, { documents, parties }: Ground, { kind, names, on, tenure }: Phenomenon["parties"][string]): Promise<string> {
  const tenures = tenure ? [{ ofPartyId: parties.get(tenure.of)!, office: tenure.office, from: tenure.from ?? null, to: tenure.to ?? null }] : [];
  return (await makeParty(project, { kind, names: names.map((text) => ({ text })), documentId: on ? documents.get(on)!.id : null, tenures })).id;
}

async function enterRegion(project: TestProject, document: TestDocument, { role, words, outlet = "", refersTo }: NonNullable<Phenomenon["regions"]>[number]): Promise<void> {
  const target = refersTo ? spanOf(document, refersTo) : null;
  const region = { id: uuidv7(), revisionId: document.revisionId, role, ...spanOf(document, words), outlet, refersToStart: target?.start ?? null, refersToEnd: target?.end ?? null };
  await createRegion(project.as.editor, project.slug, regionInput.parse(region));
}

async function enterClaim(project: TestProject, ground: Ground, claim: CaseClaim): Promise<MadeClaim> {
  const sent = draftOf(ground, claim);
  ground.claims.set(claim.key, sent.id);
  return { sent, made: await createClaim(project.as.annotator, project.slug, claimInput.parse(sent)) };
}

function draftOf(ground: Ground, claim: CaseClaim): ClaimDraft {
  const document = claim.on ? ground.documents.get(claim.on)! : first(ground.documents);
  const ids = (keys: readonly string[] = []) => keys.map((key) => ground.parties.get(key)!);
  const { about, also } = claim;
  const mentions = [mentionOf(ground, document, claim), ...(also ? [mentionOf(ground, ground.documents.get(also.on)!, { ...claim, content: also.content, levels: [{}], hedge: [], loaded: {} })] : [])];
  return {
    id: uuidv7(), act: claim.act, attribution: claim.by ? "attributed" : "own_voice", claimants: claim.by ? ids(claim.by) : [document.voicePartyId],
    polarity: claim.negative ? "negative" : "positive", certainty: claim.certainty ?? "unspecified", proposition: claim.proposition ?? "",
    targets: ids(claim.targets), invoked: ids(claim.invoked), said: claim.said ?? null, event: claim.event ?? null, note: claim.note ?? "",
    quantities: (claim.quantities ?? []).map((quantity) => quantityRecord.parse(quantity)),
    objectKind: about ? ("claim" in about ? "claim" : "term") : "matter", objectClaimId: about && "claim" in about ? ground.claims.get(about.claim)! : null, objectText: about && "term" in about ? about.term : "",
    ...(claim.duplicateOf ? { duplicateOf: ground.claims.get(claim.duplicateOf)! } : {}),
    mentions,
  };
}

function mentionOf(ground: Ground, document: TestDocument, claim: CaseClaim): ClaimDraft["mentions"][number] {
  const levels = claim.levels ?? [];
  return {
    id: uuidv7(), documentId: document.id, mode: claim.mode ?? "indirect", reported: claim.reported ?? null, documentStance: claim.stance ?? "relays", suppliedReading: claim.reading ?? "",
    levels: levels.map((level, ordinal) => levelOf(ground, level, ordinal)),
    anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments: fragmentsOf(ground, document, claim, levels) }],
  };
}

const levelOf = ({ parties }: Ground, { by = [], kind = "named", stance }: CaseLevel, ordinal: number) =>
  ({ sourceKind: kind, stance: ordinal === 0 ? null : (stance ?? ("relays" as const)), partyIds: by.map((key) => parties.get(key)!) });

function fragmentsOf({ parties }: Ground, document: TestDocument, claim: CaseClaim, levels: readonly CaseLevel[]) {
  const at = (role: FragmentRole, words: string, levelOrdinal: number | null = null, wordPartyId: string | null = null) => ({ role, levelOrdinal, wordPartyId, ...spanOf(document, words) });
  return [
    ...claim.content.map((words) => at("content", words)),
    ...levels.flatMap(({ source = [], cue = [] }, level) => [...source.map((words) => at("source", words, level)), ...cue.map((words) => at("cue", words, level))]),
    ...(claim.hedge ?? []).map((words) => at("hedge", words)),
    ...Object.entries(claim.loaded ?? {}).map(([words, whose]) => at("loaded", words, null, whose === null ? document.voicePartyId : parties.get(whose)!)),
  ];
}
