// How the sample is written down: records by keys instead of ids, places by words instead of offsets.
import type { ClaimDraft, Level, MentionInput, Quantity } from "@/lib/claims/record";
import type { AdjudicationReason } from "@/lib/adjudication/decision";
import type { Field } from "@/lib/adjudication/field";
import type { ContestInput, RelationInput } from "@/lib/contests/record";
import type { DocumentChange, RegionInput } from "@/lib/documents/record";
import type { PartyDraft } from "@/lib/parties/record";

/** Words of a text; where the place that they are looked for in has them several times, the how-many-eth (from 1). */
export type Words = string | readonly [words: string, nth: number];

export interface SampleSide {
  readonly key: string;
  readonly name: string;
  readonly colour: number;
}

export interface SampleParty extends Pick<PartyDraft, "kind" | "note" | "dissolved"> {
  readonly key: string;
  readonly names: PartyDraft["names"];
  /** the key of the document that an anonymous party is met in */
  readonly document?: string;
  readonly side?: string;
  readonly tenures?: readonly { readonly of: string; readonly office?: string; readonly from?: string; readonly to?: string }[];
}

export interface SampleDocument extends Partial<Omit<DocumentChange, "title" | "publisherPartyId">> {
  /** also the name of its file: texts/KEY.txt */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly regions?: readonly SampleRegion[];
  /** the text that its publisher put in its place later: texts/KEY.txt */
  readonly revision?: string;
}

export interface SampleRegion extends Partial<Pick<RegionInput, "role" | "author" | "outlet" | "date">> {
  readonly key: string;
  readonly role: RegionInput["role"];
  readonly words: Words;
}

/** A hedge or a loaded word, and the party whose word it is. */
export interface SampleWord {
  readonly words: Words;
  readonly of?: string;
}

/** One level of a chain; the innermost has neither parties nor a stance. */
export interface SampleLevel {
  readonly kind: Level["sourceKind"];
  readonly source?: readonly Words[];
  readonly cue?: readonly Words[];
  readonly parties?: readonly string[];
  readonly stance?: Level["stance"];
}

export interface SampleMention extends Partial<Pick<MentionInput, "mode" | "reported" | "documentStance">> {
  readonly document: string;
  /** the part of the text that all its words are looked for in; itself there only once */
  readonly passage: string;
  readonly content: readonly Words[];
  readonly levels: readonly SampleLevel[];
  readonly hedges?: readonly SampleWord[];
  readonly loaded?: readonly SampleWord[];
}

type Plain = Pick<ClaimDraft, "act" | "polarity" | "certainty" | "said" | "event" | "objectText" | "note">;

export interface SampleClaim extends Plain {
  readonly key: string;
  /** the claimants; left out where the document speaks in its own voice */
  readonly by?: readonly string[];
  readonly targets?: readonly string[];
  readonly invoked?: readonly string[];
  /** the claim that this claim is about */
  readonly about?: string;
  readonly proposition: string;
  readonly quantities?: readonly Partial<Quantity>[];
  readonly mentions: readonly SampleMention[];
}

export interface SamplePlacement {
  readonly claim: string;
  /** the label of the position; left out beside the positions */
  readonly position?: string;
  readonly note?: string;
}

export interface SampleContest extends Omit<ContestInput, "id" | "note"> {
  readonly key: string;
  readonly note?: string;
  /** the labels, in order */
  readonly positions: readonly string[];
  readonly placements: readonly SamplePlacement[];
}

/** Somebody who annotates the sample's document blind: an account that nobody can sign in to. */
export interface SampleAnnotator {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

/** What was decided of some annotators' claims, by their keys. */
export type SampleDecision = {
  readonly key: string;
  readonly about: readonly string[];
  readonly reason: AdjudicationReason;
  readonly note: string;
} & ({ readonly outcome: "took"; readonly take: readonly string[] } | { readonly outcome: "mixed"; readonly base: string; readonly fields: Readonly<Partial<Record<Field, string>>> } | { readonly outcome: "neither" | "undecidable" });

/** Words of a reviewer, or the claim of which they cite the passage. */
export type SampleReason = string | { readonly cite: string };

/** A reviewer's reading of a contest, which is published with it. */
export interface SampleAssessment {
  readonly contest: string;
  /** a key of the program's own scale */
  readonly rating: string;
  /** the paragraphs */
  readonly reasons: readonly (readonly SampleReason[])[];
}

export interface SampleRelation extends Pick<RelationInput, "type" | "basis"> {
  readonly from: string;
  readonly to: string;
  readonly scope?: string;
  readonly note?: string;
}
