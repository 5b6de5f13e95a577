import { z } from "zod";
import { certainties, modes, polarities, sourceKinds, stances, type FragmentRole } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import { Problems, type ReadFragment, type Reading, type ReadMention, type ReadRelation } from "@/lib/formats/reading/reading";
import type { ClaimLink } from "@/lib/formats/reading/item";
import { factsOf, jsonOf, readParty, withFacts, type ReadFacts } from "@/lib/formats/reading/facts";
import { spanIn, unitOf, unitToRead, type FoundUnit, type Given, type Unit } from "@/lib/formats/reading/unit";
import { OffsetConverter } from "@/lib/text/offsets";

const position = z.looseObject({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) });
const quote = z.looseObject({ type: z.literal("TextQuoteSelector"), exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() });
const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
// Selectors of other kinds may stand beside those that are understood.
const selectors = z.unknown().transform((value) => many(value).flatMap((each) => z.union([position, quote]).safeParse(each).data ?? [])).refine((list) => list.length > 0);

// As this program names parties, figures and so on: each name after the prefix of its vocabulary.
const unprefixed = (value: unknown): Record<string, unknown> => (typeof value !== "object" || value === null ? {} : Object.fromEntries(Object.entries(value).map(([name, each]) => [name.replace(/^cc:/, ""), each])));
const bare = (id: unknown) => (typeof id === "string" ? id.replace(/^urn:uuid:/, "") : id);
const party = z.preprocess((value) => { const node = unprefixed(value); return { ...node, id: bare(node.id) }; }, readParty);
const place = z.looseObject({ selector: selectors, source: z.unknown().optional(), "cc:wordOf": party.optional() });
type Place = z.output<typeof place>;

const listOf = <T extends z.ZodType>(item: T) => z.looseObject({ "@list": z.array(item) }).transform((list) => list["@list"]);
const level = z.looseObject({ "cc:stance": z.enum(stances).nullish(), "cc:sourceKind": z.enum(sourceKinds).optional(), "cc:party": listOf(party).optional(), "cc:source": listOf(place), "cc:cue": listOf(place) });
const attribution = z.looseObject({ type: z.literal("cc:Attribution"), "cc:mode": z.enum(modes), "cc:level": listOf(level), "cc:hedge": listOf(place), "cc:loaded": listOf(place) });
const claim = z.looseObject({ type: z.literal("cc:Claim"), id: z.string(), "cc:act": z.string().optional(), "cc:polarity": z.enum(polarities).optional(), "cc:certainty": z.enum(certainties).optional() });
const relation = z.looseObject({ type: z.literal("cc:Relation"), "cc:type": z.enum(relationTypes), "cc:scope": z.string().optional(), "cc:basis": z.enum(["stated", "inferred"]).optional(), "cc:note": z.string().optional() });
const words = z.looseObject({ type: z.literal("TextualBody"), value: z.string() });
type Body = z.output<typeof attribution> | z.output<typeof claim> | z.output<typeof relation> | z.output<typeof words>;

const annotation = z.looseObject({ id: z.string(), type: z.literal("Annotation"), motivation: z.unknown().optional(), body: z.unknown().optional(), target: z.unknown().optional() });
const page = z.looseObject({ items: z.array(z.unknown()) }).transform(({ items }) => items).or(z.array(z.unknown())).or(annotation.transform((one): unknown[] => [one]));

interface Input {
  readonly name: string;
  readonly text: string;
  /** the text of an AnnotationPage, a list of annotations, or one annotation */
  readonly json: string;
}

/** As `readAnnotations`, for the file of one text. */
export function readW3c({ name, text, json }: Input): Reading {
  const problems = new Problems(`${name}.jsonld`);
  const items = annotationItems(json, problems);
  return problems.list.length > 0 ? { ok: false, problems: problems.list } : readAnnotations({ name, file: `${name}.jsonld`, text, items }, null);
}

/** The annotations in a file, whatever they are on. */
export function annotationItems(json: string, problems: Problems): unknown[] {
  const parsed = jsonOf(json);
  if (parsed === undefined) problems.add(null, "is not JSON");
  const items = page.safeParse(parsed);
  if (parsed !== undefined && !items.success) problems.add(null, "is no AnnotationPage, no list of annotations and no annotation");
  return items.data ?? [];
}

interface Listed {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly items: readonly unknown[];
}

/**
 * Reads the annotations of one text. Bodies of this program's vocabulary give chain, act and so on; from other programs
 * come the content and the words of textual bodies. Refused, by the annotation's id: what isn't an annotation of a text,
 * a place outside the text, words that don't stand at their offsets, a quote without a position that is there twice.
 */
export function readAnnotations({ name, file, text, items }: Listed, chosen: Unit | null): Reading {
  const problems = new Problems(file);
  const converter = new OffsetConverter(text);
  const annotations = items.flatMap((item) => annotationOf(item, problems));
  const unit = unitIn(annotations, converter, problems, chosen);
  const reader = new Reader(converter, unitToRead(unit), problems);
  const mentions = annotations.flatMap((each) => reader.mention(each));
  const relations = annotations.flatMap((each) => relationIn(each, mentions));
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text, mentions: mentions.map(({ mention }) => mention), relations, unit, ignored: {} } };
}

/** The relations of a file from claim to claim, wherever these stand, by the ids of the claims. */
export function claimLinks(items: readonly unknown[], file: string): ClaimLink[] {
  return items.flatMap((item) => {
    const [found] = annotationOf(item, new Problems(file));
    const said = found?.bodies.find((body): body is z.output<typeof relation> => body.type === "cc:Relation");
    const to = found?.bodies.find((body): body is z.output<typeof claim> => body.type === "cc:Claim")?.id;
    return found?.from && said && to ? [{ file, from: String(bare(found.from)), to: String(bare(to)), ...aboutRelation(said) }] : [];
  });
}

const aboutRelation = (said: z.output<typeof relation>) => ({
  type: said["cc:type"], ...(said["cc:scope"] === undefined ? {} : { scope: said["cc:scope"] }), ...(said["cc:basis"] ? { basis: said["cc:basis"] } : {}), ...(said["cc:note"] === undefined ? {} : { note: said["cc:note"] }),
});

/** What this program's bodies say of a claim and its mention besides the places. */
function factsIn(about: z.output<typeof claim>, said: z.output<typeof attribution> | undefined): ReadFacts | null {
  const facts = unprefixed(about);
  const parties = (name: string) => listOf(party).safeParse(facts[name]).data ?? [];
  const figures = z.looseObject({ "@list": z.array(z.unknown()) }).safeParse(facts.quantity).data?.["@list"] ?? [];
  const object = { kind: facts.objectKind, text: facts.objectText, claimId: bare((facts.objectClaim as { id?: unknown } | null)?.id ?? null) };
  const quantities = figures.map((each) => { const { type: _type, ...figure } = unprefixed(each); return figure; });
  const levels = (said?.["cc:level"] ?? []).map((each) => ({ sourceKind: each["cc:sourceKind"], stance: each["cc:stance"] ?? null, parties: each["cc:party"] ?? [] }));
  const { reported, documentStance, suppliedReading } = unprefixed(said);
  return factsOf({
    ...facts, claim: bare(about.id), claimants: parties("claimant"), targets: parties("target"), invoked: parties("invoked"), quantities, object, mode: said?.["cc:mode"], reported, documentStance, suppliedReading,
    ...(levels.every(({ sourceKind }) => sourceKind) ? { levels } : {}),
  });
}

interface Annotation {
  readonly id: string;
  readonly places: readonly Place[];
  /** what a linking annotation goes out from */
  readonly from: string | null;
  readonly bodies: readonly Body[];
}

function annotationOf(item: unknown, problems: Problems): Annotation[] {
  const parsed = annotation.safeParse(item);
  if (!parsed.success) return refused(problems, `an item is no annotation: ${parsed.error.issues[0]!.path.join(".")} ${parsed.error.issues[0]!.message}`);
  const { id, target, body } = parsed.data;
  const bodies = many(body).flatMap((each) => z.union([attribution, claim, relation, words]).safeParse(each).data ?? []);
  if (typeof target === "string") return [{ id, places: [], from: target, bodies }];
  const places = z.array(place).min(1).safeParse(many(target));
  if (!places.success) return refused(problems, `${id}: a target has no text position and no text quote`);
  return [{ id, places: places.data, from: null, bodies }];
}

function refused(problems: Problems, message: string): [] {
  problems.add(null, message);
  return [];
}

const attributionIn = ({ bodies }: Annotation) => bodies.find((body): body is z.output<typeof attribution> => body.type === "cc:Attribution");

function placesIn(given: Annotation): Place[] {
  const said = attributionIn(given);
  return [...given.places, ...(said ? [...said["cc:level"].flatMap((each) => [...each["cc:source"], ...each["cc:cue"]]), ...said["cc:hedge"], ...said["cc:loaded"]] : [])];
}

function givenIn({ selector }: Place): { at?: { start: number; end: number }; quote?: z.output<typeof quote> } {
  const at = selector.find((each): each is z.output<typeof position> => each.type === "TextPositionSelector");
  const exact = selector.find((each): each is z.output<typeof quote> => each.type === "TextQuoteSelector");
  return { ...(at ? { at } : {}), ...(exact ? { quote: exact } : {}) };
}

function unitIn(annotations: readonly Annotation[], converter: OffsetConverter, problems: Problems, chosen: Unit | null): FoundUnit {
  const given = annotations.flatMap((each) => placesIn(each).flatMap((found) => {
    const { at, quote: exact } = givenIn(found);
    return at ? [{ start: at.start, end: at.end, quote: exact?.exact ?? null, id: each.id }] : [];
  }));
  const { unit, wrong } = unitOf(converter, given, chosen);
  // What has no words and lies outside the text is refused where it is read.
  for (const each of wrong as readonly (Given & { id: string })[]) if (each.quote !== null) problems.add(null, `${each.id}: ${JSON.stringify(each.quote.slice(0, 40))} does not stand at ${each.start} to ${each.end} of the text`);
  return unit;
}

class Reader {
  constructor(
    readonly converter: OffsetConverter,
    readonly unit: Unit,
    readonly problems: Problems,
  ) {}

  mention(given: Annotation): { claimId: string | null; mention: ReadMention }[] {
    if (given.from !== null) return [];
    const said = attributionIn(given);
    const about = given.bodies.find((body): body is z.output<typeof claim> => body.type === "cc:Claim");
    const at = (places: readonly Place[], role: FragmentRole, ordinal: number | null = null) => places.flatMap((each) => this.#fragment(given.id, each, role, ordinal));
    const fragments = [
      ...at(given.places, "content"), ...(said?.["cc:level"] ?? []).flatMap((each, ordinal) => [...at(each["cc:source"], "source", ordinal), ...at(each["cc:cue"], "cue", ordinal)]),
      ...at(said?.["cc:hedge"] ?? [], "hedge"), ...at(said?.["cc:loaded"] ?? [], "loaded"),
    ];
    const [act, polarity, certainty] = [about?.["cc:act"], about?.["cc:polarity"], about?.["cc:certainty"]];
    const mention: ReadMention = {
      id: given.id, fragments, levels: (said?.["cc:level"] ?? []).map((each) => ({ stance: each["cc:stance"] ?? null })),
      ...(act ? { act } : {}), ...(polarity ? { polarity } : {}), ...(certainty ? { certainty } : {}), ...(said ? { mode: said["cc:mode"] } : {}),
      notes: about ? [] : given.bodies.flatMap((body) => (body.type === "TextualBody" ? [(body as z.output<typeof words>).value] : [])),
    };
    return [{ claimId: about?.id ?? null, mention: withFacts(mention, about ? factsIn(about, said) : null) }];
  }

  #fragment(id: string, found: Place, role: FragmentRole, ordinal: number | null): ReadFragment[] {
    const { at, quote: exact } = givenIn(found);
    const span = at ? spanIn(this.converter, at, this.unit) : this.#only(id, exact!);
    if (!span) return at ? refused(this.problems, `${id}: ${at.start} to ${at.end} is no span of the text`) : [];
    const wordOf = found["cc:wordOf"];
    return [{ role, level: ordinal, ...span, quote: this.converter.text.slice(span.start, span.end), ...(wordOf ? { wordOf } : {}) }];
  }

  /** Where a quote stands, if there is one such place only. */
  #only(id: string, { exact, prefix = "", suffix = "" }: z.output<typeof quote>): { start: number; end: number } | null {
    const { text } = this.converter;
    const around = `${prefix}${exact}${suffix}`;
    const first = text.indexOf(around);
    if (first < 0 || text.indexOf(around, first + 1) >= 0) {
      this.problems.add(null, `${id}: ${JSON.stringify(exact.slice(0, 40))} ${first < 0 ? "does not stand in the text" : "stands in the text more than once, and has no position"}`);
      return null;
    }
    return { start: first + prefix.length, end: first + prefix.length + exact.length };
  }
}

/** A link from one claim to another, where both are in this text, by their first mentions. */
function relationIn({ from, bodies }: Annotation, mentions: readonly { claimId: string | null; mention: ReadMention }[]): ReadRelation[] {
  const said = bodies.find((body): body is z.output<typeof relation> => body.type === "cc:Relation");
  const to = bodies.find((body): body is z.output<typeof claim> => body.type === "cc:Claim")?.id;
  const [a, b] = [from, to].map((id) => mentions.find(({ claimId }) => claimId !== null && claimId === id)?.mention.id);
  return said && a && b ? [{ from: a, to: b, ...aboutRelation(said) }] : [];
}
