import { sofaId, Structures, type Structure } from "@/lib/formats/cas/structures";
import { casTypes } from "@/lib/formats/cas/types";
import type { Corpus, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { json, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";

/** UIMA CAS JSON 0.4: one file for each text, with its type system. */
export async function* writeCasJson(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  for await (const text of corpus.texts()) yield wholeFile(`${text.name}.json`, casJson(text));
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

function casJson(text: CorpusText): string {
  const { list } = new Structures(text);
  const sofa = { "%ID": sofaId, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", mimeType: "text/plain", sofaString: text.text };
  let last = list.at(-1)!.id;
  const structures = list.flatMap((structure) => inJson(structure, () => ++last));
  const members = list.filter(({ isIndexed }) => isIndexed).map(({ id }) => id);
  const views = { _InitialView: { "%SOFA": sofaId, "%INDEX": list[0]!.id, "%MEMBERS": members } };
  return `{\n"%TYPES":${json(types)},\n"%FEATURE_STRUCTURES":[\n${[sofa, ...structures].map(json).join(",\n")}\n],\n"%VIEWS":${json(views)}\n}\n`;
}

/** A structure, after the arrays that its lists are. */
function inJson({ id, type, values, references, lists }: Structure, next: () => number): object[] {
  const arrays = Object.entries(lists).map(([name, elements]) => ({ name, id: next(), elements }));
  const refs = Object.fromEntries([...Object.entries(references), ...arrays.map((array) => [array.name, array.id] as const)].map(([name, to]) => [`@${name}`, to]));
  const own = { "%ID": id, "%TYPE": type, ...("begin" in values ? { "@sofa": sofaId } : {}), ...values, ...refs };
  return [...arrays.map((array) => ({ "%ID": array.id, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": array.elements })), own];
}

const types = Object.fromEntries(casTypes.map(({ name, parent, description, features }) => [name, {
  "%NAME": name, "%SUPER_TYPE": parent, "%DESCRIPTION": description,
  ...Object.fromEntries(Object.entries(features).map(([feature, range]) => [feature, { "%NAME": feature, "%RANGE": range }])),
}]));
