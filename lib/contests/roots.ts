import type { Card } from "@/lib/contests/cards";
import type { ContestNames } from "@/lib/contests/view";
import { mayHold } from "@/lib/parties/period";

/** How a mention was traced to its root. */
export type Trace = "claimant" | "office" | "own_voice";

export interface TracedMention {
  readonly card: Card;
  readonly mentionId: string;
  readonly documentId: string;
  readonly trace: Trace;
}

/** One independent voice: the parties that the mentions trace to, and the mentions. */
export interface Root {
  readonly key: string;
  readonly partyIds: readonly string[];
  readonly mentions: readonly TracedMention[];
}

/** The independent voices behind cards, and the mentions whose source nobody has entered, which count as no voice. */
export interface Roots {
  readonly roots: readonly Root[];
  readonly untraced: readonly TracedMention[];
}

/**
 * Collapses mentions to their independent roots (docs/SPEC.md, K11): however many documents carry it and through how many
 * outlets, what traces to the same innermost source is one voice. An official counts for the body whose office they
 * hold on the day; joint claimants are one voice together. The root with the most mentions comes first.
 */
export function rootsOf(cards: readonly Card[], names: ContestNames): Roots {
  const roots = new Map<string, Root>();
  const untraced: TracedMention[] = [];
  for (const card of cards) {
    const { partyIds, trace } = sourceOf(card, names);
    const mentions = card.claim.mentions.map(({ id, documentId }) => ({ card, mentionId: id, documentId, trace }));
    const key = [...partyIds].sort().join();
    if (partyIds.length === 0) untraced.push(...mentions);
    else roots.set(key, { key, partyIds, mentions: [...(roots.get(key)?.mentions ?? []), ...mentions] });
  }
  return { roots: [...roots.values()].sort((a, b) => b.mentions.length - a.mentions.length), untraced };
}

function sourceOf({ claim }: Card, names: ContestNames): { partyIds: string[]; trace: Trace } {
  if (claim.attribution === "unset") return { partyIds: [], trace: "claimant" };
  if (claim.attribution === "own_voice") return { partyIds: [...claim.claimants], trace: "own_voice" };
  const partyIds = [...new Set(claim.claimants.flatMap((id) => bodiesOf(id, claim.said, names)))];
  const isSame = partyIds.length === claim.claimants.length && partyIds.every((id) => claim.claimants.includes(id));
  return { partyIds, trace: isSame ? "claimant" : "office" };
}

/** For an official the bodies whose offices they hold on the day; for everybody else, and without an office, themselves. */
function bodiesOf(partyId: string, date: string | null, { parties }: ContestNames): string[] {
  const party = parties.find(({ id }) => id === partyId);
  if (party?.kind !== "official") return [partyId];
  const held = party.tenures.filter((tenure) => mayHold(tenure, date)).map(({ ofPartyId }) => ofPartyId);
  return held.length > 0 ? held : [partyId];
}
