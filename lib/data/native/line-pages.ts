import { ahead } from "@/lib/data/ahead";
import { ClaimLines, readLineTables } from "@/lib/data/claims/lines";
import { claimRanges, type ClaimRange } from "@/lib/data/claims/ranges";
import type { Snapshot } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import type { ConverterCache } from "@/lib/data/native/converter-cache";
import { readRevisionLines, revisionLengths } from "@/lib/data/documents/lines";
import { recordPages, snapshotTexts } from "@/lib/data/native/snapshot";
import { uuidOfKey } from "@/lib/data/row-bytes";
import type { NativeEntry, NativeRecord } from "@/lib/formats/native/entry";
import { nativeLine } from "@/lib/formats/native/line";
import { recordOrder } from "@/lib/formats/native/order";
import { nativeEntryOf, revisionsOf, type StoredEntry } from "@/lib/formats/native/stored";
import { ByteWriter } from "@/lib/text/byte-writer";
import { OffsetConverter } from "@/lib/text/offsets";
import { inParts, inWeighedParts } from "@/lib/text/parts";

/** The lines of some records of one kind, with their ends. */
export interface LinePage {
  readonly record: NativeRecord;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Every record of a project as its line, in the format's order, page by page. Refuses (`conflict`) one that does not fit its text. */
export async function* linePages(snapshot: Snapshot, projectId: string): AsyncGenerator<LinePage> {
  const texts = snapshotTexts(snapshot, projectId);
  for (const record of recordOrder) yield* pagesOfKind(record, snapshot, { projectId, texts });
}

interface Setting {
  readonly projectId: string;
  readonly texts: ConverterCache;
}

function pagesOfKind(record: NativeRecord, snapshot: Snapshot, setting: Setting): AsyncGenerator<LinePage> {
  if (record === "claim") return claimPages(snapshot, setting);
  if (record === "revision") return revisionPages(snapshot, setting);
  return pagesOf(record, recordPages(snapshot, setting.projectId, record), setting.texts);
}

const bytesOf = (record: NativeRecord, lines: readonly string[]): LinePage => ({ record, count: lines.length, bytes: Buffer.from(`${lines.join("\n")}\n`, "utf8") });

async function* pagesOf(record: NativeRecord, pages: AsyncIterable<StoredEntry[]>, texts: ConverterCache): AsyncGenerator<LinePage> {
  for await (const entries of pages) {
    const lines: string[] = [];
    for (const entry of entries) lines.push(nativeLine(await countedEntry(entry, texts)));
    yield bytesOf(record, lines);
  }
}

/** A stored record as a line has it, offsets counted in both units. Refuses (`conflict`) one that does not fit its text. */
export async function countedEntry(entry: StoredEntry, texts: ConverterCache): Promise<NativeEntry> {
  const converters = await texts.all(revisionsOf(entry));
  return fitting(() => `${entry.record} ${"id" in entry ? entry.id : ""}`, () => nativeEntryOf(entry, (id) => converters.get(id)!));
}

function fitting<T>(record: () => string, written: () => T): T {
  try {
    return written();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new AppError("conflict", `The ${record()} does not fit its text (${thrown.message}). Nothing was exported; verify the project.`);
  }
}

// The database looks for the next pages while one is written; as many at a time as memory holds texts for.
const TAKE = 500;
const DEPTH = 2;
const WRITTEN = 50;

/** The claims as lines, of which the database writes the most: the greatest part of most projects, and of every large one. */
async function* claimPages({ copy, copyBytes }: Snapshot, { projectId, texts }: Setting): AsyncGenerator<LinePage> {
  const ranges = await claimRanges(copy, projectId, { condition: "true", take: TAKE });
  const writer = new ByteWriter();
  const read = async (range: ClaimRange) => {
    const lines = new ClaimLines(await readLineTables(copyBytes, projectId, range));
    // Read while the database is at the next pages.
    await texts.all(lines.revisionsOf(lines.keys()));
    return lines;
  };
  for await (const lines of ahead(ranges, DEPTH, read)) {
    for (const keys of inParts(lines.keys(), WRITTEN)) yield { record: "claim", count: keys.length, bytes: await written(writer, lines, { keys, texts }) };
  }
}

async function written(writer: ByteWriter, lines: ClaimLines, { keys, texts }: { keys: readonly string[]; texts: ConverterCache }): Promise<Uint8Array> {
  const converters = await texts.all(lines.revisionsOf(keys));
  const codePoints = (revisionId: string) => {
    const converter = converters.get(revisionId)!;
    return (offset: number) => converter.toCodePoint(offset);
  };
  for (const key of keys) fitting(() => `claim ${uuidOfKey(key)}`, () => lines.write(writer, key, codePoints));
  return writer.taken();
}

// As much text at a time as half a megabyte; one text alone may be longer.
const UNITS = 512 * 1024;

/** The revisions as lines, with their blocks. */
async function* revisionPages({ copy, copyBytes }: Snapshot, { projectId, texts }: Setting): AsyncGenerator<LinePage> {
  const parts = inWeighedParts(await revisionLengths(copy, projectId), UNITS, ({ length }) => length);
  const writer = new ByteWriter();
  for await (const lines of ahead(parts, 1, (part) => readRevisionLines(copyBytes, projectId, part.map(({ id }) => id)))) {
    for (const { key, id, text } of lines.texts()) {
      const converter = new OffsetConverter(text);
      fitting(() => `revision ${id}`, () => lines.write(writer, key, converter));
      texts.keep(id, converter);
      yield { record: "revision", count: 1, bytes: writer.taken() };
    }
  }
}
