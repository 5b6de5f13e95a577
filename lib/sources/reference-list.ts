import type { ProposedRegion } from "@/lib/sources/region";
import type { Block } from "@/lib/text/blocks";

const TITLE = /^=*\s*(?:notes|footnotes|endnotes|references|citations|notes and references|references and notes)\s*:?\s*=*$/iu;
const NUMBER = /^\s*\[?(\d{1,4})(?:[.)\]]|\]\.)\s/u;
/** One numbered line alone is no list. */
const FEWEST = 2;

/** A note may go on over so many lines of its own. */
const MOST_BETWEEN = 3;

/**
 * The notes of a text's lists of references: under a heading that says so, the blocks that are numbered one after the
 * other from 1. What follows the last of them, or is numbered otherwise, is left alone: only what is certain is proposed.
 */
export function referenceNotes(text: string, blocks: readonly Block[]): ProposedRegion[] {
  return blocks.flatMap((block, index) => (isTitle(text, block) ? notesAfter(text, blocks, index + 1) : []));
}

const isTitle = (text: string, { kind, start, end }: Block) => kind === "heading" && end - start < 60 && TITLE.test(text.slice(start, end).trim());

function notesAfter(text: string, blocks: readonly Block[], first: number): ProposedRegion[] {
  const notes: Block[] = [];
  let between = 0;
  for (const block of blocks.slice(first)) {
    const isNext = numberOf(text.slice(block.start, Math.min(block.end, block.start + 40))) === notes.length + 1;
    if (!isNext && (notes.length === 0 || between === MOST_BETWEEN || block.kind === "heading")) break;
    between = isNext ? 0 : between + 1;
    if (isNext) notes.push(block);
  }
  return notes.length < FEWEST ? [] : notes.map((note) => proposed(text, note));
}

function proposed(text: string, { start, end }: Block): ProposedRegion {
  const words = text.slice(start, end);
  return { role: "reference", start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function numberOf(line: string): number | null {
  const [, digits] = NUMBER.exec(line) ?? [];
  return digits === undefined ? null : Number(digits);
}
