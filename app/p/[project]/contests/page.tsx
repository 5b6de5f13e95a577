import type { Metadata } from "next";
import { ContestFilter } from "@/components/contests/list/contest-filter";
import { ContestTable } from "@/components/contests/list/contest-table";
import { CreateContest } from "@/components/contests/list/create-contest";
import { addressWith } from "@/components/contests/home/address";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { contestKinds, contestStates } from "@/lib/contests/record";
import { listContestSummaries } from "@/lib/data/contest-summaries";
import { mayIn } from "@/lib/data/membership";
import { single, singleId } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";

const t = translator("contests");
const PAGE = 50;

export const metadata: Metadata = { title: t("list.title") };

type ContestsProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContestsPage({ params, searchParams }: ContestsProps) {
  const [{ project }, query] = await Promise.all([params, searchParams]);
  const [q, cursor] = [single(query.q) ?? "", singleId(query.cursor)];
  const kind = contestKinds.find((each) => each === query.kind);
  const state = contestStates.find((each) => each === query.state);
  const path = `/p/${project}/contests`;
  const { listed, mayOpen } = await readPage(path, async (actor) => ({
    listed: await listContestSummaries(actor, project, { q, kind, state, cursor, limit: PAGE }),
    mayOpen: await mayIn(actor, project, "contest.write"),
  }));
  const isEmpty = listed.items.length === 0 && !q && !kind && !state && !cursor;
  return (
    <>
      <PageHeader title={t("list.title")} lead={t("list.lead")} actions={mayOpen && !isEmpty && <CreateContest slug={project} />} />
      {isEmpty ? (
        <EmptyState title={t("list.empty")} action={mayOpen && <CreateContest slug={project} />}>
          {t(mayOpen ? "list.emptyNext" : "list.emptyRead")}
        </EmptyState>
      ) : (
        <>
          <ContestFilter q={q} kind={kind ?? ""} state={state ?? ""} />
          {listed.items.length === 0 ? <EmptyState title={t("list.none")}>{t("list.noneNext")}</EmptyState> : <ContestTable slug={project} contests={listed.items} />}
          <Pagination shown={t("list.shown", { count: listed.items.length })} nextHref={listed.next ? addressWith(path, { q, kind, state, cursor: listed.next }) : undefined} />
        </>
      )}
    </>
  );
}
