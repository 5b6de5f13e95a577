import { MAX_BYTES } from "@/lib/sources/decode";
import type { FormatId } from "@/lib/sources/formats";
import type { SourceFile, SourceResult } from "@/lib/sources/source";
import type { Unreadable } from "@/lib/sources/unreadable";

/** A source that was given up, as an answer. */
export function refusal({ bytes, fileName, encoding = "", maxBytes = MAX_BYTES }: SourceFile, { problem, about }: Unreadable, format?: FormatId): SourceResult {
  return { kind: "refused", problem, byte: 0, size: bytes.length, limit: maxBytes, encoding, fileName, ...about, ...(format ? { format } : {}) };
}
