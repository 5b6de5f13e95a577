import { readSource } from "@/lib/sources/reading";
import type { SourceParts } from "@/lib/sources/part";
import type { ReadSource, SourceFile } from "@/lib/sources/source";
import { assertBlocks } from "@/lib/text/blocks";

/** Reads a source that has to be readable, and looks that its blocks and regions lie in its text. */
export async function read(content: string | Uint8Array, fileName: string, over: Partial<SourceFile> = {}): Promise<ReadSource> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readSource({ bytes, fileName, ...over });
  if (result.kind !== "read") throw new Error(JSON.stringify(result));
  assertBlocks(result.text, result.blocks);
  for (const { start, end } of result.regions) if (start < 0 || start >= end || end > result.text.length) throw new Error(`a region from ${start} to ${end}`);
  return result;
}

/** The documents that a file has to hold. */
export async function partsOf(content: string | Uint8Array, fileName: string, over: Partial<SourceFile> = {}): Promise<SourceParts> {
  const result = await readSource({ bytes: Buffer.from(content as string), fileName, ...over });
  if (result.kind !== "parts") throw new Error(JSON.stringify(result));
  return result;
}

export const blocksOf = ({ text, blocks }: ReadSource) => blocks.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)]);
export const regionsOf = ({ text, regions }: ReadSource) => regions.map(({ role, start, end }) => [role, text.slice(start, end)]);
export const counts = ({ warnings }: ReadSource) => Object.fromEntries(warnings.map(({ kind, count }) => [kind, count]));
