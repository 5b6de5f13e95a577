import { database } from "@/lib/data/database";
import type { Publishing } from "@/lib/data/publication/publications";
import { plain } from "@/lib/data/row";
import { addressToken, snapshotBody, type SnapshotBody } from "@/lib/publication/record";

/** What stands under a published address: one snapshot with the list of all of them, or that it was revoked. */
export type Published =
  | { readonly kind: "snapshot"; readonly body: SnapshotBody; readonly sha256: string; readonly latest: number; readonly versions: readonly Publishing[]; readonly slug: string }
  | { readonly kind: "revoked"; readonly revokedAt: string };

/**
 * Reads what was given to everybody, by the random word of its address and nothing else: the one read of a project's
 * content that asks for no actor (docs/decisions/0095-published-by-token.md). It looks at snapshots only, never at the
 * records that they were made from. Null where there is no such address or no such version of it.
 */
export async function readPublished(token: string, ordinal: number | null): Promise<Published | null> {
  if (!addressToken.safeParse(token).success) return null;
  const found = await database().publicationAddress.findUnique({
    where: { token },
    select: { publication: { select: { projectId: true, id: true, latest: true, revokedAt: true, contest: { select: { project: { select: { slug: true } } } } } } },
  });
  if (!found) return null;
  const { projectId, id, latest, revokedAt, contest } = found.publication;
  if (revokedAt) return { kind: "revoked", revokedAt: revokedAt.toISOString() };
  const one = await database().snapshot.findUnique({
    where: { projectId_publicationId_ordinal: { projectId, publicationId: id, ordinal: ordinal ?? latest } }, select: { body: true, sha256: true },
  });
  if (!one) return null;
  return { kind: "snapshot", body: snapshotBody.parse(one.body), sha256: one.sha256, latest, versions: await versionsOf(projectId, id), slug: contest.project.slug };
}

async function versionsOf(projectId: string, publicationId: string): Promise<Publishing[]> {
  const rows = await database().snapshot.findMany({
    where: { projectId, publicationId }, orderBy: { ordinal: "desc" }, take: 100,
    select: { id: true, ordinal: true, sha256: true, createdAt: true, contributor: { select: { name: true } } },
  });
  return rows.map(({ contributor, ...row }) => ({ ...plain(row), by: contributor.name }));
}
