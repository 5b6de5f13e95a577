import type { NativeRecord } from "@/lib/formats/native/entry";
import { recordTypes } from "@/lib/formats/native/history";

/** The one order of the lines by kind of record: what is named comes before what names it, as far as that goes. */
export const recordOrder = [
  "project", "contributor", "layer", "side", "party", "party_identity", "document", "original", "revision", "region", "claim",
  "relation", "contest", "position", "placement", "assessment", "publication", "snapshot", "assignment", "task",
  "adjudication_decision", "thread", "comment", "event", "version",
] as const satisfies readonly NativeRecord[];

/** What of a line places it. */
type Placed =
  | { record: Exclude<NativeRecord, "original" | "version">; id: string }
  | { record: "original"; sha256: string }
  | { record: "version"; recordType: (typeof recordTypes)[number]; recordId: string; version: number };

/** A line's place in the order: compared part by part, numbers as numbers, ids as the lower-case texts that they are. */
export function placeOf(entry: Placed): readonly (string | number)[] {
  const kind = recordOrder.indexOf(entry.record);
  if (entry.record === "original") return [kind, entry.sha256];
  if (entry.record === "version") return [kind, recordTypes.indexOf(entry.recordType), entry.recordId, entry.version];
  return [kind, entry.id];
}

/** Negative, zero or positive as `a` comes before, with or after `b`. */
export function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return a.length - b.length;
}
