import { DataFactory, Writer, type NamedNode, type Quad } from "n3";
import { namespace } from "@/lib/formats/w3c/namespace";

const { literal, namedNode, quad } = DataFactory;

const prefixes = {
  np: "http://www.nanopub.org/nschema#", prov: "http://www.w3.org/ns/prov#", dct: "http://purl.org/dc/terms/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#", xsd: "http://www.w3.org/2001/XMLSchema#", cc: namespace,
} as const;

/** A term by prefix and name, as in "prov:wasQuotedFrom". */
export function term(name: `${keyof typeof prefixes}:${string}`): NamedNode {
  const [prefix, ...rest] = name.split(":") as [keyof typeof prefixes, ...string[]];
  return namedNode(`${prefixes[prefix]}${rest.join(":")}`);
}
export const urn = (id: string, part = "") => namedNode(`urn:uuid:${id}${part}`);

/** What may stand as an object: a node, words, a number; what isn't there is not said. */
export type Value = NamedNode | string | number | null;

/** The four graphs of one nanopublication: head, assertion, provenance, and who published it. */
export class Nanopublication {
  readonly #quads: Quad[] = [];
  readonly assertion: NamedNode;

  constructor(
    readonly id: string,
    readonly published: { readonly author: string; readonly at: string },
  ) {
    this.assertion = urn(id, "#assertion");
    const [self, head] = [urn(id, "#nanopublication"), "head"] as const;
    this.say(head, self, "rdf:type", term("np:Nanopublication"));
    for (const [property, graph] of [["np:hasAssertion", "#assertion"], ["np:hasProvenance", "#provenance"], ["np:hasPublicationInfo", "#publication"]] as const) this.say(head, self, property, urn(id, graph));
    this.say("publication", self, "dct:creator", published.author);
    this.#quads.push(quad(self, term("dct:created"), literal(published.at, term("xsd:dateTime")), urn(id, "#publication")));
  }

  /** Puts a sentence into one of the graphs. */
  say(graph: "head" | "assertion" | "provenance" | "publication", subject: NamedNode, property: Parameters<typeof term>[0], value: Value): void {
    if (value === null || value === "") return;
    const object = typeof value === "object" ? value : typeof value === "number" ? literal(value) : literal(value);
    this.#quads.push(quad(subject, term(property), object, urn(this.id, `#${graph}`)));
  }

  /** All of it in TriG, with its prefixes, so that any number of them one after the other is a file. */
  toString(): string {
    const writer = new Writer({ format: "application/trig", prefixes });
    writer.addQuads(this.#quads);
    let written = "";
    writer.end((error: Error | null, result: string) => {
      if (error) throw error;
      written = result;
    });
    return `${written}\n`;
  }
}
