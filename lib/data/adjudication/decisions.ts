import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { DecisionRecord } from "@/lib/adjudication/decision";
import { decisionKind, decisionOfRow, decisionSelect } from "@/lib/data/adjudication/kind";
import { dto, readOne, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { claimsSeen, decisionsSeen, readSeenLayers } from "@/lib/data/layers";
import { demand, readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf, type HistoryPage } from "@/lib/data/record";

/**
 * Decisions with the rights on them: made and changed by editors, known to those who see one of the claims that they are
 * about. What somebody who annotates the document blind may not see isn't there for them.
 */
export const decisions: Aggregate<DecisionRecord> = {
  kind: decisionKind,
  change: "adjudication.decide",
  visible: async (tx, projectId, { id }, layersSeen) => (await tx.adjudicationDecision.count({ where: { projectId, id, ...decisionsSeen(layersSeen) } })) === 1,
};

/** A decision as somebody sees it: of claims that they don't see nothing is told. */
export type DecisionSeen = Dto<DecisionRecord> & { readonly decidedBy: string };

/** Which decisions a list holds. */
export interface DecisionFilter extends Page {
  readonly documentId?: string | undefined;
  /** those about this claim, or that made it */
  readonly claimId?: string | undefined;
}

/** The decisions that stand, oldest first, of claims that the member sees. Refuses who isn't a member. */
export async function listDecisions(actor: Actor, project: string, filter: DecisionFilter): Promise<Listed<DecisionSeen>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(filter);
  const { documentId, claimId } = filter;
  const layersSeen = await readSeenLayers(member);
  const about = claimId === undefined ? [] : [{ claims: { some: { claimId, claim: claimsSeen(layersSeen) } } }];
  const rows = await database().adjudicationDecision.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, AND: [decisionsSeen(layersSeen), documentId === undefined ? {} : { documentId }, ...about] }, ...part,
    select: { ...decisionSelect, contributor: { select: { name: true } } },
  });
  const page = mapped(pageOf(rows, filter), ({ contributor, ...row }) => ({ ...dto(member, decisions, decisionOfRow(row)), decidedBy: contributor.name }));
  return { ...page, items: await asSeen(member, layersSeen, page.items) };
}

/** One decision, taken back or not. Refuses what isn't there, and what isn't the member's to know, alike. */
export async function getDecision(actor: Actor, project: string, id: string): Promise<DecisionSeen> {
  const decision = await readOne(actor, project, decisions, id);
  const member = await readerOf(actor, project);
  const { name } = await database().contributor.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id: decision.contributorId } }, select: { name: true } });
  const [seen] = await asSeen(member, await readSeenLayers(member), [{ ...decision, decidedBy: name }]);
  return seen!;
}

/** Decisions without the claims that aren't seen; one query for all of them. */
async function asSeen<D extends DecisionRecord>({ projectId }: Member, layersSeen: SeenLayers, items: readonly D[]): Promise<D[]> {
  const ids = [...new Set(items.flatMap(({ versions, results }) => [...versions, ...results].map(({ claimId }) => claimId)))];
  const rows = await database().claim.findMany({ where: { projectId, id: { in: ids }, AND: [claimsSeen(layersSeen)] }, select: { id: true } });
  const seen = new Set(rows.map(({ id }) => id));
  return items.map((item) => withSeen(item, seen));
}

const withSeen = <D extends DecisionRecord>(decision: D, seen: ReadonlySet<string>): D => ({
  ...decision,
  versions: decision.versions.filter(({ claimId }) => seen.has(claimId)),
  results: decision.results.filter(({ claimId }) => seen.has(claimId)),
  fields: decision.fields && Object.fromEntries(Object.entries(decision.fields).filter(([, claimId]) => seen.has(claimId))),
});

/**
 * A decision's versions, newest first: whole bodies, for those who compare annotators. Refuses as `getDecision`, and others
 * than reviewers, editors and owners.
 */
export async function decisionHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getDecision(actor, project, id);
  const member = await readerOf(actor, project);
  demand(member, "adjudication.read");
  return versionsOf(member, "adjudication_decision", id, page);
}
