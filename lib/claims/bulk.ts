import { z } from "zod";
import { partialDate } from "@/lib/claims/partial-date";
import { certainties, modes, polarities } from "@/lib/claims/record";
import { recordId, requiredLine } from "@/lib/projects/record";

/** The most claims that one request changes: what one transaction holds without keeping others waiting. */
export const BULK_MOST = 200;

const seenRecord = z.strictObject({ id: recordId, version: z.int().min(1) });
const many = z.array(seenRecord).min(1).max(BULK_MOST).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "names the same record twice" });

const partyIds = z.array(recordId).max(100).refine((ids) => new Set(ids).size === ids.length, { error: "names the same party twice" });

/** What is set for many claims besides who claims, the act and the place: each field that is given, and nothing else. */
export const bulkValues = z.strictObject({
  polarity: z.enum(polarities),
  certainty: z.enum(certainties),
  said: partialDate.nullable(),
  event: partialDate.nullable(),
  /** of every mention of the claim */
  mode: z.enum(modes),
  targets: partyIds,
  invoked: partyIds,
  /** what the claim is about becomes this term; null: the matter itself */
  term: requiredLine.nullable(),
}).partial().refine((values) => Object.keys(values).length > 0, { error: "says nothing to set" });
export type BulkValues = z.output<typeof bulkValues>;

/** Asks what would come of it; nothing is written. */
const preview = z.boolean().optional();

/** One change for many claims, each from the version that was seen; or the taking back of such a change (docs/SPEC.md, F8, F9, F12). */
export const bulkInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("act"), claims: many, preview, act: requiredLine }),
  /** nobody named: the claims are nobody's yet */
  z.strictObject({ kind: z.literal("claimants"), claims: many, preview, claimants: partyIds }),
  z.strictObject({ kind: z.literal("values"), claims: many, preview, values: bulkValues }),
  z.strictObject({ kind: z.literal("placement"), claims: many, preview, contestId: recordId, positionId: recordId.nullable() }),
  z.strictObject({ kind: z.literal("delete"), claims: many, preview }),
  z.strictObject({ kind: z.literal("restore"), claims: many, preview }),
  /** what the changes wrote: each record as it was before, unless somebody changed it since */
  z.strictObject({ kind: z.literal("take_back_claims"), claims: many, preview }),
  z.strictObject({ kind: z.literal("take_back_placements"), placements: many, preview }),
]);
export type BulkInput = z.output<typeof bulkInput>;
export type SeenRecord = z.output<typeof seenRecord>;

/** Why one record was left as it was. */
export const bulkRefusal = z.object({ id: recordId, code: z.enum(["not_found", "forbidden", "stale", "deleted", "invalid"]), message: z.string() });
export type BulkRefusal = z.output<typeof bulkRefusal>;

/** What came of a request, or would: the records as they were left, what was so already, and what was refused. */
export const bulkOutcome = z.object({ written: z.array(seenRecord), unchanged: z.array(recordId), refused: z.array(bulkRefusal) });
export type BulkOutcome = z.output<typeof bulkOutcome>;
