import { z } from "zod";
import { fragmentRoles } from "@/lib/claims/record";
import { factsOf, jsonOf, readParty, type ReadFacts } from "@/lib/formats/reading/facts";
import { readFlat, type About, type FlatSpan } from "@/lib/formats/reading/flat";
import { baseName, leftOut, problem, sorted, type Item, type Opened, type ReadOptions } from "@/lib/formats/reading/item";
import { roleOf } from "@/lib/formats/reading/labels";
import type { LeftOut, ReadFragment, Reading } from "@/lib/formats/reading/reading";

const selector = z.looseObject({ type: z.string(), start: z.int().optional(), end: z.int().optional(), exact: z.string().optional(), prefix: z.string().optional(), suffix: z.string().optional() });
const row = z.looseObject({
  id: z.string(), uri: z.string(), text: z.string().default(""), tags: z.array(z.string()).default([]), references: z.array(z.string()).default([]),
  target: z.array(z.looseObject({ selector: z.array(selector).optional() })).default([]), document: z.looseObject({ title: z.array(z.string()).optional(), dc: z.looseObject({ identifier: z.array(z.string()).optional() }).optional().catch(undefined) }).optional().catch(undefined),
});
type Row = z.output<typeof row>;
const list = z.union([z.looseObject({ rows: z.array(z.unknown()) }).transform(({ rows }) => rows), z.looseObject({ annotations: z.array(z.unknown()) }).transform(({ annotations }) => annotations), z.array(z.unknown())]);
const fragment = z.object({ role: z.enum(fragmentRoles), level: z.int().min(0).nullable(), start: z.int(), end: z.int(), quote: z.string(), wordOf: readParty.nullable() });

/** Hypothesis: a list of annotations as its API and its exports give them; each page that they are on is a text. */
export function openHypothesis(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(json|txt)$/i.test(name));
  const lists = own.filter(([name]) => !name.toLowerCase().endsWith(".txt")).map(([file, json]) => rowsOf(file, json));
  const texts = own.filter(([name]) => name.toLowerCase().endsWith(".txt"));
  return {
    items: withBareTexts(lists.flatMap(({ file, rows }) => itemsOf(file, rows, texts)), texts), links: [], left: [], unread,
    problems: lists.length === 0 ? [problem("the package", "has no file of annotations (.json)")] : lists.flatMap(({ problems }) => problems),
  };
}

/** Texts that nothing is annotated on came along all the same. */
function withBareTexts(items: readonly Item[], texts: readonly [string, string][]): Item[] {
  const taken = new Set(items.map(({ name }) => name));
  const bare = texts.filter(([file]) => !taken.has(baseName(file))).map(([file, text]): Item => {
    const name = baseName(file);
    return { name, text, address: null, title: null, language: null, read: (words, options) => readPage({ file, name, text: words, rows: [], isExact: true }, options) };
  });
  return [...items, ...bare];
}

function rowsOf(file: string, json: string) {
  const parsed = list.safeParse(jsonOf(json));
  const rows = (parsed.data ?? []).map((each) => row.safeParse(each));
  const problems = parsed.success ? rows.flatMap((each, index) => (each.success ? [] : [problem(file, `annotation ${index + 1} is none of Hypothesis's`)])) : [problem(file, "is no list of annotations")];
  return { file, rows: rows.flatMap((each) => each.data ?? []), problems: problems.slice(0, 100) };
}

function itemsOf(file: string, rows: readonly Row[], texts: readonly [string, string][]): Item[] {
  // Files of this program name the text; in others each page is one.
  const nameIn = ({ document, uri }: Row) => document?.dc?.identifier?.find((name) => texts.some(([file]) => baseName(file) === name)) ?? uri;
  const pages = new Map<string, Row[]>();
  for (const each of rows) pages.set(nameIn(each), [...(pages.get(nameIn(each)) ?? []), each]);
  return [...pages].map(([key, own]): Item => {
    const found = texts.filter(([name, text]) => baseName(name) === key || own.every((each) => isOn(text, each)));
    const text = found.find(([name]) => baseName(name) === key) ?? (found.length === 1 ? found[0] : undefined);
    const name = text ? baseName(text[0]) : key;
    return {
      name, text: text?.[1] ?? null, address: own[0]!.uri, title: own[0]!.document?.title?.[0] ?? null, language: null,
      read: (words, options) => readPage({ file, name, text: words, rows: own, isExact: text !== undefined }, options),
    };
  });
}

const placeOf = ({ target }: Row) => {
  const selectors = target.flatMap((each) => each.selector ?? []);
  return { at: selectors.find(({ type }) => type === "TextPositionSelector"), quote: selectors.find(({ type, exact }) => type === "TextQuoteSelector" && exact) };
};

/** Whether an annotation stands in this text where it says. */
function isOn(text: string, given: Row): boolean {
  const { at, quote } = placeOf(given);
  if (at?.start === undefined || at.end === undefined || !quote) return true;
  return text.slice(at.start, at.end) === quote.exact || [...text].slice(at.start, at.end).join("") === quote.exact;
}

interface Page {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly rows: readonly Row[];
  /** whether the text came along: then every word stands at its offsets; else the words are looked for */
  readonly isExact: boolean;
}

function readPage({ file, name, text, rows, isExact }: Page, options: ReadOptions): Reading {
  const said = new Map(rows.map((each) => [each.id, factsIn(each)]));
  const isFurther = ({ id }: Row) => { const whole = said.get(id.replace(/-\d+$/, "")); return whole !== undefined && whole !== null && /-\d+$/.test(id) && !said.get(id); };
  const left: LeftOut[] = [];
  const spans = rows.flatMap((each): FlatSpan[] => {
    if (isFurther(each)) return [];
    const place = spanOf(text, each, isExact);
    if (place === null || typeof place === "string") left.push(leftOut(place ?? (each.references.length > 0 ? "reply" : "no_place"), file, each.id));
    return place === null || typeof place === "string" ? [] : [{ ...place, id: each.id, label: labelOf(each, options, said.get(each.id) ?? null), line: null }];
  });
  const roles = options.roles ?? ([...said.values()].some(Boolean) ? { content: "content" as const, [OWN]: "content" as const } : null);
  const about = (id: string) => aboutRow(rows.find((each) => each.id === id), said.get(id) ?? null, text);
  return readFlat({ name, file, text, spans, links: [], about, left }, { ...options, roles });
}

const OWN = "Counterclaim";

/** The label of an annotation: the first of its tags that is mapped, else its first tag. */
function labelOf({ tags }: Row, { roles }: ReadOptions, facts: Said | null): string {
  if (facts) return OWN;
  return tags.find((tag) => roleOf(roles, tag) !== null) ?? tags[0] ?? "annotation";
}

/** Where an annotation stands; the reason where it can't be told. */
function spanOf(text: string, given: Row, isExact: boolean): Pick<FlatSpan, "start" | "end" | "quote"> | "not_found" | null {
  const { at, quote } = placeOf(given);
  if (given.references.length > 0 || (!at && !quote)) return null;
  const exact = quote?.exact ?? null;
  if (at?.start !== undefined && at.end !== undefined && (isExact || text.slice(at.start, at.end) === exact)) return { start: at.start, end: at.end, quote: exact };
  return exact === null ? "not_found" : (onlyPlace(text, [`${quote?.prefix ?? ""}${exact}${quote?.suffix ?? ""}`, exact], exact) ?? "not_found");
}

/** The one place of the words, with what stands around them or else alone. */
function onlyPlace(text: string, wordings: readonly string[], exact: string) {
  for (const words of wordings) {
    const first = text.indexOf(words);
    if (first < 0 || text.indexOf(words, first + 1) >= 0) continue;
    const start = first + words.indexOf(exact);
    return { start, end: start + exact.length, quote: exact };
  }
  return null;
}

interface Said {
  readonly facts: ReadFacts;
  readonly fragments: readonly z.output<typeof fragment>[];
}

/** The facts that this program puts into a note, as a block of code. */
function factsIn({ text }: Row): Said | null {
  const value = jsonOf(/```json\n(\{.*\})\n```/s.exec(text)?.[1] ?? "");
  const facts = value === undefined ? null : factsOf(value);
  const fragments = z.object({ fragments: z.array(fragment) }).safeParse(value).data?.fragments ?? [];
  return facts ? { facts, fragments } : null;
}

function aboutRow(given: Row | undefined, said: Said | null, text: string): About {
  if (!said) return { notes: given?.text ? [given.text] : [] };
  // The note has all places of the mention; they are taken where each word stands there.
  const stands = said.fragments.length > 0 && said.fragments.every(({ start, end, quote }) => text.slice(start, end) === quote);
  const fragments = said.fragments.map(({ wordOf, ...each }): ReadFragment => ({ ...each, ...(wordOf ? { wordOf } : {}) }));
  return { facts: said.facts, notes: [], ...(stands ? { fragments } : {}) };
}
