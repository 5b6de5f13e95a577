import type { Block } from "@/lib/text/blocks";
import { splitsPair } from "@/lib/text/offsets";
import { lengthOf } from "@/lib/text/span";
import { markedHeading } from "@/lib/sources/line-marks";

const LONGEST = 200;
const PROSE = 80;

/**
 * A title to propose, at most 200 UTF-16 units: the first "= heading =" of a wiki text; else the longest of
 * the headings that open the text (a scraped page begins with the site's name, then comes its own); else the
 * first line.
 */
export function proposeTitle(text: string, blocks: readonly Block[]): string {
  const top = blocks.find(({ kind, level }) => kind === "heading" && level === 1);
  const block = top ?? openingHeading(blocks) ?? blocks[0];
  if (!block) return "";
  const line = text.slice(block.start, block.end).split("\n", 1)[0]!;
  return shorten(markedHeading(line)?.words ?? line.trim());
}

/** Of the first headings in a row the longest, if no prose comes before them. */
function openingHeading(blocks: readonly Block[]): Block | undefined {
  const isHeading = ({ kind }: Block) => kind === "heading";
  const rest = blocks.slice(blocks.findIndex((block) => isHeading(block) || lengthOf(block) > PROSE));
  const after = rest.findIndex((block) => !isHeading(block));
  return rest.slice(0, after < 0 ? rest.length : after).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** Cut before a word where one begins late enough, never inside a surrogate pair. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(" ", LONGEST);
  const end = space > LONGEST / 2 ? space : LONGEST;
  return words.slice(0, splitsPair(words, end) ? end - 1 : end);
}
