import { analyse } from "chardet";
import { strictDecoder } from "@/lib/sources/strict-decoder";

/** An encoding that the bytes may be in, for a person to choose by its look. */
export type EncodingSuggestion = {
  /** The WHATWG name, to be handed back to `decode` as its answer. */
  readonly encoding: string;
  /** The text around the first byte that is not ASCII, as this encoding reads it. */
  readonly preview: string;
  /** 0–100, as the statistics have it: a hint, and often wrong for small languages. */
  readonly confidence: number;
};

const SAMPLE = 65_536;
const BEFORE = 60;
const PREVIEW = 240;
const MOST = 6;

/**
 * The legacy encodings that the bytes may be in, likeliest first; never empty, never one that cannot read
 * them.
 */
export function suggestEncodings(bytes: Uint8Array): EncodingSuggestion[] {
  const foreign = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const guesses = analyse(bytes.subarray(Math.max(0, foreign - SAMPLE / 2), foreign + SAMPLE / 2));
  const suggestions = new Map<string, EncodingSuggestion>();
  for (const { name, confidence } of [...guesses, { name: "windows-1252", confidence: 0 }]) {
    const suggestion = suggest(bytes, name, confidence, foreign);
    if (suggestion && !suggestions.has(suggestion.encoding)) suggestions.set(suggestion.encoding, suggestion);
  }
  return [...suggestions.values()].slice(0, MOST);
}

function suggest(
  bytes: Uint8Array,
  label: string,
  confidence: number,
  foreign: number,
): EncodingSuggestion | undefined {
  const decoder = strictDecoder(label);
  if (!decoder || decoder.encoding.startsWith("utf-")) return undefined;
  const text = decoder.decode(bytes);
  if (text === undefined) return undefined;
  const before = decoder.decode(bytes.subarray(0, foreign))?.length ?? 0;
  const preview = text.slice(Math.max(0, before - BEFORE), before + PREVIEW - BEFORE);
  return { encoding: decoder.encoding, confidence, preview };
}

const WIDE = ["utf-16le", "utf-16be"] as const;
const ODD = /[\0-\x08\x0B\x0C\x0E-\x1F\p{Cn}\p{Co}]/u;
const USUAL = /[ \n\t.,]/g;
/** One zero byte may be a mistake in any file; so many letters, and such a share of them, are written that way. */
const FEWEST_USUAL = 4;
const SHARE_USUAL = 0.02;

/**
 * UTF-16 that doesn't say so, likelier order of bytes first; none where the bytes can't be a text in it. Such a file has a
 * zero byte for every Latin letter, space or line end, which in any other encoding is no text.
 */
export function suggestWide(bytes: Uint8Array): EncodingSuggestion[] {
  const readings = WIDE.flatMap((encoding) => {
    const sample = strictDecoder(encoding)?.decode(bytes.subarray(0, SAMPLE + (bytes.length % 2)));
    if (sample === undefined || ODD.test(sample)) return [];
    return [{ encoding, preview: sample.slice(0, PREVIEW), usual: sample.match(USUAL)?.length ?? 0, length: sample.length }];
  });
  if (!readings.some(({ usual, length }) => usual >= FEWEST_USUAL && usual >= SHARE_USUAL * length)) return [];
  const most = Math.max(...readings.map(({ usual }) => usual), 1);
  return readings.sort((a, b) => b.usual - a.usual).map(({ encoding, preview, usual }) => ({ encoding, preview, confidence: Math.round((100 * usual) / most) }));
}
