import { Unreadable } from "@/lib/sources/unreadable";

/** The parts of wikitext that go over several lines, or stand in one another: found first, and put back last. */
export type Part =
  | { readonly kind: "template"; readonly raw: string; readonly inner: string }
  | { readonly kind: "table"; readonly raw: string; readonly inner: string }
  | { readonly kind: "tag"; readonly name: "ref" | "nowiki" | "pre" | "references" | "math" | "gallery" | "syntaxhighlight"; readonly attributes: string; readonly inner: string };

const DEEPEST = 40;
const TAGS = ["ref", "references", "nowiki", "pre", "math", "gallery", "syntaxhighlight"] as const;
const OPENING = new RegExp(`<(${TAGS.join("|")})((?:\\s[^<>]*?)?)(/?)>`, "iy");
/** Stands around the number of a part in a text; no text has it. */
const MARK = "\0";

export interface Cut {
  /** the text with each part as a mark */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly comments: number;
}

/** Cuts the outermost parts out of wikitext, once through. A part that never ends is words like others. */
export function cutParts(text: string, depth: number): Cut {
  if (depth > DEEPEST) throw new Unreadable("too-deep", { limit: DEEPEST });
  const parts: Part[] = [];
  const pieces: string[] = [];
  let comments = 0;
  const endings = new Endings(text);
  let from = 0;
  for (let at = nextSign(text, 0); at >= 0; ) {
    const found = partAt(text, at, endings);
    if (!found) {
      if (isOpeningTag(text, at)) {
        // Words, as nothing closes it: no element for HTML either.
        pieces.push(text.slice(from, at), "&lt;");
        from = at + 1;
      }
      at = nextSign(text, at + 1);
      continue;
    }
    pieces.push(text.slice(from, at));
    if (found.part === null) comments++;
    else pieces.push(`${MARK}${parts.push(found.part) - 1}${MARK}`);
    from = found.end;
    at = nextSign(text, from);
  }
  return { text: pieces.join("") + text.slice(from), parts, comments };
}

/** The text with every mark replaced. */
export const putBack = (text: string, shown: (part: number) => string): string => text.replace(/\0(\d+)\0/g, (_, part: string) => shown(Number(part)));

/** The number of the part that a line consists of; null for any other line. */
export function onlyPart(line: string): number | null {
  const [, part] = /^\s*\0(\d+)\0\s*$/.exec(line) ?? [];
  return part === undefined ? null : Number(part);
}

const SIGN = /\{\{|\{\||<(?=!--|[a-z])/gi;

function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
}

function partAt(text: string, at: number, endings: Endings): { part: Part | null; end: number } | null {
  if (text.startsWith("<!--", at)) {
    const end = text.indexOf("-->", at + 4);
    return { part: null, end: end < 0 ? text.length : end + 3 };
  }
  if (text[at] === "<") return tagAt(text, at, endings);
  const isTable = text[at + 1] === "|";
  const end = (isTable ? endings.tables : endings.templates).get(at);
  if (end === undefined) return null;
  const raw = text.slice(at, end);
  return { part: { kind: isTable ? "table" : "template", raw, inner: raw.slice(2, -2) }, end };
}

const TEMPLATE_SIGNS = /\{\{|\}\}/g;
const TABLE_SIGNS = /^[ \t:]*\{\|(?!\})|^[ \t]*\|\}(?!\})/gm;

/** Where parts end, found once for a whole text, so that signs that nothing closes cost nothing more. */
class Endings {
  readonly templates: ReadonlyMap<number, number>;
  readonly tables: ReadonlyMap<number, number>;
  private readonly without = new Set<string>();

  constructor(private readonly text: string) {
    this.templates = pairs(text, TEMPLATE_SIGNS);
    this.tables = pairs(text, TABLE_SIGNS);
  }

  /** The closing tag of this name after a place: where it begins and ends. */
  tag(name: string, from: number): { start: number; end: number } | null {
    if (this.without.has(name)) return null;
    const close = new RegExp(`</${name}\\s*>`, "ig");
    close.lastIndex = from;
    const found = close.exec(this.text);
    if (found) return { start: found.index, end: close.lastIndex };
    this.without.add(name);
    return null;
  }
}

/** From where each opening sign begins to where its closing one ends. */
function pairs(text: string, signs: RegExp): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  signs.lastIndex = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const isOpening = found[0].includes("{");
    if (isOpening) open.push(found.index + found[0].indexOf("{"));
    else if (open.length > 0) ends.set(open.pop()!, signs.lastIndex);
  }
  return ends;
}

function isOpeningTag(text: string, at: number): boolean {
  OPENING.lastIndex = at;
  return OPENING.test(text);
}

function tagAt(text: string, at: number, endings: Endings): { part: Part; end: number } | null {
  OPENING.lastIndex = at;
  const found = OPENING.exec(text);
  if (!found) return null;
  const [all, given = "", attributes = "", slash] = found;
  const name = given.toLowerCase() as (typeof TAGS)[number];
  const start = at + all.length;
  if (slash === "/") return { part: { kind: "tag", name, attributes, inner: "" }, end: start };
  const ending = endings.tag(name, start);
  if (!ending) return name === "references" ? { part: { kind: "tag", name, attributes, inner: "" }, end: start } : null;
  return { part: { kind: "tag", name, attributes, inner: text.slice(start, ending.start) }, end: ending.end };
}
