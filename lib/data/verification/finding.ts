import type { NativeRecord } from "@/lib/formats/native/entry";
import type { StoredEntry } from "@/lib/formats/native/stored";

/** One thing that is not as it was written: which record, and what about it, as the rest of a sentence. Never its words. */
export interface Finding {
  readonly record: NativeRecord;
  readonly id: string;
  readonly message: string;
}

/** What a record is called in a finding. */
export function idOf(entry: StoredEntry): string {
  if (entry.record === "original") return entry.sha256;
  return entry.record === "version" ? `${entry.recordType} ${entry.recordId} version ${entry.version}` : entry.id;
}

/** Findings about one record. */
export const findings = (entry: StoredEntry, messages: readonly string[]): Finding[] =>
  messages.map((message) => ({ record: entry.record, id: idOf(entry), message }));
