import type { OffsetConverter } from "@/lib/text/offsets";
import { byteOffset, codePointOffset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/** A span as a file gives it, in whichever unit, with the words that it says stand there; none where it doesn't say. */
export interface Given extends Span {
  readonly quote: string | null;
}

/** The units that files count in; bytes are those of UTF-8. */
export const units = ["code point", "utf-16", "byte"] as const;
export type Unit = (typeof units)[number];
/** `either`: all that fit give the same places. `ambiguous`: they give different ones, and somebody has to say. */
export type FoundUnit = Unit | "either" | "ambiguous";

/** The span in UTF-16 units; none where it lies outside the text, is empty, or begins or ends inside a character. */
export function spanIn(converter: OffsetConverter, { start, end }: Span, unit: Unit): Span | null {
  if (end <= start) return null;
  try {
    if (unit === "code point") return { start: converter.fromCodePoint(codePointOffset(start)), end: converter.fromCodePoint(codePointOffset(end)) };
    if (unit === "byte") return { start: converter.fromByte(byteOffset(start)), end: converter.fromByte(byteOffset(end)) };
    converter.toCodePoint(start);
    converter.toCodePoint(end);
    return { start, end };
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

// Programs that write one line for each span put a space for a line's end or a tab; the words are the same all the same.
const spaced = (words: string) => words.replace(/\s/g, " ");

const fits = (converter: OffsetConverter, given: Given, unit: Unit) => {
  const span = spanIn(converter, given, unit);
  return span !== null && (given.quote === null || spaced(converter.text.slice(span.start, span.end)) === spaced(given.quote));
};

/**
 * In which unit the spans of a file are counted: the one in which all of them stand at their words. Bytes are thought of
 * only where neither of the others fits. Where two fit and mean different places, or the file gives no words and they
 * would, it is ambiguous. Where none fits, the one in which fewer are wrong, and those that are. `chosen` is a person's
 * answer, which is checked like a guess.
 */
export function unitOf(converter: OffsetConverter, given: readonly Given[], chosen: Unit | null = null): { unit: FoundUnit; wrong: readonly Given[] } {
  const wrongIn = (unit: Unit) => given.filter((each) => !fits(converter, each, unit));
  if (chosen !== null) return { unit: chosen, wrong: wrongIn(chosen) };
  const [points, utf16] = [wrongIn("code point"), wrongIn("utf-16")];
  if (points.length === 0 && utf16.length === 0) return { unit: given.every((each) => samePlace(converter, each)) ? "either" : "ambiguous", wrong: [] };
  if (points.length === 0 || utf16.length === 0) return { unit: points.length === 0 ? "code point" : "utf-16", wrong: [] };
  if (given.every(({ quote }) => quote !== null) && wrongIn("byte").length === 0) return { unit: "byte", wrong: [] };
  return points.length <= utf16.length ? { unit: "code point", wrong: points } : { unit: "utf-16", wrong: utf16 };
}

const samePlace = (converter: OffsetConverter, given: Span) => {
  const [points, utf16] = [spanIn(converter, given, "code point"), spanIn(converter, given, "utf-16")];
  return points?.start === utf16?.start && points?.end === utf16?.end;
};

/** The unit to read by: where it doesn't matter, or nobody has said yet, code points. */
export const unitToRead = (found: FoundUnit): Unit => (found === "either" || found === "ambiguous" ? "code point" : found);
