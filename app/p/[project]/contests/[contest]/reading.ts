import { notFound } from "next/navigation";
import type { UserActor } from "@/lib/access/actor";
import { readContestView } from "@/lib/data/contest-view";
import { mayIn } from "@/lib/data/membership";
import { listPublications } from "@/lib/data/publication/publications";
import { talkerIn } from "@/lib/data/threads/talk";
import { singleId } from "@/lib/server/address";
import { cursorNow } from "@/lib/server/changes/cursor";
import { readPage } from "@/lib/server/page";
import { publicUrl } from "@/lib/server/public-url";

export type ContestProps = {
  params: Promise<{ project: string; contest: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Reads as the one who looks; what is no id can't be there. */
export async function read<T>({ params }: ContestProps, reading: (actor: UserActor, project: string, id: string) => Promise<T>): Promise<T> {
  const { project, contest } = await params;
  const id = singleId(contest) ?? notFound();
  return readPage(`/p/${project}/contests/${id}`, (actor) => reading(actor, project, id));
}

/** A contest with all that its page shows, and the cursor in the project's changes from before it was read. */
export const readContest = async (actor: UserActor, slug: string, id: string) => ({
  since: await cursorNow(actor, slug),
  view: await readContestView(actor, slug, id),
  me: await talkerIn(actor, slug),
  placing: { change: await mayIn(actor, slug, "placement.create") },
  scope: `${slug} ${actor.userId} contests`,
  publication: { publications: (await listPublications(actor, slug, { contestId: id, limit: 100 })).items, origin: publicUrl() },
});
