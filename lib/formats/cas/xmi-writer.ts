import { sofaId, Structures, type Structure } from "@/lib/formats/cas/structures";
import { casTypes, type CasType } from "@/lib/formats/cas/types";
import type { Corpus, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { Xml, xmlHead } from "@/lib/formats/xml/xml";

/** UIMA CAS XMI: one file for each text, and the type system that all of them have. */
export async function* writeCasXmi(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  const xml = new Xml(losses);
  yield wholeFile("TypeSystem.xml", typeSystem(xml));
  for await (const text of corpus.texts()) yield wholeFile(`${text.name}.xmi`, xmi(text, xml));
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

/** The XML name of a type: its own name after a prefix that stands for its package. */
function tagOf(type: string): { tag: string; prefix: string; uri: string } {
  const parts = type.split(".");
  const name = parts.pop()!;
  const prefix = parts.at(-1)!;
  return { tag: `${prefix}:${name}`, prefix, uri: `http:///${parts.join("/")}.ecore` };
}

const namespaces = Object.fromEntries(["uima.cas.Sofa", ...casTypes.map(({ name }) => name)].map(tagOf).map(({ prefix, uri }) => [`xmlns:${prefix}`, uri]));

function xmi(text: CorpusText, xml: Xml): string {
  const { list } = new Structures(text);
  const members = list.filter(({ isIndexed }) => isIndexed).map(({ id }) => id).join(" ");
  const lines = [
    xml.element("cas:NULL", { "xmi:id": 0 }), ...list.map((structure) => element(structure, xml)),
    xml.element("cas:Sofa", { "xmi:id": sofaId, sofaNum: 1, sofaID: "_InitialView", mimeType: "text/plain", sofaString: text.text }),
    xml.element("cas:View", { sofa: sofaId, members }),
  ];
  return `${xmlHead}${xml.element("xmi:XMI", { "xmlns:xmi": "http://www.omg.org/XMI", ...namespaces, "xmi:version": "2.0" }, `\n${lines.join("\n")}\n`)}\n`;
}

function element({ id, type, values, references, lists }: Structure, xml: Xml): string {
  const listed = Object.fromEntries(Object.entries(lists).map(([name, ids]) => [name, ids.join(" ")]));
  return xml.element(tagOf(type).tag, { "xmi:id": id, ...("begin" in values ? { sofa: sofaId } : {}), ...values, ...references, ...listed });
}

function typeSystem(xml: Xml): string {
  const body = xml.element("name", {}, "Counterclaim") + xml.element("types", {}, casTypes.map((type) => description(type, xml)).join("\n"));
  return `${xmlHead}${xml.element("typeSystemDescription", { xmlns: "http://uima.apache.org/resourceSpecifier" }, `\n${body}\n`)}\n`;
}

function description({ name, parent, description: words, features }: CasType, xml: Xml): string {
  const own = Object.entries(features).map(([feature, range]) => xml.element("featureDescription", {}, xml.element("name", {}, feature) + xml.element("description") + rangeOf(range, xml))).join("");
  return xml.element("typeDescription", {}, xml.element("name", {}, name) + xml.words("description", words) + xml.element("supertypeName", {}, parent) + xml.element("features", {}, own));
}

function rangeOf(range: string, xml: Xml): string {
  if (!range.endsWith("[]")) return xml.element("rangeTypeName", {}, range);
  return xml.element("rangeTypeName", {}, "uima.cas.FSArray") + xml.element("elementType", {}, range.slice(0, -2));
}
