import { factsOf, type ReadFacts, type ReadParty } from "@/lib/formats/reading/facts";
import type { XmlElement } from "@/lib/formats/xml/tree";

/** The value of a feature of a feature structure, as this program writes them: a word of a list, words, or structures. */
type Value = string | readonly XmlElement[];

function featuresOf(fs: XmlElement): Record<string, Value> {
  return Object.fromEntries(fs.children.filter(({ name }) => name === "f").map((f): [string, Value] => {
    const [value] = f.children;
    if (value?.name === "vColl") return [f.attributes.name ?? "", value.children];
    return [f.attributes.name ?? "", value?.name === "symbol" ? (value.attributes.value ?? "") : (value?.words ?? "")];
  }));
}

/** An id after its prefix: "party-0190…" in "parties.xml#party-0190…". */
export const idAfter = (pointer: string | undefined) => pointer?.replace(/^.*(#|urn:uuid:)/, "").replace(/^(claim|mention|party|position|contest)-/, "");

const list = (value: Value | undefined) => (Array.isArray(value) ? (value as readonly XmlElement[]) : []);
const text = (value: Value | undefined) => (typeof value === "string" ? value : undefined);

/** The parties of a package by their ids. */
export type Parties = ReadonlyMap<string, ReadParty>;

function partyOf(fs: XmlElement, known: Parties) {
  const id = idAfter(fs.attributes.corresp);
  return { id, name: text(featuresOf(fs).name) ?? "", ...(known.get(id ?? "")?.kind ? { kind: known.get(id!)!.kind } : {}) };
}

const numbers = new Set(["value", "min", "max"]);
function quantityOf(fs: XmlElement) {
  const said = Object.entries(featuresOf(fs)).filter(([name]) => name !== "empty").map(([name, value]) => [name, numbers.has(name) ? Number(value) : value === "true" ? true : value === "false" ? false : value]);
  return Object.fromEntries(said);
}

/** What a claim's and a mention's feature structures say, as every file of this program says it. */
export function claimFacts(claim: XmlElement, mention: XmlElement | undefined, known: Parties): ReadFacts | null {
  const said = featuresOf(claim);
  const of = mention ? featuresOf(mention) : {};
  const parties = (value: Value | undefined) => list(value).map((fs) => partyOf(fs, known));
  const levels = list(of.chain).map(featuresOf).map((level) => ({ sourceKind: text(level.sourceKind), stance: text(level.stance) ?? null, parties: parties(level.parties) }));
  return factsOf({
    claim: idAfter(claim.attributes["xml:id"]), attribution: said.attribution, act: said.act, polarity: said.polarity, certainty: said.certainty, proposition: said.proposition ?? "", said: said.said ?? null,
    event: said.event ?? null, note: said.note ?? "", object: { kind: said.object, text: said.objectText ?? "", claimId: said.objectClaim ?? null }, claimants: parties(said.claimants), targets: parties(said.targets),
    invoked: parties(said.invoked), quantities: list(said.quantities).map(quantityOf), mode: of.mode, reported: of.reported ?? null, documentStance: of.documentStance, suppliedReading: of.suppliedReading ?? "", levels,
  });
}
