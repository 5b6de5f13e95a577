// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- counts a checksum and does no input or output; part of every Node that is supported
import { crc32 } from "node:zlib";
import { MAX_BYTES } from "@/lib/sources/decode";
import type { FormatId } from "@/lib/sources/formats";
import { openPackage, packageFormat, type PackedFile } from "@/lib/sources/package";
import { isClutter, isStrange } from "@/lib/sources/package-names";
import { MAX_PARTS, partProblems, type SourcePart, type SourceParts, type UnreadPart } from "@/lib/sources/part";
import { byName, recognise } from "@/lib/sources/recognition";
import type { Progress, SourceFile } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/**
 * The documents that a ZIP file holds. Each is unpacked once and thrown away, so that only what is what it says is offered;
 * one that can't be read is told, and the others are offered all the same. Refuses a ZIP file with nothing to offer, with
 * too many files, or that unpacks to too much (Unreadable).
 */
export async function zipParts({ bytes, fileName, maxBytes = MAX_BYTES }: SourceFile, progress: Progress): Promise<SourceParts> {
  const files = (await openPackage(bytes)).files.filter(({ name }) => !isClutter(name));
  if (files.length > MAX_PARTS) throw new Unreadable("too-many-parts", { size: files.length, limit: MAX_PARTS });
  const parts: SourcePart[] = [];
  const unread: UnreadPart[] = [];
  const names = new Names(files);
  for (const [index, file] of files.entries()) {
    const found = await partIn(file, names, maxBytes);
    if ("problem" in found) unread.push(found);
    else parts.push(found);
    progress(index + 1, files.length, "files");
  }
  if (parts.length === 0) throw nothingIn(unread);
  return { kind: "parts", fileName, of: "zip", parts, unread };
}

/** How often each name is there. */
class Names {
  private readonly counts = new Map<string, number>();
  constructor(files: readonly PackedFile[]) {
    for (const { name } of files) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
  isShared = (name: string) => (this.counts.get(name) ?? 0) > 1;
}

function nothingIn(unread: readonly UnreadPart[]): Unreadable {
  if (unread.length > 0 && unread.every(({ problem }) => problem === "encrypted")) return new Unreadable("encrypted");
  const [first] = unread;
  const found = first ? `a ZIP file with nothing in it that can be read (${first.name.slice(0, 80)}: ${first.found ?? first.problem})` : "a ZIP file without files";
  return new Unreadable("unsupported", { found });
}

async function partIn(file: PackedFile, names: Names, maxBytes: number): Promise<SourcePart | UnreadPart> {
  const { name } = file;
  if (isStrange(name)) return { name: name.slice(0, 100).replace(/[\0-\x1F\x7F]/g, "?"), problem: "strange-name" };
  // Two files of one name: programs disagree about which of them is meant.
  if (names.isShared(name)) return { name, problem: "same-name" };
  try {
    return await offered(file, maxBytes);
  } catch (thrown) {
    return { name, ...told(thrown) };
  }
}

async function offered(file: PackedFile, maxBytes: number): Promise<SourcePart | UnreadPart> {
  const { name } = file;
  const bytes = await file.read();
  if (crc32(bytes) !== file.crc32) return { name, problem: "damaged" };
  if (bytes.length === 0) return { name, problem: "empty" };
  if (bytes.length > maxBytes) return { name, problem: "too-large" };
  const format = await formatOf(bytes, name);
  if (format === "zip") return { name, problem: "unsupported", found: "a ZIP file in a ZIP file" };
  const { start, end, isDeflated } = await file.place();
  return { name, size: bytes.length, format, isLikely: isLikely(name, format), pieces: [[start, end]], isDeflated };
}

async function formatOf(bytes: Uint8Array, fileName: string): Promise<FormatId | "zip"> {
  const { format } = recognise({ bytes, fileName });
  return format === "package" ? packageFormat({ bytes }) : format;
}

/** A text that its name calls something else (style.css, data.json) is seldom meant as a document; one without an ending may be. */
const isLikely = (name: string, format: FormatId) => format !== "text" || byName(name) !== undefined || !/\.[^./ ]{1,12}$/.test(name);

function told(thrown: unknown): Omit<UnreadPart, "name"> {
  if (!(thrown instanceof Unreadable)) return { problem: "unreadable", ...(thrown instanceof Error ? { found: thrown.message.replace(/\s+/gu, " ").slice(0, 160) } : {}) };
  const problem = partProblems.find((known) => known === thrown.problem) ?? "unreadable";
  return { problem, ...(thrown.about.found ? { found: thrown.about.found } : {}) };
}
