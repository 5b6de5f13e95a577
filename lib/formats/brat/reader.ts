import { certainties, modes, polarities, stances, type FragmentRole } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/record";
import { annLines, type AnnLines, type EventLine, type TextBound } from "@/lib/formats/brat/lines";
import { Problems, type ReadFragment, type Reading, type ReadMention, type ReadRelation } from "@/lib/formats/reading/reading";
import { spanIn, unitOf, type Unit } from "@/lib/formats/reading/unit";
import { OffsetConverter } from "@/lib/text/offsets";

/** Which name in the files is which part of a claim; names that aren't there are ignored and counted. */
export type RoleMap = Readonly<Record<string, FragmentRole>>;

/** The names of this program's own files and of PolNeAR. */
export const usualRoles: RoleMap = { Content: "content", Source: "source", Cue: "cue", Hedge: "hedge", Loaded: "loaded" };

interface Pair {
  readonly name: string;
  readonly text: string;
  readonly ann: string;
}

/**
 * Reads one text and its .ann file: an event with a content is an attribution, one around another event a further level.
 * The unit of offsets is found by the words. Refused, with file and line: what is no line of the format, an id that is
 * there twice or not at all, words that don't stand at their offsets, an attribution without content or within itself.
 */
export function readBrat({ name, text, ann }: Pair, roles: RoleMap = usualRoles): Reading {
  const problems = new Problems(`${name}.ann`);
  const lines = annLines(ann, problems);
  const converter = new OffsetConverter(text);
  const unit = unitIn(lines, converter, problems);
  const reader = new Reader({ lines, converter, unit: unit === "utf-16" ? "utf-16" : "code point", roles, problems });
  const mentions = reader.mentions();
  const relations = reader.relations(mentions);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text, mentions, relations, unit, ignored: reader.ignored() } };
}

function unitIn({ spans }: AnnLines, converter: OffsetConverter, problems: Problems): Unit | "either" {
  const given = [...spans.values()].flatMap(({ spans: pieces, words, line }) => piecesOf(pieces, words).map((piece) => ({ ...piece, line })));
  const { unit, wrong } = unitOf(converter, given);
  for (const { start, end, quote } of wrong) {
    const { line } = given.find((each) => each.start === start && each.end === end && each.quote === quote)!;
    problems.add(line, `${JSON.stringify(quote.slice(0, 40))} does not stand at ${start} to ${end} of ${problems.file.replace(/\.ann$/, ".txt")}`);
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
  readonly roles: RoleMap;
  readonly problems: Problems;
}

/** A level of a chain on the way from the outermost event inward. */
interface Level {
  readonly event: EventLine;
  readonly fragments: readonly Omit<ReadFragment, "level">[];
}

class Reader {
  readonly #used = new Set<string>();

  constructor(readonly given: Context) {}

  /** One for each event that is inside no other. */
  mentions(): ReadMention[] {
    const { lines: { events }, problems } = this.given;
    const inner = new Set([...events.values()].flatMap(({ roles }) => roles.map(({ id }) => id)));
    for (const { id, line, trigger, roles } of events.values()) for (const named of [trigger, ...roles.map((each) => each.id)]) if (!this.#isThere(named)) problems.add(line, `${id} names ${named}, which is not there`);
    const outer = [...events.values()].filter(({ id }) => !inner.has(id));
    if (outer.length === 0 && events.size > 0) problems.add([...events.values()][0]!.line, "every attribution is inside another: they go round in a circle");
    return outer.flatMap((event) => this.#mention(event));
  }

  #isThere = (id: string) => this.given.lines.spans.has(id) || this.given.lines.events.has(id);

  #mention(outermost: EventLine): ReadMention[] {
    const { roles } = this.given;
    const levels: Level[] = [];
    for (let event: EventLine | undefined = outermost; event; ) {
      if (levels.some((level) => level.event.id === event!.id) || levels.length > 20) return this.#refused(event.line, `${event.id} is inside itself`);
      levels.push({ event, fragments: this.#fragmentsOf(event) });
      const contents: string[] = event.roles.filter(({ role }) => roles[role] === "content").map(({ id }) => id);
      event = contents.map((id) => this.given.lines.events.get(id)).find(Boolean);
    }
    const chain = levels.reverse();
    const fragments = chain.flatMap(({ fragments: own }, level) => own.map((fragment) => ({ ...fragment, level: fragment.role === "source" || fragment.role === "cue" ? level : null })));
    const content = fragments.filter(({ role }) => role === "content");
    if (content.length === 0) return this.#refused(outermost.line, `${outermost.id} has no content`);
    return [this.#described(chain, [...fragments, ...this.#within(content)])];
  }

  #refused(line: number, message: string): [] {
    this.given.problems.add(line, message);
    return [];
  }

  #fragmentsOf({ roles: named }: EventLine): Omit<ReadFragment, "level">[] {
    return named.flatMap(({ role, id }) => {
      const span = this.given.lines.spans.get(id);
      const part = this.given.roles[role];
      return span && part ? this.#pieces(span, part) : [];
    });
  }

  /** The pieces of a span; those that only a line's end parts are one. */
  #pieces(span: TextBound, role: FragmentRole): Omit<ReadFragment, "level">[] {
    this.#used.add(span.id);
    const { converter, unit } = this.given;
    const pieces: { start: number; end: number }[] = [];
    for (const each of span.spans) {
      const piece = spanIn(converter, each, unit);
      const last = pieces.at(-1);
      if (!piece) continue;
      if (last && /^\n+$/.test(converter.text.slice(last.end, piece.start))) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
      else pieces.push(piece);
    }
    return pieces.map(({ start, end }) => ({ role, start, end, quote: converter.text.slice(start, end) }));
  }

  /** Hedges and loaded words that lie in the content. */
  #within(content: readonly ReadFragment[]): ReadFragment[] {
    const words = [...this.given.lines.spans.values()].flatMap((span) => {
      const role = this.given.roles[span.type];
      return role === "hedge" || role === "loaded" ? this.#pieces(span, role) : [];
    });
    const [start, end] = [Math.min(...content.map((each) => each.start)), Math.max(...content.map((each) => each.end))];
    return words.filter((word) => word.start >= start && word.end <= end).map((word) => ({ ...word, level: null }));
  }

  #described(chain: readonly Level[], fragments: readonly ReadFragment[]): ReadMention {
    const { attributes, notes } = this.given.lines;
    const value = (event: EventLine, name: string) => attributes.find((each) => each.of === event.id && each.name === name)?.value ?? undefined;
    const { event } = chain[0]!;
    const isOwnVoice = chain.length === 1 && !fragments.some(({ role }) => role === "source" || role === "cue");
    const act = value(event, "Act")?.replaceAll("_", " ");
    const [polarity, certainty, mode] = [known(polarities, value(event, "Polarity")), known(certainties, value(event, "Certainty")), known(modes, value(event, "Mode"))];
    return {
      id: event.id, fragments, levels: isOwnVoice ? [] : chain.map((level, ordinal) => ({ stance: ordinal === 0 ? null : known(stances, value(level.event, "Stance")) ?? "relays" })),
      ...(act ? { act } : {}), ...(polarity ? { polarity } : {}), ...(certainty ? { certainty } : {}), ...(mode ? { mode } : {}),
      notes: notes.filter((note) => note.of === event.id).map(({ words }) => words),
    };
  }

  relations(mentions: readonly ReadMention[]): ReadRelation[] {
    const ids = new Set(mentions.map(({ id }) => id));
    return this.given.lines.relations.flatMap(({ id, line, type, from, to }) => {
      for (const named of [from, to]) if (!this.#isThere(named)) this.given.problems.add(line, `${id} names ${named}, which is not there`);
      const ours = known(relationTypes, type);
      return ours && ids.has(from) && ids.has(to) ? [{ from, to, type: ours }] : [];
    });
  }

  /** Spans that are no part of a claim by their type, and lines of other kinds by their letter. */
  ignored(): Record<string, number> {
    const counts = new Map(this.given.lines.ignored);
    const triggers = new Set([...this.given.lines.events.values()].map(({ trigger }) => trigger));
    for (const { id, type } of this.given.lines.spans.values()) if (!this.#used.has(id) && !triggers.has(id)) counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries(counts);
  }
}

const known = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((each) => each === value);
