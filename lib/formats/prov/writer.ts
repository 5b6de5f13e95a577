import type { Corpus, CorpusClaim, CorpusFragment, CorpusLevel, CorpusMention, CorpusRelation, CorpusText, NamedParty } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { contentOf, fragmentsAt, fragmentsOf } from "@/lib/formats/corpus/parts";
import type { ExportFile } from "@/lib/formats/corpus/writer";
import { Nanopublication, term, urn } from "@/lib/formats/prov/graphs";

/** Nanopublications in TriG: one for each mention, its claim as the assertion and its chain of sources (PROV-O) as the provenance; one for each relation. */
export async function* writeProv(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield { name: "nanopublications.trig", pieces: publications(corpus, losses) };
}

async function* publications(corpus: Corpus, losses: Losses): AsyncGenerator<string> {
  for await (const text of corpus.texts()) {
    for (const mention of text.mentions) {
      losses.add("roles", mention.fragments.filter(({ role }) => role === "hedge" || role === "loaded").length);
      yield mentionPublication(text, mention).toString();
    }
  }
  for await (const relation of corpus.relations()) yield relationPublication(relation).toString();
}

function mentionPublication(text: CorpusText, mention: CorpusMention): Nanopublication {
  const publication = new Nanopublication(mention.id, { author: mention.author, at: mention.createdAt });
  assert(publication, mention.claim);
  derive(publication, text, mention);
  return publication;
}

/** The claim itself, with its figures as records of their own. */
function assert(publication: Nanopublication, claim: CorpusClaim): void {
  const subject = urn(claim.id);
  const say = (property: `cc:${string}` | "rdf:type", value: Parameters<Nanopublication["say"]>[3]) => publication.say("assertion", subject, property, value);
  say("rdf:type", term("cc:Claim"));
  for (const name of ["attribution", "act", "polarity", "certainty", "proposition", "said", "event", "note"] as const) say(`cc:${name}`, claim[name]);
  say("cc:objectKind", claim.object.kind);
  say("cc:objectText", claim.object.text);
  say("cc:objectClaim", claim.object.claimId && urn(claim.object.claimId));
  for (const [property, parties] of [["cc:claimant", claim.claimants], ["cc:target", claim.targets], ["cc:invoked", claim.invoked]] as const) for (const party of parties) name(publication, party, (node) => say(property, node));
  claim.quantities.forEach((quantity, ordinal) => {
    const figure = urn(claim.id, `#quantity-${ordinal}`);
    say("cc:quantity", figure);
    for (const [property, value] of Object.entries(quantity)) publication.say("assertion", figure, `cc:${property}`, typeof value === "boolean" ? String(value) : value);
  });
}

function name(publication: Nanopublication, { id, name: words, kind }: NamedParty, link: (node: ReturnType<typeof urn>) => void, graph: "assertion" | "provenance" = "assertion"): void {
  link(urn(id));
  publication.say(graph, urn(id), "rdfs:label", words);
  publication.say(graph, urn(id), "cc:kind", kind);
}

/** Where the claim stands and through whom it came there: each level is an entity that derives from the one inside it. */
function derive(publication: Nanopublication, text: CorpusText, mention: CorpusMention): void {
  const say = (...sentence: Parameters<Nanopublication["say"]> extends [unknown, ...infer Rest] ? Rest : never) => publication.say("provenance", ...sentence);
  const [place, revision] = [urn(mention.id), urn(text.revision.id)];
  say(publication.assertion, "prov:wasDerivedFrom", place);
  say(place, "rdf:type", term("prov:Entity"));
  say(place, "prov:specializationOf", urn(mention.claim.id));
  say(place, "prov:value", contentOf(mention));
  say(place, "prov:wasQuotedFrom", revision);
  for (const property of ["mode", "reported", "documentStance", "suppliedReading"] as const) say(place, `cc:${property}`, mention[property]);
  fragmentsOf(mention, "content").forEach((fragment, ordinal) => fragmentNode(publication, place, fragment, ordinal));
  mention.levels.forEach((level, ordinal) => levelNode(publication, mention, { level, ordinal }));
  documentNode(publication, text, mention);
}

function fragmentNode(publication: Nanopublication, of: ReturnType<typeof urn>, { role, codePointStart, codePointEnd, quote }: CorpusFragment, ordinal: number): void {
  const node = urn(of.value.slice("urn:uuid:".length), `${of.value.includes("#") ? "-" : "#"}${role}-${ordinal}`);
  publication.say("provenance", of, `cc:${role}`, node);
  publication.say("provenance", node, "prov:value", quote);
  publication.say("provenance", node, "cc:start", codePointStart);
  publication.say("provenance", node, "cc:end", codePointEnd);
}

function levelNode(publication: Nanopublication, mention: CorpusMention, { level, ordinal }: { level: CorpusLevel; ordinal: number }): void {
  const node = urn(mention.id, `#level-${ordinal}`);
  publication.say("provenance", node, "rdf:type", term("prov:Entity"));
  publication.say("provenance", node, "cc:sourceKind", level.sourceKind);
  publication.say("provenance", node, "cc:stance", level.stance);
  if (ordinal > 0) publication.say("provenance", node, "prov:wasDerivedFrom", urn(mention.id, `#level-${ordinal - 1}`));
  for (const party of level.parties) name(publication, party, (agent) => publication.say("provenance", node, "prov:wasAttributedTo", agent), "provenance");
  for (const role of ["source", "cue"] as const) fragmentsAt(mention, role, ordinal).forEach((fragment, index) => fragmentNode(publication, node, fragment, index));
}

// The document is the last level of every chain.
function documentNode(publication: Nanopublication, { document, revision }: CorpusText, mention: CorpusMention): void {
  const node = urn(revision.id);
  const last = mention.levels.length - 1;
  if (last >= 0) publication.say("provenance", node, "prov:wasDerivedFrom", urn(mention.id, `#level-${last}`));
  name(publication, document.voice, (agent) => publication.say("provenance", node, "prov:wasAttributedTo", agent), "provenance");
  publication.say("provenance", node, "dct:title", document.title);
  publication.say("provenance", node, "dct:source", document.originalUrl);
  publication.say("provenance", node, "dct:issued", document.published);
}

function relationPublication({ id, from, to, type, scope, basis, note, author, createdAt }: CorpusRelation): Nanopublication {
  const publication = new Nanopublication(id, { author, at: createdAt });
  publication.say("assertion", urn(from), `cc:${type}`, urn(to));
  publication.say("provenance", publication.assertion, "cc:basis", basis);
  publication.say("provenance", publication.assertion, "cc:scope", scope);
  publication.say("provenance", publication.assertion, "cc:note", note);
  return publication;
}
