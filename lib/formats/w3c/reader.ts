import { z } from "zod";
import { certainties, modes, polarities, stances, type FragmentRole } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/record";
import { Problems, type ReadFragment, type Reading, type ReadMention, type ReadRelation } from "@/lib/formats/reading/reading";
import { spanIn, unitOf, type Given, type Unit } from "@/lib/formats/reading/unit";
import { OffsetConverter } from "@/lib/text/offsets";

const position = z.looseObject({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) });
const quote = z.looseObject({ type: z.literal("TextQuoteSelector"), exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() });
const selectors = z.union([position, quote]).array().min(1).or(z.union([position, quote]).transform((one) => [one]));
const place = z.looseObject({ selector: selectors });
type Place = z.output<typeof place>;

const listOf = <T extends z.ZodType>(item: T) => z.looseObject({ "@list": z.array(item) }).transform((list) => list["@list"]);
const level = z.looseObject({ "cc:stance": z.enum(stances).nullish(), "cc:source": listOf(place), "cc:cue": listOf(place) });
const attribution = z.looseObject({ type: z.literal("cc:Attribution"), "cc:mode": z.enum(modes), "cc:level": listOf(level), "cc:hedge": listOf(place), "cc:loaded": listOf(place) });
const claim = z.looseObject({ type: z.literal("cc:Claim"), id: z.string(), "cc:act": z.string().optional(), "cc:polarity": z.enum(polarities).optional(), "cc:certainty": z.enum(certainties).optional() });
const relation = z.looseObject({ type: z.literal("cc:Relation"), "cc:type": z.enum(relationTypes) });
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

/**
 * Reads the annotations of one text. Bodies of this program's vocabulary give chain, act and so on; from other programs
 * come the content and the words of textual bodies. Refused, by the annotation's id: what isn't an annotation of a text,
 * a place outside the text, words that don't stand at their offsets, a quote without a position that is there twice.
 */
export function readW3c({ name, text, json }: Input): Reading {
  const problems = new Problems(`${name}.jsonld`);
  const items = itemsOf(json, problems);
  const converter = new OffsetConverter(text);
  const annotations = items.flatMap((item) => annotationOf(item, problems));
  const unit = unitIn(annotations, converter, problems);
  const reader = new Reader(converter, unit === "utf-16" ? "utf-16" : "code point", problems);
  const mentions = annotations.flatMap((each) => reader.mention(each));
  const relations = annotations.flatMap((each) => relationIn(each, mentions));
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text, mentions: mentions.map(({ mention }) => mention), relations, unit, ignored: {} } };
}

function itemsOf(json: string, problems: Problems): unknown[] {
  try {
    const parsed = page.safeParse(JSON.parse(json));
    if (parsed.success) return parsed.data;
    problems.add(null, "is no AnnotationPage, no list of annotations and no annotation");
  } catch {
    problems.add(null, "is not JSON");
  }
  return [];
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

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
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

function unitIn(annotations: readonly Annotation[], converter: OffsetConverter, problems: Problems): Unit | "either" {
  const given = annotations.flatMap((each) => placesIn(each).flatMap((found) => {
    const { at, quote: exact } = givenIn(found);
    return at && exact ? [{ start: at.start, end: at.end, quote: exact.exact, id: each.id }] : [];
  }));
  const { unit, wrong } = unitOf(converter, given);
  for (const each of wrong as readonly (Given & { id: string })[]) problems.add(null, `${each.id}: ${JSON.stringify(each.quote.slice(0, 40))} does not stand at ${each.start} to ${each.end} of the text`);
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
      notes: given.bodies.flatMap((body) => (body.type === "TextualBody" ? [(body as z.output<typeof words>).value] : [])),
    };
    return [{ claimId: about?.id ?? null, mention }];
  }

  #fragment(id: string, found: Place, role: FragmentRole, ordinal: number | null): ReadFragment[] {
    const { at, quote: exact } = givenIn(found);
    const span = at ? spanIn(this.converter, at, this.unit) : this.#only(id, exact!);
    if (!span) return at ? refused(this.problems, `${id}: ${at.start} to ${at.end} is no span of the text`) : [];
    return [{ role, level: ordinal, ...span, quote: this.converter.text.slice(span.start, span.end) }];
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
  const type = bodies.find((body): body is z.output<typeof relation> => body.type === "cc:Relation")?.["cc:type"];
  const to = bodies.find((body): body is z.output<typeof claim> => body.type === "cc:Claim")?.id;
  const [a, b] = [from, to].map((id) => mentions.find(({ claimId }) => claimId !== null && claimId === id)?.mention.id);
  return type && a && b ? [{ from: a, to: b, type }] : [];
}
