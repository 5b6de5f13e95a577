import { referencesOf } from "@/lib/formats/native/references";
import type { StoredEntry } from "@/lib/formats/native/stored";

/** Records of one kind that are written by one statement, and the lines that they came from. */
export interface Batch {
  readonly entries: StoredEntry[];
  readonly firstLine: number;
  readonly lastLine: number;
}

const most = 200;
const single: readonly StoredEntry["record"][] = ["revision", "snapshot"];

/**
 * Divides records into batches in such an order that each may be written: a record that names a later one of its own
 * kind is held back until all of the kind are there (ids grow with time, so that is rare).
 */
export async function* batchesOf(entries: AsyncIterable<StoredEntry>): AsyncGenerator<Batch> {
  let line = 0;
  let open = emptyKind();
  for await (const entry of entries) {
    line++;
    if (open.kind !== entry.record) {
      yield* closed(open);
      open = { ...emptyKind(), kind: entry.record };
    }
    if (isEarly(entry, open.held)) hold(open, entry, line);
    else open.ready.push({ entry, line });
    if (open.ready.length >= (single.includes(entry.record) ? 1 : most)) yield batchOf(open.ready.splice(0));
  }
  yield* closed(open);
}

interface Waiting {
  readonly entry: StoredEntry;
  readonly line: number;
}
interface Kind {
  kind: StoredEntry["record"] | null;
  readonly ready: Waiting[];
  readonly held: Map<string, Waiting>;
}
const emptyKind = (): Kind => ({ kind: null, ready: [], held: new Map() });

function isEarly(entry: StoredEntry, held: Kind["held"]): boolean {
  if (!("id" in entry)) return false;
  return referencesOf(entry).some(({ record, id }) => record === entry.record && (id > entry.id || held.has(id)));
}

function hold({ held }: Kind, entry: StoredEntry, line: number): void {
  if ("id" in entry) held.set(entry.id, { entry, line });
}

function* closed({ ready, held }: Kind): Generator<Batch> {
  if (ready.length > 0) yield batchOf(ready);
  if (held.size > 0) yield batchOf([...held.values()]);
}

const batchOf = (waiting: readonly Waiting[]): Batch => ({
  entries: waiting.map(({ entry }) => entry), firstLine: waiting[0]!.line, lastLine: waiting.at(-1)!.line,
});
