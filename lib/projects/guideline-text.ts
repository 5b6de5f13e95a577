import { Marked, type Token, type Tokens } from "marked";
import { isWebAddress } from "@/lib/editor/rich-text";
import { headingOf } from "@/lib/projects/guideline";

/** A stretch within a line of the guideline. */
export type GuideInline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "em" | "del"; readonly content: readonly GuideInline[] }
  /** to the web, or, with `section`, to a section of the guideline itself */
  | { readonly kind: "link"; readonly href: string; readonly content: readonly GuideInline[] }
  | { readonly kind: "section"; readonly id: string; readonly content: readonly GuideInline[] }
  | { readonly kind: "break" };

export interface GuideItem {
  /** null for one that isn't of a list to tick off */
  readonly isDone: boolean | null;
  readonly content: readonly GuideBlock[];
}

/** A block of the guideline. */
export type GuideBlock =
  /** `id` is null where an earlier heading has the same */
  | { readonly kind: "heading"; readonly level: number; readonly id: string | null; readonly content: readonly GuideInline[] }
  | { readonly kind: "paragraph"; readonly content: readonly GuideInline[] }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly GuideItem[] }
  | { readonly kind: "quote"; readonly content: readonly GuideBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly head: readonly (readonly GuideInline[])[]; readonly rows: readonly (readonly (readonly GuideInline[])[])[] }
  | { readonly kind: "rule" };

const marked = new Marked({ gfm: true, async: false });

// Each mark opens a list or quotation in the one before: what nests deeper than anybody writes is shown as it stands.
const TOO_DEEP = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){24}/mu;
const DEEPEST = 24;

/**
 * A guideline in Markdown, read into blocks that hold nothing but words and addresses of the web. HTML stands as the words
 * that were written; a picture is a link to it; other addresses are words. Never throws: what can't be read is shown as it stands.
 */
export function guidelineText(guideline: string): GuideBlock[] {
  if (TOO_DEEP.test(guideline)) return [{ kind: "code", text: guideline }];
  try {
    return blocksOf(marked.lexer(guideline), new Set(), 0);
  } catch {
    return [{ kind: "code", text: guideline }];
  }
}

type Taken = Set<string>;

function blocksOf(tokens: readonly Token[], taken: Taken, depth: number): GuideBlock[] {
  if (depth > DEEPEST) return [{ kind: "code", text: tokens.map(({ raw }) => raw).join("") }];
  return tokens.flatMap((token) => blockOf(token as Tokens.Generic & { type: string }, taken, depth));
}

function blockOf(given: Token, taken: Taken, depth: number): GuideBlock[] {
  const token = given as MarkedToken;
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "heading":
      return [heading(token, taken)];
    case "list":
      return [list(token, taken, depth)];
    case "blockquote":
      return [{ kind: "quote", content: blocksOf(token.tokens ?? [], taken, depth + 1) }];
    case "code":
      return [{ kind: "code", text: token.text }];
    case "hr":
      return [{ kind: "rule" }];
    case "table":
      return [{ kind: "table", head: token.header.map(({ tokens }) => inlinesOf(tokens)), rows: token.rows.map((row) => row.map(({ tokens }) => inlinesOf(tokens))) }];
    case "html":
      return [{ kind: "paragraph", content: [{ kind: "text", text: token.raw.trim() }] }];
    default:
      return [{ kind: "paragraph", content: inlinesOf("tokens" in token && token.tokens ? token.tokens : [given]) }];
  }
}

type MarkedToken = Tokens.Space | Tokens.Def | Tokens.Heading | Tokens.List | Tokens.Blockquote | Tokens.Code | Tokens.Hr | Tokens.Table | Tokens.HTML | Tokens.Paragraph | Tokens.Text;

function heading({ depth: level, text, tokens }: Tokens.Heading, taken: Taken): GuideBlock {
  const { id } = headingOf(text);
  const isFirst = id !== "" && !taken.has(id);
  taken.add(id);
  return { kind: "heading", level, id: isFirst ? id : null, content: withoutAnchor(inlinesOf(tokens)) };
}

/** The anchor is written for the program: it isn't shown. */
function withoutAnchor(content: readonly GuideInline[]): readonly GuideInline[] {
  const last = content.at(-1);
  if (last?.kind !== "text") return content;
  return [...content.slice(0, -1), { kind: "text", text: last.text.replace(/[ \t]*\{#[\p{L}\p{N}_-]{1,60}\}[ \t]*$/u, "") }];
}

function list({ ordered, start, items }: Tokens.List, taken: Taken, depth: number): GuideBlock {
  return { kind: "list", start: ordered ? Number(start) || 1 : null, items: items.map(({ task, checked, tokens }) => ({ isDone: task ? checked === true : null, content: blocksOf(tokens.filter(({ type }) => type !== "checkbox"), taken, depth + 1) })) };
}

const inlinesOf = (tokens: readonly Token[]): GuideInline[] => tokens.flatMap(inlineOf);

function inlineOf(given: Token): GuideInline[] {
  const token = given as Tokens.Generic & { type: string };
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
      return [{ kind: token.type, content: inlinesOf(token.tokens ?? []) }];
    case "codespan":
      return [{ kind: "code", text: String(token.text) }];
    case "br":
      return [{ kind: "break" }];
    case "checkbox":
      return [];
    case "link":
      return linked(String(token.href), inlinesOf(token.tokens ?? []));
    case "image":
      return linked(String(token.href), [{ kind: "text", text: String(token.text || token.href) }]);
    default:
      return token.tokens ? inlinesOf(token.tokens) : [{ kind: "text", text: String(token.type === "html" ? token.raw : (token.text ?? token.raw)) }];
  }
}

function linked(href: string, content: readonly GuideInline[]): GuideInline[] {
  if (/^#[\p{L}\p{N}_-]{1,60}$/u.test(href)) return [{ kind: "section", id: href.slice(1), content }];
  return isWebAddress(href) ? [{ kind: "link", href, content }] : [...content];
}
