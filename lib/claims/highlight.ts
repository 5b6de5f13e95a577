import { fragmentRoles, type FragmentRole } from "@/lib/claims/record";

/** A fragment in short: index of its role in `fragmentRoles`, level of the chain or -1, start, end (UTF-16). */
export type HighlightSpan = readonly [role: number, level: number, start: number, end: number];

/** One mention of a claim as the reader paints it: what 10,000 of can be sent at once. */
export interface Highlight {
  readonly id: string;
  readonly version: number;
  readonly act: string;
  readonly attribution: "unset" | "own_voice" | "attributed";
  readonly claimants: readonly string[];
  readonly mentionId: string;
  readonly contestCount: number;
  /** its newest place is on an older revision than the newest */
  readonly orphaned: boolean;
  readonly spans: readonly HighlightSpan[];
}

/** The role that a highlight's span has. */
export const roleOfSpan = ([role]: HighlightSpan): FragmentRole => fragmentRoles[role]!;
