import { cutParts, putBack } from "@/lib/sources/wikitext/parts";
import { rawOf } from "@/lib/sources/wikitext/parameters";
import { escaped } from "@/lib/sources/html/escape";

/** A wiki table (what stands between "{|" and "|}") as HTML. `inline` turns the words of a cell into HTML. */
export function tableToHtml(inner: string, inline: (words: string) => string, depth: number): string {
  const { text, parts } = cutParts(inner, depth);
  const shown = (words: string) => inline(putBack(words, (part) => rawOf(parts[part]!)).trim());
  const [first = "", ...lines] = text.split("\n");
  const [, names = ""] = /class\s*=\s*"?([^"\n]*)/iu.exec(first) ?? [];
  const { caption, rows } = rowsOf(lines);
  const head = caption === "" ? "" : `<caption>${shown(withoutAttributes(caption))}</caption>`;
  return `<table class="${escaped(names)}">${head}${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${shown(withoutAttributes(cell))}</td>`).join("")}</tr>`).join("")}</table>`;
}

function rowsOf(lines: readonly string[]): { caption: string; rows: string[][] } {
  const rows: string[][] = [];
  let caption = "";
  let cells: string[] = [];
  const end = () => {
    if (cells.length > 0) rows.push(cells);
    cells = [];
  };
  for (const line of lines) {
    const said = line.trimStart();
    if (said.startsWith("|-")) end();
    else if (said.startsWith("|+")) caption = said.slice(2);
    else if (said.startsWith("!")) cells.push(...said.slice(1).split(/!!|\|\|/u));
    else if (said.startsWith("|")) cells.push(...said.slice(1).split("||"));
    else if (cells.length > 0) cells.push(`${cells.pop()}\n${line}`);
  }
  end();
  return { caption, rows };
}

/** A cell's words without what is said of its looks before a single bar. */
function withoutAttributes(cell: string): string {
  const [, words] = /^[^|[\]\n]*=[^|[\]\n]*\|(?!\|)([^]*)$/u.exec(cell) ?? [];
  return words ?? cell;
}
