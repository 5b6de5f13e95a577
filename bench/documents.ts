import type { Span } from "@/lib/text/span";

/** A claim of a generated document: the stretch that it covers and which of the invented parties says so. */
export interface GeneratedClaim extends Span {
  readonly party: number;
  /** where its source stands, for every third claim */
  readonly source: Span | null;
}

/** A source of even random numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BEGINNINGS = ["bra", "ke", "lo", "mi", "no", "pe", "ru", "sta", "ta", "ve", "zo", "fle", "gri", "da"];
const MIDDLES = ["ran", "le", "mor", "ti", "sen", "ba", "dro", "ku", "pal", "ne"];
const ENDS = ["", "s", "th", "n", "rim", "la", "ck", "der"];

/** A text of about so many characters of words that mean nothing; on one line, or in headings and paragraphs. */
export function makeText(length: number, { isOneLine }: { isOneLine: boolean }): string {
  const next = numbers(length);
  const pick = (of: readonly string[]) => of[Math.floor(next() * of.length)]!;
  const words = Array.from({ length: 800 }, () => pick(BEGINNINGS) + (next() < 0.6 ? pick(MIDDLES) : "") + pick(ENDS));
  const sentence = () => capital(Array.from({ length: 6 + Math.floor(next() * 18) }, () => pick(words)).join(" ")) + ".";
  const paragraph = () => Array.from({ length: 2 + Math.floor(next() * 5) }, sentence).join(" ");
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length) {
    if (isOneLine) parts.push(`${sentence()} `);
    else parts.push(parts.length % 30 === 0 ? `${capital(pick(words))} ${pick(words)}\n\n` : `${paragraph()}\n\n`);
  }
  return `${parts.join("").trim()}\n`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** So many claims spread over a text in reading order, none across a line's end; every fifth lies over the one before. */
export function makeClaims(text: string, count: number): GeneratedClaim[] {
  const next = numbers(count);
  const step = text.length / count;
  const claims: GeneratedClaim[] = [];
  for (let index = 0; index < count; index++) {
    const before = claims.at(-1);
    const isOver = index % 5 === 4 && before !== undefined && before.end - before.start > 3;
    const start = isOver ? before.start + 1 + Math.floor(next() * (before.end - before.start - 2)) : Math.floor(index * step);
    const claim = spanAt(text, start, Math.max(4, Math.min(20 + next() * 100, step * 0.8)));
    claims.push({ ...claim, party: Math.floor(next() * 12), source: index % 3 === 0 && claim.end - claim.start > 12 ? { start: claim.start, end: claim.start + 4 } : null });
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanAt(text: string, from: number, length: number): Span {
  let start = Math.min(from, text.length - 6);
  while (text[start] === "\n") start = start > 0 && start >= text.length - 3 ? start - 3 : start + 1;
  const lineEnd = text.indexOf("\n", start);
  return { start, end: Math.max(start + 1, Math.min(start + Math.round(length), lineEnd < 0 ? text.length : lineEnd)) };
}
