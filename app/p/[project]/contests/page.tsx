import type { Metadata } from "next";
import { addressWith } from "@/components/contests/home/address";
import { ContestFilter } from "@/components/contests/list/contest-filter";
import { ContestTable } from "@/components/contests/list/contest-table";
import { CreateContest } from "@/components/contests/list/create-contest";
import { EmptyState } from "@/components/ui/empty-state";
import { ChangesLine } from "@/components/ui/live/changes-line";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { contestQuery, readContests } from "./contests";

const t = translator("contests");

export const metadata: Metadata = { title: t("list.title") };

type ContestsProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContestsPage({ params, searchParams }: ContestsProps) {
  const { project } = await params;
  const query = contestQuery(await searchParams);
  const path = `/p/${project}/contests`;
  const { since, items, next, mayOpen, isEmpty } = await readPage(path, (actor) => readContests(actor, project, query));
  const create = mayOpen && <CreateContest slug={project} />;
  const line = <ChangesLine key={since} slug={project} since={since} about="contests" />;
  if (isEmpty) return <><PageHeader title={t("list.title")} lead={t("list.lead")} />{line}<EmptyState title={t("list.empty")} action={create}>{t(mayOpen ? "list.emptyNext" : "list.emptyRead")}</EmptyState></>;
  return (
    <>
      <PageHeader title={t("list.title")} lead={t("list.lead")} actions={create} />
      {line}
      <ContestFilter q={query.q} kind={query.kind ?? ""} state={query.state ?? ""} />
      {items.length === 0 ? <EmptyState title={t("list.none")}>{t("list.noneNext")}</EmptyState> : <ContestTable slug={project} contests={items} />}
      <Pagination shown={t("list.shown", { count: items.length })} nextHref={next ? addressWith(path, { ...query, cursor: next }) : undefined} />
    </>
  );
}
