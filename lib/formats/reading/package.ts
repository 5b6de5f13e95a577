import { canonicalReading } from "@/lib/formats/reading/canonical";
import type { ClaimLink, Item, Opener, ReadOptions } from "@/lib/formats/reading/item";
import { mergedLabels } from "@/lib/formats/reading/labels";
import type { LeftOut, ReadLabel, ReadProblem, ReadText } from "@/lib/formats/reading/reading";
import { checkWellFormed } from "@/lib/text/well-formed";
import type { FoundUnit, Unit } from "@/lib/formats/reading/unit";

/** A text that came in, as this program keeps texts. */
export interface CameText extends ReadText {
  readonly title: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** its words as they came along; none where they are those of a document of the project */
  readonly raw: string | null;
}

/** A text that the files speak of, whose words neither they nor the project have. */
export interface MissingText {
  readonly name: string;
  readonly address: string | null;
  readonly title: string | null;
  /** of its canonical form in UTF-8, where the files say it */
  readonly sha256?: string;
}

/** Everything that a package says, in the order of its files. */
export interface PackageReading {
  readonly texts: readonly CameText[];
  readonly missing: readonly MissingText[];
  /** texts whose words came along, and are better taken from the project where it has them */
  readonly sought: readonly MissingText[];
  /** texts whose unit of offsets nobody can tell from their words */
  readonly ambiguous: readonly string[];
  readonly units: Readonly<Partial<Record<FoundUnit, number>>>;
  readonly links: readonly ClaimLink[];
  readonly labels: readonly ReadLabel[];
  readonly left: readonly LeftOut[];
  readonly problems: readonly ReadProblem[];
  readonly unread: readonly string[];
}

/** What is known beside the files: what a person said, and the words of texts that didn't come along, by their names. */
export interface PackageOptions extends ReadOptions {
  /** the most claims that are taken; `MOST_MENTIONS` unless given */
  readonly most?: number;
  readonly words: Readonly<Record<string, string>>;
}

/** The most texts that one package may have, and the most claims of one that is read while somebody waits for it. */
export const MOST_TEXTS = 10_000;
export const MOST_MENTIONS = 50_000;

const tooManyOf = (count: number, what: string, most: number) =>
  `has ${count.toLocaleString("en")} ${what}; ${most.toLocaleString("en")} are allowed at once. Divide it into packages of whole texts, in which relations stay with their claims; each becomes a layer`;

/**
 * Reads a package whole. Where the words of one text don't tell its unit and those of the others agree on one, it is
 * read in theirs; else the text is named as ambiguous, for a person to say.
 */
export function readPackage(open: Opener, files: ReadonlyMap<string, string>, options: PackageOptions): PackageReading {
  const opened = open(files);
  const items = withOwnNames(opened.items);
  const tooMany = items.length > MOST_TEXTS ? [{ file: "the package", line: null, message: tooManyOf(items.length, "texts", MOST_TEXTS) }] : [];
  const read = tooMany.length > 0 ? [] : items.map((item) => readItem(item, options));
  const shared = unitOfAll(read.flatMap(({ text }) => text ?? []));
  const settled = read.map((each) => (each.text?.unit === "ambiguous" && shared ? readItem(each.item, { ...options, unit: shared }) : each));
  const texts = settled.flatMap(({ text }) => text ?? []);
  const mentions = texts.reduce((sum, each) => sum + each.mentions.length, 0);
  const most = options.most ?? MOST_MENTIONS;
  if (mentions > most) tooMany.push({ file: "the package", line: null, message: tooManyOf(mentions, "claims", most) });
  return {
    texts, missing: settled.flatMap(({ item, isMissing }) => (isMissing ? [missingOf(item)] : [])), sought: settled.flatMap(({ item }) => (item.sought ? [missingOf(item)] : [])), links: opened.links, unread: opened.unread,
    ambiguous: texts.filter(({ unit }) => unit === "ambiguous").map(({ name }) => name), units: counted(texts.map(({ unit }) => unit)), labels: mergedLabels(texts.map(({ labels = [] }) => labels)),
    left: [...opened.left, ...texts.flatMap(leftOf)], problems: [...tooMany, ...opened.problems, ...settled.flatMap(({ problems }) => problems)].slice(0, 100),
  };
}

const missingOf = ({ name, address, title, sought }: Item): MissingText => ({ name, address, title, ...(sought?.sha256 ? { sha256: sought.sha256 } : {}) });

interface ItemRead {
  readonly item: Item;
  readonly text: CameText | null;
  readonly isMissing: boolean;
  readonly problems: readonly ReadProblem[];
}

function readItem(item: Item, { words, ...options }: PackageOptions): ItemRead {
  const known = (item.text === null || item.sought) && Object.hasOwn(words, item.name) ? words[item.name]! : null;
  const text = known ?? item.text;
  if (text === null) return { item, text: null, isMissing: true, problems: [] };
  const formed = checkWellFormed(text);
  if (!formed.ok) return { item, text: null, isMissing: false, problems: [{ file: item.name, line: null, message: `the text has a ${formed.problem} at offset ${formed.offset}` }] };
  const reading = item.read(text, options);
  if (!reading.ok) return { item, text: null, isMissing: false, problems: reading.problems };
  const { title, language, address } = item;
  return { item, isMissing: false, problems: [], text: { ...canonicalReading(reading.text), raw: reading.text.text === known ? null : reading.text.text, name: item.name, title, language, address } };
}

/** The one unit that all texts that tell have; none where they differ or none tells. */
function unitOfAll(texts: readonly CameText[]): Unit | null {
  const told = new Set(texts.map(({ unit }) => unit).filter((unit) => unit !== "either" && unit !== "ambiguous"));
  return told.size === 1 ? [...told][0]! : null;
}

// Two texts of one name would be taken for one.
function withOwnNames(items: readonly Item[]): Item[] {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const nth = (taken.get(item.name) ?? 0) + 1;
    taken.set(item.name, nth);
    return nth === 1 ? item : { ...item, name: `${item.name} (${nth})` };
  });
}

function counted<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const leftOf = ({ name, ignored, left = [] }: ReadText): LeftOut[] => [...left, ...Object.entries(ignored).map(([id, count]) => ({ reason: "label" as const, file: name, line: null, id, count }))];
