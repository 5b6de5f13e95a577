import { z } from "zod";
import { fields } from "@/lib/adjudication/field";
import { claimInput } from "@/lib/claims/record";
import { authoredStamp, deletable, prose, recordId } from "@/lib/projects/record";

/** What was decided of a group: one version as it is, a mixture of several by field, a third one, none, or that it can't be decided. */
export const outcomes = ["took", "mixed", "third", "neither", "undecidable"] as const;
export type AdjudicationOutcome = (typeof outcomes)[number];

/** Why, in one word; more is said in the note. */
export const reasons = [
  "not_said", "agreed", "closer_to_text", "more_complete", "right_party", "right_act", "guideline", "not_a_claim", "same_as_another", "text_ambiguous", "guideline_unclear", "other",
] as const;
export type AdjudicationReason = (typeof reasons)[number];

const field = z.enum(fields);
/** For each field of a mixture that isn't the base's: the claim that it comes from. */
const mixture = z.partialRecord(field, recordId);
export type Mixture = z.output<typeof mixture>;

/** A claim that a decision was about, as it was then; taken where something of it went into the adjudicated claim. */
export const decidedClaim = z.strictObject({ claimId: recordId, claimVersion: z.int().min(1), taken: z.boolean() });
export type DecidedClaim = z.output<typeof decidedClaim>;

/** A decision of an adjudicator as it is kept and exported. */
export const decisionRecord = z.strictObject({
  ...authoredStamp,
  ...deletable,
  documentId: recordId,
  outcome: z.enum(outcomes),
  reason: z.enum(reasons),
  note: prose,
  /** of a mixture: which field comes from which claim, beside the base; else null */
  fields: mixture.nullable(),
  /** every claim that it was about, by id */
  versions: z.array(decidedClaim),
  /** the claims that it made in the adjudicated layer, with the version that it left */
  results: z.array(z.strictObject({ claimId: recordId, claimVersion: z.int().min(1) })),
});
export type DecisionRecord = z.output<typeof decisionRecord>;

/** A version as the database counts them. */
const seenVersion = z.int32().min(1);
const seenClaims = z.array(z.strictObject({ id: recordId, version: seenVersion }));
const about = {
  documentId: recordId,
  /** every claim of the group, each in the version that was looked at */
  claims: seenClaims.min(1).max(200).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "The same claim is named twice." }),
  reason: z.enum(reasons).default("not_said"),
  note: prose.default(""),
};
/** A third version as its writer has it, at places in the document. */
export const thirdClaim = claimInput.omit({ layerId: true, duplicateOf: true });
export type ThirdClaim = z.output<typeof thirdClaim>;
const choice = z.discriminatedUnion("outcome", [
  z.strictObject({ ...about, outcome: z.literal("took"), /** claims of one layer, which are taken as they are */ take: z.array(recordId).min(1).max(100) }),
  z.strictObject({ ...about, outcome: z.literal("mixed"), base: recordId, fields: mixture }),
  z.strictObject({ ...about, outcome: z.literal("third"), /** what the third version begins from */ base: recordId, /** what it says; without it just what the base says */ claim: thirdClaim.optional() }),
  z.strictObject({ ...about, outcome: z.enum(["neither", "undecidable"]) }),
]);
export const saysOther = (given: { readonly reason: AdjudicationReason; readonly note: string }): boolean => given.reason !== "other" || given.note.trim() !== "";
const unsaid = { error: "Say in the note what the other reason is.", path: ["note"] };

/** What an adjudicator sends of a group that isn't decided. */
export const decisionInput = z.strictObject({ id: recordId, choice }).refine(({ choice: given }) => saysOther(given), { ...unsaid, path: ["choice", "note"] });
export type DecisionInput = z.output<typeof decisionInput>;
export type DecisionChoice = z.output<typeof choice>;

/** What an adjudicator sends to decide anew. Other decisions of the group become part of this one. */
export const decisionChange = z.strictObject({ choice, others: seenClaims.max(50).default([]) }).refine(({ choice: given }) => saysOther(given), { ...unsaid, path: ["choice", "note"] });
export type DecisionChange = z.output<typeof decisionChange>;

/** Which complete agreements are accepted at once: of the chosen layers. */
export const acceptanceInput = z.strictObject({ layers: z.array(recordId).max(100).optional() });
export type AcceptanceInput = z.output<typeof acceptanceInput>;

/** What became of one claim that a decision was about. */
export type Fate = "taken" | "changed" | "not_taken" | "undecided";

/** What a decision means for one of the claims that it was about. */
export function fateOf({ outcome, versions }: Pick<DecisionRecord, "outcome" | "versions">, claimId: string): Fate {
  if (outcome === "undecidable") return "undecided";
  if (!versions.some((version) => version.claimId === claimId && version.taken)) return "not_taken";
  return outcome === "took" ? "taken" : "changed";
}
