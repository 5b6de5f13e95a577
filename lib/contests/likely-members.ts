import { currentFragments } from "@/lib/claims/excerpt";
import { canBeSame, contentWords } from "@/lib/claims/likeness";
import { dateBounds } from "@/lib/claims/partial-date";
import type { ClaimRecord } from "@/lib/claims/record";

/** Why a claim may belong in a contest. */
export type MemberReason =
  | { readonly kind: "party"; readonly partyIds: readonly string[] }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "words"; readonly words: readonly string[] };

/** What a contest is about, as far as its question, answers and claims say. */
export interface ContestTraits {
  /** the claimants of its claims */
  readonly partyIds: readonly string[];
  /** what its claims are about, where that is a month or less: a year is shared by too much */
  readonly dates: readonly string[];
  /** areas that its figures are of */
  readonly places: readonly string[];
  /** words that tell texts apart, those of most claims first */
  readonly words: readonly string[];
}

type Member = Pick<ClaimRecord, "claimants" | "attribution" | "event" | "quantities" | "proposition" | "mentions">;
interface Content {
  readonly question: string;
  readonly labels: readonly string[];
  readonly claims: readonly Member[];
}

/** So many words are looked for; each costs a look into the index. */
const MOST_WORDS = 16;
const LONGEST = 31;
const DAY = 86_400_000;

/** Whether a date says when closely enough that sharing it tells something. */
export function isClose(edtf: string): boolean {
  const { first, last } = dateBounds(edtf);
  return first !== null && last !== null && (Date.parse(last) - Date.parse(first)) / DAY < LONGEST;
}

/** What a claim has to share to be offered for a contest (docs/SPEC.md, K18). */
export function traitsOf({ question, labels, claims }: Content): ContestTraits {
  const texts = [question, ...labels, ...claims.map(wordsOf)].map(contentWords);
  const counts = new Map<string, number>();
  // The question's own words weigh as much as those of three claims.
  texts.forEach((words, index) => words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + (index === 0 ? 3 : 1))));
  const words = [...counts].sort(([a, times], [b, others]) => others - times || b.length - a.length || (a < b ? -1 : 1)).map(([word]) => word);
  return {
    partyIds: [...new Set(claims.flatMap(claimantsOf))],
    dates: [...new Set(claims.flatMap(({ event }) => (event !== null && isClose(event) ? event : [])))],
    places: [...new Set(claims.flatMap(placesOf))],
    words: words.slice(0, MOST_WORDS),
  };
}

/** What a claim shares with a contest, in words that can be shown. */
export function reasonsToBelong(traits: ContestTraits, claim: Member): MemberReason[] {
  const partyIds = claimantsOf(claim).filter((id) => traits.partyIds.includes(id));
  const { event } = claim;
  const date = event !== null && isClose(event) && traits.dates.some((each) => canBeSame(each, event)) ? event : null;
  const place = placesOf(claim).find((each) => traits.places.some((known) => folded(known) === folded(each)));
  const own = contentWords(wordsOf(claim));
  const words = traits.words.filter((word) => own.has(word));
  return [
    ...(partyIds.length > 0 ? [{ kind: "party", partyIds } as const] : []),
    ...(date ? [{ kind: "date", date } as const] : []),
    ...(place ? [{ kind: "place", place } as const] : []),
    ...(words.length > 0 ? [{ kind: "words", words } as const] : []),
  ];
}

const claimantsOf = ({ attribution, claimants }: Member) => (attribution === "attributed" ? claimants : []);
const placesOf = ({ quantities }: Member) => quantities.flatMap(({ area }) => (area.trim() === "" ? [] : area));
const folded = (text: string) => [...contentWords(text)].join(" ") || text.trim().toLocaleLowerCase("en");

const wordsOf = ({ proposition, mentions }: Member) => {
  const fragments = mentions.flatMap(currentFragments);
  return [proposition, ...fragments.filter(({ role }) => role === "content").map(({ quote }) => quote)].join(" ");
};
