import type { Certainty } from "@/lib/suggest/suggestion";

/** One act and the words that tell of it, each in all its forms, one verb a line: "say says said saying". */
export interface VerbRow {
  /** a standard act (lib/claims/record.ts); "unspecified" where the verb tells of a claim and not of its act */
  readonly act: string;
  readonly verbs: readonly string[];
  /** who follows directly is accused or addressed: "accused the council of …" */
  readonly hasTarget?: boolean;
}

/** What lib/suggest knows of one language. Everything is written folded (lib/parties/name.ts): small, without marks. */
export interface CueTable {
  /** BCP 47, the primary subtag */
  readonly language: string;
  readonly rows: readonly VerbRow[];
  /** cues that the source follows: "according to" */
  readonly beforeSource: readonly string[];
  /** the same, where only a name makes them one: "per Baku", not "per cent" */
  readonly beforeName: readonly string[];
  readonly articles: readonly string[];
  readonly pronouns: readonly string[];
  /** what may stand between a source and its verb: "has also", "later" */
  readonly between: readonly string[];
  /** what turns a verb around: "did not confirm" */
  readonly negations: readonly string[];
  /** verbs that say, negated, that somebody kept silent */
  readonly silentWhenNegated: readonly string[];
  /** words that may join the capitalised words of a name: "Ministry of Defence" */
  readonly joiners: readonly string[];
  /** how sure the claimant is made to sound by words within the content; null for a hedge of the reporter's */
  readonly hedges: readonly (readonly [words: string, certainty: Certainty | null])[];
}
