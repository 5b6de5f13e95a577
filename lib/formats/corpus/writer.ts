import type { Corpus } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";

/** One file of an export; its pieces are read to their end before the next file is asked for. */
export interface ExportFile {
  /** with "/" between folders */
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** Writes a corpus file by file, and counts in `losses` what it leaves out of what its format carries in part. */
export type CorpusWriter = (corpus: Corpus, losses: Losses) => AsyncIterable<ExportFile>;

/** A file that is made as a whole. */
export const wholeFile = (name: string, content: string | Uint8Array): ExportFile => ({
  name,
  pieces: (async function* () {
    yield content;
  })(),
});

// These are line ends to some readers of lines, and are the same to JSON when they are escaped.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value as JSON that no reader of lines divides. */
export const json = (value: unknown): string => JSON.stringify(value).replace(LINE_ENDS, escaped);

/** A value as JSON in one line, with its line end. */
export const jsonLine = (value: unknown) => `${json(value)}\n`;

/** The items as one JSON array, one on each line, between what opens and what closes it. */
export async function* jsonArray(items: AsyncIterable<unknown>, open = "[", close = "]\n"): AsyncGenerator<string> {
  let before = `${open}\n`;
  for await (const item of items) {
    yield `${before}${json(item)}`;
    before = ",\n";
  }
  yield before === ",\n" ? `\n${close}` : `${open}${close}`;
}
