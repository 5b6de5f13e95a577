import type { Columning } from "@/lib/contests/columns";
import { isoDay, type Period } from "@/lib/contests/period";

interface Look {
  readonly by?: Columning;
  readonly side?: string | null;
  readonly period?: Period | null;
}

/** The address of a contest as it is looked at: what its columns are, whose cards stand out (a side's, a party's, nobody's), and of which time. */
export function contestHref(slug: string, contestId: string, { by, side, period }: Look = {}): string {
  const parameters = new URLSearchParams();
  if (by && by !== "position") parameters.set("by", by);
  if (side) parameters.set("side", side);
  if (period) for (const end of ["from", "to"] as const) parameters.set(end, isoDay(period[end]));
  const query = parameters.toString();
  return `/p/${slug}/contests/${contestId}${query ? `?${query}` : ""}`;
}
