import type { Corpus, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { firstMentions, fragmentsOf, hasDetails } from "@/lib/formats/corpus/parts";
import { jsonLine, type ExportFile } from "@/lib/formats/corpus/writer";

/** doccano's JSONL for sequence labelling with relations: one text on each line. */
export async function* writeDoccano(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield { name: "texts.jsonl", pieces: lines(corpus, losses) };
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

async function* lines(corpus: Corpus, losses: Losses): AsyncGenerator<string> {
  let next = 1;
  let line = 1;
  for await (const text of corpus.texts()) {
    losses.add("relation_details", text.relations.filter(hasDetails).length);
    yield jsonLine(lineOf(text, line++, () => next++));
  }
}

const labels = { content: "Content", source: "Source", cue: "Cue", hedge: "Hedge", loaded: "Loaded" } as const;

interface Entity {
  readonly id: number;
  readonly mention: CorpusMention;
  readonly line: object;
}

function lineOf(text: CorpusText, id: number, next: () => number): object {
  const entities = text.mentions.flatMap((mention) => entitiesOf(mention, next));
  const firstOf = new Map<string, number>();
  for (const { mention, id: own } of entities) if (!firstOf.has(mention.id)) firstOf.set(mention.id, own);
  const first = firstMentions(text.mentions);
  const head = (claim: string) => firstOf.get(first.get(claim)!.id)!;
  const joined = entities.filter(({ mention, id: own }) => firstOf.get(mention.id) !== own).map(({ mention, id: own }) => ({ id: next(), from_id: own, to_id: firstOf.get(mention.id)!, type: "part of" }));
  const relations = text.relations.map(({ from, to, type }) => ({ id: next(), from_id: head(from), to_id: head(to), type }));
  return { id, text: text.text, entities: entities.map(({ line }) => line), relations: [...joined, ...relations], meta: { name: text.name, title: text.document.title, document: text.document.id, revision: text.revision.id } };
}

/** The parts of a mention, its content first; they hang on the first of them. */
function entitiesOf(mention: CorpusMention, next: () => number): Entity[] {
  const fragments = [...fragmentsOf(mention, "content"), ...mention.fragments.filter(({ role }) => role !== "content")];
  return fragments.map(({ role, codePointStart, codePointEnd }) => {
    const id = next();
    return { id, mention, line: { id, label: labels[role], start_offset: codePointStart, end_offset: codePointEnd } };
  });
}
