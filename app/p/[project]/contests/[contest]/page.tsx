import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContestPage } from "@/components/contests/contest-page";
import { TalkSection } from "@/components/threads/talk-section";
import type { UserActor } from "@/lib/access/actor";
import { columningOf } from "@/lib/contests/columns";
import { readContestView } from "@/lib/data/contest-view";
import { getContest } from "@/lib/data/contests";
import { mayIn } from "@/lib/data/membership";
import { listPublications } from "@/lib/data/publication/publications";
import { talkerIn } from "@/lib/data/threads/talk";
import { cursorNow } from "@/lib/server/changes/cursor";
import { single, singleId } from "@/lib/server/address";
import { publicUrl } from "@/lib/server/public-url";
import { readPage } from "@/lib/server/page";

type ContestProps = {
  params: Promise<{ project: string; contest: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Reads as the one who looks; what is no id can't be there. */
async function read<T>({ params }: ContestProps, reading: (actor: UserActor, project: string, id: string) => Promise<T>): Promise<T> {
  const { project, contest } = await params;
  const id = singleId(contest) ?? notFound();
  return readPage(`/p/${project}/contests/${id}`, (actor) => reading(actor, project, id));
}

export async function generateMetadata(props: ContestProps): Promise<Metadata> {
  const { question } = await read(props, getContest);
  return { title: question };
}

export default async function ContestRoute(props: ContestProps) {
  const [{ project }, { by, side, talk }] = await Promise.all([props.params, props.searchParams]);
  const { since, view, placing, scope, publication, me } = await read(props, async (actor, slug, id) => ({
    since: await cursorNow(actor, slug),
    view: await readContestView(actor, slug, id),
    me: await talkerIn(actor, slug),
    placing: { change: await mayIn(actor, slug, "placement.create") },
    scope: `${slug} ${actor.userId} contests`,
    publication: { publications: (await listPublications(actor, slug, { contestId: id, limit: 100 })).items, origin: publicUrl() },
  }));
  return (
    <>
      <ContestPage key={view.contest.id} slug={project} view={view} by={columningOf(single(by))} emphasis={single(side) ?? null} scope={scope} since={since} placing={placing} publication={publication} />
      <TalkSection slug={project} about={{ target: { kind: "contest", contestId: view.contest.id }, words: view.contest.question }} me={me} since={since} openId={singleId(talk) ?? null} />
    </>
  );
}
