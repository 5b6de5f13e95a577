import { z } from "zod";
import { certainties, modes, polarities, stances, type FragmentRole } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import { annLines, type AnnLines, type EventLine, type TextBound } from "@/lib/formats/brat/lines";
import { joined } from "@/lib/formats/reading/joining";
import { Labels, roleOf, type RoleMap } from "@/lib/formats/reading/labels";
import { Problems, type LeftOut, type ReadFragment, type Reading, type ReadMention, type ReadRelation, type ReadText } from "@/lib/formats/reading/reading";
import { factsIn, jsonOf, readParty, relationFactsOf, withFacts } from "@/lib/formats/reading/facts";
import { spanIn, unitOf, unitToRead, type FoundUnit, type Given, type Unit } from "@/lib/formats/reading/unit";
import { OffsetConverter } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

interface Pair {
  readonly name: string;
  readonly text: string;
  readonly ann: string;
}

/** What a person said of the files: which name is which part, and in which unit they count, where their words don't tell. */
export interface BratOptions {
  readonly roles?: RoleMap | null;
  readonly unit?: Unit | null;
}

/**
 * Reads one text and its .ann file: an event with a content is an attribution, one around another event a further level.
 * The unit of offsets is found by the words. Refused, with file and line: what is no line of the format, an id that is
 * there twice or not at all, words that don't stand at their offsets, an attribution without content or within itself.
 */
export function readBrat({ name, text, ann }: Pair, { roles = null, unit: chosen = null }: BratOptions = {}): Reading {
  const problems = new Problems(`${name}.ann`);
  const lines = annLines(ann, problems);
  const converter = new OffsetConverter(text);
  const unit = unitIn(lines, converter, problems, chosen);
  const given = { lines, converter, unit: unitToRead(unit), roles, problems };
  const { mentions, relations, left, labels, ignored } = lines.events.size > 0 ? new EventReader(given).read() : readSpans(given);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text, mentions, relations, unit, ignored, left, labels } };
}

function unitIn({ spans }: AnnLines, converter: OffsetConverter, problems: Problems, chosen: Unit | null): FoundUnit {
  const given = [...spans.values()].flatMap(({ spans: pieces, words, line }) => piecesOf(pieces, words).map((piece) => ({ ...piece, line })));
  const { unit, wrong } = unitOf(converter, given, chosen);
  for (const { start, end, quote, line } of wrong as readonly (Given & { line: number })[]) {
    problems.add(line, `${JSON.stringify(quote?.slice(0, 40))} does not stand at ${start} to ${end} of ${problems.file.replace(/\.ann$/, ".txt")}`);
  }
  return unit;
}

// The pieces' words stand one after the other with a space between; how many characters each has depends on the unit, so
// the one in which the lengths add up is taken.
function piecesOf(spans: TextBound["spans"], words: string): { start: number; end: number; quote: string }[] {
  const total = spans.reduce((sum, { start, end }) => sum + end - start, 0) + spans.length - 1;
  const units = words.length === total ? words.split("") : [...words];
  let at = 0;
  return spans.map(({ start, end }) => {
    const quote = units.slice(at, at + end - start).join("");
    at += end - start + 1;
    return { start, end, quote };
  });
}

interface Context {
  readonly lines: AnnLines;
  readonly converter: OffsetConverter;
  readonly unit: Unit;
  readonly roles: RoleMap | null;
  readonly problems: Problems;
}

type Read = Required<Pick<ReadText, "mentions" | "relations" | "ignored" | "left" | "labels">>;

/** The pieces of a span; those that only a line's end parts are one. */
function piecesIn({ converter, unit }: Context, span: TextBound): Span[] {
  const pieces: Span[] = [];
  for (const each of span.spans) {
    const piece = spanIn(converter, each, unit);
    const last = pieces.at(-1);
    if (!piece) continue;
    if (last && /^[\r\n]+$/.test(converter.text.slice(last.end, piece.start))) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces;
}

/** Files without events: the spans are joined by their relations, or by standing near one another. */
function readSpans(given: Context): Read {
  const { lines, roles, converter, problems } = given;
  const labels = new Labels(roles);
  const parts = [...lines.spans.values()].flatMap((span) => {
    const role = labels.take(span.type, span.words);
    return role ? piecesIn(given, span).map((piece, index) => ({ id: index === 0 ? span.id : `${span.id}-${index}`, role, line: span.line, ...piece })) : [];
  });
  const further = parts.filter(({ id }) => id.includes("-")).map(({ id, line }) => ({ from: id, to: id.replace(/-\d+$/, ""), label: "fragment", line }));
  const taken = new Set(parts.map(({ id }) => id));
  const links = lines.relations.flatMap(({ id, line, type, from, to }) => {
    for (const named of [from, to]) if (!lines.spans.has(named)) problems.add(line, `${id} names ${named}, which is not there`);
    return taken.has(from) && taken.has(to) ? [{ from, to, label: type, line }] : [];
  });
  const { mentions, relations, left } = joined({ file: problems.file, text: converter.text, parts, links: [...further, ...links] });
  return { mentions, relations, left, labels: labels.list(), ignored: { ...labels.ignored(), ...Object.fromEntries(lines.ignored) } };
}

/** A level of a chain on the way from the outermost event inward. */
interface Level {
  readonly event: EventLine;
  readonly fragments: readonly Omit<ReadFragment, "level">[];
}

/** Files with events: each that is inside no other is a claim. */
class EventReader {
  readonly #used = new Set<string>();
  readonly #labels: Labels;

  constructor(readonly given: Context) {
    this.#labels = new Labels(given.roles);
  }

  read(): Read {
    const mentions = this.#mentions();
    const { relations, left } = this.#relations(mentions);
    return { mentions, relations, left, labels: [...this.#labels.list()], ignored: this.#ignored() };
  }

  #mentions(): ReadMention[] {
    const { lines: { events }, problems } = this.given;
    const inner = new Set([...events.values()].flatMap(({ roles }) => roles.map(({ id }) => id)));
    for (const { id, line, trigger, roles } of events.values()) for (const named of [trigger, ...roles.map((each) => each.id)]) if (!this.#isThere(named)) problems.add(line, `${id} names ${named}, which is not there`);
    const outer = [...events.values()].filter(({ id }) => !inner.has(id));
    if (outer.length === 0) problems.add([...events.values()][0]!.line, "every attribution is inside another: they go round in a circle");
    return outer.flatMap((event) => this.#mention(event));
  }

  #isThere = (id: string) => this.given.lines.spans.has(id) || this.given.lines.events.has(id);

  #mention(outermost: EventLine): ReadMention[] {
    const levels: Level[] = [];
    for (let event: EventLine | undefined = outermost; event; ) {
      if (levels.some((level) => level.event.id === event!.id) || levels.length > 20) return this.#refused(event.line, `${event.id} is inside itself`);
      levels.push({ event, fragments: this.#fragmentsOf(event) });
      const contents: string[] = event.roles.filter(({ role }) => roleOf(this.given.roles, role) === "content").map(({ id }) => id);
      event = contents.map((id) => this.given.lines.events.get(id)).find(Boolean);
    }
    const chain = levels.reverse();
    const fragments = chain.flatMap(({ fragments: own }, level) => own.map((fragment) => ({ ...fragment, level: fragment.role === "source" || fragment.role === "cue" ? level : null })));
    const content = fragments.filter(({ role }) => role === "content");
    // Without any name that is a content nothing is wrong with the file: its names have yet to be mapped.
    if (content.length === 0) return this.#isMapped() ? this.#refused(outermost.line, `${outermost.id} has no content`) : [];
    return [this.#described(chain, [...fragments, ...this.#within(content)])];
  }

  #isMapped = () => [...this.given.lines.events.values()].some(({ roles }) => roles.some(({ role }) => roleOf(this.given.roles, role) === "content")) || this.given.roles === null;

  #refused(line: number, message: string): [] {
    this.given.problems.add(line, message);
    return [];
  }

  #fragmentsOf({ roles: named }: EventLine): Omit<ReadFragment, "level">[] {
    return named.flatMap(({ role, id }) => {
      const span = this.given.lines.spans.get(id);
      const part = span && this.#labels.take(role, span.words);
      return span && part ? this.#pieces(span, part) : [];
    });
  }

  #pieces(span: TextBound, role: FragmentRole): Omit<ReadFragment, "level">[] {
    this.#used.add(span.id);
    const wordOf = role === "hedge" || role === "loaded" ? this.#wordOf(span.id) : null;
    return piecesIn(this.given, span).map(({ start, end }) => ({ role, start, end, quote: this.given.converter.text.slice(start, end), ...(wordOf ? { wordOf } : {}) }));
  }

  /** Whose word it is, as this program's notes say. */
  #wordOf(id: string) {
    const said = this.#notesOf(id).map((words) => wordOfNote.safeParse(jsonOf(words)).data?.wordOf);
    return said.find(Boolean) ?? null;
  }

  #notesOf = (id: string) => this.given.lines.notes.filter((note) => note.of === id).map(({ words }) => words);

  /** Hedges and loaded words that no event names and that lie in the content. */
  #within(content: readonly ReadFragment[]): ReadFragment[] {
    const named = new Set([...this.given.lines.events.values()].flatMap(({ roles }) => roles.map(({ id }) => id)));
    const words = [...this.given.lines.spans.values()].filter(({ id }) => !named.has(id)).flatMap((span) => {
      const role = roleOf(this.given.roles, span.type);
      return role === "hedge" || role === "loaded" ? this.#pieces(span, role) : [];
    });
    return words.filter((word) => content.some(({ start, end }) => start <= word.start && word.end <= end)).map((word) => ({ ...word, level: null }));
  }

  #described(chain: readonly Level[], fragments: readonly ReadFragment[]): ReadMention {
    const { attributes } = this.given.lines;
    const value = (event: EventLine, name: string) => attributes.find((each) => each.of === event.id && each.name === name)?.value ?? undefined;
    const { event } = chain[0]!;
    const isOwnVoice = chain.length === 1 && !fragments.some(({ role }) => role === "source" || role === "cue");
    const notes = this.#notesOf(event.id);
    const facts = notes.map(factsIn).find(Boolean) ?? null;
    const written = value(event, "Act");
    // White space in an act was written as "_".
    const act = facts?.act !== undefined && facts.act.replace(/\s+/g, "_") === written ? facts.act : written?.replaceAll("_", " ");
    const [polarity, certainty, mode] = [known(polarities, value(event, "Polarity")), known(certainties, value(event, "Certainty")), known(modes, value(event, "Mode"))];
    const mention: ReadMention = {
      id: event.id, fragments, levels: isOwnVoice ? [] : chain.map((level, ordinal) => ({ stance: ordinal === 0 ? null : known(stances, value(level.event, "Stance")) ?? null })),
      ...(act ? { act } : {}), ...(polarity ? { polarity } : {}), ...(certainty ? { certainty } : {}), ...(mode ? { mode } : {}), notes: notes.filter((words) => !factsIn(words)),
    };
    return withFacts(mention, facts);
  }

  #relations(mentions: readonly ReadMention[]): { relations: ReadRelation[]; left: LeftOut[] } {
    const ids = new Set(mentions.map(({ id }) => id));
    const { lines, problems } = this.given;
    const left: LeftOut[] = [];
    const relations = lines.relations.flatMap(({ id, line, type, from, to }): ReadRelation[] => {
      for (const named of [from, to]) if (!this.#isThere(named)) problems.add(line, `${id} names ${named}, which is not there`);
      const ours = known(relationTypes, type);
      if (ours && ids.has(from) && ids.has(to)) return [{ from, to, type: ours, ...this.#about(id) }];
      left.push({ reason: ours ? "relation_end" : "relation_type", file: problems.file, line, id: `${id} (${type})`, count: 1 });
      return [];
    });
    return { relations, left };
  }

  #about(id: string): Pick<ReadRelation, "scope" | "basis" | "note"> {
    return this.#notesOf(id).map((words) => relationFactsOf(jsonOf(words))).find(({ basis }) => basis !== undefined) ?? {};
  }

  /** Spans that are no part of a claim by their type, and lines of other kinds by their letter. */
  #ignored(): Record<string, number> {
    const counts = new Map(this.given.lines.ignored);
    const triggers = new Set([...this.given.lines.events.values()].map(({ trigger }) => trigger));
    for (const { id, type } of this.given.lines.spans.values()) if (!this.#used.has(id) && !triggers.has(id)) counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries(counts);
  }
}

const wordOfNote = z.object({ wordOf: readParty });

const known = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((each) => each === value);
