import { nativeEntry, type NativeEntry } from "@/lib/formats/native/entry";
import { canonicalJson } from "@/lib/text/canonical-json";

/** One line of records.jsonl, without its line end. */
export const nativeLine = (entry: NativeEntry): string => canonicalJson(entry);

export type ParsedLine = { readonly ok: true; readonly entry: NativeEntry } | { readonly ok: false; readonly message: string };

const refused = (message: string): ParsedLine => ({ ok: false, message });

// In canonical JSON both are written as escapes, after an even number of backslashes.
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** Reads one line strictly: canonical JSON, by the schema, with nothing missing, added or impossible to store. */
export function parseNativeLine(line: string): ParsedLine {
  const value = jsonOf(line);
  if (value === undefined) return refused("is not JSON");
  if (canonicalJson(value) !== line) return refused("is not in canonical form (RFC 8785)");
  if (UNSTORABLE.test(line)) return refused("has a NUL character or half a character (a lone surrogate) in it");
  const parsed = nativeEntry.safeParse(value);
  if (!parsed.success) return refused(issuesOf(parsed.error.issues));
  // The record schemas fill in what a client may leave out and write ids in small letters; a file has it so already.
  return canonicalJson(parsed.data) === line ? { ok: true, entry: parsed.data } : refused("is not exactly as a record is written (a field left out, or an id in capital letters)");
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function issuesOf(issues: readonly Issue[]): string {
  return issues.slice(0, 5).map(({ path, message }) => (path.length > 0 ? `${path.map(String).join(".")}: ${message}` : message)).join("; ");
}
