import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import type { RecordKind } from "@/lib/data/record";
import type { PartyRecord } from "@/lib/parties/record";

const byOrdinal = { orderBy: { ordinal: "asc" } } as const;

export const partySelect = {
  id: true, kind: true, documentId: true, originLayerId: true, mergedIntoId: true, dissolved: true, note: true, externalIds: true, contributorId: true,
  version: true, createdAt: true, archivedAt: true,
  names: { ...byOrdinal, select: { text: true, script: true } },
  tenures: { ...byOrdinal, select: { ofPartyId: true, office: true, from: true, to: true } },
  sides: { ...byOrdinal, select: { sideId: true, from: true, to: true } },
} satisfies Prisma.PartySelect;
type PartyRow = Prisma.PartyGetPayload<{ select: typeof partySelect }>;

/** The record that a party's rows hold. */
export function partyOfRow(row: PartyRow): PartyRecord {
  const externalIds = row.externalIds as PartyRecord["externalIds"];
  return { ...row, externalIds, createdAt: row.createdAt.toISOString(), archivedAt: row.archivedAt?.toISOString() ?? null };
}

function columns({ names: _n, tenures: _t, sides: _s, externalIds, ...rest }: PartyRecord) {
  return { ...rest, externalIds: asJson(externalIds) };
}

async function insertChildren(tx: Transaction, projectId: string, { id: partyId, names, tenures, sides }: PartyRecord): Promise<void> {
  const rows = <T>(list: readonly T[]) => list.map((each, ordinal) => ({ ...each, projectId, partyId, ordinal }));
  await tx.partyName.createMany({ data: rows(names) });
  await tx.partyTenure.createMany({ data: rows(tenures) });
  await tx.partySide.createMany({ data: rows(sides) });
}

/** How parties lie in the database: one record over four tables. */
export const partyKind: RecordKind<PartyRecord> = {
  type: "party",
  async load(tx, projectId, id) {
    const row = await tx.party.findUnique({ where: { projectId_id: { projectId, id } }, select: partySelect });
    return row && partyOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.party.create({ data: { projectId, ...columns(record) }, select: { id: true } });
    await insertChildren(tx, projectId, record);
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.party.updateMany({ where: { projectId, id: record.id, version: seen }, data: columns(record) });
    if (count === 0) return false;
    const where = { projectId, partyId: record.id };
    await tx.partyName.deleteMany({ where });
    await tx.partyTenure.deleteMany({ where });
    await tx.partySide.deleteMany({ where });
    await insertChildren(tx, projectId, record);
    return true;
  },
};
