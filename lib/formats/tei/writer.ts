import type { Corpus, CorpusMention, CorpusParty, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import type { ExportFile } from "@/lib/formats/corpus/writer";
import { claimAnywhere, claimElement, claimHere, contestElement, isPerson, mentionElement, partyElement, placementElement, relationElement } from "@/lib/formats/tei/standoff";
import { bodyOf } from "@/lib/formats/tei/text";
import { Xml, xmlHead } from "@/lib/formats/xml/xml";

/** TEI P5: a file for each text with its claims in a standOff, one for the parties, one for relations and contests. */
export async function* writeTei(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  const xml = new Xml(losses);
  for await (const text of corpus.texts()) yield { name: `${text.name}.xml`, pieces: textFile(corpus, text, xml) };
  yield { name: "parties.xml", pieces: partiesFile(corpus, xml) };
  yield { name: "contests.xml", pieces: contestsFile(corpus, xml) };
}

const open = (xml: Xml, header: string) => `${xmlHead}<TEI xmlns="http://www.tei-c.org/ns/1.0">\n${xml.element("teiHeader", {}, header)}\n`;
const close = "</TEI>\n";

function header(xml: Xml, { project, exportedAt, exportedBy, toolVersion }: Corpus, { title, source }: { title: string; source: string }): string {
  return xml.element("fileDesc", {}, [
    xml.element("titleStmt", {}, xml.element("title", {}, xml.text(title)) + xml.element("respStmt", {}, xml.element("resp", {}, "exported by") + xml.element("name", {}, xml.text(exportedBy)))),
    xml.element("publicationStmt", {}, xml.element("p", {}, xml.text(`${project.name}, ${exportedAt}, Counterclaim ${toolVersion}`))),
    xml.element("sourceDesc", {}, source),
  ].join(""));
}

async function* textFile(corpus: Corpus, text: CorpusText, xml: Xml): AsyncGenerator<string> {
  yield open(xml, header(xml, corpus, { title: text.document.title, source: sourceOf(xml, text) }));
  yield xml.element("standOff", {}, `\n${standOff(xml, text)}\n`);
  // The text begins after the tag at once: every character in the body is one of the text's.
  yield `\n<text${xml.attributes({ "xml:lang": text.document.language, "xml:id": `revision-${text.revision.id}` })}><body xml:space="preserve">`;
  yield* bodyOf(text, xml);
  yield `</body></text>\n${close}`;
}

function standOff(xml: Xml, text: CorpusText): string {
  const claims = new Map(text.mentions.map(({ claim }) => [claim.id, claim]));
  const relations = text.relations.map((relation) => relationElement(xml, relation, claimHere));
  return [
    ...[...claims.values()].map((claim) => claimElement(xml, claim)), ...text.mentions.map((mention: CorpusMention) => mentionElement(xml, text, mention)),
    ...(relations.length === 0 ? [] : [xml.element("listRelation", {}, relations.join("\n"))]),
  ].join("\n") || xml.element("ab");
}

function sourceOf(xml: Xml, { document }: CorpusText): string {
  const { title, publisher, published, retrieved, originalUrl, archiveUrl, licence } = document;
  return xml.element("bibl", {}, [
    xml.words("title", title), xml.words("publisher", publisher?.name ?? null), xml.words("date", published), xml.words("date", retrieved, { type: "retrieved" }),
    ...[originalUrl, archiveUrl].filter(Boolean).map((url) => xml.element("ref", { target: url })), xml.words("note", licence, { type: "licence" }),
  ].join(""));
}

async function* partiesFile(corpus: Corpus, xml: Xml): AsyncGenerator<string> {
  yield open(xml, header(xml, corpus, { title: `${corpus.project.name}: parties`, source: xml.element("p", {}, "Parties as the project keeps them.") }));
  yield "<standOff>\n";
  yield* list(xml, "listPerson", filtered(corpus.parties(), isPerson));
  yield* list(xml, "listOrg", filtered(corpus.parties(), (party) => !isPerson(party)));
  yield `</standOff>\n${close}`;
}

async function* filtered(parties: AsyncIterable<CorpusParty>, keep: (party: CorpusParty) => boolean): AsyncGenerator<CorpusParty> {
  for await (const party of parties) if (keep(party)) yield party;
}

async function* list(xml: Xml, tag: string, parties: AsyncIterable<CorpusParty>): AsyncGenerator<string> {
  let isOpen = false;
  for await (const party of parties) {
    yield `${isOpen ? "" : `<${tag}>\n`}${partyElement(xml, party)}\n`;
    isOpen = true;
  }
  if (isOpen) yield `</${tag}>\n`;
}

/** Relations and placements over all texts; claims are named by URN, since each may stand in several files. */
async function* contestsFile(corpus: Corpus, xml: Xml): AsyncGenerator<string> {
  yield open(xml, header(xml, corpus, { title: `${corpus.project.name}: relations and contests`, source: xml.element("p", {}, "Relations and contests as the project keeps them.") }));
  yield "<standOff>\n";
  for await (const contest of corpus.contests()) yield `${contestElement(xml, contest)}\n`;
  if (corpus.counts.relations + corpus.counts.placements > 0) {
    yield "<listRelation>\n";
    for await (const relation of corpus.relations()) yield `${relationElement(xml, relation, claimAnywhere)}\n`;
    for await (const placement of corpus.placements()) yield `${placementElement(xml, placement)}\n`;
    yield "</listRelation>\n";
  }
  yield `</standOff>\n${close}`;
}
