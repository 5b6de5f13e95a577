import type { Block } from "@/lib/text/blocks";
import type { Lines } from "@/lib/text/lines";
import { lineBlocks, type LineStyle } from "@/lib/sources/line-blocks";
import { markedHeading } from "@/lib/sources/line-marks";
import type { Progress } from "@/lib/sources/source";

const TERM = /^;\s*\S.{0,118}$/u;
const ITEM = /^([*#]{1,6})\s*\S/u;
const DEEPEST = 6;

/** Whether a text is written in wiki style: whether any of its lines is a "= heading =". */
export function isWikiText(lines: Lines): boolean {
  for (let line = 0; line < lines.size; line++) if (markedHeading(lines.textOf(line))) return true;
  return false;
}

/**
 * The blocks of a text in wiki style: "== heading ==", "* item", "# item", and ";term" as a heading one level
 * down.
 */
export function wikiBlocks(lines: Lines, progress?: Progress): Block[] {
  return lineBlocks(lines, wikiStyle(lines), progress);
}

function wikiStyle(lines: Lines): LineStyle {
  let section = 0;
  return (line) => {
    const text = lines.textOf(line);
    const heading = markedHeading(text);
    if (heading) return { kind: "heading", level: (section = heading.level) };
    if (TERM.test(text)) return { kind: "heading", level: Math.min(section + 1, DEEPEST) };
    const item = ITEM.exec(text);
    return item && { kind: "list_item", level: item[1]!.length };
  };
}
