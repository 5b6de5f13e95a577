import { withFacts, type ReadFacts } from "@/lib/formats/reading/facts";
import type { ReadOptions } from "@/lib/formats/reading/item";
import { joined, type Link, type Part } from "@/lib/formats/reading/joining";
import { Labels } from "@/lib/formats/reading/labels";
import { Problems, type LeftOut, type ReadFragment, type Reading, type ReadMention } from "@/lib/formats/reading/reading";
import { spanIn, unitOf, unitToRead, type Given, type Unit } from "@/lib/formats/reading/unit";
import { OffsetConverter } from "@/lib/text/offsets";

/** A span with a label, as its file counts; the words where it says them. */
export interface FlatSpan extends Given {
  readonly id: string;
  readonly label: string;
  readonly line: number | null;
}

/** What a file says of the claim that begins with a span. */
export type About = Partial<Pick<ReadMention, "act" | "polarity" | "certainty" | "mode" | "notes">> & { readonly facts?: ReadFacts | null; readonly fragments?: readonly ReadFragment[] };

/** One text with labelled spans and links between them: what formats have that know no claims. */
export interface FlatText {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly spans: readonly FlatSpan[];
  readonly links: readonly Link[];
  /** what is said of a claim, by the id of its first span */
  readonly about: (id: string) => About;
  /** the unit that the format prescribes, where there is one and its readers needn't look */
  readonly unit?: Unit;
  readonly left?: readonly LeftOut[];
}

/**
 * Reads labelled spans: finds the unit by the words, checks each place, joins the parts of claims. Refused, by the span's
 * id: words that don't stand at their offsets, a place outside of the text, an id that is there twice.
 */
export function readFlat(given: FlatText, { roles, unit: chosen }: ReadOptions): Reading {
  const problems = new Problems(given.file);
  const converter = new OffsetConverter(given.text);
  const { unit, wrong } = unitOf(converter, given.spans, chosen ?? given.unit ?? null);
  for (const { id, line, quote, start, end } of wrong as readonly FlatSpan[]) {
    problems.add(line, quote === null ? `${id}: ${start} to ${end} is no span of the text` : `${id}: ${JSON.stringify(quote.slice(0, 40))} does not stand at ${start} to ${end} of the text`);
  }
  const seen = new Set<string>();
  for (const { id, line } of given.spans) if (seen.size === seen.add(id).size) problems.add(line, `${id} is there twice`);
  const labels = new Labels(roles);
  const parts = given.spans.flatMap((span) => partOf(span, labels, converter, unitToRead(unit)));
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  const taken = new Set(parts.map(({ id }) => id));
  const links = given.links.filter(({ from, to }) => !seen.has(from) || !seen.has(to) || (taken.has(from) && taken.has(to)));
  const { mentions, relations, left } = joined({ file: given.file, text: given.text, parts, links });
  const described = mentions.map((mention) => describedBy(mention, given.about(mention.id)));
  return { ok: true, text: { name: given.name, text: given.text, mentions: described, relations, unit, ignored: labels.ignored(), left: [...left, ...(given.left ?? [])], labels: labels.list() } };
}

function partOf(span: FlatSpan, labels: Labels, converter: OffsetConverter, unit: Unit): Part[] {
  const place = spanIn(converter, span, unit);
  if (!place) return [];
  const role = labels.take(span.label, converter.text.slice(place.start, place.end));
  return role ? [{ id: span.id, role, line: span.line, ...place }] : [];
}

function describedBy(mention: ReadMention, { facts = null, ...said }: About): ReadMention {
  return withFacts({ ...mention, ...said, notes: said.notes ?? [] }, facts);
}
