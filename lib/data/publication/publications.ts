import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { madeVisible, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import type { PublicationRecord, SnapshotRecord } from "@/lib/publication/record";

export const publicationSelect = {
  id: true, contestId: true, latest: true, contributorId: true, version: true, createdAt: true, revokedAt: true,
} satisfies Prisma.PublicationSelect;

/** How publications lie in the database. */
export const publicationKind: RecordKind<PublicationRecord> = {
  type: "publication",
  async load(tx, projectId, id) {
    const row = await tx.publication.findUnique({ where: { projectId_id: { projectId, id } }, select: publicationSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.publication.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.publication.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/** One publishing as a list names it. */
export type Publishing = Pick<SnapshotRecord, "id" | "ordinal" | "sha256" | "createdAt"> & { readonly by: string };

/** A publication as members see it: with its publishings, newest first, and the path of its address in this installation. */
export interface PublicationView extends PublicationRecord {
  /** null once it is revoked, and where the project was loaded from another installation */
  readonly address: string | null;
  readonly snapshots: readonly Publishing[];
}

const viewSelect = {
  ...publicationSelect,
  address: { select: { token: true } },
  snapshots: { orderBy: { ordinal: "desc" }, take: 100, select: { id: true, ordinal: true, sha256: true, createdAt: true, contributor: { select: { name: true } } } },
} satisfies Prisma.PublicationSelect;
type ViewRow = Prisma.PublicationGetPayload<{ select: typeof viewSelect }>;

function viewOf({ address, snapshots, ...row }: ViewRow): PublicationView {
  const isThere = address !== null && row.revokedAt === null;
  return {
    ...plain(row),
    address: isThere ? `/published/${address.token}` : null,
    snapshots: snapshots.map(({ contributor, ...snapshot }) => ({ ...plain(snapshot), by: contributor.name })),
  };
}

/** The publications of a contest, or of all, in the order of making, revoked ones included. Refuses who isn't a member. */
export async function listPublications(actor: Actor, project: string, { contestId, ...page }: Page & { contestId?: string | undefined }): Promise<Listed<PublicationView>> {
  const member = await readerOf(actor, project);
  const contest = madeVisible(await readSeenLayers(member));
  const { where, ...part } = inOrder(page);
  const rows = await database().publication.findMany({
    where: { projectId: member.projectId, ...where, contest, ...(contestId ? { contestId } : {}) }, ...part, select: viewSelect,
  });
  return mapped(pageOf(rows, page), viewOf);
}

/** One publication, revoked or not. Refuses what isn't there. */
export async function getPublication(actor: Actor, project: string, id: string): Promise<PublicationView> {
  const member = await readerOf(actor, project);
  const contest = madeVisible(await readSeenLayers(member));
  const row = await database().publication.findFirst({ where: { projectId: member.projectId, id, contest }, select: viewSelect });
  if (!row) throw notFound();
  return viewOf(row);
}
