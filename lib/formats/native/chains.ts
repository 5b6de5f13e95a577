import type { Late } from "@/lib/formats/native/facts";
import { chainProblems, erases, type BodyHash, type RecordType, type Standing, type VersionStub } from "@/lib/formats/native/history";
import { bodyOf, type StoredEntry, type StoredOf } from "@/lib/formats/native/stored";
import { canonicalJson } from "@/lib/text/canonical-json";

interface Kept extends Standing {
  readonly line: number;
}
interface Open {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly stubs: VersionStub[];
}

const isVersioned = (entry: StoredEntry): entry is Extract<StoredEntry, { record: RecordType }> =>
  !["revision", "original", "snapshot", "event", "version"].includes(entry.record);

/** Follows the history of a file: every record's chain of versions, and every event's list of them. */
export class Chains {
  readonly #records = new Map<string, Kept>();
  readonly #promised = new Map<string, { line: number; event: string; bodyHash: string }>();
  /** by version, the events that say that they erased it */
  readonly #erasing = new Map<string, string[]>();
  #open: Open | null = null;

  constructor(readonly sha256: (text: string) => string) {}

  /** Takes an entry in; gives what is wrong by now, with the line that it belongs to. */
  add(entry: StoredEntry, line: number): Late[] {
    if (entry.record === "event") this.#promise(entry, line);
    if (entry.record === "version") return [...this.#turnTo(entry), ...this.#keepPromise(entry, line)];
    if (isVersioned(entry)) this.#keep(entry, line);
    return [];
  }

  /** What was left open: the last chain, records without versions, versions that events name and that never came. */
  finish(): Late[] {
    const last = this.#close();
    const bare = [...this.#records].flatMap(([key, kept]) => chainProblems(key.split(" ")[0] as RecordType, kept, []).map((message) => ({ line: kept.line, message })));
    const missing = [...this.#promised].map(([key, { line }]) => ({ line, message: `names ${keyWords(key)}, which is not in the file` }));
    return [...last, ...bare, ...missing];
  }

  #keep(entry: Extract<StoredEntry, { record: RecordType }>, line: number): void {
    const bodyHash = this.sha256(canonicalJson(bodyOf(entry)));
    this.#records.set(`${entry.record} ${entry.id}`, { line, version: entry.version, bodyHash });
  }

  #promise({ id, act, bodyHashes }: StoredOf<"event">, line: number): void {
    for (const said of bodyHashes) {
      this.#promised.set(keyOf(id, said), { line, event: id, bodyHash: said.bodyHash });
      if (erases(act)) this.#erasing.set(versionKey(said), [...(this.#erasing.get(versionKey(said)) ?? []), id]);
    }
  }

  #keepPromise(version: StoredOf<"version">, line: number): Late[] {
    const erasing = (this.#erasing.get(versionKey(version)) ?? []).filter((id) => id !== version.eventId && version.tombstone !== null);
    this.#erasing.delete(versionKey(version));
    return [version.eventId, ...erasing].flatMap((eventId) => this.#keepOne(eventId, version, line));
  }

  #keepOne(eventId: string, version: StoredOf<"version">, line: number): Late[] {
    const key = keyOf(eventId, version);
    const promise = this.#promised.get(key);
    this.#promised.delete(key);
    if (!promise) return [{ line, message: `event ${eventId} does not name this version` }];
    return promise.bodyHash === version.bodyHash ? [] : [{ line, message: `event ${eventId} has another hash for this version` }];
  }

  #turnTo({ recordType, recordId, version, bodyHash, tombstone }: StoredOf<"version">): Late[] {
    const isSame = this.#open?.recordType === recordType && this.#open.recordId === recordId;
    const closed = isSame ? [] : this.#close();
    if (!isSame) this.#open = { recordType, recordId, stubs: [] };
    this.#open!.stubs.push({ version, bodyHash, erased: tombstone !== null });
    return closed;
  }

  #close(): Late[] {
    const open = this.#open;
    this.#open = null;
    if (!open) return [];
    const key = `${open.recordType} ${open.recordId}`;
    const kept = this.#records.get(key);
    this.#records.delete(key);
    return kept ? chainProblems(open.recordType, kept, open.stubs).map((message) => ({ line: kept.line, message })) : [];
  }
}

const versionKey = ({ recordType, recordId, version }: Omit<BodyHash, "bodyHash">) => `${recordType} ${recordId} ${version}`;
const keyOf = (eventId: string, version: Omit<BodyHash, "bodyHash">) => `${eventId} ${versionKey(version)}`;

function keyWords(key: string): string {
  const [, recordType, recordId, version] = key.split(" ");
  return `version ${version} of ${recordType} ${recordId}`;
}
