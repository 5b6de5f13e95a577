import { unitAt } from "@/lib/text/segmentation";
import { cover, type Span } from "@/lib/text/span";

const LIST_ITEM = /^\s*(?:[•·◦▪*–-]|\d+[.)])\s/;
const FARTHEST_HEADER = 40;

/** Where the words around a selection stand: its own sentence, and the line that leads to it. */
export interface Setting {
  /** from the beginning of the selection's first sentence to the end of its last */
  readonly sentence: Span;
  /** a line before that ends with a colon, or leads to a list or a quotation that the selection stands in */
  readonly lead: Span | null;
}

/** Finds the sentence of a stretch of a reading, and what leads to it. */
export function settingOf(text: string, selected: Span): Setting {
  const first = unitAt(text, selected.start, "sentence") ?? selected;
  const last = unitAt(text, selected.end - 1, "sentence") ?? selected;
  const sentence = withAttribution(text, cover([first, last, selected]));
  return { sentence, lead: leadOf(text, sentence.start) };
}

// «"… ." he said.» is one sentence to its reader, and two to the rules of segmentation.
function withAttribution(text: string, sentence: Span): Span {
  const next = unitAt(text, sentence.end + 1, "sentence");
  const isGoingOn = /["”’»]$/.test(text.slice(sentence.start, sentence.end)) && next && /^\p{Ll}/u.test(text.slice(next.start));
  return isGoingOn ? { start: sentence.start, end: next.end } : sentence;
}

function leadOf(text: string, start: number): Span | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  // A sentence in the middle of its paragraph goes on from the sentence before, not from the line before.
  if (text.slice(lineStart, start).replace(LIST_ITEM, "").trim() !== "") return null;
  const isItem = LIST_ITEM.test(text.slice(lineStart));
  for (let end = lineStart - 1, seen = 0; end > 0 && seen < FARTHEST_HEADER; seen++) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, end);
    if (line.trim() !== "" && !(isItem && LIST_ITEM.test(line))) return leads(line) ? lastSentence(text, from, from + line.trimEnd().length) : null;
    end = from - 1;
  }
  return null;
}

const leads = (line: string) => /(?:[:,]|\bthat|[–—])\s*$/.test(line);

const lastSentence = (text: string, from: number, end: number): Span => {
  const sentence = unitAt(text, end - 1, "sentence");
  return { start: Math.max(sentence?.start ?? from, from), end };
};
