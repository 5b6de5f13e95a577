import type { Member } from "@/lib/access/actor";
import { isCommonLayer } from "@/lib/access/visibility";
import { viewWithin } from "@/lib/data/contest-view";
import type { Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { readSnapshot } from "@/lib/data/native/snapshot";
import type { ContestBundle } from "@/lib/publication/bundle";
import { placeOf } from "@/lib/publication/sources";

/**
 * Everything of a contest that may be published, as it stood at one instant: what everybody in the project sees, and
 * nothing of anybody's own layer. Refuses a contest that isn't there for everybody.
 */
export function readBundle(member: Member, contestId: string): Promise<ContestBundle> {
  return readSnapshot((db) => bundleIn(db, member, contestId));
}

async function bundleIn(db: Transaction, member: Member, contestId: string): Promise<ContestBundle> {
  const { projectId } = member;
  const view = await viewWithin({ member, layerIds: await commonLayerIds(db, projectId), contestId, db });
  if (view.contest.archivedAt !== null) throw new AppError("conflict", "This contest is archived. Restore it first; nothing was published.");
  const { name } = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { name: true } });
  const ids = view.claims.flatMap(({ mentions }) => mentions.flatMap((mention) => placeOf(mention, view)?.revisionId ?? []));
  const revisions = await db.revision.findMany({
    where: { projectId, id: { in: [...new Set(ids)] } }, select: { id: true, documentId: true, ordinal: true, sha256: true, originalSha256: true },
  });
  return { ...view, project: name, revisions, assessments: [] };
}

/** The layers that every member sees: the shared and the adjudicated one, and imports. */
async function commonLayerIds(db: Transaction, projectId: string): Promise<string[]> {
  const rows = await db.layer.findMany({ where: { projectId }, select: { id: true, kind: true } });
  return rows.filter(isCommonLayer).map(({ id }) => id);
}
