import type { Member } from "@/lib/access/actor";
import { isCommonLayer, type SeenLayers } from "@/lib/access/visibility";
import { viewWithin, type ContestView } from "@/lib/data/contest-view";
import { readSnapshot, type Transaction } from "@/lib/data/database";
import { documentSelect } from "@/lib/data/documents/rows";
import { AppError } from "@/lib/data/failure";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { plain } from "@/lib/data/row";
import { citationsOf } from "@/lib/editor/rich-text";
import type { ContestBundle } from "@/lib/publication/bundle";
import { placeOf } from "@/lib/publication/sources";

/**
 * Everything of a contest that may be published, as it stood at one instant: what everybody in the project sees, and
 * nothing of anybody's own layer. Refuses a contest that isn't there for everybody.
 */
export function readBundle(member: Member, contestId: string): Promise<ContestBundle> {
  return readSnapshot((db) => bundleIn(db, member, contestId));
}

/** The same within a reading that has begun. */
export async function bundleIn(db: Transaction, member: Member, contestId: string, layersSeen?: SeenLayers): Promise<ContestBundle> {
  const { projectId } = member;
  const view = await viewWithin({ member, layersSeen: layersSeen ?? (await everybodysLayers(db, projectId)), contestId, db });
  if (view.contest.archivedAt !== null) throw new AppError("conflict", "This contest is archived. Restore it first; nothing was published.");
  const { name } = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { name: true } });
  const revisions = await readRevisions(db, projectId, view);
  return { ...view, ...(await withCited(db, projectId, view, revisions)), project: name, revisions };
}

/** The layers that every member sees: the shared and the adjudicated one, and imports. What is published is public, and whole also where it is done by somebody who annotates blind. */
async function everybodysLayers(db: Transaction, projectId: string): Promise<SeenLayers> {
  const rows = await db.layer.findMany({ where: { projectId }, select: { id: true, kind: true } });
  return { ids: rows.filter(isCommonLayer).map(({ id }) => id), blind: null, closedIds: [] };
}

/** The revisions that claims stand in, and those that reasons cite. */
function readRevisions(db: Transaction, projectId: string, view: ContestView): Promise<ContestBundle["revisions"][number][]> {
  const stood = view.claims.flatMap(({ mentions }) => mentions.flatMap((mention) => placeOf(mention, view)?.revisionId ?? []));
  const cited = view.assessments.flatMap(({ reasons }) => citationsOf(reasons).map(({ revisionId }) => revisionId));
  const id = { in: [...new Set([...stood, ...cited])] };
  return db.revision.findMany({ where: { projectId, id }, select: { id: true, documentId: true, ordinal: true, sha256: true, originalSha256: true } });
}

/** Documents that are only cited, and who published them, besides those of the view. */
async function withCited(db: Transaction, projectId: string, view: ContestView, revisions: ContestBundle["revisions"]): Promise<Pick<ContestBundle, "documents" | "parties">> {
  const known = new Set(view.documents.map(({ id }) => id));
  const id = { in: revisions.map(({ documentId }) => documentId).filter((each) => !known.has(each)) };
  const newest = { orderBy: { ordinal: "desc" as const }, take: 1, select: { id: true } };
  const rows = await db.document.findMany({ where: { projectId, id }, select: { ...documentSelect, revisions: newest } });
  const publishers = { in: rows.flatMap(({ publisherPartyId }) => publisherPartyId ?? []).filter((each) => !view.parties.some((party) => party.id === each)) };
  const parties = await db.party.findMany({ where: { projectId, id: publishers }, select: partySelect });
  return {
    documents: [...view.documents, ...rows.map(({ revisions: own, ...row }) => ({ ...plain(row), revisionId: own[0]!.id }))],
    parties: [...view.parties, ...parties.map(partyOfRow)],
  };
}
