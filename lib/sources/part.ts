import { z } from "zod";
import { formatIds } from "@/lib/sources/formats";

/** Bytes of a file, half-open. */
const range = z.tuple([z.int().min(0), z.int().min(0)]);

/** One document of a file that holds several: where its bytes stand, so that whoever has the file can send it by itself. */
export const sourcePart = z.object({
  /** as the file says it, with the folders that it lies in */
  name: z.string(),
  /** bytes, unpacked */
  size: z.int().min(0),
  format: z.enum(formatIds),
  /** false for what can be read but is hardly meant to be: a style sheet beside a page, a template beside an article */
  isLikely: z.boolean(),
  /** its bytes are those of these ranges, one after the other */
  pieces: z.array(range).min(1),
  /** whether they are packed as RFC 1951 says */
  isDeflated: z.boolean(),
});
export type SourcePart = z.output<typeof sourcePart>;

export const partProblems = ["empty", "too-large", "unsupported", "rtf", "unreadable", "encrypted", "two-formats", "damaged", "same-name", "strange-name"] as const;

/** What a file holds beside its documents, and why each isn't one. */
const unreadPart = z.object({ name: z.string(), problem: z.enum(partProblems), found: z.string().optional() });
export type UnreadPart = z.output<typeof unreadPart>;

/** A file of several documents. None of them is read yet. */
export const sourceParts = z.object({ kind: z.literal("parts"), fileName: z.string(), of: z.enum(["zip", "mediawiki"]), parts: z.array(sourcePart).min(1), unread: z.array(unreadPart) });
export type SourceParts = z.output<typeof sourceParts>;

/** The most documents that one file may hold. */
export const MAX_PARTS = 1_000;

/** What a part is called as a file of its own: it says what it comes from. */
export const partFileName = (whole: string, { name }: Pick<SourcePart, "name">) => `${whole}/${name}`;

/** The bytes of a part out of the file that it lies in. Rejects where that isn't the file, or no longer. */
export async function partOf(whole: Blob, { pieces, isDeflated, size }: Pick<SourcePart, "pieces" | "isDeflated" | "size">): Promise<Blob> {
  const packed = new Blob(pieces.map(([start, end]) => whole.slice(start, end)));
  const part = isDeflated ? await inflated(packed, size) : packed;
  if (part.size !== size) throw new RangeError(`a part of ${part.size} bytes in place of ${size}`);
  return part;
}

/** Unpacked, but never to more than it may be. */
async function inflated(packed: Blob, size: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    length += value!.length;
    if (length > size) throw new RangeError(`a part of more than ${size} bytes`);
    chunks.push(value!);
  }
  return new Blob(chunks);
}
