import type { KnownParty } from "@/components/claims/client/directory";
import type { Highlight } from "@/lib/claims/highlight";
import type { ClaimInput, Level } from "@/lib/claims/record";
import type { SideRecord } from "@/lib/projects/record";

/** A party as a card names it; `name` is null while it isn't known yet. */
export interface NamedParty {
  readonly id: string;
  readonly name: string | null;
  readonly side: SideRecord | null;
}
/** One step of the chain, from the document's own voice inward. */
export interface ChainStep {
  readonly ordinal: number;
  readonly parties: readonly NamedParty[];
  readonly sourceKind: Level["sourceKind"];
  readonly stance: Level["stance"];
  /** the words that name them in the text, where they are known */
  readonly words?: readonly string[];
}

/** Everything that a card says of a claim at one place. */
export interface CardContent {
  readonly attribution: ClaimInput["attribution"];
  readonly act: string;
  readonly claimants: readonly NamedParty[];
  /** outermost first; empty until the whole claim is loaded */
  readonly chain: readonly ChainStep[];
  readonly quote: string;
  readonly proposition: string;
  readonly polarity: ClaimInput["polarity"];
  readonly said: string | null;
  readonly event: string | null;
  readonly reported: string | null;
  readonly contestCount: number;
}

/** Who is who: what a card needs of the directory. */
export interface People {
  party(id: string): KnownParty | undefined;
  nameOf(id: string): string | null;
  sideOf(id: string | undefined): SideRecord | null;
}

const named = (people: People, id: string): NamedParty => ({ id, name: people.nameOf(id), side: people.sideOf(id) });

/** The content of a card, from what is known: the passage at once, the rest when the whole claim is loaded. */
export function cardContent(passage: Highlight, claim: ClaimInput | undefined, people: People, quote: string): CardContent {
  const { act, attribution, contestCount } = passage;
  const claimants = passage.claimants.map((id) => named(people, id));
  const mention = claim?.mentions.find((each) => each.id === passage.mentionId);
  return {
    attribution, act, claimants, quote, contestCount,
    chain: mention ? chainSteps(mention.levels, passage.claimants, people) : [],
    proposition: claim?.proposition ?? "",
    polarity: claim?.polarity ?? "positive",
    said: claim?.said ?? null,
    event: claim?.event ?? null,
    reported: mention?.reported ?? null,
  };
}

/** The steps of a chain, from the outermost inward. */
export function chainSteps(levels: readonly Level[], claimants: readonly string[], people: People, wordsOf: (ordinal: number) => readonly string[] = () => []): ChainStep[] {
  const steps = levels.map(({ sourceKind, stance, partyIds }, ordinal): ChainStep => {
    const parties = (ordinal === 0 ? claimants : partyIds).map((id) => named(people, id));
    return { ordinal, parties, sourceKind, stance, words: wordsOf(ordinal) };
  });
  return steps.reverse();
}

/** The ids of all parties that a claim names. */
export function partiesOf(claim: ClaimInput): string[] {
  const inLevels = claim.mentions.flatMap((mention) => mention.levels.flatMap((level) => level.partyIds));
  return [...claim.claimants, ...claim.targets, ...claim.invoked, ...inLevels];
}
