import type { CorpusClaim, CorpusContest, CorpusMention, CorpusParty, CorpusPlacement, CorpusRelation, CorpusText, NamedParty } from "@/lib/formats/corpus/corpus";
import { anchorId } from "@/lib/formats/tei/text";
import type { Xml } from "@/lib/formats/xml/xml";

/** Ids of XML begin with a letter. */
const idOf = (kind: "claim" | "mention" | "party" | "position" | "contest", id: string) => `${kind}-${id}`;
const target = (kind: "claim" | "mention" | "position" | "contest", id: string) => `#${idOf(kind, id)}`;
const partyTarget = ({ id }: NamedParty) => `parties.xml#${idOf("party", id)}`;

/** A feature of a feature structure: a word from a closed list, or words. */
const symbol = (xml: Xml, name: string, value: string | null) => (value === null || value === "" ? "" : xml.element("f", { name }, xml.element("symbol", { value })));
const words = (xml: Xml, name: string, value: string | null) => (value === null || value === "" ? "" : xml.element("f", { name }, xml.words("string", value)));
const fs = (xml: Xml, type: string, features: readonly string[], attributes = {}) => xml.element("fs", { type, ...attributes }, features.join("") || xml.element("f", { name: "empty" }, xml.element("binary", { value: "true" })));

function parties(xml: Xml, name: string, named: readonly NamedParty[]): string {
  if (named.length === 0) return "";
  return xml.element("f", { name }, xml.element("vColl", { org: "list" }, named.map((party) => fs(xml, "party", [words(xml, "name", party.name)], { corresp: partyTarget(party) })).join("")));
}

/** What a claim says, as a feature structure; a claim with mentions in several texts stands in the file of each. */
export function claimElement(xml: Xml, claim: CorpusClaim): string {
  const { id, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities } = claim;
  const figures = quantities.map((quantity) => fs(xml, "quantity", Object.entries(quantity).map(([name, value]) => words(xml, name, value === null ? null : String(value)))));
  return fs(xml, "claim", [
    symbol(xml, "attribution", attribution), words(xml, "act", act), symbol(xml, "polarity", polarity), symbol(xml, "certainty", certainty), words(xml, "proposition", proposition), words(xml, "said", said), words(xml, "event", event),
    symbol(xml, "object", object.kind), words(xml, "objectText", object.text), words(xml, "objectClaim", object.claimId), words(xml, "note", note),
    parties(xml, "claimants", claimants), parties(xml, "targets", targets), parties(xml, "invoked", invoked),
    figures.length === 0 ? "" : xml.element("f", { name: "quantities" }, xml.element("vColl", { org: "list" }, figures.join(""))),
  ], { "xml:id": idOf("claim", id) });
}

/** A mention: its spans between anchors, after the feature structure that says its mode and chain. */
export function mentionElement(xml: Xml, { revision }: CorpusText, mention: CorpusMention): string {
  const chain = mention.levels.map(({ sourceKind, stance, parties: named }) => fs(xml, "level", [symbol(xml, "sourceKind", sourceKind), symbol(xml, "stance", stance), parties(xml, "parties", named)]));
  const facts = fs(xml, "mention", [
    symbol(xml, "mode", mention.mode), words(xml, "reported", mention.reported), symbol(xml, "documentStance", mention.documentStance), words(xml, "suppliedReading", mention.suppliedReading),
    chain.length === 0 ? "" : xml.element("f", { name: "chain" }, xml.element("vColl", { org: "list" }, chain.join(""))),
  ], { "xml:id": idOf("mention", mention.id), corresp: target("claim", mention.claim.id) });
  const spans = mention.fragments.map(({ role, level, start, end, quote, wordOf }) =>
    xml.element("span", { type: role, n: level, from: `#${anchorId(start)}`, to: `#${anchorId(end)}`, ana: target("mention", mention.id), corresp: wordOf && partyTarget(wordOf) }, xml.text(quote)));
  return `${facts}\n${xml.element("spanGrp", { type: "mention", n: revision.ordinal }, spans.join(""))}`;
}

/** The claim of a file's own list, or, where it may stand in several files, the claim anywhere. */
export const claimHere = (id: string) => target("claim", id);
export const claimAnywhere = (id: string) => `urn:uuid:${id}`;

/** A relation from one claim to another. */
export const relationElement = (xml: Xml, { type, from, to, scope, basis, note }: CorpusRelation, claim: (id: string) => string) =>
  xml.element("relation", { name: type, active: claim(from), passive: claim(to), subtype: basis }, scope + note === "" ? "" : xml.element("desc", {}, xml.words("desc", scope, { type: "scope" }) + xml.words("desc", note, { type: "note" })));

// TEI has persons and organisations; whatever else can claim is written as the second.
export const isPerson = ({ kind }: CorpusParty) => kind === "official" || kind === "analyst" || kind === "witness";

/** A party as a person or an organisation, with all its names. */
export function partyElement(xml: Xml, party: CorpusParty): string {
  const [tag, name] = isPerson(party) ? ["person", "persName"] as const : ["org", "orgName"] as const;
  const names = party.names.map(({ text, script }) => xml.element(name, { "xml:lang": script === "" ? undefined : `und-${script}` }, xml.text(text)));
  const ids = party.externalIds.map(({ scheme, value }) => xml.element("idno", { type: scheme.replace(/\s+/g, "_") }, xml.text(value)));
  const notes = [...party.sides.map((side) => xml.element("note", { type: "side" }, xml.text(side.name))), ...party.tenures.map(({ office, ofPartyId }) => xml.element("note", { type: "tenure", corresp: `#${idOf("party", ofPartyId)}` }, xml.text(office)))];
  return xml.element(tag, { "xml:id": idOf("party", party.id), type: party.kind }, [...names, ...ids, ...notes].join(""));
}

/** A contest as an interpretation group: its question, and an interpretation for each position. */
export function contestElement(xml: Xml, { id, body }: CorpusContest): string {
  return xml.element("interpGrp", { "xml:id": idOf("contest", id), type: "contest", subtype: body.kind }, [
    xml.words("desc", body.question), ...body.positions.map(({ label }, index) => xml.element("interp", { "xml:id": `${idOf("contest", id)}-${index + 1}` }, xml.text(label))),
  ].join(""));
}

/** A placement links a claim to its contest, and says the position in words. */
export const placementElement = (xml: Xml, { claimId, contestId, position }: CorpusPlacement) =>
  xml.element("relation", { name: "placed", active: claimAnywhere(claimId), passive: target("contest", contestId) }, xml.words("desc", position));
