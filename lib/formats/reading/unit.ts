import type { OffsetConverter } from "@/lib/text/offsets";
import { codePointOffset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/** A span as a file gives it, in whichever unit, with the words that it says stand there. */
export interface Given extends Span {
  readonly quote: string;
}
export type Unit = "code point" | "utf-16";

/** The span in UTF-16 units; none where it lies outside the text, is empty, or begins or ends inside a character. */
export function spanIn(converter: OffsetConverter, { start, end }: Span, unit: Unit): Span | null {
  if (end <= start) return null;
  try {
    if (unit === "code point") return { start: converter.fromCodePoint(codePointOffset(start)), end: converter.fromCodePoint(codePointOffset(end)) };
    converter.toCodePoint(start);
    converter.toCodePoint(end);
    return { start, end };
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

const fits = (converter: OffsetConverter, given: Given, unit: Unit) => {
  const span = spanIn(converter, given, unit);
  return span !== null && converter.text.slice(span.start, span.end) === given.quote;
};

/**
 * In which unit the spans of a file are counted: the one in which all of them stand at their words. Where none is, the
 * one in which fewer are wrong, and those that are.
 */
export function unitOf(converter: OffsetConverter, given: readonly Given[]): { unit: Unit | "either"; wrong: readonly Given[] } {
  const wrong = (unit: Unit) => given.filter((each) => !fits(converter, each, unit));
  const [inCodePoints, inUtf16] = [wrong("code point"), wrong("utf-16")];
  if (inCodePoints.length === 0 && inUtf16.length === 0) return { unit: "either", wrong: [] };
  return inCodePoints.length <= inUtf16.length ? { unit: "code point", wrong: inCodePoints } : { unit: "utf-16", wrong: inUtf16 };
}
