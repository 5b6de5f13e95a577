import { excerpt } from "@/lib/claims/excerpt";
import type { AnchoringRecord, MentionRecord } from "@/lib/claims/record";

/** How a passage read when it was marked, and how its publisher has it now; `gone`: nothing stands for it any more. */
export interface Reworded {
  readonly before: string;
  readonly after: string | null;
  /** whether somebody has looked at the change: accepted it, chosen other words, or left the mention on the older text */
  readonly isDecided: boolean;
}

/** What a document's publisher changed of a mention's passage between the text on which it was marked and the newest one; null for nothing. */
export function reworded({ anchorings }: Pick<MentionRecord, "anchorings">, newestRevisionId: string | undefined): Reworded | null {
  const [first] = anchorings.filter(({ state }) => state === "placed");
  if (!first || newestRevisionId === undefined || first.revisionId === newestRevisionId) return null;
  const now = anchorings.find(({ revisionId }) => revisionId === newestRevisionId);
  const isDecided = now !== undefined && now.state !== "proposed";
  if (!now || now.fragments.length === 0) return { before: wordsOf(first), after: null, isDecided };
  const [before, after] = [wordsOf(first), wordsOf(now)];
  return before === after && isDecided ? null : { before, after, isDecided };
}

/** A passage in the context that its fragments carry, with "[…]" for what lies between. */
const wordsOf = ({ fragments }: AnchoringRecord) => excerpt(fragments).map((piece) => (piece.kind === "words" ? piece.text : piece.kind === "gap" ? " […] " : "…")).join("").trim();
