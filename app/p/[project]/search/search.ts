import { partyIdsOf } from "@/components/claims/names";
import type { UserActor } from "@/lib/access/actor";
import { getContest } from "@/lib/data/contests";
import { listDocuments } from "@/lib/data/documents/documents";
import { AppError } from "@/lib/data/failure";
import { listParties } from "@/lib/data/parties/list";
import { filterChoices } from "@/lib/data/search/choices";
import type { Hits, Search } from "@/lib/data/search/search";
import { listSides } from "@/lib/data/sides";
import { cursorNow } from "@/lib/server/changes/cursor";
import { searchAndRead } from "@/lib/server/reading";
import { wholeList } from "@/lib/server/whole-list";
import { queryProblem } from "@/lib/search/query";

const nothing: Hits = { items: [], next: null, total: 0, unreadTexts: 0 };

/** A page of hits with everything that the filters choose from and that the hits name. */
export async function readSearch(actor: UserActor, project: string, search: Search) {
  const { filter } = search;
  const isAsked = queryProblem(filter.q ?? "") === null && (search.kind === "claims" || (filter.q ?? "").trim() !== "");
  const since = await cursorNow(actor, project);
  const [hits, sides, documents, contest, { people, layers, terms, mayChange, mayTake }] = await Promise.all([
    isAsked ? searchAndRead(actor, project, search) : nothing,
    listSides(actor, project),
    wholeList((page) => listDocuments(actor, project, { ...page, archived: true })),
    filter.contest ? getContest(actor, project, filter.contest).catch(orNull) : null,
    filterChoices(actor, project),
  ]);
  const ids = [...new Set([...hits.items.flatMap(({ claim }) => (claim ? partyIdsOf(claim) : [])), ...(filter.party ? [filter.party] : [])])];
  const { items: parties } = await wholeList((page) => listParties(actor, project, { ...page, ids }));
  const name = parties.find(({ id }) => id === filter.party)?.names[0]?.text;
  const choices = {
    layers, terms, people: people.map(({ id, name: label }) => ({ id, label })),
    party: filter.party && name ? { id: filter.party, label: name } : null,
    contest: contest && { id: contest.id, label: contest.question },
    documents: documents.items.map(({ id, title }) => ({ id, label: title })),
    sides: sides.items.map(({ id, name: label }) => ({ id, label })),
  };
  return { since, hits, isAsked, parties, sides: sides.items, titles: new Map(documents.items.map(({ id, title }) => [id, title])), choices, mayChange, mayTake };
}

/** Nothing of a record that isn't there or isn't to be seen. */
function orNull(thrown: unknown): null {
  if (thrown instanceof AppError && thrown.code === "not_found") return null;
  throw thrown;
}
