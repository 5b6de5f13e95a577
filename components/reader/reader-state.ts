import type { ClaimSession } from "@/components/claims/client/claim-session";
import type { PassageIndex } from "@/components/reader/passage-index";
import type { RegionSession } from "@/components/reader/regions/region-session";
import type { DraftRefusal } from "@/lib/claims/draft";
import type { MentionRefusal } from "@/lib/claims/mentions";
import type { TextDocument } from "@/lib/editor/position-map";
import type { Span } from "@/lib/text/span";
import type { Suggestion } from "@/lib/suggest/suggestion";

/** What is said in passing, to screen readers too. */
export type ReaderNews =
  | { readonly kind: "select_first" | "choose_first" | "no_more" | "nothing_found" | "may_not" | "copied" | "not_copied" | "incomplete" | "nothing_to_swap" }
  | { readonly kind: "in_region" }
  | { readonly kind: "not_mentioned"; readonly why: MentionRefusal }
  | { readonly kind: "refused"; readonly why: DraftRefusal }
  | { readonly kind: "made" | "made_with_suggestion" | "edited" | "removed" | "at" | "duplicated" | "swapped" | "mentioned"; readonly mentionId: string; readonly what: string };

export interface ReaderState {
  /** what is selected in the text, trimmed */
  readonly selection: Span | null;
  readonly caret: number;
  /** the passage in hand */
  readonly currentId: string | null;
  readonly isComposerOpen: boolean;
  /** the level of the chain that sources and cues go to */
  readonly level: number;
  /** the passages to choose from, where several lie under one place */
  readonly choice: { readonly offset: number; readonly ids: readonly string[] } | null;
  /** the passage for which an existing claim is looked for, which it states too */
  readonly attaching: Span | null;
  /** goes up with every change of what is painted */
  readonly passages: number;
  /** goes up whenever the composer is asked to take the focus */
  readonly focusWishes: number;
  /** who may claim what was just marked, likeliest first: an offer, and no part of the claim */
  readonly suggestions: readonly Suggestion[];
}

export interface ReaderSetting {
  readonly documentId: string;
  readonly revisionId: string;
  readonly text: TextDocument;
  readonly session: ClaimSession;
  readonly index: PassageIndex;
  readonly regions: RegionSession;
  readonly mayClaim: boolean;
  readonly newId: () => string;
  readonly suggest: (selection: Span) => readonly Suggestion[];
}
