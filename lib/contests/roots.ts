import type { Card } from "@/lib/contests/cards";
import { voicesAmong, type Citing, type Voice } from "@/lib/contests/citing";
import type { ContestNames } from "@/lib/contests/view";
import { mayHold } from "@/lib/parties/period";

/** How a mention was traced to its root. */
export type Trace = "claimant" | "office" | "own_voice" | "cites";

export interface TracedMention {
  readonly card: Card;
  readonly mentionId: string;
  readonly documentId: string;
  readonly trace: Trace;
}

interface Source {
  readonly partyIds: readonly string[];
  readonly trace: Trace;
  /** where the trace is "cites" */
  readonly by?: Citing | null | undefined;
}

/** One independent voice: the parties that the mentions trace to, the mentions, and by which citings they came to it. */
export interface Root {
  readonly key: string;
  readonly partyIds: readonly string[];
  readonly mentions: readonly TracedMention[];
  readonly citings: readonly Citing[];
}

/** The independent voices behind cards, and the mentions whose source nobody has entered, which count as no voice. */
export interface Roots {
  readonly roots: readonly Root[];
  readonly untraced: readonly TracedMention[];
}

/**
 * Collapses mentions to their independent roots (docs/SPEC.md, K11): however many documents carry it and through how many
 * outlets, what traces to the same innermost source is one voice. An official counts for the body whose office they
 * hold on the day; joint claimants are one voice together. A document's own voice is one with that of a document that it
 * cites and that speaks among these cards (K21). The root with the most mentions comes first.
 */
export function rootsOf(cards: readonly Card[], names: ContestNames): Roots {
  const roots = new Map<string, Root>();
  const untraced: TracedMention[] = [];
  const voices = voicesAmong(cards.flatMap(ownVoiceOf), names.citings);
  for (const card of cards) {
    const { partyIds, trace, by } = sourceOf(card, names, voices);
    const mentions = card.claim.mentions.map(({ id, documentId }) => ({ card, mentionId: id, documentId, trace }));
    const key = [...partyIds].sort().join();
    const known = roots.get(key);
    if (partyIds.length === 0) untraced.push(...mentions);
    else roots.set(key, { key, partyIds, mentions: [...(known?.mentions ?? []), ...mentions], citings: [...new Set([...(known?.citings ?? []), ...(by ? [by] : [])])] });
  }
  return { roots: [...roots.values()].sort((a, b) => b.mentions.length - a.mentions.length), untraced };
}

/** The document whose own voice a claim is; all its mentions lie in it (docs/SPEC.md, C3). */
const ownVoiceOf = ({ claim }: Card): string[] => (claim.attribution === "own_voice" ? claim.mentions.slice(0, 1).map(({ documentId }) => documentId) : []);

function sourceOf(card: Card, names: ContestNames, voices: ReadonlyMap<string, Voice<Citing>>): Source {
  const { claim } = card;
  if (claim.attribution === "unset") return { partyIds: [], trace: "claimant" };
  if (claim.attribution === "own_voice") return voiceOf(card, names, voices);
  const partyIds = [...new Set(claim.claimants.flatMap((id) => bodiesOf(id, claim.said, names)))];
  const isSame = partyIds.length === claim.claimants.length && partyIds.every((id) => claim.claimants.includes(id));
  return { partyIds, trace: isSame ? "claimant" : "office" };
}

function voiceOf(card: Card, { documents }: ContestNames, voices: ReadonlyMap<string, Voice<Citing>>): Source {
  const voice = voices.get(ownVoiceOf(card)[0] ?? "");
  const cited = voice?.by ? documents.find(({ id }) => id === voice.documentId) : undefined;
  return cited ? { partyIds: [cited.voicePartyId], trace: "cites", by: voice?.by } : { partyIds: [...card.claim.claimants], trace: "own_voice" };
}

/** For an official the bodies whose offices they hold on the day; for everybody else, and without an office, themselves. */
function bodiesOf(partyId: string, date: string | null, { parties }: ContestNames): string[] {
  const party = parties.find(({ id }) => id === partyId);
  if (party?.kind !== "official") return [partyId];
  const held = party.tenures.filter((tenure) => mayHold(tenure, date)).map(({ ofPartyId }) => ofPartyId);
  return held.length > 0 ? held : [partyId];
}
