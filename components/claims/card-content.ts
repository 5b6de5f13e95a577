import type { KnownParty } from "@/components/claims/client/directory";
import type { Highlight } from "@/lib/claims/highlight";
import type { ClaimInput, Level, MentionInput } from "@/lib/claims/record";
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
  /** what else is said of it; null until the whole claim is loaded */
  readonly more: CardMore | null;
}

/** What a card in full says besides who, what and when. */
export interface CardMore {
  readonly documentStance: MentionInput["documentStance"];
  readonly certainty: ClaimInput["certainty"];
  readonly quantities: ClaimInput["quantities"];
  readonly targets: readonly NamedParty[];
  readonly invoked: readonly NamedParty[];
  readonly objectKind: ClaimInput["objectKind"];
  readonly objectText: string;
  readonly objectClaimId: string | null;
  readonly suppliedReading: string;
  readonly note: string;
  readonly mentionCount: number;
}

type Described = Pick<ClaimInput, "certainty" | "quantities" | "objectKind" | "objectText" | "objectClaimId" | "note" | "targets" | "invoked"> & { readonly mentions: readonly unknown[] };

/** The rest of a claim at one of its mentions. */
export function cardMore(claim: Described, mention: Pick<MentionInput, "documentStance" | "suppliedReading">, party: (id: string) => NamedParty): CardMore {
  const { certainty, quantities, objectKind, objectText, objectClaimId, note } = claim;
  const { documentStance, suppliedReading } = mention;
  const [targets, invoked] = [claim.targets.map(party), claim.invoked.map(party)];
  return { documentStance, certainty, quantities, targets, invoked, objectKind, objectText, objectClaimId, suppliedReading, note, mentionCount: claim.mentions.length };
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
    more: claim && mention ? cardMore(claim, mention, (id) => named(people, id)) : null,
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
