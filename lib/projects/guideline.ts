/** What the guideline can be asked about: the fields of the composer and its parts. */
export const guideFields = [
  "party", "act", "mode", "polarity", "certainty", "proposition", "content", "hedge", "loaded", "source", "cue", "chain",
  "stance", "dates", "contests", "quantity", "target", "invoked", "object", "reading", "note", "mentions",
] as const;
export type GuideField = (typeof guideFields)[number];

/** The words by which a heading names a field, without an anchor: whole words, in any case. */
const namesOf: Readonly<Record<GuideField, readonly string[]>> = {
  party: ["party", "parties", "claimant", "claimants", "claimed by"],
  act: ["act", "acts"],
  mode: ["mode", "modes"],
  polarity: ["polarity"],
  certainty: ["certainty"],
  proposition: ["proposition", "propositions"],
  content: ["content", "contents", "passage", "passages"],
  hedge: ["hedge", "hedges"],
  loaded: ["loaded", "loaded word", "loaded words"],
  source: ["source", "sources"],
  cue: ["cue", "cues"],
  chain: ["chain", "chains", "level", "levels"],
  stance: ["stance", "stances"],
  dates: ["date", "dates"],
  contests: ["contest", "contests", "position", "positions"],
  quantity: ["quantity", "quantities", "figure", "figures"],
  target: ["target", "targets"],
  invoked: ["invoked"],
  object: ["object", "objects"],
  reading: ["supplied reading", "supplied readings"],
  note: ["note", "notes"],
  mentions: ["mention", "mentions"],
};

/** A part of the guideline under a heading. */
export interface GuideSection {
  /** the heading's anchor as it was written (`{#act}`), or its words in small letters joined by hyphens */
  readonly id: string;
  /** the heading without its anchor and marks */
  readonly words: string;
  readonly level: number;
}

/** A longer line is no heading: the expressions below would take long over it. In UTF-16 units. */
const LONGEST = 400;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const ANCHOR = /[ \t]*\{#([\p{L}\p{N}_-]{1,60})\}[ \t]*$/u;

/** A heading as it is written, without the marks of its beginning: its words, and the id of the section that it opens. */
export function headingOf(written: string): Pick<GuideSection, "id" | "words"> {
  const begun = written.slice(0, LONGEST);
  const anchor = ANCHOR.exec(begun)?.[1];
  const words = (anchor === undefined ? begun : begun.replace(ANCHOR, "")).replace(/[*_`~]/gu, "").trim();
  return { words, id: anchor ?? words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "") };
}

/**
 * The sections of a guideline in Markdown, in order: one for each heading that is written with `#` outside of fenced code.
 * In one pass over its lines, so that it can be asked for with every page.
 */
export function guideSections(guideline: string): GuideSection[] {
  const sections: GuideSection[] = [];
  let fence: string | null = null;
  for (const line of guideline.split("\n")) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence !== null) fence = mark?.startsWith(fence) && line.trim() === mark ? null : fence;
    else if (mark !== undefined) fence = mark;
    else {
      const [, marks, written] = (line.length <= LONGEST && HEADING.exec(line)) || [];
      if (marks !== undefined && written) sections.push({ ...headingOf(written), level: marks.length });
    }
  }
  return sections;
}

/** Where the guideline speaks of each field: the ids of the sections; a field that it has none about isn't there. */
export type GuideFields = Readonly<Partial<Record<GuideField, string>>>;

/**
 * Finds each field's section: the one whose anchor is the field's key (`{#act}`); else the first whose whole heading is a
 * name of the field; else the first whose heading has one among its words.
 */
export function sectionsOfFields(guideline: string): GuideFields {
  const sections = guideSections(guideline);
  const found = guideFields.map((field) => [field, sectionOf(field, sections)?.id] as const);
  return Object.fromEntries(found.filter(([, id]) => id !== undefined));
}

function sectionOf(field: GuideField, sections: readonly GuideSection[]): GuideSection | undefined {
  const names = namesOf[field];
  const folded = (words: string) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ");
  return (
    sections.find(({ id }) => id === field) ??
    sections.find(({ words }) => names.includes(folded(words))) ??
    sections.find(({ words }) => names.some((name) => ` ${folded(words)} `.includes(` ${name} `)))
  );
}
