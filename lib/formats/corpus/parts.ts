import type { CorpusClaim, CorpusFragment, CorpusMention, CorpusRelation, NamedParty } from "@/lib/formats/corpus/corpus";
import type { FragmentRole } from "@/lib/claims/record";

/** The fragments of one role, in the mention's order. */
export const fragmentsOf = ({ fragments }: CorpusMention, role: FragmentRole): CorpusFragment[] => fragments.filter((fragment) => fragment.role === role);

/** The fragments of one role at one level of the chain. */
export const fragmentsAt = (mention: CorpusMention, role: "source" | "cue", level: number): CorpusFragment[] =>
  fragmentsOf(mention, role).filter((fragment) => fragment.level === level);

/** The words of a mention's content, its pieces joined by an ellipsis in brackets. */
export const contentOf = (mention: CorpusMention): string => fragmentsOf(mention, "content").map(({ quote }) => quote).join(" […] ");

export const namesOf = (parties: readonly NamedParty[]): string => parties.map(({ name }) => name).join("; ");

/** What a claim says, without its parties' ids: for formats that carry it as one note. */
export function claimFacts(claim: CorpusClaim) {
  const { id, layer, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities, placements } = claim;
  return { claim: id, layer: layer.kind, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities, placements };
}

/** What a mention says of itself besides its spans. */
export function mentionFacts({ id, mode, reported, documentStance, suppliedReading, levels }: CorpusMention) {
  return { mention: id, mode, reported, documentStance, suppliedReading, levels };
}

/** Whether something is said of a relation that its type alone doesn't say. */
export const hasDetails = ({ scope, basis, note }: Pick<CorpusRelation, "scope" | "basis" | "note">): boolean => scope !== "" || note !== "" || basis !== "stated";

/** The first mention of each claim in a list, by the claim's id. */
export function firstMentions(mentions: readonly CorpusMention[]): Map<string, CorpusMention> {
  const first = new Map<string, CorpusMention>();
  for (const mention of mentions) if (!first.has(mention.claim.id)) first.set(mention.claim.id, mention);
  return first;
}
