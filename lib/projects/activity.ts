import { z } from "zod";
import { recordTypes } from "@/lib/formats/native/history";
import { day } from "@/lib/projects/assignment";
import { line, recordId } from "@/lib/projects/record";

/** What people do to records, by the second part of an act's name. */
export const verbs = [
  "create", "import", "revise", "change", "delete", "archive", "restore", "review", "reopen", "publish", "withdraw", "approve", "unapprove", "merge", "separate", "split", "accept", "close", "resolve", "erase",
] as const;

/** Which acts of a project are asked for: by whom, on which kind of record, which act, in which document, in which days (UTC), both included. */
export const activityFilter = {
  person: z.uuid().optional(),
  kind: z.enum(recordTypes).optional(),
  verb: z.enum(verbs).optional(),
  document: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
};
export type ActivityFilter = z.output<z.ZodObject<typeof activityFilter>>;

/** What an act did to one record: its body before and after; null where there was none, or where it was erased. */
export const recordChange = z.object({
  recordType: z.enum(recordTypes), recordId, version: z.int(), before: z.unknown(), after: z.unknown(), erased: z.boolean(),
});
export type RecordChange = z.output<typeof recordChange>;

/** An act with what it did, and the names of what the bodies name by ids. */
export const actChange = z.object({ changes: z.array(recordChange), names: z.record(z.string(), line), more: z.int() });
export type ActChange = z.output<typeof actChange>;
