import type { AnchoringRecord, ClaimRecord, Level, MentionRecord } from "@/lib/claims/record";

type Stance = NonNullable<Level["stance"]>;

/**
 * One step of an attribution chain. `words` are the source's own as the text has them, for a level that names no party.
 * The stance says how the step takes what lies inside it; null at the root.
 */
export type ChainStep =
  | { readonly kind: "document"; readonly documentId: string; readonly stance: Stance | null }
  | { readonly kind: "level"; readonly ordinal: number; readonly sourceKind: Level["sourceKind"] | null; readonly partyIds: readonly string[]; readonly words: readonly string[]; readonly stance: Stance | null };

/** The place where a mention stands now: the one on the newest revision that it was placed on. Anchorings are in the order of making. */
export const currentAnchoring = ({ anchorings }: MentionRecord): AnchoringRecord | undefined =>
  anchorings.findLast(({ state }) => state === "placed") ?? anchorings.at(-1);

/** The chain of a mention from the document inward to its root, the claim's own claimants. */
export function chainOf(claim: ClaimRecord, mention: MentionRecord): ChainStep[] {
  if (claim.attribution === "own_voice") return [{ kind: "document", documentId: mention.documentId, stance: null }];
  const outer = mention.levels.map((level, ordinal) => ({ level, ordinal })).slice(1).reverse();
  return [
    { kind: "document", documentId: mention.documentId, stance: mention.documentStance },
    ...outer.map(({ level, ordinal }): ChainStep => ({
      kind: "level", ordinal, sourceKind: level.sourceKind, partyIds: level.partyIds, words: sourceWords(mention, ordinal), stance: level.stance,
    })),
    { kind: "level", ordinal: 0, sourceKind: mention.levels[0]?.sourceKind ?? null, partyIds: claim.claimants, words: sourceWords(mention, 0), stance: null },
  ];
}

function sourceWords(mention: MentionRecord, ordinal: number): string[] {
  const fragments = currentAnchoring(mention)?.fragments ?? [];
  return fragments.filter(({ role, levelOrdinal }) => role === "source" && levelOrdinal === ordinal).map(({ quote }) => quote);
}
