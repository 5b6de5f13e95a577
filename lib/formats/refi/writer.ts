import type { Corpus, CorpusParty, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { CodeBook, guidOf, namespace, partiesName, variableNames, variables, type Code, type Variable } from "@/lib/formats/refi/codes";
import { SourceElements, type Names } from "@/lib/formats/refi/sources";
import { Xml, xmlHead } from "@/lib/formats/xml/xml";

/** A REFI-QDA project: `project.qde` with codes, cases, selections, notes and links, and the texts in `Sources`. */
export async function* writeRefi(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield { name: "project.qde", pieces: project(corpus, new Xml(losses)) };
  for await (const { revisionId, text } of corpus.words()) yield wholeFile(`Sources/${revisionId}.txt`, text);
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

/** What a project has is in the order that the standard's schema asks for. */
async function* project(corpus: Corpus, xml: Xml): AsyncGenerator<string> {
  const { project: { id, name, description, acts }, exportedAt, toolVersion } = corpus;
  const codes = new CodeBook(id, acts);
  const known = new Set<string>();
  yield `${xmlHead}<Project${xml.attributes({ xmlns: namespace, name, origin: `Counterclaim ${toolVersion}`, creationDateTime: exportedAt })}>\n`;
  yield* codeBook(corpus, codes, { xml, known });
  yield xml.element("Variables", {}, variables.map((each) => xml.element("Variable", { guid: variableGuid(id, each), name: variableNames[each], typeOfVariable: "Text" })).join("\n"));
  yield* within("Cases", mapped(corpus.parties(), (party) => caseOf(xml, party, id)));
  const names: Names = { xml, codes, knows: (party) => known.has(party), value: (variable, words) => value(xml, variableGuid(id, variable), words) };
  const of = (text: CorpusText) => new SourceElements(text, names);
  yield* within("Sources", mapped(corpus.texts(), (text) => of(text).source()));
  yield* within("Notes", flat(corpus.texts(), (text) => of(text).notes()));
  yield* within("Links", flat(corpus.texts(), (text) => of(text).links()));
  yield `${xml.words("Description", description)}\n</Project>\n`;
}

const variableGuid = (id: string, variable: Variable) => guidOf(id, "variable", variables.indexOf(variable));
const value = (xml: Xml, guid: string, words: string) => (words === "" ? "" : xml.element("VariableValue", {}, xml.element("VariableRef", { targetGUID: guid }) + xml.words("TextValue", words)));

/** Every part and value, and a code for each party; which parties there are is noted in `known`. */
async function* codeBook({ parties }: Corpus, codes: CodeBook, { xml, known }: { xml: Xml; known: Set<string> }): AsyncGenerator<string> {
  yield `<CodeBook><Codes>\n${codes.list.map((each) => code(xml, each)).join("\n")}\n`;
  let isOpen = false;
  for await (const { id, name } of parties()) {
    known.add(id);
    yield `${isOpen ? "" : `<Code${xml.attributes({ guid: codes.partiesGuid, name: partiesName, isCodable: "false" })}>`}${xml.element("Code", { guid: guidOf(id, "partyCode"), name, isCodable: "true" })}\n`;
    isOpen = true;
  }
  yield `${isOpen ? "</Code>" : ""}</Codes></CodeBook>\n`;
}

const code = (xml: Xml, { guid, name, children }: Code): string =>
  xml.element("Code", { guid, name, isCodable: String(children.length === 0) }, children.map((each) => code(xml, each)).join(""));

const caseOf = (xml: Xml, { id, name, kind }: CorpusParty, projectId: string) =>
  xml.element("Case", { guid: id, name }, xml.element("CodeRef", { targetGUID: guidOf(id, "partyCode") }) + value(xml, variableGuid(projectId, "kind"), kind));

/** An element of what comes, or nothing where nothing comes: the schema has no empty lists. */
async function* within(tag: string, items: AsyncIterable<string>): AsyncGenerator<string> {
  let isOpen = false;
  for await (const item of items) {
    yield `${isOpen ? "" : `\n<${tag}>\n`}${item}\n`;
    isOpen = true;
  }
  if (isOpen) yield `</${tag}>`;
}

async function* mapped<T>(items: AsyncIterable<T>, element: (item: T) => string): AsyncGenerator<string> {
  for await (const item of items) yield element(item);
}
async function* flat<T>(items: AsyncIterable<T>, elements: (item: T) => Iterable<string>): AsyncGenerator<string> {
  for await (const item of items) yield* elements(item);
}
