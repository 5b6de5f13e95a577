import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import { changeOne, decided, dto, newStamp, readOne, type Aggregate, type Dto, type Scene } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { write } from "@/lib/data/history";
import { ownLayerOf, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { inOrder, pageOf, type Listed, type Page } from "@/lib/data/page";
import { refuseTaken, versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandClaims, demandContest, demandDecision, demandParties } from "@/lib/data/references";
import { instantNow, plain } from "@/lib/data/row";
import { demandPeople, noteAssigned, noteComment } from "@/lib/data/threads/following";
import { commentKind, threadKind, threadSelect } from "@/lib/data/threads/kind";
import { threadsSeen } from "@/lib/data/threads/seeing";
import { readTalk, type Talk } from "@/lib/data/threads/talk";
import { richTextLimits } from "@/lib/editor/rich-text";
import { undescribable } from "@/lib/selectors/describe";
import { mentionsOf } from "@/lib/threads/words";
import type { AssigneeInput, CommentRecord, ResolutionInput, ThreadInput, ThreadRecord, ThreadState, ThreadTarget } from "@/lib/threads/record";

/** Threads with the rights on them: seen with what they are about; resolved, reopened and assigned by who began them, and by editors. */
export const threads: Aggregate<ThreadRecord> = {
  kind: threadKind,
  change: "thread.change",
  visible: async (tx, projectId, { id }, layersSeen) => (await tx.thread.count({ where: { projectId, id, AND: [threadsSeen(layersSeen)] } })) === 1,
};

/** A thread in a list: who began it, whose it is, and how much is said in it, as the one who asks has read it. */
export type ThreadListed = Dto<ThreadRecord> & Talk & {
  readonly name: string;
  readonly assigneeName: string | null;
  readonly resolvedByName: string | null;
  /** the document of a passage */
  readonly documentId: string | null;
  /** whether the one who asks may say something in it */
  readonly mayComment: boolean;
};

/** Which threads a list holds. */
export interface ThreadFilter extends Page {
  readonly claimId?: string | undefined;
  readonly contestId?: string | undefined;
  readonly partyId?: string | undefined;
  readonly decisionId?: string | undefined;
  /** those on passages of its texts, and on claims with a place in it */
  readonly documentId?: string | undefined;
  readonly state?: ThreadState | undefined;
  readonly assigneeId?: string | undefined;
}

const named = { select: { name: true } } as const;
export const listedSelect = { ...threadSelect, contributor: named, assignee: named, resolvedBy: named, revision: { select: { documentId: true } } } satisfies Prisma.ThreadSelect;
type Row = Prisma.ThreadGetPayload<{ select: typeof listedSelect }>;

/** Threads, the newest first. Four queries. Refuses who isn't a member. */
export async function listThreads(actor: Actor, project: string, filter: ThreadFilter): Promise<Listed<ThreadListed>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(filter, "desc");
  const rows = await database().thread.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, AND: [threadsSeen(await readSeenLayers(member)), ...filters(filter)] }, ...part, select: listedSelect,
  });
  const { items, next } = pageOf(rows, filter);
  return { items: await listed(member, items), next };
}

function filters({ claimId, contestId, partyId, decisionId, documentId, state, assigneeId }: ThreadFilter): Prisma.ThreadWhereInput[] {
  return [
    ...(claimId ? [{ claimId }] : []), ...(contestId ? [{ contestId }] : []), ...(partyId ? [{ partyId }] : []), ...(decisionId ? [{ decisionId }] : []), ...(state ? [{ state }] : []), ...(assigneeId ? [{ assigneeId }] : []),
    ...(documentId ? [{ OR: [{ revisionId: { not: null }, revision: { documentId } }, { claimId: { not: null }, claim: { deletedAt: null, mentions: { some: { documentId } } } }] }] : []),
  ];
}

async function listed(member: Member, rows: readonly Row[]): Promise<ThreadListed[]> {
  const talk = await readTalk(member, rows.map(({ id }) => id));
  return rows.map(({ contributor, assignee, resolvedBy, revision, ...row }) => ({
    ...dto(member, threads, plain(row)), ...talk.get(row.id)!, name: contributor.name, assigneeName: assignee?.name ?? null, resolvedByName: resolvedBy?.name ?? null,
    documentId: revision?.documentId ?? null, mayComment: may(member, "comment.create"),
  }));
}

/** One thread as lists have it, deleted or not. Refuses what isn't there and what isn't the actor's to see alike. */
export async function getThread(actor: Actor, project: string, id: string): Promise<ThreadListed> {
  const member = await readerOf(actor, project);
  const row = await database().thread.findFirst({ where: { projectId: member.projectId, id, AND: [threadsSeen(await readSeenLayers(member))] }, select: listedSelect });
  if (!row) throw notFound();
  return (await listed(member, [row]))[0]!;
}

/**
 * Begins a thread with its first comment; for everybody but readers. Refuses what it is about where that isn't there or isn't
 * seen, and people who aren't members. A passage of a document that the actor annotates blind is seen with their layer only.
 */
export async function createThread(actor: Actor, project: string, input: ThreadInput): Promise<Dto<ThreadRecord>> {
  const member = await memberOf(actor, project);
  demand(member, "comment.create");
  const layersSeen = await readSeenLayers(member);
  const thread = await refuseTaken(() => write(member, "thread.create", async (tx, note) => {
    const made = await composed({ tx, member, layersSeen }, input);
    const comment: CommentRecord = { ...newStamp(member), ...input.comment, threadId: made.id, ordinal: 1, deletedAt: null };
    await threadKind.insert(tx, member.projectId, made);
    await commentKind.insert(tx, member.projectId, comment);
    note("thread", made);
    note("comment", comment);
    await noteComment(tx, member, comment);
    if (made.assigneeId !== null) await noteAssigned(tx, member, made.id, made.assigneeId);
    return made;
  }));
  return dto(member, threads, thread);
}

async function composed(scene: Scene, { id, target, comment, assigneeId }: ThreadInput): Promise<ThreadRecord> {
  const { tx, member } = scene;
  await demandPeople(tx, member, mentionsOf(comment.body), ["comment", "body"]);
  await demandAssignee(scene, assigneeId, "assigneeId");
  return {
    ...newStamp(member), id, ...nowhere, ...(await placeOf(scene, target)), state: "open", reason: "", resolvedById: null, resolvedAt: null, assigneeId, deletedAt: null,
  };
}

const nowhere = { claimId: null, contestId: null, partyId: null, decisionId: null, revisionId: null, start: null, end: null, quote: "", layerId: null } as const;

async function placeOf(scene: Scene, target: ThreadTarget): Promise<Partial<ThreadRecord>> {
  if (target.kind === "passage") return passageOf(scene, target);
  if (target.kind === "claim") await demandClaims(scene, [target.claimId], "target");
  if (target.kind === "contest") await demandContest(scene, target.contestId, "target");
  if (target.kind === "party") await demandParties(scene, [target.partyId], "target");
  if (target.kind === "decision") await demandDecision(scene, target.decisionId, "target");
  const { kind: _kind, ...ids } = target;
  return ids;
}

async function passageOf({ tx, member }: Scene, { revisionId, start, end }: ThreadTarget & { kind: "passage" }): Promise<Partial<ThreadRecord>> {
  const revision = await tx.revision.findUnique({ where: { projectId_id: { projectId: member.projectId, id: revisionId } }, select: { text: true, documentId: true } });
  if (!revision || undescribable(revision.text, { start, end }) !== null) throw invalid([{ path: ["target"], message: "There is no such passage in a text of this project." }]);
  if (end - start > richTextLimits.quote) throw invalid([{ path: ["target"], message: `A passage to talk about is at most ${richTextLimits.quote} characters long. Choose the part that matters.` }]);
  return { revisionId, start, end, quote: revision.text.slice(start, end), layerId: await ownLayerOf(tx, member, revision.documentId) };
}

/** Refuses who couldn't answer: only those who may comment are asked to see to something. */
async function demandAssignee({ tx, member }: Pick<Scene, "tx" | "member">, id: string | null, path: string): Promise<void> {
  if (id === null) return;
  const row = await tx.contributor.findFirst({ where: { projectId: member.projectId, id, leftAt: null }, select: { role: true } });
  if (!row?.role || !may({ ...member, role: row.role }, "comment.create")) throw invalid([{ path: [path], message: "Only members of this project who may comment can be asked to see to something." }]);
}

/** Gives a thread to somebody, or to nobody. Refuses as `changeOne`, and who couldn't answer. */
export const assignThread = (actor: Actor, project: string, id: string, seen: number, { contributorId }: AssigneeInput) =>
  changeOne(actor, project, threads, id, seen, async (old, scene) => {
    await demandAssignee(scene, contributorId, "contributorId");
    if (contributorId !== old.assigneeId) await noteAssigned(scene.tx, scene.member, id, contributorId);
    return { ...old, assigneeId: contributorId };
  });

/** Says that a thread is done with; that of a contest, why. Refuses as `decided`, one that is resolved, and a contest's without a reason. */
export const resolveThread = (actor: Actor, project: string, id: string, seen: number, { reason }: ResolutionInput) =>
  decided(actor, project, threads, "resolve", id, seen, (old, { member }) => {
    demandThere(old);
    if (old.state === "resolved") throw new AppError("conflict", "This is resolved already. Nothing was changed.");
    if (old.contestId !== null && reason.trim() === "") throw invalid([{ path: ["reason"], message: "Say why: a discussion of a contest is resolved with a reason." }]);
    return { ...old, state: "resolved" as const, reason, resolvedById: member.contributorId, resolvedAt: instantNow() };
  });

/** Takes a thread up again. Refuses as `decided`, and one that is open. */
export const reopenThread = (actor: Actor, project: string, id: string, seen: number) =>
  decided(actor, project, threads, "reopen", id, seen, (old) => {
    demandThere(old);
    if (old.state === "open") throw new AppError("conflict", "This is open already. Nothing was changed.");
    return { ...old, state: "open" as const, reason: "", resolvedById: null, resolvedAt: null };
  });

function demandThere({ deletedAt }: ThreadRecord): void {
  if (deletedAt !== null) throw new AppError("conflict", "This thread was taken back. Nothing was changed.");
}

/** A thread's versions, newest first. Refuses as `getThread`. */
export async function threadHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await readOne(actor, project, threads, id);
  return versionsOf(await readerOf(actor, project), "thread", id, page);
}

/** Refuses a thread that isn't there, isn't seen or was taken back, at `path`. */
export async function demandThread({ tx, member }: Pick<Scene, "tx" | "member">, layersSeen: SeenLayers, id: string, path: string): Promise<void> {
  if ((await tx.thread.count({ where: { projectId: member.projectId, id, deletedAt: null, AND: [threadsSeen(layersSeen)] } })) === 0) throw invalid([{ path: [path], message: "There is no such thread in this project." }]);
}
