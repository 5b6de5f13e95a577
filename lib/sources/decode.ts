import { suggestEncodings, suggestWide, type EncodingSuggestion } from "@/lib/sources/encoding-suggestion";
import { canonicalLineEnds } from "@/lib/sources/line-ends";
import { findMalformed } from "@/lib/sources/malformed";
import { strictDecoder } from "@/lib/sources/strict-decoder";
import { surveyUtf8 } from "@/lib/sources/utf8";

/** 50 MB: what one source may weigh unless the installation says otherwise. */
export const MAX_BYTES = 50 * 1024 * 1024;

export type Decoded = {
  readonly kind: "text";
  /** The canonical text: verbatim, but every line end is "\n" and a byte-order mark is gone. */
  readonly text: string;
  /** The WHATWG name: "utf-8", "utf-16le", "windows-1251". */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
  /** How many CRLF and CR became "\n". */
  readonly lineEndsChanged: number;
  /** Whether the bytes had more than one kind of line end. */
  readonly mixedLineEnds: boolean;
};

export type Ask = { readonly kind: "ask"; readonly suggestions: readonly EncodingSuggestion[] };

/** Why nothing was read, in parts for a message. */
export type Refusal = {
  readonly kind: "refused";
  readonly problem:
    | "empty"
    | "too-large"
    | "too-many-lines"
    | "nul"
    | "malformed-utf8"
    | "malformed"
    | "lone-surrogate"
    | "unknown-encoding";
  /** The byte of the file, from 0, at which reading failed; 0 where no single byte is to blame. */
  readonly byte: number;
  /** The value of that byte as "0xE9", where one is to blame. */
  readonly found?: string;
  /** The line of the file, from 1, that the byte stands in; only where one is to blame. */
  readonly line?: number;
  readonly encoding: string;
  /** What the file has and the most that is allowed: in lines for "too-many-lines", else in bytes. */
  readonly size: number;
  readonly limit: number;
};

export type DecodeOptions = {
  /** The answer to "ask": any WHATWG label. A byte-order mark in the file wins over it. */
  readonly encoding?: string | undefined;
  readonly maxBytes?: number | undefined;
};

/**
 * Bytes as canonical text. UTF-8, and UTF-16 with a byte-order mark, are read by themselves; anything else is
 * asked about (UTF-16 without a mark too), with suggestions and previews, and read when `encoding` gives the answer. Refuses what is
 * empty or blank, too large, has a NUL, or is ill-formed, naming the byte. Mostly well-formed UTF-8 with a
 * few bad bytes is damaged UTF-8 and refused, not asked about: as any legacy encoding it would be read
 * wrongly without an error.
 */
export function decode(
  bytes: Uint8Array,
  { encoding, maxBytes = MAX_BYTES }: DecodeOptions = {},
): Decoded | Ask | Refusal {
  const mark = byteOrderMark(bytes);
  const label = mark?.encoding ?? encoding ?? "utf-8";
  const refuse = refusals(bytes, label, maxBytes);
  if (bytes.length > maxBytes) return refuse("too-large");
  const decoder = strictDecoder(label);
  if (!decoder) return refuse("unknown-encoding");
  const skipped = mark?.length ?? 0;
  const body = bytes.subarray(skipped);
  const nul = firstNul(body, decoder.encoding);
  if (nul >= 0) {
    const wide = mark || encoding ? [] : suggestWide(body);
    return wide.length > 0 ? { kind: "ask", suggestions: wide } : refuse("nul", skipped + nul);
  }
  const text = decoder.decode(body);
  if (text !== undefined)
    return /\S/.test(text) ? accept(text, decoder.encoding, skipped > 0) : refuse("empty");
  if (!mark && !encoding && !isDamagedUtf8(body)) return { kind: "ask", suggestions: suggestEncodings(body) };
  const { problem, byte } = findMalformed(body, decoder.encoding);
  return refuse(problem, skipped + byte);
}

function accept(decoded: string, encoding: string, hadByteOrderMark: boolean): Decoded {
  const { text, changed, mixed } = canonicalLineEnds(decoded);
  return { kind: "text", text, encoding, hadByteOrderMark, lineEndsChanged: changed, mixedLineEnds: mixed };
}

function byteOrderMark([first, second, third]: Uint8Array): { encoding: string; length: number } | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/**
 * The byte where a NUL character begins, or -1. Outside UTF-16 a zero byte is never part of anything else.
 */
function firstNul(bytes: Uint8Array, encoding: string): number {
  if (!encoding.startsWith("utf-16")) return bytes.indexOf(0);
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
  return -1;
}

/** Legacy texts hit well-formed sequences by accident, but never several times as often as they miss them. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { malformed, multibyte } = surveyUtf8(bytes);
  return multibyte >= 4 * malformed;
}

const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

function refusals(bytes: Uint8Array, encoding: string, limit: number) {
  const common = { kind: "refused", encoding, size: bytes.length, limit } as const;
  return (problem: Refusal["problem"], byte?: number): Refusal =>
    byte === undefined
      ? { ...common, problem, byte: 0 }
      : { ...common, problem, byte, found: hex(bytes[byte]!), line: lineOf(bytes, byte) };
}

/**
 * Counts "\n" bytes, which in UTF-16 too stand for a line end but for a few rare characters: good enough to
 * go there.
 */
function lineOf(bytes: Uint8Array, byte: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < byte; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
