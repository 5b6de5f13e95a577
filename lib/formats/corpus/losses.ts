import type { CorpusCounts } from "@/lib/formats/corpus/corpus";

/** What a format may be able to carry; each is counted by the same name in a corpus. */
export const carriedKinds = ["texts", "originals", "fragments", "chains", "parties", "claims", "figures", "regions", "relations", "contests", "assessments", "history"] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** What each kind of loss is, as the report says it. */
const explanations = {
  texts: "texts: the words around the quotes",
  originals: "uploaded files in their own format",
  fragments: "further fragments of claims that stand in several pieces",
  chains: "levels of chains beyond the claimants",
  parties: "parties as records: names, kinds, offices, sides",
  claims: "what a claim says besides its words: act, polarity, certainty, proposition, dates, object",
  figures: "figures of claims",
  regions: "regions of texts (tooltips, boxes, notes …)",
  relations: "relations between claims",
  contests: "contests with their positions and placements",
  assessments: "assessments of contests",
  history: "earlier versions of records, and who changed them",
  threads: "threads of comments that people have written",
  unplaced: "mentions that have lost their place in every text",
  overlaps: "fragments that overlap another of their kind",
  labels: "labels of tokens that have another label already",
  runs: "claims in several runs of tokens: this program joins them again by what their lines say in mentions, other readers take each run for one claim",
  unlabelled: "claims of whose content no token is labelled, because others are there",
  roles: "hedges and loaded words",
  relations_elsewhere: "relations between claims that don't stand together in one text",
  relations_outside: "relations between claims that don't stand together in one contest",
  relation_details: "scopes, bases other than stated, and notes of relations that are there",
  claims_elsewhere: "claims that are placed in no contest",
  unassessed: "contests that nobody has assessed, with the claims in them",
  party_details: "aliases, offices and sides of parties; their names and kinds are there",
  claim_details: "claims of which only words, claimants and act are there",
  characters: "control characters that XML can't hold, each written as U+FFFD",
  spreadsheet_cells: "cells that begin like a formula, marked with an apostrophe",
  exact_tokens: "spans that begin or end within a token, widened to the whole token",
  crossing_lines: "fragments that go over a line's end, written as one piece on each line",
} as const satisfies Record<string, string>;
export type LossKind = keyof typeof explanations;

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  readonly what: string;
}

/** Counts, while an export is written, what its format can't carry. */
export class Losses {
  readonly #counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** What a format doesn't carry at all, whole; what every format that carries parties in part leaves out of them, and what none but the native one carries. */
  addUncarried(carries: Readonly<Record<CarriedKind, "all" | "part" | "none">>, counts: CorpusCounts): void {
    for (const kind of carriedKinds) if (carries[kind] === "none") this.add(kind, counts[kind]);
    if (carries.parties === "part") this.add("party_details", counts.parties);
    this.add("threads", counts.threads);
    this.add("unplaced", counts.unplaced);
  }

  /** In the order of the explanations. */
  report(): Loss[] {
    return (Object.keys(explanations) as LossKind[]).flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0;
      return count === 0 ? [] : [{ kind, count, what: explanations[kind] }];
    });
  }
}
