import { z } from "zod";
import { recordId, requiredLine } from "@/lib/projects/record";

/** The most claims that one request changes: what one transaction holds without keeping others waiting. */
export const BULK_MOST = 200;

const seenRecord = z.strictObject({ id: recordId, version: z.int().min(1) });
const many = z.array(seenRecord).min(1).max(BULK_MOST).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "names the same record twice" });

/** One change for many claims, each from the version that was seen; or the taking back of such a change (docs/SPEC.md, F8, F9). */
export const bulkInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("act"), claims: many, act: requiredLine }),
  /** nobody named: the claims are nobody's yet */
  z.strictObject({ kind: z.literal("claimants"), claims: many, claimants: z.array(recordId).max(100).refine((ids) => new Set(ids).size === ids.length, { error: "names the same party twice" }) }),
  z.strictObject({ kind: z.literal("placement"), claims: many, contestId: recordId, positionId: recordId.nullable() }),
  /** what the changes wrote: each record as it was before, unless somebody changed it since */
  z.strictObject({ kind: z.literal("take_back_claims"), claims: many }),
  z.strictObject({ kind: z.literal("take_back_placements"), placements: many }),
]);
export type BulkInput = z.output<typeof bulkInput>;
export type SeenRecord = z.output<typeof seenRecord>;

/** Why one record was left as it was. */
export const bulkRefusal = z.object({ id: recordId, code: z.enum(["not_found", "forbidden", "stale", "deleted", "invalid"]), message: z.string() });
export type BulkRefusal = z.output<typeof bulkRefusal>;

/** What came of a request: the records as they were left, what was so already, and what was refused. */
export const bulkOutcome = z.object({ written: z.array(seenRecord), unchanged: z.array(recordId), refused: z.array(bulkRefusal) });
export type BulkOutcome = z.output<typeof bulkOutcome>;
