import type { DecisionRecord, Mixture } from "@/lib/adjudication/decision";
import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";

/** Everything of a decision's record, in its order. */
export const decisionSelect = {
  id: true, documentId: true, outcome: true, reason: true, note: true, fields: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
  claims: { orderBy: { claimId: "asc" }, select: { role: true, claimId: true, claimVersion: true, taken: true } },
} satisfies Prisma.AdjudicationDecisionSelect;
type Row = Prisma.AdjudicationDecisionGetPayload<{ select: typeof decisionSelect }>;

/** The record of a row. */
export function decisionOfRow({ claims, ...row }: Row): DecisionRecord {
  const of = (wanted: string) => claims.filter(({ role }) => role === wanted);
  return {
    ...plain(row), reason: row.reason as DecisionRecord["reason"], fields: row.fields as Mixture | null,
    versions: of("version").map(({ role: _role, ...version }) => version),
    results: of("result").map(({ claimId, claimVersion }) => ({ claimId, claimVersion })),
  };
}

const columnsOf = ({ versions: _versions, results: _results, fields, ...columns }: DecisionRecord) => ({ ...columns, fields: fields === null ? Prisma.DbNull : asJson(fields) });

const claimRows = (projectId: string, { id: decisionId, versions, results }: DecisionRecord) => [
  ...versions.map((version) => ({ ...version, projectId, decisionId, role: "version" as const })),
  ...results.map((result) => ({ ...result, projectId, decisionId, role: "result" as const, taken: true })),
];

/** Writes new decisions, in two statements. */
export async function insertDecisions(tx: Transaction, projectId: string, decisions: readonly DecisionRecord[]): Promise<void> {
  await tx.adjudicationDecision.createMany({ data: decisions.map((decision) => ({ ...columnsOf(decision), projectId })) });
  await tx.adjudicationClaim.createMany({ data: decisions.flatMap((decision) => claimRows(projectId, decision)) });
}

/** How decisions lie in the database: one record over two tables. */
export const decisionKind: RecordKind<DecisionRecord> = {
  type: "adjudication_decision",
  async load(tx, projectId, id) {
    const row = await tx.adjudicationDecision.findUnique({ where: { projectId_id: { projectId, id } }, select: decisionSelect });
    return row && decisionOfRow(row);
  },
  async insert(tx, projectId, record) {
    await insertDecisions(tx, projectId, [record]);
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.adjudicationDecision.updateMany({ where: { projectId, id: record.id, version: seen }, data: columnsOf(record) });
    if (count === 0) return false;
    await tx.adjudicationClaim.deleteMany({ where: { projectId, decisionId: record.id } });
    await tx.adjudicationClaim.createMany({ data: claimRows(projectId, record) });
    return true;
  },
};
