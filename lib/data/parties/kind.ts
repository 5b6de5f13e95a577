import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import { foldName } from "@/lib/parties/name";
import type { PartyRecord } from "@/lib/parties/record";

const byOrdinal = { orderBy: { ordinal: "asc" } } as const;

/** Everything of a party record. */
export const partySelect = {
  id: true, kind: true, documentId: true, originLayerId: true, mergedIntoId: true, dissolved: true, note: true, externalIds: true,
  contributorId: true, version: true, createdAt: true, archivedAt: true,
  names: { ...byOrdinal, select: { text: true, script: true } },
  tenures: { ...byOrdinal, select: { ofPartyId: true, office: true, from: true, to: true } },
  sides: { ...byOrdinal, select: { sideId: true, from: true, to: true } },
} satisfies Prisma.PartySelect;

type PartyRow = Prisma.PartyGetPayload<{ select: typeof partySelect }>;

/** The record that these rows hold. */
export function partyOfRow(row: PartyRow): PartyRecord {
  return { ...plain(row), externalIds: row.externalIds as PartyRecord["externalIds"] };
}

/** The columns of the party's own row. */
function partyColumns({ names: _n, tenures: _t, sides: _s, externalIds, ...columns }: PartyRecord) {
  return { ...columns, externalIds: asJson(externalIds) };
}

/** Writes whole parties; what they point to (documents, other parties) must be there or be among them. */
export async function insertParties(tx: Transaction, projectId: string, records: readonly PartyRecord[]): Promise<void> {
  await tx.party.createMany({ data: records.map((record) => ({ ...partyColumns(record), projectId })) });
  await insertChildren(tx, projectId, records);
}

async function insertChildren(tx: Transaction, projectId: string, records: readonly PartyRecord[]): Promise<void> {
  const rows = <T extends object>(list: (record: PartyRecord) => readonly T[]) =>
    records.flatMap((record) => list(record).map((item, ordinal) => ({ ...item, projectId, partyId: record.id, ordinal })));
  await tx.partyName.createMany({ data: rows(({ names }) => names).map((name) => ({ ...name, folded: foldName(name.text) })) });
  await tx.partyTenure.createMany({ data: rows(({ tenures }) => tenures) });
  await tx.partySide.createMany({ data: rows(({ sides }) => sides) });
}

/** How parties lie in the database: one record over four tables. */
export const partyKind: RecordKind<PartyRecord> = {
  type: "party",
  async load(tx, projectId, id) {
    const row = await tx.party.findUnique({ where: { projectId_id: { projectId, id } }, select: partySelect });
    return row && partyOfRow(row);
  },
  async insert(tx, projectId, record) {
    await insertParties(tx, projectId, [record]);
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.party.updateMany({ where: { projectId, id: record.id, version: seen }, data: partyColumns(record) });
    if (count === 0) return false;
    const where = { projectId, partyId: record.id };
    await tx.partyName.deleteMany({ where });
    await tx.partyTenure.deleteMany({ where });
    await tx.partySide.deleteMany({ where });
    await insertChildren(tx, projectId, [record]);
    return true;
  },
};
