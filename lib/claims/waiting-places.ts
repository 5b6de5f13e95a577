import type { AnchoringRecord, MentionInput, MentionRecord } from "@/lib/claims/record";

/**
 * The places of a mention that are proposed or retired, which a client doesn't write, as they stand after what it wrote:
 * those on a revision that it gave the mention a place on are gone, and sources and cues have followed their level.
 */
export function waitingPlaces(input: MentionInput, old: MentionRecord | undefined): AnchoringRecord[] {
  const waiting = old?.anchorings.filter(({ state, revisionId }) => state !== "placed" && !input.anchorings.some((each) => each.revisionId === revisionId)) ?? [];
  return waiting.map((anchoring) => ({
    ...anchoring,
    fragments: anchoring.fragments.flatMap((fragment) => {
      if (fragment.levelOrdinal === null) return [fragment];
      const levelOrdinal = levelNow(fragment.levelOrdinal, input, old!);
      return levelOrdinal === null ? [] : [{ ...fragment, levelOrdinal }];
    }),
  }));
}

/** Where a level of the chain is now, as the words tell that are marked for it on a text; null where it went. */
function levelNow(was: number, input: MentionInput, old: MentionRecord): number | null {
  for (const { state, revisionId, fragments } of old.anchorings) {
    const marked = state === "placed" ? fragments.find(({ levelOrdinal }) => levelOrdinal === was) : undefined;
    const now = marked && input.anchorings.find((each) => each.revisionId === revisionId)?.fragments;
    if (now) return now.find(({ role, start, end }) => role === marked.role && start === marked.start && end === marked.end)?.levelOrdinal ?? null;
  }
  return was < input.levels.length ? was : null;
}
