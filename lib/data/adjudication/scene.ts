import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { DecisionRecord } from "@/lib/adjudication/decision";
import type { Ground } from "@/lib/adjudication/field";
import type { Standing, Track } from "@/lib/adjudication/group";
import type { ClaimRecord } from "@/lib/claims/record";
import { decisionOfRow, decisionSelect } from "@/lib/data/adjudication/kind";
import { comparedParties } from "@/lib/data/agreement/parties";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { claimsSeen, readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { excludedMentions } from "@/lib/data/regions/exclusion";
import type { Span } from "@/lib/text/span";

/** So many claims of a document are laid side by side; more are chosen layer by layer. */
export const MOST_CLAIMS = 3_000;

/** A layer that can be adjudicated in a document. */
export interface AdjudicableLayer {
  readonly id: string;
  readonly kind: "own" | "imported" | "shared";
  /** an imported layer's */
  readonly name: string;
  /** whose own it is */
  readonly person: string | null;
  readonly closedAt: string | null;
  /** how many claims it has in the document */
  readonly claims: number;
  readonly isChosen: boolean;
}

/** A document with the chosen layers side by side, and all that was decided of them. */
export interface AdjudicationScene {
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  readonly ground: Ground;
  readonly layers: readonly AdjudicableLayer[];
  /** where what is decided goes; null before the first decision of the project */
  readonly adjudicatedLayerId: string | null;
  readonly tracks: readonly Track[];
  /** the chosen layers' claims as they are, with the places that aren't compared */
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly decisions: readonly DecisionRecord[];
  readonly standing: Standing;
  /** what the member sees, the chosen layers included */
  readonly seen: SeenLayers;
}

/** What was annotated blind is laid open to nobody who is still at it, whatever their role. */
export function demandNotBlind({ blind }: SeenLayers, documentId: string): void {
  if (blind?.documentIds.includes(documentId)) throw new AppError("conflict", "You annotate this document blind. It is adjudicated by others, or by you once your assignment is closed. Nothing was changed.");
}

/**
 * The layers of a document that can be adjudicated, with the claims of the chosen ones: those that are named, or else the
 * closed layers of its assignments; in a fixed number of queries. Refuses a document that isn't there, one that the member
 * annotates blind, a layer that isn't among them, and more claims than are laid side by side.
 */
export async function readScene(member: Member, documentId: string, asked?: readonly string[]): Promise<AdjudicationScene> {
  const seen = await readSeenLayers(member);
  demandNotBlind(seen, documentId);
  const document = await documentOf(member.projectId, documentId);
  const all = await visibleLayers(member);
  const found = await adjudicable(member, seen, all, document, asked);
  if (asked?.some((id) => !found.some((layer) => layer.id === id))) throw notFound();
  const layers = found.map(({ part: _part, isDue, ...layer }) => ({ ...layer, isChosen: asked ? asked.includes(layer.id) : isDue }));
  const chosen = layers.filter(({ isChosen }) => isChosen);
  if (chosen.reduce((sum, { claims }) => sum + claims, 0) > MOST_CLAIMS) throw new AppError("too_large", `These layers have more than ${MOST_CLAIMS} claims in this document. Choose fewer layers. Nothing was changed.`);
  const within: SeenLayers = { ...seen, ids: chosen.map(({ id }) => id) };
  const [resolve, claims, excluded, decided] = [
    await comparedParties(member, within), await claimsOf(member, within, documentId), await excludedMentions(member.projectId), await decisionsOn(member.projectId, documentId, within.ids),
  ];
  const hidden = new Set(excluded.map(({ id }) => id));
  const counted = claims.map((claim) => ({ ...claim, mentions: claim.mentions.filter(({ id }) => !hidden.has(id)) }));
  return {
    document: { id: document.id, title: document.title, language: document.language }, layers, ...decided,
    adjudicatedLayerId: all.find(({ kind }) => kind === "adjudicated")?.id ?? null,
    ground: { documentId, revisionId: document.revisionId, resolve },
    tracks: chosen.map(({ id }) => ({ layerId: id, part: found.find((layer) => layer.id === id)!.part, claims: counted.filter(({ layerId }) => layerId === id) })),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    seen: { ...seen, ids: [...new Set([...seen.ids, ...within.ids])] },
  };
}

interface OpenedDocument {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** of its newest text */
  readonly revisionId: string;
}

async function documentOf(projectId: string, id: string): Promise<OpenedDocument> {
  const row = await database().document.findUnique({ where: { projectId_id: { projectId, id } }, select: { id: true, title: true, language: true, revisions: { orderBy: { ordinal: "desc" }, take: 1, select: { id: true } } } });
  if (!row) throw notFound();
  return { id: row.id, title: row.title, language: row.language, revisionId: row.revisions[0]!.id };
}

interface Found extends Omit<AdjudicableLayer, "isChosen"> {
  readonly part: Span | null;
  /** whether it is taken where none are named: an assignment's, done or with claims */
  readonly isDue: boolean;
}

/** Closed layers of the document's assignments, then imported ones and the shared one where they have claims in it; those that are open to be seen anyway. */
async function adjudicable(member: Member, seen: SeenLayers, layers: Awaited<ReturnType<typeof visibleLayers>>, { id: documentId, revisionId }: OpenedDocument, asked: readonly string[] = []): Promise<Found[]> {
  const counts = await countsIn(member, seen, documentId);
  const tasks = await tasksOf(member.projectId, documentId, revisionId);
  const found = layers.flatMap(({ id, kind, name, closedAt }): Found[] => {
    const task = tasks.get(id);
    const claims = counts.get(id) ?? 0;
    if (kind === "own") return task && closedAt !== null ? [{ id, kind, name, claims, closedAt, person: task.person, part: task.part, isDue: claims > 0 || task.state === "done" }] : [];
    // One that is named may have lost its claims since they were decided on.
    return kind !== "adjudicated" && (claims > 0 || asked.includes(id)) ? [{ id, kind, name, claims, closedAt, person: null, part: null, isDue: false }] : [];
  });
  return [...found.filter(({ kind }) => kind === "own"), ...found.filter(({ kind }) => kind !== "own")];
}

async function countsIn({ projectId }: Member, seen: SeenLayers, documentId: string): Promise<Map<string, number>> {
  const rows = await database().claim.groupBy({ by: ["layerId"], where: { projectId, ...claimsSeen(seen), deletedAt: null, mentions: { some: { documentId } } }, _count: { _all: true } });
  return new Map(rows.map(({ layerId, _count }) => [layerId, _count._all]));
}

async function tasksOf(projectId: string, documentId: string, revisionId: string) {
  const rows = await database().task.findMany({
    where: { projectId, layerId: { not: null }, assignment: { documentId } },
    select: { layerId: true, state: true, contributor: { select: { name: true } }, assignment: { select: { revisionId: true, fromBlock: true, toBlock: true } } },
  });
  const bounds = rows.flatMap(({ assignment: { fromBlock, toBlock } }) => [fromBlock, toBlock]).filter((ordinal) => ordinal !== null);
  const blocks = await database().block.findMany({ where: { projectId, revisionId, ordinal: { in: bounds } }, select: { ordinal: true, start: true, end: true } });
  const partOf = ({ revisionId: of, fromBlock, toBlock }: (typeof rows)[number]["assignment"]): Span | null => {
    // A part that was counted on an older text is taken for all of the newest one.
    const [first, last] = of === revisionId ? [blocks.find(({ ordinal }) => ordinal === fromBlock), blocks.find(({ ordinal }) => ordinal === toBlock)] : [];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  return new Map(rows.map(({ layerId, state, contributor, assignment }) => [layerId!, { state, person: contributor.name, part: partOf(assignment) }]));
}

async function claimsOf({ projectId }: Member, seen: SeenLayers, documentId: string): Promise<ClaimRecord[]> {
  const where = { projectId, AND: [claimsSeen(seen)], deletedAt: null, mentions: { some: { documentId } } };
  return (await database().claim.findMany({ where, orderBy: { id: "asc" }, select: claimSelect })).map(claimOfRow);
}

/** What stands decided about claims of these layers, and how every claim that it is about stands now. */
async function decisionsOn(projectId: string, documentId: string, layerIds: readonly string[]): Promise<{ decisions: DecisionRecord[]; standing: Standing }> {
  const rows = await database().adjudicationDecision.findMany({
    where: { projectId, documentId, deletedAt: null, claims: { some: { role: "version", claim: { layerId: { in: [...layerIds] } } } } }, orderBy: { id: "asc" }, select: decisionSelect,
  });
  const decisions = rows.map(decisionOfRow);
  const ids = decisions.flatMap(({ versions, results }) => [...versions, ...results].map(({ claimId }) => claimId));
  const claims = await database().claim.findMany({ where: { projectId, id: { in: ids } }, select: { id: true, version: true, deletedAt: true } });
  return { decisions, standing: new Map(claims.map(({ id, version, deletedAt }) => [id, deletedAt === null ? version : null])) };
}
