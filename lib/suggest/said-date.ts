import { readDate } from "@/lib/claims/partial-date";
import { overlaps, type Span } from "@/lib/text/span";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const DATES = [
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \d{4})?\b`, "gu"),
  new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\b`, "gu"),
];

export interface SaidDate extends Span {
  readonly edtf: string;
}

/**
 * When a thing was said: the date nearest to its cue in a stretch of English text, outside of the content. A date nearer
 * to another cue is that one's, and one beyond the content the event's. Null for none.
 */
export function saidDate(text: string, within: Span, content: Span, cue: Span, cues: readonly Span[]): SaidDate | null {
  const words = text.slice(within.start, within.end);
  const found = DATES.flatMap((pattern) => [...words.matchAll(pattern)]).flatMap(({ 0: typed, index }) => {
    const read = readDate(typed.replace(".", ""));
    const span = { start: within.start + index, end: within.start + index + typed.length };
    const isOthers = isBetween(content, span, cue) || cues.some((other) => other !== cue && gapOf(other, span) < gapOf(cue, span));
    return read.ok && !isOthers && !overlaps(span, content) ? [{ ...span, edtf: read.edtf }] : [];
  });
  return found.sort((a, b) => gapOf(a, cue) - gapOf(b, cue) || b.end - a.end)[0] ?? null;
}

const gapOf = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);
const isBetween = (middle: Span, a: Span, b: Span) => Math.min(a.end, b.end) <= middle.start && middle.end <= Math.max(a.start, b.start);
