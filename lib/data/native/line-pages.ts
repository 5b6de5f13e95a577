import { ahead } from "@/lib/data/ahead";
import { dividedClaims, readClaimLines, type ClaimLines } from "@/lib/data/claims/reading";
import type { Copy } from "@/lib/data/copying";
import type { Snapshot } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import type { ConverterCache } from "@/lib/data/native/converter-cache";
import { recordPages, snapshotTexts } from "@/lib/data/native/snapshot";
import type { NativeEntry, NativeRecord } from "@/lib/formats/native/entry";
import { nativeLine } from "@/lib/formats/native/line";
import { recordOrder } from "@/lib/formats/native/order";
import { nativeEntryOf, revisionsOf, type StoredEntry } from "@/lib/formats/native/stored";
import { inParts } from "@/lib/text/parts";

/** The lines of some records of one kind, with their ends. */
export interface LinePage {
  readonly record: NativeRecord;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Every record of a project as its line, in the format's order, page by page. Refuses (`conflict`) one that does not fit its text. */
export async function* linePages(snapshot: Snapshot, projectId: string): AsyncGenerator<LinePage> {
  const texts = snapshotTexts(snapshot.tx, projectId);
  for (const record of recordOrder) yield* record === "claim" ? claimPages(snapshot.copy, projectId, texts) : pagesOf(record, recordPages(snapshot, projectId, record), texts);
}

const bytesOf = (record: NativeRecord, lines: readonly string[], encoding: "utf8" | "latin1"): LinePage => ({ record, count: lines.length, bytes: Buffer.from(`${lines.join("\n")}\n`, encoding) });

async function* pagesOf(record: NativeRecord, pages: AsyncIterable<StoredEntry[]>, texts: ConverterCache): AsyncGenerator<LinePage> {
  for await (const entries of pages) {
    const lines: string[] = [];
    for (const entry of entries) lines.push(nativeLine(await countedEntry(entry, texts)));
    yield bytesOf(record, lines, "utf8");
  }
}

/** A stored record as a line has it, offsets counted in both units. Refuses (`conflict`) one that does not fit its text. */
export async function countedEntry(entry: StoredEntry, texts: ConverterCache): Promise<NativeEntry> {
  const converters = await texts.all(revisionsOf(entry));
  return fitting(`${entry.record} ${"id" in entry ? entry.id : ""}`, () => nativeEntryOf(entry, (id) => converters.get(id)!));
}

function fitting<T>(record: string, written: () => T): T {
  try {
    return written();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new AppError("conflict", `The ${record} does not fit its text (${thrown.message}). Nothing was exported; verify the project.`);
  }
}

// The database looks for the next pages while one is written; as many at a time as memory holds texts for.
const TAKE = 500;
const DEPTH = 2;
const WRITTEN = 50;

/** The claims as lines, of which the database writes the most: the greatest part of most projects, and of every large one. */
async function* claimPages(copy: Copy, projectId: string, texts: ConverterCache): AsyncGenerator<LinePage> {
  const parts = await dividedClaims(copy, projectId, { condition: "true", take: TAKE });
  for await (const page of ahead(parts, DEPTH, (part) => readClaimLines(copy, projectId, part))) {
    for (const ids of inParts(page.ids, WRITTEN)) yield bytesOf("claim", await linesOf(page, ids, texts), "latin1");
  }
}

async function linesOf({ revisionsOf: revisions, line }: ClaimLines, ids: readonly string[], texts: ConverterCache): Promise<string[]> {
  const converters = await texts.all([...new Set(ids.flatMap(revisions))]);
  const codePoints = (revisionId: string) => {
    const converter = converters.get(revisionId)!;
    return (offset: number) => converter.toCodePoint(offset);
  };
  return ids.map((id) => fitting(`claim ${id}`, () => line(id, codePoints)));
}
