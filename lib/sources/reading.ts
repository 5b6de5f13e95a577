import { MAX_BYTES } from "@/lib/sources/decode";
import type { FormatId } from "@/lib/sources/formats";
import { packageFormat } from "@/lib/sources/package";
import { readers } from "@/lib/sources/readers";
import { byName, recognise } from "@/lib/sources/recognition";
import { refusal } from "@/lib/sources/refusal";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";
import { zipParts } from "@/lib/sources/zip/parts";

/**
 * Reads a source of whatever kind; of a file that holds several documents it says which. What can't be read is a refusal; also where a library fails on it, because a file that
 * it can't read is none of its or our faults.
 */
export async function readSource(file: SourceFile, progress: Progress = () => undefined): Promise<SourceResult> {
  const { maxBytes = MAX_BYTES } = file;
  if (file.bytes.length > maxBytes) return refusal(file, new Unreadable("too-large", { size: file.bytes.length, limit: maxBytes }));
  if (file.bytes.length === 0) return refusal(file, new Unreadable("empty"));
  let format: FormatId | undefined;
  try {
    const recognised = recognise(file);
    const found = recognised.format === "package" ? await packageFormat(file) : recognised.format;
    if (found === "zip") return await zipParts(file, progress);
    format = found;
    const result = await (await readers[format]())(file, progress);
    const isGuess = recognised.isGuess || (recognised.format === "package" && byName(file.fileName) !== format);
    return result.kind === "read" && isGuess ? { ...result, warnings: [{ kind: "guessed-format", count: 1 }, ...result.warnings] } : result;
  } catch (thrown) {
    return refusal(file, thrown instanceof Unreadable ? thrown : new Unreadable("unreadable", { found: wordsOf(thrown) }), format);
  }
}

const wordsOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : "").replace(/\s+/gu, " ").slice(0, 160);
