import type { Metadata } from "next";
import { SearchForm } from "@/components/search/search-form";
import { ClaimTable } from "@/components/search/table/claim-table";
import { TableNotes } from "@/components/search/table/table-notes";
import { ChangesLine } from "@/components/ui/live/changes-line";
import { PageHeader } from "@/components/ui/page-header";
import { filterQuery, readFilter, sortKey } from "@/lib/search/filter";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import { readSearch } from "../search/search";

const t = translator("search");

export const metadata: Metadata = { title: t("table.title") };

type ClaimsProps = { params: Promise<{ project: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClaimsPage({ params, searchParams }: ClaimsProps) {
  const [{ project }, given] = await Promise.all([params, searchParams]);
  const strings = singles(given);
  const { filter, unread } = readFilter(strings);
  const sort = sortKey.catch("added").parse(strings.sort || "added");
  const search = { kind: "claims" as const, filter, sort, limit: 100 };
  const { since, hits, parties, sides, titles, choices, mayChange, mayTake } = await readPage(`/p/${project}/claims`, (actor) => readSearch(actor, project, search));
  const query = filterQuery(filter);
  const others: Record<string, string> = sort === "added" ? {} : { sort };
  const first = { ...hits, items: hits.items.flatMap(({ claim }) => claim ?? []) };
  const asRead = `${JSON.stringify({ query, others })} ${first.items.map(({ id, version }) => `${id} ${version}`).join()}`;
  return (
    <>
      <PageHeader title={t("table.title")} lead={t("table.lead")} />
      <SearchForm key={query.q} slug={project} query={query} others={others} choices={choices} />
      <TableNotes slug={project} typed={strings.q ?? ""} unread={unread} isFiltered={Object.keys(query).length > 0} total={hits.total} />
      <ChangesLine key={since} slug={project} since={since} about="claims" />
      <ClaimTable slug={project} asRead={asRead} first={first} parties={parties} sides={sides} titles={titles} query={{ ...query, ...others }} terms={choices.terms} mayChange={mayChange} mayTake={mayTake && choices.layers.some(({ id, kind }) => id === filter.layer && kind === "imported")} />
    </>
  );
}
