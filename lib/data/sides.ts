import type { Actor, Member } from "@/lib/access/actor";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database, type Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { readerOf } from "@/lib/data/membership";
import type { Listed } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { plain } from "@/lib/data/row";
import type { SideInput, SideRecord } from "@/lib/projects/record";

const sideSelect = { id: true, name: true, colour: true, ordinal: true, version: true, createdAt: true, archivedAt: true } satisfies Prisma.SideSelect;

/** How sides lie in the database. */
export const sideKind: RecordKind<SideRecord> = {
  type: "side",
  async load(tx, projectId, id) {
    const row = await tx.side.findUnique({ where: { projectId_id: { projectId, id } }, select: sideSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.side.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.side.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};
/** Sides with the rights on them. */
export const sides: Aggregate<SideRecord> = { kind: sideKind, change: "side.write" };

/** The project's sides in their order, archived ones included, 200 at most. Refuses who isn't a member. */
export async function listSides(actor: Actor, project: string): Promise<Listed<Dto<SideRecord>>> {
  return { items: await sidesOfProject(await readerOf(actor, project)), next: null };
}

/** The same for who is known to be a member. */
export async function sidesOfProject(member: Member, db: Transaction = database()): Promise<Dto<SideRecord>[]> {
  const rows = await db.side.findMany({ where: { projectId: member.projectId }, orderBy: [{ ordinal: "asc" }, { id: "asc" }], take: 200, select: sideSelect });
  return rows.map((row) => dto(member, sides, plain(row)));
}

/** One side. Refuses what isn't there. */
export const getSide = (actor: Actor, project: string, id: string) => readOne(actor, project, sides, id);

/** Makes a side; for owners. Refuses a taken id. */
export const createSide = (actor: Actor, project: string, input: SideInput) =>
  createOne(actor, project, sides, "side.write", ({ member }) => {
    const { contributorId: _author, ...stamp } = newStamp(member);
    return { ...input, ...stamp, archivedAt: null };
  });

/** Changes a side; for owners. Refuses as `changeOne`. */
export const changeSide = (actor: Actor, project: string, id: string, seen: number, input: SideInput) =>
  changeOne(actor, project, sides, id, seen, (old) => {
    demandUnmoved<SideInput>(old, input, ["id"]);
    return { ...old, ...input };
  });

/** Takes a side out of the matrix and the menus; parties keep standing on it. Refuses as `setAside`. */
export const archiveSide = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, sides, "archivedAt", id, seen);

/** Takes an archived side back. Refuses as `restore`. */
export const restoreSide = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, sides, "archivedAt", id, seen);
