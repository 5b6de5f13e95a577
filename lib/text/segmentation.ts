import { splitsPair, type Utf16Offset } from "@/lib/text/offsets";
import { sameSentence } from "@/lib/text/sentence-mends";
import { containsOffset, type Span } from "@/lib/text/span";

/**
 * By what a caret moves and a selection grows. A character is what a reader takes for one (a grapheme
 * cluster).
 */
export type Unit = "character" | "word" | "sentence" | "paragraph";

/**
 * How far around an offset a line is looked at: segmenting costs far more than reading, and grows faster than
 * the number of segments. A longer sentence is cut off there; a paragraph is a line, however long.
 */
const REACH = { character: 256, word: 512, sentence: 4_096, paragraph: Infinity };

const segmenters = {
  character: new Intl.Segmenter("und", { granularity: "grapheme" }),
  word: new Intl.Segmenter("und", { granularity: "word" }),
  sentence: new Intl.Segmenter("und", { granularity: "sentence" }),
};

/** The end of the first unit that ends after an offset; the end of the text when there is none. */
export function nextBoundary(text: string, offset: Utf16Offset, unit: Unit): Utf16Offset {
  for (let at = offset; at < text.length;) {
    const window = windowAround(text, at, unit);
    const found = unitsIn(text, window, unit).find(({ end }) => end > offset);
    if (found) return found.end;
    at = window.end;
  }
  return text.length;
}

/** The start of the last unit that starts before an offset; 0 when there is none. */
export function previousBoundary(text: string, offset: Utf16Offset, unit: Unit): Utf16Offset {
  for (let at = offset; at > 0;) {
    const window = windowAround(text, at, unit);
    const found = unitsIn(text, window, unit).findLast(({ start }) => start < offset);
    if (found) return found.start;
    at = Math.min(window.start, at - 1);
  }
  return 0;
}

/**
 * The unit that holds the character at an offset; null between units, as on the white space between words.
 */
export function unitAt(text: string, offset: Utf16Offset, unit: Unit): Span | null {
  const units = unitsIn(text, windowAround(text, offset, unit), unit);
  return units.find((span) => containsOffset(span, offset)) ?? null;
}

/**
 * All sentences of a text in order, white space at their ends left out. A line ends one. A line that is longer than a
 * sentence is looked for is cut at what ends sentences in most scripts, wherever it stands: what comes before a cut never
 * changes what comes after it.
 */
export function sentencesOf(text: string): Span[] {
  const known = new Map<string, readonly Span[]>();
  const spans: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    let found = known.get(line);
    if (!found) known.set(line, (found = sentencesOfLine(line)));
    for (const { start, end } of found) spans.push({ start: index + start, end: index + end });
  }
  return spans;
}

/** All words of a text in order, without what stands between them. A line ends one; so may the end of a very long one's reach. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]{1,4000}(?:\s|$)|[^\n]{1,4000}/gu)].flatMap(({ index, 0: line }) =>
    unitsIn(line, { start: 0, end: line.length }, "word").map(({ start, end }) => ({ start: index + start, end: index + end })));
}

function sentencesOfLine(line: string): Span[] {
  if (line.length <= REACH.sentence) return unitsIn(line, { start: 0, end: line.length }, "sentence");
  return [...line.matchAll(/[^.!?…。！？؟։।]*[.!?…。！？؟։।]+[\p{Pe}\p{Pf}"']*\s*|[^.!?…。！？؟։।]+$/gu)].flatMap(({ index, 0: part }) => trimmed(line, [spanFrom(index, part.length)]));
}

/** The line that an offset stands in, with its "\n", as far as the reach goes. */
function windowAround(text: string, offset: Utf16Offset, unit: Unit): Span {
  const from = Math.max(0, offset - REACH[unit]);
  const to = Math.min(text.length, offset + REACH[unit]);
  const start = from + text.slice(from, offset).lastIndexOf("\n") + 1;
  const lineEnd = text.slice(offset, to).indexOf("\n");
  const end = lineEnd < 0 ? to : offset + lineEnd + 1;
  return { start: splitsPair(text, start) ? start + 1 : start, end: splitsPair(text, end) ? end - 1 : end };
}

/** The units of a window in text order, white space at their ends left out but for characters. */
function unitsIn(text: string, window: Span, unit: Unit): Span[] {
  if (unit === "paragraph") return trimmed(text, [window]);
  const segments = [...segmenters[unit].segment(text.slice(window.start, window.end))];
  const spans = segments.map(({ index, segment }) => spanFrom(window.start + index, segment.length));
  if (unit === "word") return spans.filter((_, index) => segments[index]!.isWordLike);
  return unit === "sentence" ? trimmed(text, joinSentences(text, spans)) : spans;
}

const spanFrom = (start: Utf16Offset, length: number): Span => ({ start, end: start + length });

function joinSentences(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const goesOn = last && sameSentence(text.slice(last.start, last.end), text.slice(span.start, span.end));
    if (goesOn) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function trimmed(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const length = words.trim().length;
    return length === 0 ? [] : [spanFrom(start + words.length - words.trimStart().length, length)];
  });
}
