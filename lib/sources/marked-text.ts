import { decode, type Ask, type Decoded, type Refusal } from "@/lib/sources/decode";
import { suggestEncodings, type EncodingSuggestion } from "@/lib/sources/encoding-suggestion";
import type { SourceFile } from "@/lib/sources/source";

/** A decoded text; `encodings` where its encoding is only what the file itself says, and the bytes may be in others. */
export type DecodedMarkup = Decoded & { readonly encodings?: readonly EncodingSuggestion[] };

/**
 * The text of a source that may declare its encoding in itself. What a person says comes first, then well-formed UTF-8,
 * whatever is declared; then the declaration, which is a guess, because such declarations are often wrong; else it asks.
 */
export function decodeMarkup({ bytes, encoding, maxBytes }: SourceFile, declared: string | undefined): DecodedMarkup | Ask | Refusal {
  const result = decode(bytes, { encoding, maxBytes });
  if (encoding !== undefined) return result.kind === "text" ? withOthers(result, bytes) : result;
  if (result.kind !== "ask" || declared === undefined) return result;
  const asDeclared = decode(bytes, { encoding: declared, maxBytes });
  return asDeclared.kind === "text" ? withOthers(asDeclared, bytes) : result;
}

const withOthers = (decoded: Decoded, bytes: Uint8Array): DecodedMarkup =>
  decoded.encoding === "utf-8" || decoded.hadByteOrderMark ? decoded : { ...decoded, encodings: suggestEncodings(bytes) };

const HEAD = 4_096;
const DECLARATIONS = [/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu, /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu];

/** The encoding that an XML declaration or a meta element at the beginning names. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = beginningOf(bytes);
  for (const pattern of DECLARATIONS) {
    const [, label] = pattern.exec(head) ?? [];
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The first characters of a file, good enough for its signs: each byte one character, or UTF-16 where a mark says so. */
export function beginningOf(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, HEAD);
  const label = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "windows-1252";
  return new TextDecoder(label).decode(head).replace(/^ï»¿/u, "");
}
