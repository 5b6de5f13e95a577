import type { Metadata } from "next";
import { namesOf } from "@/components/claims/names";
import { addressOf } from "@/components/search/address";
import { HitList } from "@/components/search/hit-list";
import { KindTabs } from "@/components/search/kind-tabs";
import { SearchForm } from "@/components/search/search-form";
import { SearchNotes } from "@/components/search/search-notes";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { filterQuery, readCursor, readFilter, searchKinds } from "@/lib/search/filter";
import { single } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readSearch } from "./search";

const t = translator("search");

export const metadata: Metadata = { title: t("title") };

type Given = Record<string, string | string[] | undefined>;
type SearchProps = { params: Promise<{ project: string }>; searchParams: Promise<Given> };

/** What an address asks for, and the parts of it that can't be read. */
function searchIn(given: Given) {
  const strings = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, single(value)]));
  const kind = searchKinds.find((known) => known === strings.kind) ?? "passages";
  const { filter, unread } = readFilter(strings);
  return { typed: strings.q ?? "", unread, search: { kind, filter, sort: "added", cursor: readCursor(kind, strings.cursor), limit: 20 } };
}

export default async function SearchPage({ params, searchParams }: SearchProps) {
  const { project } = await params;
  const path = `/p/${project}/search`;
  const { typed, unread, search } = searchIn(await searchParams);
  const { kind, filter } = search;
  const { hits, isAsked, parties, sides, titles, choices } = await readPage(path, (actor) => readSearch(actor, project, search));
  const query = filterQuery(filter);
  const others: Record<string, string> = kind === "passages" ? {} : { kind };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchForm key={query.q} slug={project} query={query} others={others} choices={choices} />
      <KindTabs path={path} query={query} current={kind} />
      <SearchNotes kind={kind} filter={filter} typed={typed} unread={unread} total={isAsked ? hits.total : null} unreadTexts={hits.unreadTexts} />
      <HitList slug={project} kind={kind} hits={hits.items} names={namesOf(parties, sides)} titles={titles} />
      <Pagination nextHref={hits.next ? addressOf(path, { ...query, ...others, cursor: hits.next }) : undefined} />
    </>
  );
}
