import { uuid, type Copy } from "@/lib/data/copying";
import type { BlockRecord } from "@/lib/documents/record";

/** The blocks of a revision, in their order. For exports: a long text has tens of thousands. */
export async function copiedBlocks(copy: Copy, projectId: string, revisionId: string): Promise<BlockRecord[]> {
  const [rows] = await copy([`SELECT "kind", "level", "start", "end" FROM "Block" WHERE "projectId" = ${uuid(projectId)} AND "revisionId" = ${uuid(revisionId)} ORDER BY "ordinal"`]);
  return rows!.map((row) => {
    const [kind, level, start, end] = row.split("\t");
    return { end: Number(end), kind: kind as BlockRecord["kind"], level: Number(level), start: Number(start) }; // in the order of canonical JSON
  });
}
