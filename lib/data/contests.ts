import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ContestInput, ContestRecord } from "@/lib/contests/record";
import { withoutApproval } from "@/lib/contests/states";
import { changeOne, createOne, dto, madeInSeenLayer, newStamp, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database, readSnapshot, type Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { claimsSeen, madeVisible, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { literal } from "@/lib/data/like";
import { inOrder, mapped, pageOf, takeAll, type Listed, type Page, type Taking } from "@/lib/data/page";
import { versionsOf, type HistoryPage, type RecordKind } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { plain } from "@/lib/data/row";

export const contestSelect = {
  id: true, question: true, kind: true, state: true, note: true, originLayerId: true, contributorId: true, approvedById: true, approvedAt: true, version: true, createdAt: true, archivedAt: true,
} satisfies Prisma.ContestSelect;
type Row = Prisma.ContestGetPayload<{ select: typeof contestSelect }>;

/** The record of a row: an approval is in it only while it stands. */
export function contestOfRow({ approvedById, approvedAt, ...row }: Row): ContestRecord {
  return { ...plain(row), ...(approvedById && approvedAt ? { approvedById, approvedAt: approvedAt.toISOString() } : {}) };
}

const columns = (record: ContestRecord) => ({ ...record, approvedById: record.approvedById ?? null, approvedAt: record.approvedAt ?? null });

/** How contests lie in the database. */
export const contestKind: RecordKind<ContestRecord> = {
  type: "contest",
  async load(tx, projectId, id) {
    const row = await tx.contest.findUnique({ where: { projectId_id: { projectId, id } }, select: contestSelect });
    return row && contestOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.contest.create({ data: { ...columns(record), projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.contest.updateMany({ where: { projectId, id: record.id, version: seen }, data: columns(record) })).count === 1;
  },
};

/** Contests with the rights on them. */
export const contests: Aggregate<ContestRecord> = {
  kind: contestKind,
  change: "contest.write",
  visible: (_tx, _projectId, { originLayerId }, layersSeen) => madeInSeenLayer(originLayerId, layersSeen),
};

/** Which contests a list holds: those whose question has `q` in it, those that a claim is placed in. */
export interface ContestFilter extends Page {
  readonly q?: string | undefined;
  readonly claimId?: string | undefined;
}

/** The project's contests in the order of making, without archived ones. Refuses who isn't a member. */
export async function listContests(actor: Actor, project: string, filter: ContestFilter): Promise<Listed<Dto<ContestRecord>>> {
  const member = await readerOf(actor, project);
  return contestPage(database(), { member, layersSeen: await readSeenLayers(member) }, filter);
}

/** Every contest of that list, as it stood at one instant. Refuses as `listContests`, and to go on where nobody wants the rest. */
export async function takeContests(actor: Actor, project: string, filter: Omit<ContestFilter, keyof Page>, taking: Taking<Dto<ContestRecord>>): Promise<void> {
  const member = await readerOf(actor, project);
  await readSnapshot(async (db) => {
    const layersSeen = await readSeenLayers(member, db);
    await takeAll((page) => contestPage(db, { member, layersSeen }, { ...filter, ...page }), taking);
  });
}

async function contestPage(db: Transaction, { member, layersSeen }: { member: Member; layersSeen: SeenLayers }, filter: ContestFilter): Promise<Listed<Dto<ContestRecord>>> {
  const { where, ...part } = inOrder(filter);
  const rows = await db.contest.findMany({
    where: { projectId: member.projectId, archivedAt: null, ...where, AND: [madeVisible(layersSeen), ...contestFilters(filter, layersSeen)] },
    ...part,
    select: contestSelect,
  });
  return mapped(pageOf(rows, filter), (row) => dto(member, contests, contestOfRow(row)));
}

/** The where-clauses that a filter comes to. */
export function contestFilters({ q, claimId }: Pick<ContestFilter, "q" | "claimId">, layersSeen: SeenLayers): Prisma.ContestWhereInput[] {
  return [
    ...(q ? [{ question: { contains: literal(q), mode: "insensitive" as const } }] : []),
    ...(claimId ? [{ placements: { some: { claimId, deletedAt: null, claim: { ...claimsSeen(layersSeen) } } } }] : []),
  ];
}

/** One contest, archived or not. Refuses what isn't there. */
export const getContest = (actor: Actor, project: string, id: string) => readOne(actor, project, contests, id);

/** Opens a contest; for editors. Refuses a taken id. */
export const createContest = (actor: Actor, project: string, input: ContestInput) =>
  createOne(actor, project, contests, "contest.write", ({ member }) => ({
    ...input, ...newStamp(member), state: "open" as const, originLayerId: null, archivedAt: null,
  }));

/** Changes question, kind or note; for editors. What was approved before is something else now. Refuses as `changeOne`. */
export const changeContest = (actor: Actor, project: string, id: string, seen: number, input: ContestInput) =>
  changeOne(actor, project, contests, id, seen, (old) => {
    demandUnmoved<ContestInput>(old, input, ["id"]);
    return { ...withoutApproval(old), ...input };
  });

/** Archives a contest; its positions and placements stay as they are. Refuses as `setAside`. */
export const archiveContest = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, contests, "archivedAt", id, seen);

/** Takes an archived contest back, with everything that was in it. Refuses as `restore`. */
export const restoreContest = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, contests, "archivedAt", id, seen);

/** A page of a contest's versions, newest first. Refuses as `getContest`. */
export async function contestHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getContest(actor, project, id);
  return versionsOf(await readerOf(actor, project), "contest", id, page);
}
