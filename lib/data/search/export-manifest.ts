import type { Member } from "@/lib/access/actor";
import type { Transaction } from "@/lib/data/database";
import { instantNow } from "@/lib/data/row";
import { filterQuery, type ClaimFilter } from "@/lib/search/filter";

/** Which claims are exported, in which order, by which version of the program. */
export interface Asked {
  readonly filter: ClaimFilter;
  readonly sort: string;
  readonly toolVersion: string;
}

/** A value as a file of JSON that people read. */
export async function* once(value: unknown): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");
}

/** What the manifest of any export of found claims says: of what, when, by whom, and by which filter. */
export async function foundManifest(tx: Transaction, { slug, projectId, contributorId: id }: Member, { filter, sort, toolVersion }: Asked) {
  const { name } = await tx.contributor.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: { name: true } });
  return { tool: "counterclaim", toolVersion, project: slug, exportedAt: instantNow(), exportedBy: name, filter: filterQuery(filter), sort };
}
