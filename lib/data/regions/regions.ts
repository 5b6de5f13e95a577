import type { Actor } from "@/lib/access/actor";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto, type Scene } from "@/lib/data/aggregate";
import { database, type Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { regionKind, regionOfRow, regionSelect } from "@/lib/data/regions/kind";
import type { RegionInput, RegionRecord } from "@/lib/documents/record";
import { citedDocumentProblem, referralProblem, regionProblems } from "@/lib/documents/region";

/** Regions with the rights on them. */
export const regions: Aggregate<RegionRecord> = { kind: regionKind, change: "region.write" };

interface RegionFilter extends Page {
  readonly revisionId?: string | undefined;
  /** only those that are deleted, in place of those that aren't */
  readonly deleted?: boolean | undefined;
}

/** The regions of one revision, or of all, in the order of making. Refuses who isn't a member. */
export async function listRegions(actor: Actor, project: string, { revisionId, deleted = false, ...page }: RegionFilter): Promise<Listed<Dto<RegionRecord>>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(page);
  const rows = await database().region.findMany({
    where: { projectId: member.projectId, deletedAt: deleted ? { not: null } : null, ...where, ...(revisionId ? { revisionId } : {}) }, ...part, select: regionSelect,
  });
  return mapped(pageOf(rows, page), (row) => dto(member, regions, regionOfRow(row)));
}

/** One region, deleted or not. Refuses what isn't there. */
export const getRegion = (actor: Actor, project: string, id: string) => readOne(actor, project, regions, id);

/** Marks a span of a revision; for editors. Claims over it stay as they are. Refuses a taken id and what `demandSound` refuses. */
export const createRegion = (actor: Actor, project: string, input: RegionInput) =>
  createOne(actor, project, regions, "region.write", async (scene) => {
    await demandSound(scene, input, null);
    return { ...input, ...newStamp(scene.member), deletedAt: null };
  });

/** Changes a region; for editors. Refuses as `changeOne` and `createRegion`, and another revision. */
export const changeRegion = (actor: Actor, project: string, id: string, seen: number, input: RegionInput) =>
  changeOne(actor, project, regions, id, seen, async (old, scene) => {
    demandUnmoved<RegionInput>(old, input, ["id", "revisionId"]);
    await demandSound(scene, input, old);
    const { refersToDocumentId: _cited, ...rest } = old;
    return { ...rest, ...input };
  });

// A revision that isn't there, a span past its text, and a region or a document that may not be referred to are refused.
// What a region referred to already stays valid when that is deleted.
async function demandSound({ tx, member: { projectId } }: Scene, input: RegionInput, old: RegionRecord | null): Promise<void> {
  const revision = await tx.revision.findUnique({ where: { projectId_id: { projectId, id: input.revisionId } }, select: { length: true, documentId: true } });
  if (!revision) throw invalid([{ path: ["revisionId"], message: "There is no such revision in this project." }]);
  const problems = regionProblems(input, revision.length);
  if (problems.length > 0) throw invalid(problems);
  await demandCited({ tx, projectId }, input, revision.documentId);
  const { refersToRegionId: id, revisionId, role } = input;
  if (id === null || (id === old?.refersToRegionId && role === old.role)) return;
  const referred = await tx.region.findFirst({ where: { projectId, id, revisionId, deletedAt: null }, select: { role: true, refersToRegionId: true } });
  const problem = referralProblem(input, referred ?? undefined);
  if (problem) throw invalid([problem]);
}

async function demandCited({ tx, projectId }: { tx: Transaction; projectId: string }, input: RegionInput, ownDocumentId: string): Promise<void> {
  const { refersToDocumentId: id } = input;
  if (id === undefined) return;
  const problem = citedDocumentProblem(input, ownDocumentId, (await tx.document.count({ where: { projectId, id } })) > 0);
  if (problem) throw invalid([problem]);
}

/** Takes a region away. Refuses as `setAside`. */
export const deleteRegion = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, regions, "deletedAt", id, seen);

/** Takes a deleted region back. Refuses as `restore`. */
export const restoreRegion = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, regions, "deletedAt", id, seen);

/** A page of a region's versions, newest first. Refuses as `getRegion`. */
export async function regionHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getRegion(actor, project, id);
  return versionsOf(await readerOf(actor, project), "region", id, page);
}
