import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { deleteSearchRows, insertSearchRows } from "@/lib/data/search/claim-rows";

/** One claim as rows: what is read back makes the same record again. */
const byOrdinal = { orderBy: { ordinal: "asc" } } as const;

const anchoringSelect = {
  id: true, revisionId: true, state: true, method: true, score: true, contributorId: true, createdAt: true,
  fragments: {
    ...byOrdinal,
    select: { role: true, levelOrdinal: true, start: true, end: true, wordPartyId: true, quote: true, prefix: true, suffix: true },
  },
} satisfies Prisma.AnchoringSelect;

const mentionSelect = {
  id: true, documentId: true, mode: true, reported: true, documentStance: true, suppliedReading: true, made: true, contributorId: true, createdAt: true,
  levels: { ...byOrdinal, select: { sourceKind: true, stance: true, parties: { ...byOrdinal, select: { partyId: true } } } },
  anchorings: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: anchoringSelect },
} satisfies Prisma.MentionSelect;

/** Everything of a claim record, in its order. */
export const claimSelect = {
  id: true, layerId: true, attribution: true, act: true, polarity: true, certainty: true, proposition: true, said: true, event: true,
  objectKind: true, objectText: true, objectClaimId: true, note: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
  parties: { ...byOrdinal, select: { role: true, partyId: true } },
  quantities: {
    ...byOrdinal,
    select: { value: true, min: true, max: true, approximate: true, qualifier: true, unit: true, outcome: true, population: true, whose: true, area: true, period: true, cumulative: true, asOf: true },
  },
  mentions: { ...byOrdinal, select: mentionSelect },
  origins: { orderBy: { fromClaimId: "asc" }, select: { fromClaimId: true, fromVersion: true, why: true } },
} satisfies Prisma.ClaimSelect;

type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>;

/** The record that these rows hold. */
export function claimOfRow({ parties, createdAt, deletedAt, mentions, ...row }: ClaimRow): ClaimRecord {
  const named = (role: string) => parties.filter((party) => party.role === role).map((party) => party.partyId);
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
    claimants: named("claimant"),
    targets: named("target"),
    invoked: named("invoked"),
    mentions: mentions.map(mentionOfRow),
  };
}

function mentionOfRow(row: ClaimRow["mentions"][number]): ClaimRecord["mentions"][number] {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    levels: row.levels.map(({ parties, ...level }) => ({ ...level, partyIds: parties.map((party) => party.partyId) })),
    anchorings: row.anchorings.map((anchoring) => ({ ...anchoring, createdAt: anchoring.createdAt.toISOString() })),
  };
}

/** The columns of the claim's own row. */
export function claimColumns(record: ClaimRecord) {
  const { mentions: _m, claimants: _c, targets: _t, invoked: _i, quantities: _q, origins: _o, ...columns } = record;
  return columns;
}

/** Writes the rows below the claim's own: parties, figures, mentions with chain, places and fragments, and what it is found by. */
export async function insertChildren(tx: Transaction, projectId: string, records: readonly ClaimRecord[]): Promise<void> {
  const rows = records.flatMap((record) => record.mentions.map((mention, ordinal) => ({ mention, ordinal, claimId: record.id })));
  await tx.claimParty.createMany({ data: records.flatMap((record) => partyRows(projectId, record)) });
  await tx.quantity.createMany({ data: records.flatMap(({ id: claimId, quantities }) => quantities.map((quantity, ordinal) => ({ ...quantity, projectId, claimId, ordinal }))) });
  await tx.mention.createMany({ data: rows.map(({ mention: { levels: _l, anchorings: _a, ...columns }, ordinal, claimId }) => ({ ...columns, projectId, claimId, ordinal })) });
  await tx.level.createMany({ data: rows.flatMap(({ mention }) => mention.levels.map(({ partyIds: _p, ...level }, ordinal) => ({ ...level, projectId, mentionId: mention.id, ordinal }))) });
  await tx.levelParty.createMany({ data: rows.flatMap(({ mention }) => levelPartyRows(projectId, mention)) });
  await tx.anchoring.createMany({ data: rows.flatMap(({ mention }) => anchoringRows(projectId, mention)) });
  await tx.fragment.createMany({ data: rows.flatMap(({ mention }) => fragmentRows(projectId, mention)) });
  await insertSearchRows(tx, projectId, records);
}

function partyRows(projectId: string, record: ClaimRecord) {
  const lists = { claimant: record.claimants, target: record.targets, invoked: record.invoked } as const;
  return (["claimant", "target", "invoked"] as const).flatMap((role) =>
    lists[role].map((partyId, ordinal) => ({ projectId, claimId: record.id, role, ordinal, partyId })),
  );
}

type Mention = ClaimRecord["mentions"][number];

function levelPartyRows(projectId: string, mention: Mention) {
  return mention.levels.flatMap((level, levelOrdinal) =>
    level.partyIds.map((partyId, ordinal) => ({ projectId, mentionId: mention.id, levelOrdinal, ordinal, partyId })),
  );
}

/** The rows of a mention's places. */
export const anchoringRows = (projectId: string, mention: Pick<Mention, "id" | "anchorings">) =>
  mention.anchorings.map(({ fragments: _f, ...anchoring }) => ({ ...anchoring, projectId, mentionId: mention.id }));

/** The rows of their fragments. */
export function fragmentRows(projectId: string, mention: Pick<Mention, "id" | "anchorings">) {
  return mention.anchorings.flatMap((anchoring) =>
    anchoring.fragments.map((fragment, ordinal) => ({ ...fragment, projectId, anchoringId: anchoring.id, mentionId: mention.id, ordinal })),
  );
}

/** Takes away the rows below a claim's own, before they are written anew. */
export async function deleteChildren(tx: Transaction, projectId: string, claimId: string): Promise<void> {
  const mention = { projectId, mention: { claimId } };
  await tx.fragment.deleteMany({ where: { projectId, anchoring: { mention: { claimId } } } });
  await tx.anchoring.deleteMany({ where: mention });
  await tx.levelParty.deleteMany({ where: { projectId, level: { mention: { claimId } } } });
  await tx.level.deleteMany({ where: mention });
  await tx.mention.deleteMany({ where: { projectId, claimId } });
  await tx.quantity.deleteMany({ where: { projectId, claimId } });
  await tx.claimParty.deleteMany({ where: { projectId, claimId } });
  await deleteSearchRows(tx, projectId, [claimId]);
}
