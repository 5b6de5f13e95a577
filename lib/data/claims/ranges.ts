import { uuid, type Copy } from "@/lib/data/copying";

/** Claims that follow one another by their ids: from one until before another, or to the last. */
export interface ClaimRange {
  readonly from: string;
  readonly before: string | null;
}

/** Divides the claims that a condition on rows of "Claim" lets through into ranges that each have at most `take` of them, in the order of ids. */
export async function claimRanges(copy: Copy, projectId: string, { condition, take }: { condition: string; take: number }): Promise<ClaimRange[]> {
  const numbered = `SELECT "id", row_number() OVER (ORDER BY "id") AS n FROM "Claim" WHERE "projectId" = ${uuid(projectId)} AND ${condition}`;
  const [found] = await copy([`SELECT "id" FROM (${numbered}) c WHERE (n - 1) % ${take} = 0 ORDER BY "id"`]);
  return found!.map((from) => from).map((from, index, all) => ({ from, before: all[index + 1] ?? null }));
}

/** The condition that a column with the id of a claim lies in a range. */
export const within = (column: string, { from, before }: ClaimRange): string => `"${column}" >= ${uuid(from)}${before === null ? "" : ` AND "${column}" < ${uuid(before)}`}`;
