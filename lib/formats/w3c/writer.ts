import type { Corpus, CorpusContest, CorpusParty, CorpusPlacement, CorpusRelation, CorpusText } from "@/lib/formats/corpus/corpus";
import { json, jsonArray, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { mentionAnnotation } from "@/lib/formats/w3c/annotation";
import { context, urn } from "@/lib/formats/w3c/namespace";

/** W3C Web Annotation: for each text the words and a page of annotations; relations, placements and parties as pages of their own. */
export async function* writeW3c(corpus: Corpus): AsyncGenerator<ExportFile> {
  for await (const text of corpus.texts()) {
    yield wholeFile(`texts/${text.name}.txt`, text.text);
    yield { name: `annotations/${text.name}.jsonld`, pieces: page(corpus, { id: urn(text.revision.id), name: text.name, more: textFacts(text) }, each(text.mentions, (mention) => mentionAnnotation(text, mention))) };
  }
  yield { name: "annotations/relations.jsonld", pieces: page(corpus, { id: urn(corpus.project.id), name: "relations" }, mapped(corpus.relations(), relationAnnotation)) };
  yield { name: "annotations/placements.jsonld", pieces: page(corpus, { id: urn(corpus.project.id), name: "placements" }, mapped(corpus.placements(), placementAnnotation)) };
  yield { name: "contests.jsonld", pieces: graph(mapped(corpus.contests(), contestNode)) };
  yield { name: "parties.jsonld", pieces: graph(mapped(corpus.parties(), partyNode)) };
}

interface Page {
  readonly id: string;
  readonly name: string;
  readonly more?: object;
}

const collection = ({ project: { id, name } }: Corpus) => ({ id: `${urn(id)}#annotations`, type: "AnnotationCollection", label: name });

async function* page(corpus: Corpus, { id, name, more = {} }: Page, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  const head = json({ "@context": context, id: `${id}#${name}`, type: "AnnotationPage", partOf: collection(corpus), ...more });
  yield* jsonArray(items, `${head.slice(0, -1)},"items":[`, "]}\n");
}

async function* graph(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield* jsonArray(items, `{"@context":${json(context)},"@graph":[`, "]}\n");
}

async function* each<T>(items: Iterable<T>, node: (item: T) => unknown): AsyncGenerator<unknown> {
  for (const item of items) yield node(item);
}
async function* mapped<T>(items: AsyncIterable<T>, node: (item: T) => unknown): AsyncGenerator<unknown> {
  for await (const item of items) yield node(item);
}

/** Which text the annotations of a page are about, and where it comes from. */
function textFacts({ name, document, revision }: CorpusText): object {
  const { id, title, kind, publisher, language, fileName, originalUrl, archiveUrl, published, retrieved, licence, note } = document;
  return {
    "cc:text": {
      id: urn(revision.id), type: "Text", format: "text/plain", language, "cc:file": `texts/${name}.txt`, "cc:sha256": revision.sha256, "cc:revision": revision.ordinal, "cc:document": { id: urn(id) },
      "cc:title": title, "cc:kind": kind, "cc:publisher": publisher && { id: urn(publisher.id), "cc:name": publisher.name }, "cc:fileName": fileName,
      "cc:originalUrl": originalUrl, "cc:archiveUrl": archiveUrl, "cc:published": published, "cc:retrieved": retrieved, "cc:licence": licence, "cc:note": note,
    },
  };
}

/** A relation links two claims: from its target to its body. */
function relationAnnotation({ id, from, to, type, scope, basis, note, author, createdAt }: CorpusRelation): object {
  return {
    id: urn(id), type: "Annotation", motivation: "linking", creator: { type: "Person", name: author }, created: createdAt,
    body: [{ id: urn(to), type: "cc:Claim" }, { type: "cc:Relation", "cc:type": type, "cc:scope": scope, "cc:basis": basis, "cc:note": note }],
    target: urn(from),
  };
}

/** A placement names the position, or the contest where the claim stands beside them, as what its claim is classified by. */
function placementAnnotation({ id, claimId, contestId, question, positionId, position, note }: CorpusPlacement): object {
  return {
    id: urn(id), type: "Annotation", motivation: "classifying",
    body: { id: urn(positionId ?? contestId), type: positionId === null ? "cc:Contest" : "cc:Position", "cc:label": position, "cc:question": question, "cc:contest": { id: urn(contestId) }, "cc:note": note },
    target: urn(claimId),
  };
}

function contestNode({ id, body }: CorpusContest): object {
  return { id: urn(id), type: "cc:Contest", "cc:question": body.question, "cc:kind": body.kind, "cc:note": body.note, "cc:position": { "@list": body.positions.map(({ label }) => label) } };
}

function partyNode({ id, name, kind, names, sides, tenures, externalIds }: CorpusParty): object {
  return {
    id: urn(id), type: "cc:Party", "cc:name": name, "cc:kind": kind,
    "cc:alias": { "@list": names.map(({ text, script }) => ({ "cc:name": text, "cc:script": script })) },
    "cc:side": { "@list": sides.map((side) => ({ "cc:name": side.name, "cc:from": side.from, "cc:to": side.to })) },
    "cc:tenure": { "@list": tenures.map(({ ofPartyId, office, from, to }) => ({ "cc:of": { id: urn(ofPartyId) }, "cc:office": office, "cc:from": from, "cc:to": to })) },
    "cc:externalId": { "@list": externalIds.map(({ scheme, value }) => ({ "cc:scheme": scheme, "cc:value": value })) },
  };
}
