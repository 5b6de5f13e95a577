import { partyIdsOf } from "@/components/contests/claim-list/names";
import type { UserActor } from "@/lib/access/actor";
import { listClaims } from "@/lib/data/claims/claims";
import { getContest } from "@/lib/data/contests";
import { listDocuments } from "@/lib/data/documents/documents";
import { listParties } from "@/lib/data/parties/list";
import { listSides } from "@/lib/data/sides";
import { wholeList } from "@/lib/server/whole-list";

/** What the address asks for. */
export interface ClaimQuery {
  readonly q: string;
  readonly cursor: string | undefined;
  readonly partyId: string | undefined;
  readonly documentId: string | undefined;
  readonly contestId: string | undefined;
}

const PAGE = 25;

/** A page of claims with everybody and everything that their cards and the filter name. */
export async function readClaims(actor: UserActor, project: string, { q, ...asked }: ClaimQuery) {
  const [listed, sides, documents, contest] = await Promise.all([
    listClaims(actor, project, { ...given(asked), ...(q ? { q } : {}), limit: PAGE }),
    listSides(actor, project),
    wholeList((page) => listDocuments(actor, project, { ...given(page), limit: page.limit, archived: true })),
    asked.contestId ? getContest(actor, project, asked.contestId) : null,
  ]);
  const ids = [...new Set([...listed.items.flatMap(partyIdsOf), ...(asked.partyId ? [asked.partyId] : [])])];
  const { items: parties } = await wholeList((page) => listParties(actor, project, { ...page, ids }));
  const titles = new Map(documents.items.map(({ id, title }) => [id, title]));
  const name = parties.find(({ id }) => id === asked.partyId)?.names[0]?.text;
  const title = asked.documentId && titles.get(asked.documentId);
  const chosen = {
    party: asked.partyId && name ? { id: asked.partyId, label: name } : null,
    document: asked.documentId && title ? { id: asked.documentId, label: title } : null,
    contest: contest && { id: contest.id, label: contest.question },
  };
  return { listed, parties, sides: sides.items, titles, chosen };
}

/** Without what was not asked for: a key that is there and undefined is refused by exact types. */
const given = <T extends object>(query: T) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
