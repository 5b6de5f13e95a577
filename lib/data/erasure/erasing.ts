import type { Actor, Member } from "@/lib/access/actor";
import { ownerUrl } from "@/lib/data/backup/owner-session";
import { database, transactionAs, type Transaction } from "@/lib/data/database";
import { keepOriginal } from "@/lib/data/documents/rows";
import { blackenTexts, planDocument, type DocumentPlan } from "@/lib/data/erasure/document-plan";
import { carryOut } from "@/lib/data/erasure/history";
import { planRecord, type RecordTarget } from "@/lib/data/erasure/record-plan";
import { eraseSnapshot, heldSnapshots, type HeldSnapshot } from "@/lib/data/erasure/snapshots";
import type { Step } from "@/lib/data/erasure/step";
import { demandNoJobs, eraseTraces, type Counts } from "@/lib/data/erasure/traces";
import { AppError } from "@/lib/data/failure";
import { logInstallation } from "@/lib/data/installation";
import { demand, memberOf } from "@/lib/data/membership";
import { instantNow } from "@/lib/data/row";
import type { AssessmentRecord } from "@/lib/contests/record";
import { plainWords } from "@/lib/editor/rich-text";
import { wordsOf } from "@/lib/erasure/words";

/** What is to be erased: something of one record, or a document whole. */
export type ErasureTarget = RecordTarget | { readonly kind: "document"; readonly id: string };

export interface ErasureOptions {
  /** why, in words that may be read for ever: never what is erased itself */
  readonly reason: string;
  /** does everything and takes it back: nothing is changed */
  readonly isDry?: boolean;
}

/** What went, or would go. */
export interface Erasure {
  readonly at: string;
  /** bodies in history that got a tombstone */
  readonly bodies: number;
  /** rows by table that were emptied, written again without words, or taken away */
  readonly tables: Counts;
  /** where everybody still reads it: it is erased only after it was withdrawn or replaced there */
  readonly published: readonly string[];
  readonly stays: { readonly claims: readonly string[]; readonly assessments: readonly string[]; readonly sameOriginal: readonly string[]; readonly drafts: number };
}

type Plan = Pick<DocumentPlan, "steps"> & Partial<DocumentPlan>;

/**
 * Erases for good, for the law or for somebody's safety: bodies in history become tombstones, records are written again
 * without the words, texts become black. In one transaction of the owner's login, all or nothing. For owners of the
 * project, from the command line only. Refuses what stands published (`conflict`), and what the plans refuse.
 */
export async function erase(actor: Actor, project: string, target: ErasureTarget, options: ErasureOptions): Promise<Erasure> {
  const member = await memberOf(actor, project);
  demand(member, "project.erase");
  const { name } = await database().contributor.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id: member.contributorId } }, select: { name: true } });
  try {
    return await transactionAs(ownerUrl(), async (tx) => {
      const erasure = await eraseIn(tx, actor, member, target, { ...options, by: name });
      if (options.isDry) throw new Rehearsed(erasure);
      return erasure;
    });
  } catch (thrown) {
    if (thrown instanceof Rehearsed) return thrown.erasure;
    throw isBusy(thrown) ? new AppError("unavailable", "Others were at work on the same rows for too long. Nothing was erased; try again.") : thrown;
  }
}

/** Ends a rehearsal: the transaction is rolled back. */
class Rehearsed extends Error {
  constructor(readonly erasure: Erasure) {
    super("rehearsed");
  }
}

// 55P03: a lock that didn't come in time; 40P01: two that waited for each other.
const isBusy = (thrown: unknown) => thrown instanceof Error && /55P03|40P01/.test(`${thrown.message} ${JSON.stringify("meta" in thrown ? thrown.meta : "")}`);

async function eraseIn(tx: Transaction, actor: Actor, member: Member, target: ErasureTarget, { reason, by, isDry = false }: ErasureOptions & { by: string }): Promise<Erasure> {
  const { projectId } = member;
  if (!isDry) await standAlone(tx);
  await demandNoJobs(tx, projectId);
  const at = instantNow();
  const plan: Plan = target.kind === "document" ? await planDocument(tx, projectId, target.id, at) : { steps: await planRecord(tx, projectId, target, at) };
  const snapshots = await heldSnapshots(tx, projectId, plan.steps, goneWords(plan.steps), (plan.texts ?? []).map(({ sha256 }) => sha256));
  const published = [...new Set(snapshots.flatMap(({ address }) => address ?? []))];
  if (published.length > 0 && !isDry) throw stillPublished(published);
  const sameOriginal = plan.texts ? await blackenTexts(tx, projectId, plan.texts, (sha, bytes) => keepOriginal(tx, projectId, sha, bytes)) : [];
  for (const step of plan.steps) await carryOut(tx, member, step, { reason, by, at });
  for (const snapshot of snapshots) await eraseSnapshot(tx, projectId, snapshot);
  const traces = await eraseTraces(tx, projectId, [...plan.steps.map(({ id }) => id), ...(plan.texts ?? []).map(({ id }) => id)]);
  await logInstallation(actor, "project.erase", detailOf(target, reason, plan.steps, snapshots), { projectId, tx });
  const tables = { ...countsOf(plan, snapshots), ...traces };
  const drafts = await tx.draft.count({ where: { projectId } });
  return { at, bodies: tables.Version!, tables, published, stays: { claims: plan.claimsElsewhere ?? [], assessments: plan.assessments ?? [], sameOriginal, drafts } };
}

// Whoever has read a text or a quote ends first, and nobody reads one until this is done: nothing is saved that still has
// the words from before.
async function standAlone(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '60s'`;
  await tx.$executeRaw`LOCK TABLE "Job", "Revision", "Fragment" IN ACCESS EXCLUSIVE MODE`;
}

const stillPublished = (addresses: readonly string[]) =>
  new AppError("conflict", `This is published to everybody at ${addresses.join(", ")}. Withdraw it there, or publish it again without this, and then erase. Nothing was erased.`);

/** The words that the steps take away: those that stood, without those that still stand. */
function goneWords(steps: readonly Step[]): Set<string> {
  const gone = new Set(steps.flatMap(({ type, now, next, versions }) => [...(next ? [now] : []), ...versions.map(({ body }) => body)].flatMap((body) => spoken(type, body))));
  for (const { type, now, next } of steps) for (const word of spoken(type, next ?? now)) gone.delete(word);
  return gone;
}

const spoken = (type: string, body: unknown) => (type === "assessment" ? [...wordsOf(body), plainWords((body as AssessmentRecord).reasons)] : wordsOf(body));

function countsOf({ steps, texts = [] }: Plan, snapshots: readonly HeldSnapshot[]): Counts {
  const counts: Counts = { Version: steps.reduce((sum, { versions }) => sum + versions.length, 0), Revision: texts.length, Snapshot: snapshots.length };
  for (const { type, next } of steps) if (next) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** What the installation's log keeps: who was erased by ids and hashes, never a word. */
function detailOf(target: ErasureTarget, reason: string, steps: readonly Step[], snapshots: readonly HeldSnapshot[]) {
  return { target, reason, records: steps.length, bodies: steps.reduce((sum, { versions }) => sum + versions.length, 0), snapshots: snapshots.map(({ id, sha256 }) => ({ id, sha256 })) };
}
