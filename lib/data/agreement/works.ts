import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { markedClaims, type AnnotatorWork, type MarkedClaim } from "@/lib/agreement/marked-claim";
import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord } from "@/lib/claims/record";
import { comparedParties } from "@/lib/data/agreement/parties";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { claimsSeen, holds, madeVisible, partiesSeen, readSeenLayers, relationsSeen } from "@/lib/data/layers";
import { excludedMentions } from "@/lib/data/regions/exclusion";

/** Which claims are read: those that are seen in these layers and documents. */
interface Part {
  readonly layersSeen: SeenLayers;
  readonly documentIds: readonly string[];
}
export interface NewestText {
  readonly documentId: string;
  readonly revisionId: string;
  readonly text: string;
}

/** Layers as they mark documents, read in a fixed number of queries; and what the ids in them stand for. */
export interface LayerWorks {
  readonly workOf: (layerIds: readonly string[], document: NewestText) => AnnotatorWork;
  /** how many places of claims stayed on an older text of their document, and aren't compared */
  readonly onOlder: number;
  readonly names: Readonly<Record<"party" | "position" | "contest", ReadonlyMap<string, string>>>;
}

/** Reads the claims of a part with their relations and placements; parties as they are compared. */
export async function readWorks(member: Member, part: Part, texts: readonly NewestText[]): Promise<LayerWorks> {
  const [resolve, excluded, claims] = await Promise.all([comparedParties(member, part.layersSeen), excludedMentions(member.projectId), readClaims(member, part)]);
  const hidden = new Set(excluded.map(({ id }) => id));
  const counted = claims.map((claim) => ({ ...claim, mentions: claim.mentions.filter(({ id }) => !hidden.has(id)) }));
  const [placements, relations, parties] = await Promise.all([readPlacements(member, claims), readRelations(member, part), partyNames(member, part.layersSeen, claims.flatMap(({ claimants }) => claimants.map(resolve)))]);
  const layerOf = new Map(claims.map(({ id, layerId }) => [id, layerId]));
  return {
    workOf(layerIds, { documentId, revisionId }) {
      const isMine = (claimId: string) => layerIds.includes(layerOf.get(claimId) ?? "");
      const marked = markedClaims(counted.filter(({ id }) => isMine(id)), documentId, revisionId, resolve);
      return workWith(marked, relations, placements.rows);
    },
    onOlder: onOlder(counted, texts),
    names: { party: parties, position: placements.positions, contest: placements.contests },
  };
}

/** A relation is counted at the document in which it begins. */
function workWith(claims: readonly MarkedClaim[], relations: AnnotatorWork["relations"], placements: AnnotatorWork["placements"]): AnnotatorWork {
  const here = new Set(claims.map(({ claimId }) => claimId));
  return { claims, relations: relations.filter(({ fromClaimId }) => here.has(fromClaimId)), placements: placements.filter(({ claimId }) => here.has(claimId)) };
}

function onOlder(claims: readonly ClaimRecord[], texts: readonly NewestText[]): number {
  const newest = new Map(texts.map(({ documentId, revisionId }) => [documentId, revisionId]));
  return claims.flatMap(({ mentions }) => mentions).filter((mention) => newest.has(mention.documentId) && currentPlace(mention, newest.get(mention.documentId))?.isOrphaned !== false).length;
}

async function readClaims({ projectId }: Member, { layersSeen, documentIds }: Part): Promise<ClaimRecord[]> {
  const where = { projectId, AND: [claimsSeen(layersSeen)], deletedAt: null, mentions: { some: { documentId: { in: [...documentIds] } } } };
  return (await database().claim.findMany({ where, orderBy: { id: "asc" }, select: claimSelect })).map(claimOfRow);
}

async function readRelations({ projectId }: Member, { layersSeen }: Part) {
  return database().relation.findMany({ where: { projectId, AND: [relationsSeen(layersSeen)], deletedAt: null }, orderBy: { id: "asc" }, select: { fromClaimId: true, toClaimId: true, type: true } });
}

// A placement in a contest that isn't seen or is archived is none; one on a position that is gone stands beside the others.
async function readPlacements(member: Member, claims: readonly ClaimRecord[]) {
  const layersSeen = await readSeenLayers(member);
  const rows = await database().placement.findMany({
    where: { projectId: member.projectId, claimId: { in: claims.map(({ id }) => id) }, deletedAt: null, contest: { archivedAt: null, ...madeVisible(layersSeen) } }, orderBy: { id: "asc" },
    select: { claimId: true, contestId: true, contest: { select: { question: true } }, position: { select: { id: true, label: true, deletedAt: true, originLayerId: true } } },
  });
  const seen = rows.map(({ position, ...row }) => ({ ...row, position: position && position.deletedAt === null && (position.originLayerId === null || holds(layersSeen, position.originLayerId)) ? position : null }));
  return {
    rows: seen.map(({ claimId, contestId, position }) => ({ claimId, contestId, positionId: position?.id ?? null })),
    contests: new Map(seen.map(({ contestId, contest }) => [contestId, contest.question])),
    positions: new Map(seen.flatMap(({ position }) => (position ? [[position.id, position.label] as const] : []))),
  };
}

async function partyNames({ projectId }: Member, layersSeen: SeenLayers, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().partyName.findMany({ where: { projectId, ordinal: 0, partyId: { in: [...new Set(ids)] }, party: partiesSeen(layersSeen) }, select: { partyId: true, text: true } });
  return new Map(rows.map(({ partyId, text }) => [partyId, text]));
}
