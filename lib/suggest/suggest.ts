import type { AliasIndex, FoundName } from "@/lib/suggest/alias-index";
import { outerLevels, type Level } from "@/lib/suggest/chain";
import { CueForms, type Cue } from "@/lib/suggest/cues";
import { english } from "@/lib/suggest/english";
import { certaintyOf, hedgesIn } from "@/lib/suggest/hedges";
import { modeOf } from "@/lib/suggest/quotation";
import { readAround, type Reading } from "@/lib/suggest/reading";
import { saidDate } from "@/lib/suggest/said-date";
import { settingOf, type Setting } from "@/lib/suggest/sentence";
import { sourceOf, type FoundSource, type Scene } from "@/lib/suggest/source";
import type { NamedHere, OuterLevel, Suggestion } from "@/lib/suggest/suggestion";
import { wordsOf } from "@/lib/suggest/words";
import { contains, overlaps, type Span } from "@/lib/text/span";

const tables = new Map([english].map((table) => [table.language, new CueForms(table)]));
const MOST = 6;

export interface Occasion {
  readonly text: string;
  /** the content that is being claimed */
  readonly selection: Span;
  /** the regions near the selection that are left out of reading: tooltips, interface, appeals */
  readonly excluded: readonly Span[];
  readonly names: AliasIndex;
  /** BCP 47; for "und", and for languages without a table, the English one is tried: quotations and imports say so of English texts */
  readonly language: string;
}

/**
 * Who claims a selection, as the words around it tell: the likeliest first, one for each party that bears the name; none
 * where no cue stands near. Pure, and as fast in a long text as in a short one.
 */
export function suggest({ text, selection, excluded, names, language }: Occasion): Suggestion[] {
  const forms = tables.get(language.split("-")[0]!) ?? tables.get("en")!;
  const reading = readAround(text, selection, excluded);
  const setting = settingOf(reading.text, reading.selected);
  const scene = sceneOf(reading, setting, forms, names);
  const levels = [...levelsOf(scene), ...colonLevels(scene, setting)];
  const ranked = levels.map((level) => ({ level, weight: weightOf(scene, setting, level) })).sort((a, b) => a.weight - b.weight);
  return ranked.flatMap(({ level }) => readings(scene, reading, setting, level)).slice(0, MOST);
}

function sceneOf(reading: Reading, { sentence, lead }: Setting, forms: CueForms, names: AliasIndex): Scene {
  const { text, selected: content } = reading;
  const words = [lead, sentence].flatMap((part) => (part ? wordsOf(text.slice(part.start, part.end)).map((word) => ({ ...word, start: word.start + part.start, end: word.end + part.start })) : []));
  return { text, words, names: names.find(words), cues: forms.find(words), content, table: forms.table };
}

function levelsOf(scene: Scene): Level[] {
  return scene.cues.flatMap((cue) => {
    const source = sourceOf(scene, cue);
    // "Per", "via" without a name are no cues; nor is a verb that nothing leads to.
    return source || cue.kind === "verb" ? [{ cue, source: source ?? nobody(cue) }] : [];
  });
}

const nobody = (cue: Span): FoundSource => ({ start: cue.start, end: cue.start, kind: "implicit", name: null, rule: "source-verb" });

/** "Baku: …", and the head of a list: a name, a colon, and then the words. */
function colonLevels({ text, names, content }: Scene, { lead, sentence }: Setting): Level[] {
  const colon = (start: number): Cue => ({ start, end: start + 1, kind: "phrase", act: "asserts", hasTarget: false, from: -1, to: -1 });
  return names.flatMap((name): Level[] => {
    const isHead = lead !== null && contains(lead, name) && text[lead.end - 1] === ":";
    const gap = /^[\s)\]]*:["“«„\s]*$/.test(text.slice(name.end, content.start));
    if (isHead) return [{ cue: colon(lead.end - 1), source: { start: name.start, end: name.end, kind: "named", name, rule: "header" } }];
    return gap && contains(sentence, name) ? [{ cue: colon(text.indexOf(":", name.end)), source: { start: name.start, end: name.end, kind: "named", name, rule: "colon" } }] : [];
  });
}

const gapOf = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);

/** The lower the likelier: the distance, and what speaks against. */
function weightOf({ content }: Scene, { lead }: Setting, { cue, source }: Level): number {
  const isLeading = lead !== null && contains(lead, cue);
  const against = [
    [overlaps(cue, content), 150], [source.name === null, 45], [source.kind === "implicit", 60], [source.kind === "elided", 10], [source.name?.match === "spelling", 10],
    [source.name?.match === "last_name", 5], [cue.act === null, 20], [source.rule === "header", 25],
  ] as const;
  return Math.min(gapOf(cue, content), isLeading ? 40 : Infinity) + against.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function readings(scene: Scene, reading: Reading, { sentence }: Setting, level: Level): Suggestion[] {
  const { cue, source } = level;
  const { content, text, table } = scene;
  const at = reading.sourceSpan;
  const hedges = hedgesIn(scene.words.filter((word) => contains(content, word)), table);
  const date = saidDate(text, sentence, content, cue, scene.cues);
  const rest = {
    rule: source.rule, cue: at(cue), act: cue.act, mode: modeOf(text, content), certainty: certaintyOf(hedges), hedges: hedges.map(at),
    source: source.start < source.end ? { ...at(source), kind: source.kind } : null,
    target: targetOf(scene, cue, at), said: date && { ...at(date), edtf: date.edtf }, distance: gapOf(cue, content),
    outer: outerLevels(scene, level).map((outer): OuterLevel => ({ cue: at(outer.cue), source: at(outer.source), partyId: onlyOne(outer.source.name) })),
  };
  const parties = source.name?.partyIds.map((partyId) => ({ partyId, match: source.name!.match, ...at(source.name!) })) ?? [null];
  return parties.map((party) => ({ ...rest, party }));
}

const onlyOne = (name: FoundName | null): string | null => (name?.partyIds.length === 1 ? name.partyIds[0]! : null);

/** "accused X of": X, where the project knows one and only one of that name. */
function targetOf({ names, words, table }: Scene, cue: Cue, at: (span: Span) => Span): NamedHere | null {
  if (!cue.hasTarget) return null;
  const next = words.slice(cue.to).find((word) => !table.articles.includes(word.folded));
  const name = next && names.find((each) => each.start <= next.start && each.end >= next.end && each.start >= cue.end);
  const partyId = onlyOne(name ?? null);
  return name && partyId ? { ...at(name), partyId, match: name.match } : null;
}
