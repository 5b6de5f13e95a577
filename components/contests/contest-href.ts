import type { Columning } from "@/lib/contests/columns";

/** The address of a contest as it is looked at: what its columns are, and whose cards stand out (a side's, a party's, nobody's). */
export function contestHref(slug: string, contestId: string, look: { readonly by?: Columning; readonly side?: string | null } = {}): string {
  const parameters = new URLSearchParams();
  if (look.by && look.by !== "position") parameters.set("by", look.by);
  if (look.side) parameters.set("side", look.side);
  const query = parameters.toString();
  return `/p/${slug}/contests/${contestId}${query ? `?${query}` : ""}`;
}
