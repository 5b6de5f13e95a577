import type { NameMatch } from "@/lib/suggest/alias-index";
import type { certainties, modes, sourceKinds } from "@/lib/claims/record";
import type { Span } from "@/lib/text/span";

export type Certainty = Exclude<(typeof certainties)[number], "unspecified">;
export type Mode = (typeof modes)[number];
export type SourceKind = (typeof sourceKinds)[number];

/** The rules, by where the cue and the name stand. Acceptance is told apart by them. */
export const suggestionRules = ["source-verb", "verb-source", "phrase-source", "colon", "header"] as const;
export type SuggestionRule = (typeof suggestionRules)[number];

/** A party and the words that name it. */
export interface NamedHere extends Span {
  readonly partyId: string;
  readonly match: NameMatch;
}

/** One level outside of the source: who passes the words on. */
export interface OuterLevel {
  readonly cue: Span;
  readonly source: Span;
  /** null where nobody is named whom the project knows, or several bear the name */
  readonly partyId: string | null;
}

/**
 * What the words around a selection say of who claims it: a proposal, with what it was read from. All spans are those of
 * the text, in UTF-16 units.
 */
export interface Suggestion {
  readonly rule: SuggestionRule;
  readonly cue: Span;
  readonly source: (Span & { readonly kind: SourceKind }) | null;
  readonly party: NamedHere | null;
  readonly act: string | null;
  readonly mode: Mode;
  readonly certainty: Certainty | null;
  readonly hedges: readonly Span[];
  readonly target: NamedHere | null;
  readonly said: (Span & { readonly edtf: string }) | null;
  /** from the innermost outward */
  readonly outer: readonly OuterLevel[];
  /** how many characters lie between the cue and the selection, excluded regions left out */
  readonly distance: number;
}
