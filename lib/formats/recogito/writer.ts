import type { Corpus, CorpusFragment, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { claimFacts, firstMentions, fragmentsOf, mentionFacts, namesOf } from "@/lib/formats/corpus/parts";
import { json, jsonArray, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";

/** Recogito (W3C flavour): for each text its words and one list of annotations, one for each part, joined by relations. */
export async function* writeRecogito(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  for await (const text of corpus.texts()) {
    yield wholeFile(`${text.name}.txt`, text.text);
    yield { name: `${text.name}.json`, pieces: jsonArray(annotations(text)) };
  }
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

const labels = { content: "Content", source: "Source", cue: "Cue", hedge: "Hedge", loaded: "Loaded" } as const;
const idOf = (mention: CorpusMention, index = 0) => `#${mention.id}-${index}`;
const tag = (value: string) => ({ type: "TextualBody", purpose: "tagging", value });
const asJson = (value: object) => ({ type: "TextualBody", purpose: "describing", format: "application/json", value: json(value) });

async function* annotations(text: CorpusText): AsyncGenerator<object> {
  for (const mention of text.mentions) yield* ofMention(text, mention);
  const first = firstMentions(text.mentions);
  for (const { id, from, to, type, scope, basis, note } of text.relations) yield link(`#${id}`, [idOf(first.get(from)!), idOf(first.get(to)!)], [tag(type), asJson({ scope, basis, note })]);
}

function* ofMention(text: CorpusText, mention: CorpusMention): Generator<object> {
  const fragments = [...fragmentsOf(mention, "content"), ...mention.fragments.filter(({ role }) => role !== "content")];
  for (const [index, fragment] of fragments.entries()) {
    yield { "@context": "http://www.w3.org/ns/anno.jsonld", id: idOf(mention, index), type: "Annotation", body: index === 0 ? bodies(mention) : [tag(labels[fragment.role])], target: target(text, fragment) };
  }
  for (const [index, { role, level }] of fragments.entries()) if (index > 0) yield link(`${idOf(mention, index)}-of`, [idOf(mention, index), idOf(mention)], [tag(level === null ? `${role} of` : `${role} ${level} of`)]);
}

function bodies(mention: CorpusMention): object[] {
  const { claim } = mention;
  const comment = (value: string) => ({ type: "TextualBody", purpose: "commenting", value });
  const said = [namesOf(claim.claimants), claim.proposition].filter(Boolean).join(": ");
  return [tag(labels.content), tag(claim.act), ...(said === "" ? [] : [comment(said)]), asJson({ ...claimFacts(claim), ...mentionFacts(mention) })];
}

// Recogito counts as browsers do, in UTF-16 units.
const target = ({ revision }: CorpusText, { start, end, quote, prefix, suffix }: CorpusFragment) => ({
  source: `urn:uuid:${revision.id}`, selector: [{ type: "TextQuoteSelector", exact: quote, prefix, suffix }, { type: "TextPositionSelector", start, end }],
});

const link = (id: string, [from, to]: readonly [string, string], body: readonly object[]) =>
  ({ "@context": "http://www.w3.org/ns/anno.jsonld", id, type: "Annotation", motivation: "linking", body, target: [{ id: from }, { id: to }] });
