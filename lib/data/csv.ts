import { Readable } from "node:stream";
import { stringify, type Options } from "csv-stringify";
import { csvOptions } from "@/lib/formats/spreadsheet";

/** Rows as CSV in UTF-8 (RFC 4180), with a head, as they come. */
export async function* csvBytes(columns: readonly string[], rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>, options: Options): AsyncGenerator<Uint8Array> {
  const lines = Readable.from(rows).pipe(stringify({ header: true, columns: [...columns], ...csvOptions, ...options }));
  for await (const piece of lines) yield Buffer.from(piece as Uint8Array);
}
