import { dateInWords } from "@/lib/claims/partial-date";
import type { Span } from "@/lib/text/span";

/** What is cited: words of a text, who claims them, where they stand. */
export interface Citation {
  readonly quote: string;
  /** who claims it, by name; none where the passage isn't cited as somebody's claim */
  readonly claimants: readonly string[];
  readonly title: string;
  /** who published the text; empty where nobody has said so */
  readonly publisher: string;
  /** EDTF; null where it wasn't entered */
  readonly published: string | null;
  readonly retrieved: string | null;
  /** where the text comes from; empty where nobody has said so */
  readonly source: string;
  /** where the passage stands in this installation */
  readonly link: string;
  readonly language: string;
  /** of the UTF-8 form of the text */
  readonly sha256: string;
  /** UTF-16 */
  readonly spans: readonly Span[];
}

/** The words that stand between the parts, in the language of the interface. */
export interface CitationWords {
  readonly published: (date: string) => string;
  readonly retrieved: (date: string) => string;
  readonly passage: (link: string) => string;
  readonly text: (sha256: string, offsets: string) => string;
}

export const CITATION_FORMATS = ["text", "markdown", "bibtex", "csl"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The citation in a format; each can be pasted as it is, whatever stands in quote, names and title. */
export function cite(citation: Citation, format: CitationFormat, words: CitationWords): string {
  if (format === "text") return inText(citation, words);
  if (format === "markdown") return inMarkdown(citation, words);
  return format === "bibtex" ? inBibtex(citation, words) : `${JSON.stringify([inCsl(citation, words)], null, 2)}\n`;
}

const offsetsOf = ({ spans }: Citation) => spans.map(({ start, end }) => `${start}–${end}`).join(", ");
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

function datesOf({ published, retrieved }: Citation, words: CitationWords): string[] {
  return [...(published ? [words.published(dateInWords(published))] : []), ...(retrieved ? [words.retrieved(dateInWords(retrieved))] : [])];
}

function inText(citation: Citation, words: CitationWords): string {
  const { quote, claimants, title, publisher, source, link, sha256 } = citation;
  const where = [title, publisher, ...datesOf(citation, words)].filter(Boolean).map(oneLine).join(", ");
  const who = claimants.length > 0 ? `${claimants.map(oneLine).join(", ")}. ` : "";
  return [`“${oneLine(quote)}” — ${who}${where}.`, source, words.passage(link), words.text(sha256, offsetsOf(citation))].filter(Boolean).join(" ");
}

// Every sign of ASCII that can mean something in Markdown or HTML may be escaped.
const markdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
const markdownLink = (words: string, address: string) => `[${markdown(words)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

function inMarkdown(citation: Citation, words: CitationWords): string {
  const { quote, claimants, title, publisher, source, link, sha256 } = citation;
  const lines = quote.split("\n").map((line) => `> ${markdown(line.trim())}`).join("\n");
  const where = source ? markdownLink(oneLine(title), source) : markdown(oneLine(title));
  const parts = [where, markdown(oneLine(publisher)), ...datesOf(citation, words).map(markdown)].filter(Boolean).join(", ");
  const who = claimants.length > 0 ? `${markdown(claimants.map(oneLine).join(", "))}\\. ` : "";
  return `${lines}\n>\n> — ${who}${parts}\\. ${markdownLink(words.passage("").replace(/[\s:]+$/u, ""), link)}\\. ${markdown(words.text(sha256, offsetsOf(citation)))}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
  "$": "\\$", "%": "\\%", "&": "\\&", "#": "\\#", _: "\\_",
};
const tex = (text: string) => oneLine(text).replace(/[\\{}~^$%&#_]/g, (sign) => TEX[sign]!);
// Within \url no sign is escaped, and braces have to be even.
const texUrl = (address: string) => address.replace(/[\\{}\s"<>^`|]/g, encodeURIComponent);

/** An entry for BibTeX and BibLaTeX, in UTF-8. */
function inBibtex(citation: Citation, words: CitationWords): string {
  const { title, publisher, source, link, published, retrieved, language } = citation;
  const [year, month] = /^(\d{4})(?:-(\d\d))?/.exec(published ?? "")?.slice(1) ?? [];
  const fields: [string, string | undefined][] = [
    ["title", `{${tex(title)}}`], ["author", publisher && `{${tex(publisher)}}`], ["year", year], ["month", month && String(Number(month))], ["date", isExact(published) ? published! : undefined],
    ["url", texUrl(source || link)], ["urldate", isExact(retrieved) ? retrieved! : undefined], ["langid", language === "und" ? undefined : tex(language)], ["note", tex(noteOf(citation, words))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(citation)},\n${lines.join("")}}\n`;
}

/** Who says what, and where it is to be found again: what no field of a format is made for. */
function noteOf(citation: Citation, words: CitationWords): string {
  const { quote, claimants, link, sha256 } = citation;
  const who = claimants.length > 0 ? `${claimants.join(", ")}: ` : "";
  return oneLine(`${who}“${quote}” ${words.passage(link)} ${words.text(sha256, offsetsOf(citation))}`);
}

function keyOf({ title, publisher, published, sha256, spans }: Citation): string {
  const plain = (publisher || title).normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "").slice(0, 20).toLowerCase();
  return [plain || "text", /^\d{4}/.exec(published ?? "")?.[0], sha256.slice(0, 8), spans[0]?.start].filter((part) => part !== undefined).join("-");
}

const EXACT = /^\d{4}(-\d\d(-\d\d)?)?$/;
const isExact = (date: string | null) => date !== null && EXACT.test(date);

/** A date of CSL: numbers where it is one day, month or year, else in words. */
function cslDate(date: string): object {
  if (isExact(date)) return { "date-parts": [date.split("-").map(Number)] };
  const ends = date.split("/");
  if (ends.length === 2 && ends.every(isExact)) return { "date-parts": ends.map((end) => end.split("-").map(Number)) };
  return { literal: dateInWords(date) };
}

/** The citation as an item of CSL-JSON. */
function inCsl(citation: Citation, words: CitationWords): object {
  const { title, publisher, published, retrieved, source, link, language } = citation;
  return {
    id: keyOf(citation),
    type: source ? "webpage" : "document",
    title,
    ...(publisher ? { author: [{ literal: publisher }] } : {}),
    ...(published ? { issued: cslDate(published) } : {}),
    ...(retrieved ? { accessed: cslDate(retrieved) } : {}),
    URL: source || link,
    ...(language === "und" ? {} : { language }),
    note: noteOf(citation, words),
  };
}
