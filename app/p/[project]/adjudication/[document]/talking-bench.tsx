"use client";
import { Bench, type BenchProps } from "@/components/adjudication/bench";
import { Talk, type TalkProps } from "@/components/threads/talk";

/** The bench with talking about decisions: features that only a page may bring together. */
export function TalkingBench({ me, since, ...bench }: Omit<BenchProps, "talkOf"> & Pick<TalkProps, "me" | "since">) {
  return (
    <Bench
      {...bench}
      talkOf={(decisionId) => <Talk slug={bench.slug} about={{ target: { kind: "decision", decisionId }, words: "" }} me={me} since={since} />}
    />
  );
}
