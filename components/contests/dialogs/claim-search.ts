import { read } from "@/components/ui/request";
import type { ContestView } from "@/lib/data/contest-view";
import { currentFragments } from "@/lib/claims/excerpt";
import { shortenedAtWord } from "@/lib/text/shortened";

type Claim = ContestView["claims"][number];
type Party = ContestView["parties"][number];
interface Listed<T> {
  readonly items: readonly T[];
}

/** A claim as type-ahead offers it, with the parties that it names. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly label: string;
  readonly detail: string;
  readonly parties: readonly Party[];
}

const MOST = 20;
const PARTIES = 3;

/** Claims whose proposition or quote has these words in it, then those of parties of that name; each once. Throws a ReadFailure. */
export async function searchClaims(slug: string, query: string, signal: AbortSignal): Promise<FoundClaim[]> {
  const project = `/projects/${slug}`;
  const q = query.trim();
  const ask = <T>(path: string, parameters: Record<string, string>) => read<Listed<T>>(`${project}/${path}?${new URLSearchParams(parameters)}`, signal);
  const [byWords, byName] = await Promise.all([
    ask<Claim>("claims", { limit: String(MOST), ...(q ? { q } : {}) }),
    q ? ask<Party>("parties", { q, limit: String(PARTIES) }) : { items: [] },
  ]);
  const byParty = await Promise.all(byName.items.map(({ id }) => ask<Claim>("claims", { partyId: id, limit: String(MOST) })));
  const claims = new Map([...byWords.items, ...byParty.flatMap(({ items }) => items)].map((claim) => [claim.id, claim]));
  return named(ask, [...claims.values()].slice(0, 2 * MOST), byName.items);
}

type Ask = <T>(path: string, parameters: Record<string, string>) => Promise<Listed<T>>;

/** At most so many ids in one request. */
const BATCH = 100;

async function named(ask: Ask, claims: readonly Claim[], known: readonly Party[]): Promise<FoundClaim[]> {
  const ids = [...new Set(claims.flatMap(partyIdsOf))].slice(0, BATCH);
  const read = ids.length > 0 ? await ask<Party>("parties", { ids: ids.join(","), limit: String(BATCH) }) : { items: [] };
  const parties = new Map([...known, ...read.items].map((party) => [party.id, party]));
  const of = (claim: Claim) => partyIdsOf(claim).flatMap((id) => parties.get(id) ?? []);
  return claims.map((claim) => ({ claim, label: labelOf(claim), detail: detailOf(claim, of(claim)), parties: of(claim) }));
}

const partyIdsOf = ({ claimants, targets, invoked, mentions }: Claim) =>
  [...claimants, ...targets, ...invoked, ...mentions.flatMap(({ levels }) => levels.flatMap(({ partyIds }) => partyIds))];

const quoteOf = ({ mentions }: Claim) =>
  (mentions[0] ? currentFragments(mentions[0]) : []).filter(({ role }) => role === "content").map(({ quote }) => quote).join(" […] ");

const labelOf = (claim: Claim) => claim.proposition || shortenedAtWord(quoteOf(claim), LONGEST);

function detailOf(claim: Claim, parties: readonly Party[]): string {
  const who = claim.claimants.flatMap((id) => parties.find((party) => party.id === id)?.names[0]?.text ?? []);
  const quote = claim.proposition ? `“${shortenedAtWord(quoteOf(claim), LONGEST)}”` : "";
  return [who.join(", "), claim.act, quote].filter((part) => part !== "").join(" · ");
}

const LONGEST = 140;
