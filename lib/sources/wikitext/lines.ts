import type { Remarks } from "@/lib/sources/remarks";
import { escaped } from "@/lib/sources/html/escape";

const HEADING = /^(={1,6})([^\n]*?[^=\n])\1\s*$/u;
const LIST = /^([*#;:]+)\s*(.*)$/u;
const SWITCH = /__[A-Z]{3,20}__/gu;
const DEEPEST_LIST = 12;
const BLOCK_TAG = /^\s*<\/?(?:div|blockquote|table|tr|td|th|center|p|ul|ol|li|h[1-6]|figure|section)\b/iu;

/** Lines of wikitext as HTML: headings, items, paragraphs, lines that stand as they are. Parts within are marks. */
export function linesToHtml(text: string, isBlock: (line: string) => boolean, remarks: Remarks): string {
  const html: string[] = [];
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) html.push(`<p>${paragraph.join("\n")}</p>`);
    paragraph = [];
  };
  let level = 1;
  for (const line of text.split("\n")) {
    const said = line.replace(SWITCH, () => (remarks.add("dropped-templates"), ""));
    const heading = HEADING.exec(said);
    const item = heading ? null : LIST.exec(said);
    if (!heading && !item && said.trim() !== "" && !isBlock(said) && !said.startsWith(" ") && !/^-{4,}/u.test(said) && !BLOCK_TAG.test(said)) {
      paragraph.push(inlineToHtml(said, remarks));
      continue;
    }
    end();
    if (heading) html.push(`<h${(level = heading[1]!.length)}>${inlineToHtml(heading[2]!.trim(), remarks)}</h${level}>`);
    else if (item) html.push(itemToHtml(item[1]!, inlineToHtml(item[2]!, remarks), level));
    else if (/^ \s*\S/u.test(said) && !isBlock(said)) html.push(`<pre>${inlineToHtml(said.slice(1), remarks)}</pre>`);
    else if (!/^-{4,}/u.test(said)) html.push(isBlock(said) ? said.trim() : inlineToHtml(said, remarks));
  }
  end();
  return html.join("\n");
}

/** An item stands in as many lists as it has signs; a term is a heading one level down, an indented line a paragraph. */
function itemToHtml(signs: string, words: string, level: number): string {
  const last = signs.at(-1);
  const depth = Math.min([...signs].filter((sign) => sign === "*" || sign === "#").length, DEEPEST_LIST);
  if (last === ";") return `<h${Math.min(level + 1, 6)}>${words}</h${Math.min(level + 1, 6)}>`;
  if (last === ":" || depth === 0) return `<p>${words}</p>`;
  return `${"<ul>".repeat(depth)}<li>${words}</li>${"</ul>".repeat(depth)}`;
}

const EMPHASIS = /'{5}|'{3}|'{2}/gu;
const OUTSIDE = /\[(?:https?:|ftp:|mailto:)?\/\/[^\s[\]<>"]+[ \t]*([^[\]\n]*)\]/giu;
const FILE = /^(?:file|image|datei|bild|fichier|файл|изображение|archivo|պատկեր)\s*:/iu;
const CATEGORY = /^(?:category|kategorie|catégorie|категория|categoría|կատեգորիա)\s*:/iu;
const OPTION = /^(?:thumb|thumbnail|frame|frameless|border|left|right|center|centre|none|mini|upright(?:=.*)?|alt=.*|link=.*|lang=.*|page=.*|\d*x?\d+px)$/iu;

/** The words of a line: links as what they show, emphasis without its signs. Other HTML in it stays. */
export function inlineToHtml(line: string, remarks: Remarks): string {
  const linked = links(line, remarks);
  return linked.replace(EMPHASIS, "").replace(OUTSIDE, (all, words: string) => (remarks.add("dropped-links"), words.trim() === "" ? all.slice(1, -1) : words));
}

/** Innermost links first, as captions of pictures have links in them; so often as links may stand in each other. */
function links(line: string, remarks: Remarks): string {
  let text = line;
  for (let round = 0; round < 4 && text.includes("[["); round++) {
    const next = text.replace(/\[\[([^[\]]*)\]\]/gu, (_, inner: string) => linkToHtml(inner, remarks));
    if (next === text) break;
    text = next;
  }
  return text;
}

function linkToHtml(inner: string, remarks: Remarks): string {
  const [target = "", ...rest] = inner.split("|");
  if (FILE.test(target)) {
    const caption = rest.filter((part) => !OPTION.test(part.trim())).at(-1) ?? "";
    return `<figure><img><figcaption>${caption}</figcaption></figure>`;
  }
  if (CATEGORY.test(target)) return `<span class="wiki-template">${escaped(target)}</span> `;
  remarks.add("dropped-links");
  return rest.length > 0 && rest.join("|").trim() !== "" ? rest.join("|") : target.replace(/^:/u, "");
}
