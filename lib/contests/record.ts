import { z } from "zod";
import { relationTypes } from "@/lib/contests/relation-types";
import { isBlank, richText } from "@/lib/editor/rich-text";
import { archivable, authoredStamp, deletable, instant, line, prose, rating, recordId, requiredLine } from "@/lib/projects/record";

export const contestKinds = ["quantity", "event", "responsibility", "label", "legal", "status", "date", "motive", "silence"] as const;
export const contestStates = ["open", "in_review", "published", "withdrawn"] as const;

export const contestInput = z.strictObject({
  id: recordId,
  question: requiredLine,
  kind: z.enum(contestKinds),
  note: prose.default(""),
});
export type ContestInput = z.output<typeof contestInput>;
export const contestRecord = z.strictObject({
  ...contestInput.shape,
  ...authoredStamp,
  ...archivable,
  state: z.enum(contestStates),
  originLayerId: recordId.nullable(),
  // Only there while somebody's approval stands, so that what history kept before stays as it was hashed.
  approvedById: recordId.optional(),
  approvedAt: instant.optional(),
});
export type ContestRecord = z.output<typeof contestRecord>;

export const positionInput = z.strictObject({
  id: recordId,
  contestId: recordId,
  label: requiredLine,
  ordinal: z.int().min(0).max(1_000),
});
export type PositionInput = z.output<typeof positionInput>;
export const positionRecord = z.strictObject({
  ...positionInput.shape,
  ...authoredStamp,
  ...deletable,
  originLayerId: recordId.nullable(),
});
export type PositionRecord = z.output<typeof positionRecord>;

/** The most claims that go to a new position in one act. */
export const SPLIT_MOST = 1_000;

/** What is split off a position: the new position, and the placements that go to it, each from the version that was seen. */
export const positionSplit = z.strictObject({
  id: recordId,
  label: requiredLine,
  placements: z.array(z.strictObject({ id: recordId, version: z.int().min(1) })).min(1).max(SPLIT_MOST)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "names the same placement twice" }),
});
export type PositionSplit = z.output<typeof positionSplit>;

/** A claim's place in a contest: on a position, or beside them (null) for silence and assessments. */
export const placementInput = z.strictObject({
  id: recordId,
  contestId: recordId,
  positionId: recordId.nullable(),
  claimId: recordId,
  note: prose.default(""),
});
export type PlacementInput = z.output<typeof placementInput>;
export const placementRecord = z.strictObject({ ...placementInput.shape, ...authoredStamp, ...deletable });
export type PlacementRecord = z.output<typeof placementRecord>;

export const relationInput = z.strictObject({
  id: recordId,
  fromClaimId: recordId,
  toClaimId: recordId,
  type: z.enum(relationTypes),
  scope: line.default(""),
  basis: z.enum(["stated", "inferred"]),
  note: prose.default(""),
});
export type RelationInput = z.output<typeof relationInput>;
export const relationRecord = z.strictObject({
  ...relationInput.shape,
  ...authoredStamp,
  ...deletable,
  layerId: recordId,
});
export type RelationRecord = z.output<typeof relationRecord>;

/** One person's reading of a contest: the key of a rating of the project's scale, and the reasons. */
export const assessmentInput = z.strictObject({
  id: recordId,
  contestId: recordId,
  rating: rating.shape.key,
  reasons: richText.refine((doc) => !isBlank(doc), { error: "must say something: an assessment without reasons can't be weighed" }),
});
export type AssessmentInput = z.output<typeof assessmentInput>;
/** The server writes the rating as the scale defines it at that time, and when it was signed. */
export const assessmentRecord = z.strictObject({
  ...assessmentInput.shape,
  ...authoredStamp,
  ...deletable,
  ratingLabel: line,
  ratingDefinition: line,
  assessedAt: instant,
});
export type AssessmentRecord = z.output<typeof assessmentRecord>;
