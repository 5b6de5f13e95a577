import { isCommon } from "@/lib/claims/common-words";
import { datesIn } from "@/lib/claims/dates-in-text";
import { dateBounds } from "@/lib/claims/partial-date";
import type { ClaimRecord } from "@/lib/claims/record";
import { foldName } from "@/lib/parties/name";
import { currentFragments } from "@/lib/claims/excerpt";

/** Words of a text that may say what a claim says. */
export interface Passage {
  readonly words: string;
  /** the sentences that they stand in */
  readonly around: string;
}

/** Why a claim may be meant. */
export type Reason =
  | { readonly kind: "party"; readonly partyIds: readonly string[] }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "words"; readonly words: readonly string[] };

export interface Likely<C> {
  readonly claim: C;
  readonly reasons: readonly Reason[];
  /** for the order only: it is never shown, and nothing follows from it */
  readonly score: number;
}

type Claim = Pick<ClaimRecord, "id" | "claimants" | "proposition" | "said" | "event" | "mentions">;
type NamesOf = (partyId: string) => readonly string[];

const WEIGHTS = { party: 1.5, date: 1, words: 4 };

/**
 * Claims in the order in which they are likely to be stated at a passage too, each with the reasons: a claimant that is
 * named around it, a date that can be the same, words in common. It proposes; it decides nothing.
 */
export function byLikeness<C extends Claim>(passage: Passage, claims: readonly C[], namesOf: NamesOf): Likely<C>[] {
  const own = { folded: ` ${foldName(passage.around)} `, dates: datesIn(passage.around), words: contentWords(passage.words) };
  const all = claims.map((claim) => likenessOf(own, claim, namesOf));
  return all.sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? 1 : -1));
}

interface Own {
  readonly folded: string;
  readonly dates: readonly string[];
  readonly words: ReadonlySet<string>;
}

function likenessOf<C extends Claim>(own: Own, claim: C, namesOf: NamesOf): Likely<C> {
  const partyIds = claim.claimants.filter((id) => namesOf(id).some((name) => isNamed(own.folded, name)));
  const date = own.dates.find((each) => [claim.said, claim.event].some((known) => known !== null && canBeSame(each, known)));
  const theirs = contentWords(`${claim.proposition} ${quotesOf(claim)}`);
  const words = [...own.words].filter((word) => theirs.has(word));
  const share = words.length / Math.max(1, Math.min(own.words.size, theirs.size));
  const reasons: Reason[] = [
    ...(partyIds.length > 0 ? [{ kind: "party", partyIds } as const] : []),
    ...(date ? [{ kind: "date", date } as const] : []),
    ...(words.length > 0 ? [{ kind: "words", words } as const] : []),
  ];
  return { claim, reasons, score: share * WEIGHTS.words + (partyIds.length > 0 ? WEIGHTS.party : 0) + (date ? WEIGHTS.date : 0) };
}

function isNamed(folded: string, name: string): boolean {
  const own = foldName(name);
  return own.length > 2 && folded.includes(` ${own} `);
}

/** Two dates that share a day; a date that can be any day shares none. */
export function canBeSame(a: string, b: string): boolean {
  const [one, other] = [dateBounds(a), dateBounds(b)];
  if (!one.first || !one.last || (!other.first && !other.last)) return false;
  return one.first <= (other.last ?? one.first) && (other.first ?? one.last) <= one.last;
}

const quotesOf = ({ mentions }: Claim) =>
  mentions.flatMap((mention) => currentFragments(mention).filter(({ role }) => role === "content").map(({ quote }) => quote)).join(" ");

/** The words that tell texts apart, folded as names are: of four letters and more, without common ones, and numbers of two digits and more. */
export function contentWords(text: string): Set<string> {
  return new Set(foldName(text).split(" ").filter((word) => (/^\d+$/.test(word) ? word.length > 1 : word.length > 3 && !isCommon(word))));
}
