import { problem } from "@/lib/formats/reading/item";
import type { ReadProblem } from "@/lib/formats/reading/reading";
import { openPackage } from "@/lib/sources/package";
import { isClutter, isStrange } from "@/lib/sources/package-names";

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const isZip = ([a, b, c, d]: Uint8Array) => a === 0x50 && b === 0x4b && c === 3 && d === 4;
/** Endings of what some format reads; anything else in a package isn't opened. */
const isReadable = (name: string) => /\.(txt|ann|conf|json|jsonld|jsonl|ndjson|xmi|xml|qde|md)$/i.test(name);

/**
 * The files of an upload as texts: of a ZIP file all that some format reads, else the one file. Names stay names: nothing
 * is written anywhere. Told as problems: names that lead out of the package or are there twice, and what isn't UTF-8.
 * Refuses (Unreadable) what `openPackage` refuses.
 */
export async function unpacked({ bytes, fileName }: UploadedFile): Promise<{ files: Map<string, string>; unread: string[]; problems: ReadProblem[] }> {
  const problems: ReadProblem[] = [];
  const files = new Map<string, string>();
  const take = (name: string, content: Uint8Array) => {
    const text = textOf(name, content);
    if (text === null) problems.push(problem(name, "is not in UTF-8"));
    else files.set(name, text);
  };
  if (!isZip(bytes)) {
    take(fileName, bytes);
    return { files, unread: [], problems };
  }
  const zip = await openPackage(bytes);
  const names = zip.names.filter((name) => !isClutter(name));
  for (const name of names.filter(isStrange)) problems.push(problem(name.slice(0, 100).replace(/\0/g, "?"), "is no name that a file of a package may have"));
  if (problems.length === 0) for (const name of names.filter(isReadable)) take(name, await zip.read(name));
  return { files, unread: names.filter((name) => !isReadable(name)), problems };
}

// Of a text every character counts, a byte-order mark too; of data it is no part.
function textOf(name: string, content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: /\.(txt|ann)$/i.test(name) }).decode(content);
  } catch {
    return null;
  }
}
