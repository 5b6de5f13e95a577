import type { UserActor } from "@/lib/access/actor";
import { contestKinds, contestStates } from "@/lib/contests/record";
import { listContestSummaries } from "@/lib/data/contest-summaries";
import { mayIn } from "@/lib/data/membership";
import { cursorNow } from "@/lib/server/changes/cursor";
import { single, singleId } from "@/lib/server/address";

const PAGE = 50;

/** What the address asks of the list; what can't be read is left out. */
export const contestQuery = (given: Record<string, string | string[] | undefined>) => ({
  q: single(given.q) ?? "",
  kind: contestKinds.find((each) => each === given.kind),
  state: contestStates.find((each) => each === given.state),
  cursor: singleId(given.cursor),
});

/** A page of the contests, and whether the reader may open another. Refuses who isn't a member. */
export async function readContests(actor: UserActor, project: string, query: ReturnType<typeof contestQuery>) {
  const since = await cursorNow(actor, project);
  const listed = await listContestSummaries(actor, project, { ...query, limit: PAGE });
  return { ...listed, since, mayOpen: await mayIn(actor, project, "contest.write"), isEmpty: listed.items.length === 0 && Object.values(query).every((each) => !each) };
}
