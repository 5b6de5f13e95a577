import { certainties, modes, polarities, standardActs } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import type { Corpus, CorpusFragment, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { claimFacts, firstMentions, fragmentsOf, mentionFacts } from "@/lib/formats/corpus/parts";
import { json, jsonArray, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { Xml } from "@/lib/formats/xml/xml";

/** Label Studio: all texts as tasks with one annotation each, and the labelling configuration that goes with them. */
export async function* writeLabelStudio(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield wholeFile("labelling.xml", configuration([...new Set([...standardActs, ...corpus.project.acts])], losses));
  yield { name: "tasks.json", pieces: jsonArray(tasks(corpus)) };
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

async function* tasks(corpus: Corpus): AsyncGenerator<object> {
  for await (const text of corpus.texts()) yield taskOf(text);
}

/** How the parts of one mention hang on its first fragment. */
const joins = ["fragment of", "source of", "cue of", "hedge in", "loaded word in"] as const;
const joinOf = { content: joins[0], source: joins[1], cue: joins[2], hedge: joins[3], loaded: joins[4] } as const;
const labelOf = { content: "Content", source: "Source", cue: "Cue", hedge: "Hedge", loaded: "Loaded" } as const;

function taskOf(text: CorpusText): object {
  const { name, document, revision } = text;
  const first = firstMentions(text.mentions);
  const relations = text.relations.map(({ from, to, type, scope, basis, note }) => ({ ...relation(regionId(first.get(from)!), regionId(first.get(to)!), type), meta: { scope, basis, note } }));
  return {
    data: { text: text.text, name, title: document.title, document: document.id, revision: revision.id, url: document.originalUrl, language: document.language },
    annotations: [{ result: [...text.mentions.flatMap(resultOf), ...relations] }],
  };
}

const regionId = (mention: CorpusMention, index = 0) => `${mention.id}-${index}`;
const relation = (from: string, to: string, label: string) => ({ type: "relation", from_id: from, to_id: to, direction: "right", labels: [label] });

// Label Studio counts code points in texts with astral characters, and keeps the words beside the offsets.
const place = ({ codePointStart, codePointEnd, quote }: CorpusFragment) => ({ start: codePointStart, end: codePointEnd, text: quote });

function resultOf(mention: CorpusMention): object[] {
  const fragments = [...fragmentsOf(mention, "content"), ...mention.fragments.filter(({ role }) => role !== "content")];
  const regions = fragments.map((fragment, index) => ({ id: regionId(mention, index), from_name: "part", to_name: "text", type: "labels", value: { ...place(fragment), labels: [labelOf[fragment.role]] } }));
  const links = fragments.slice(1).map((fragment, index) => relation(regionId(mention, index + 1), regionId(mention), fragment.level ? `${joinOf[fragment.role]} level ${fragment.level}` : joinOf[fragment.role]));
  return [...regions, ...aboutFirst(mention, fragments[0]!), ...links];
}

/** What is chosen and written for the first fragment of the content. */
function aboutFirst(mention: CorpusMention, fragment: CorpusFragment): object[] {
  const { claim, mode } = mention;
  const at = { id: regionId(mention), to_name: "text" };
  const choices = Object.entries({ act: claim.act, polarity: claim.polarity, certainty: claim.certainty, mode });
  return [
    ...choices.map(([name, value]) => ({ ...at, from_name: name, type: "choices", value: { ...place(fragment), choices: [value] } })),
    { ...at, from_name: "facts", type: "textarea", value: { ...place(fragment), text: [json({ ...claimFacts(claim), ...mentionFacts(mention) })] } },
  ];
}

function configuration(acts: readonly string[], losses: Losses): string {
  const xml = new Xml(losses);
  const choice = (name: string, values: readonly string[]) =>
    xml.element("Choices", { name, toName: "text", perRegion: "true", whenTagName: "part", whenLabelValue: "Content" }, values.map((value) => xml.element("Choice", { value })).join(""));
  const levels = joins.slice(1, 3).flatMap((join) => [1, 2, 3, 4].map((level) => `${join} level ${level}`));
  return `${xml.element("View", {}, [
    "", xml.element("Relations", {}, [...joins, ...levels, ...relationTypes].map((value) => xml.element("Relation", { value })).join("")),
    xml.element("Labels", { name: "part", toName: "text" }, Object.values(labelOf).map((value) => xml.element("Label", { value })).join("")),
    xml.element("Text", { name: "text", value: "$text", granularity: "symbol" }),
    choice("act", acts), choice("polarity", polarities), choice("certainty", certainties), choice("mode", modes),
    xml.element("TextArea", { name: "facts", toName: "text", perRegion: "true", whenTagName: "part", whenLabelValue: "Content", editable: "false" }), "",
  ].join("\n"))}\n`;
}
