import type { ClaimRecord } from "@/lib/claims/record";
import type { AssessmentRecord } from "@/lib/contests/record";
import type { Transaction } from "@/lib/data/database";
import { bodiesOf, kinds, stepOf, type ErasedVersion, type Step } from "@/lib/data/erasure/step";
import { AppError } from "@/lib/data/failure";
import type { RecordType } from "@/lib/data/generated/enums";
import { sha256, type Versioned } from "@/lib/data/history";
import type { DocumentRecord } from "@/lib/documents/record";
import { blackened, isBlackened } from "@/lib/erasure/blackening";
import { blackenedAssessment, blackenedClaim, blackenedThread, redacted, type Blackened, type Erasables, type ErasableType } from "@/lib/erasure/redaction";
import type { ThreadRecord } from "@/lib/threads/record";
import { grouped } from "@/lib/text/parts";

/** A text that goes, and what comes in its place. */
export interface ErasedText {
  readonly id: string;
  readonly sha256: string;
  readonly originalSha256: string;
  readonly black: string;
}

/** What goes with a document, and what of it stays elsewhere and should be looked at. */
export interface DocumentPlan {
  readonly steps: Step[];
  readonly texts: readonly ErasedText[];
  /** claims that also stand in other documents: what their editors wrote stays */
  readonly claimsElsewhere: readonly string[];
  /** assessments that cite it: what their authors wrote beside the quotes stays */
  readonly assessments: readonly string[];
}

interface Scene {
  readonly tx: Transaction;
  readonly projectId: string;
  readonly documentId: string;
  readonly at: string;
  readonly black: Blackened;
  /** by type and id, the bodies in history that say the document's id or a text's of it */
  readonly quoting: ReadonlyMap<string, ErasedVersion[]>;
}

/** What is erased with a document. Refuses one that isn't there or was erased already. */
export async function planDocument(tx: Transaction, projectId: string, documentId: string, at: string): Promise<DocumentPlan> {
  const document = (await kinds.document.load(tx, projectId, documentId)) as DocumentRecord | null;
  if (!document) throw new AppError("not_found", `There is no document ${documentId} in this project. Nothing was erased.`);
  const texts = await textsOf(tx, projectId, documentId);
  const black = new Map(texts.map((text) => [text.id, text.black]));
  const scene = { tx, projectId, documentId, at, black, quoting: await quotingBodies(tx, projectId, [documentId, ...black.keys()]) };
  const claims = await claimSteps(scene);
  const assessments = await quotingSteps(scene, "assessment", (now) => blackenedAssessment(now as AssessmentRecord, black));
  const around = [...(await partySteps(scene, document)), ...(await regionSteps(scene)), ...(await workSteps(scene)), ...(await hangingSteps(scene, claims.alone)), ...(await talkSteps(scene, claims.alone))];
  return { steps: [...(await wholeStep(scene, "document", document)), ...around, ...claims.steps, ...assessments], texts, claimsElsewhere: claims.elsewhere, assessments: assessments.map(({ id }) => id) };
}

async function textsOf(tx: Transaction, projectId: string, documentId: string): Promise<ErasedText[]> {
  const rows = await tx.revision.findMany({ where: { projectId, documentId }, orderBy: { ordinal: "asc" }, select: { id: true, text: true, sha256: true, originalSha256: true } });
  if (rows.every(({ text }) => isBlackened(text))) throw new AppError("conflict", `The document ${documentId} was erased already. Nothing was erased.`);
  return rows.map(({ text, ...row }) => ({ ...row, black: blackened(text) }));
}

async function quotingBodies(tx: Transaction, projectId: string, ids: readonly string[]): Promise<Map<string, ErasedVersion[]>> {
  const rows = await tx.$queryRaw<(ErasedVersion & { recordType: string; recordId: string })[]>`
    SELECT "recordType"::text, "recordId", "version", "bodyHash", "body" FROM "Version"
    WHERE "projectId" = ${projectId}::uuid AND "recordType" IN ('claim', 'assessment') AND "body" IS NOT NULL
      AND "body"::text LIKE ANY(${ids.map((id) => `%${id}%`)}::text[])
    ORDER BY "recordType", "recordId", "version"`;
  return grouped(rows, ({ recordType, recordId }) => `${recordType} ${recordId}`);
}

/** A record that goes whole. */
async function wholeStep({ tx, projectId, at }: Scene, type: ErasableType, now: Versioned, keep: object = {}): Promise<Step[]> {
  const next = { ...redacted(type, now as Erasables[ErasableType], at), ...keep };
  const step = stepOf(type, now, next, await bodiesOf(tx, projectId, type, now.id));
  return step ? [step] : [];
}

// Its voice and those who speak anonymously in it have their names from it. Claims name them: they are not archived.
async function partySteps(scene: Scene, { voicePartyId }: DocumentRecord): Promise<Step[]> {
  const { tx, projectId, documentId } = scene;
  const rows = await tx.party.findMany({ where: { projectId, OR: [{ id: voicePartyId }, { documentId }] }, select: { id: true, archivedAt: true } });
  return flattened(rows.map(({ id, archivedAt }) => async () => wholeStep(scene, "party", (await kinds.party.load(tx, projectId, id))!, { archivedAt: archivedAt?.toISOString() ?? null })));
}

async function regionSteps(scene: Scene): Promise<Step[]> {
  const { tx, projectId, black } = scene;
  const rows = await tx.region.findMany({ where: { projectId, revisionId: { in: [...black.keys()] } }, select: { id: true } });
  return flattened(rows.map(({ id }) => async () => wholeStep(scene, "region", (await kinds.region.load(tx, projectId, id))!)));
}

/** What was said to those who annotate it, why they left it, and what adjudicators wrote. */
async function workSteps(scene: Scene): Promise<Step[]> {
  const { tx, projectId, documentId } = scene;
  const assignments = await tx.assignment.findMany({ where: { projectId, documentId }, select: { id: true, tasks: { select: { id: true } } } });
  const rows = assignments.flatMap(({ id, tasks }) => [["assignment", id] as const, ...tasks.map((task) => ["task", task.id] as const)]);
  const decisions = await tx.adjudicationDecision.findMany({ where: { projectId, documentId }, select: { id: true } });
  const all = [...rows, ...decisions.map(({ id }) => ["adjudication_decision", id] as const)];
  return flattened(all.map(([type, id]) => async () => wholeStep(scene, type, (await kinds[type].load(tx, projectId, id))!)));
}

/** What was said about its passages, about claims that go whole, and about what was decided of its claims. */
async function talkSteps(scene: Scene, claimIds: readonly string[]): Promise<Step[]> {
  const { tx, projectId, documentId, black, at } = scene;
  const threads = await tx.thread.findMany({ where: { projectId, OR: [{ revisionId: { in: [...black.keys()] } }, { claimId: { in: [...claimIds] } }, { decision: { documentId } }] }, select: { id: true, comments: { select: { id: true } } } });
  const quoted = await flattened(threads.map(({ id }) => async () => {
    const now = (await kinds.thread.load(tx, projectId, id))!;
    const step = stepOf("thread", now, redacted("thread", blackenedThread(now as ThreadRecord, black), at), await bodiesOf(tx, projectId, "thread", id));
    return step ? [step] : [];
  }));
  const said = await flattened(threads.flatMap(({ comments }) => comments).map(({ id }) => async () => wholeStep(scene, "comment", (await kinds.comment.load(tx, projectId, id))!)));
  return [...quoted, ...said];
}

/** Claims that stand nowhere else go whole; of others, the places in the document; and older versions that quoted it. */
async function claimSteps(scene: Scene): Promise<{ steps: Step[]; alone: string[]; elsewhere: string[] }> {
  const { tx, projectId, documentId, black, at } = scene;
  const [alone, elsewhere]: [string[], string[]] = [[], []];
  const standing = await tx.claim.findMany({ where: { projectId, mentions: { some: { documentId } } }, select: { id: true, mentions: { select: { documentId: true } } } });
  for (const { id, mentions } of standing) (mentions.every((mention) => mention.documentId === documentId) ? alone : elsewhere).push(id);
  const wholly = new Set(alone);
  const steps = await flattened(alone.map((id) => async () => {
    const now = (await kinds.claim.load(tx, projectId, id))!;
    const step = stepOf("claim", now, redacted("claim", blackenedClaim(now as ClaimRecord, black, documentId), at), await bodiesOf(tx, projectId, "claim", id));
    return step ? [step] : [];
  }));
  const others = await quotingSteps(scene, "claim", (now) => blackenedClaim(now as ClaimRecord, black, documentId), wholly);
  return { steps: [...steps, ...others], alone, elsewhere };
}

/** Records that quote it or did: as they stand they are written again where `change` changes them, and such bodies go. */
async function quotingSteps({ tx, projectId, quoting }: Scene, type: RecordType, change: (now: Versioned) => Versioned, without: ReadonlySet<string> = new Set()): Promise<Step[]> {
  const found = [...quoting].filter(([key]) => key.startsWith(`${type} `)).map(([key, bodies]) => [key.split(" ")[1]!, bodies] as const);
  return flattened(found.filter(([id]) => !without.has(id)).map(([id, bodies]) => async () => {
    const now = (await kinds[type].load(tx, projectId, id))!;
    const step = stepOf(type, now, change(now), bodies);
    return step ? [step] : [];
  }));
}

/** What says something about claims that go whole: their relations, and their places in contests. */
async function hangingSteps(scene: Scene, claimIds: readonly string[]): Promise<Step[]> {
  const { tx, projectId } = scene;
  const among = { in: [...claimIds] };
  const relations = await tx.relation.findMany({ where: { projectId, OR: [{ fromClaimId: among }, { toClaimId: among }] }, select: { id: true } });
  const placements = await tx.placement.findMany({ where: { projectId, claimId: among }, select: { id: true } });
  const rows = [...relations.map(({ id }) => ["relation", id] as const), ...placements.map(({ id }) => ["placement", id] as const)];
  return flattened(rows.map(([type, id]) => async () => wholeStep(scene, type, (await kinds[type].load(tx, projectId, id))!)));
}

// One after the other: a transaction has one connection.
async function flattened<T>(makers: readonly (() => Promise<T[]>)[]): Promise<T[]> {
  const made: T[] = [];
  for (const make of makers) made.push(...(await make()));
  return made;
}

/** Puts the black texts in the place of the texts, with originals of their own; an original that another text has stays. @returns the other documents that have it */
export async function blackenTexts(tx: Transaction, projectId: string, texts: readonly ErasedText[], keep: (sha: string, bytes: Uint8Array) => Promise<void>): Promise<string[]> {
  for (const { id, black } of texts) {
    const bytes = Buffer.from(black, "utf8");
    const hash = sha256(bytes);
    await keep(hash, bytes);
    await tx.revision.update({ where: { projectId_id: { projectId, id } }, data: { text: black, sha256: hash, originalSha256: hash, encoding: "utf-8", warnings: [] }, select: { id: true } });
  }
  await tx.passage.deleteMany({ where: { projectId, revisionId: { in: texts.map(({ id }) => id) } } });
  const old = { in: [...new Set(texts.map(({ originalSha256 }) => originalSha256))] };
  const shared = await tx.revision.findMany({ where: { projectId, originalSha256: old }, select: { documentId: true, originalSha256: true } });
  const where = { projectId, sha256: { ...old, notIn: shared.map(({ originalSha256 }) => originalSha256) } };
  await tx.originalChunk.deleteMany({ where });
  await tx.original.deleteMany({ where });
  return [...new Set(shared.map(({ documentId }) => documentId))];
}
