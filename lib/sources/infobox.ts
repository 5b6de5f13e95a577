import type { ProposedRegion } from "@/lib/sources/region";
import type { Lines } from "@/lib/text/lines";

const TITLE = /^\s*infobox\b.{0,60}$/iu;
const ENTRY = /^\s*[-*•|]\s*[^:=]{1,80}[:=]/u;

/** The infoboxes of a text: each line "Infobox" with the "- Key: value" lines that follow it directly. */
export function infoboxes(lines: Lines): ProposedRegion[] {
  const regions: ProposedRegion[] = [];
  for (let line = 0; line < lines.size; line++) {
    if (!TITLE.test(lines.textOf(line))) continue;
    const first = line;
    while (line + 1 < lines.size && ENTRY.test(lines.textOf(line + 1))) line++;
    if (line > first) regions.push({ role: "infobox", start: lines.start(first), end: lines.end(line) });
  }
  return regions;
}
