import type { Metadata } from "next";
import { ContestPage } from "@/components/contests/contest-page";
import { TalkSection } from "@/components/threads/talk-section";
import { columningOf } from "@/lib/contests/columns";
import { getContest } from "@/lib/data/contests";
import { single, singleId } from "@/lib/server/address";
import { read, readContest, type ContestProps } from "./reading";

export async function generateMetadata(props: ContestProps): Promise<Metadata> {
  const { question } = await read(props, getContest);
  return { title: question };
}

export default async function ContestRoute(props: ContestProps) {
  const [{ project }, { by, side, talk }] = await Promise.all([props.params, props.searchParams]);
  const { since, view, placing, scope, publication, me } = await read(props, readContest);
  return (
    <>
      <ContestPage key={view.contest.id} slug={project} view={view} by={columningOf(single(by))} emphasis={single(side) ?? null} scope={scope} since={since} placing={placing} publication={publication} />
      <TalkSection slug={project} about={{ target: { kind: "contest", contestId: view.contest.id }, words: view.contest.question }} me={me} since={since} openId={singleId(talk) ?? null} />
    </>
  );
}
