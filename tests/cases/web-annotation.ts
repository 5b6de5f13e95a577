import Ajv from "ajv";
import addFormats from "ajv-formats";

// What the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, W3C Recommendation, 23 February 2017) demands
// of annotations, pages and collections, written from its text: the W3C publishes no schema that could be shipped. Names
// that it doesn't define are allowed, as it says; what it does define has to be so.

const iri = { type: "string", format: "uri-reference", minLength: 1 } as const;
const oneOrMore = (item: object) => ({ anyOf: [item, { type: "array", minItems: 1, items: item }] });
const typed = (type: string) => ({ anyOf: [{ const: type }, { type: "array", contains: { const: type } }] });
const motivations = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];
const motivation = oneOrMore({ anyOf: [{ enum: motivations }, { type: "string", format: "uri" }] });
const number = { type: "integer", minimum: 0 } as const;

const selector = {
  type: "object", required: ["type"],
  allOf: [
    { if: { properties: { type: { const: "TextPositionSelector" } } }, then: { required: ["start", "end"], properties: { start: number, end: number } } },
    { if: { properties: { type: { const: "TextQuoteSelector" } } }, then: { required: ["exact"], properties: { exact: { type: "string" }, prefix: { type: "string" }, suffix: { type: "string" } } } },
    { if: { properties: { type: { const: "FragmentSelector" } } }, then: { required: ["value"], properties: { value: { type: "string" }, conformsTo: iri } } },
  ],
};
const agent = { anyOf: [iri, { type: "object", properties: { id: iri, type: oneOrMore({ enum: ["Person", "Organization", "Software"] }), name: oneOrMore({ type: "string" }) } }] };
const lifecycle = { created: { type: "string", format: "date-time" }, modified: { type: "string", format: "date-time" }, generated: { type: "string", format: "date-time" }, creator: oneOrMore(agent), generator: oneOrMore(agent), rights: oneOrMore(iri), canonical: iri, via: oneOrMore(iri) };

const resource = {
  anyOf: [iri, {
    type: "object",
    properties: { id: iri, type: oneOrMore({ type: "string" }), purpose: motivation, format: { type: "string" }, language: { type: "string" }, textDirection: { enum: ["ltr", "rtl", "auto"] }, selector: oneOrMore({ anyOf: [iri, selector] }), ...lifecycle },
    allOf: [
      { if: { required: ["type"], properties: { type: typed("TextualBody") } }, then: { required: ["value"], properties: { value: { type: "string" } } } },
      { if: { required: ["type"], properties: { type: typed("SpecificResource") } }, then: { required: ["source"] } },
      { if: { required: ["selector"] }, then: { required: ["source"] } },
    ],
    anyOf: [{ required: ["id"] }, { required: ["source"] }, { required: ["value"] }, { required: ["type"] }],
  }],
};

const annotation = {
  type: "object", required: ["id", "type", "target"],
  properties: { id: iri, type: typed("Annotation"), motivation, body: { anyOf: [resource, { type: "array", items: resource }] }, target: oneOrMore(resource), bodyValue: { type: "string" }, ...lifecycle },
  not: { required: ["body", "bodyValue"] },
};
const contexts = { anyOf: [{ const: "http://www.w3.org/ns/anno.jsonld" }, { type: "array", contains: { const: "http://www.w3.org/ns/anno.jsonld" } }] };
const collection = { anyOf: [iri, { type: "object", required: ["type"], properties: { id: iri, type: typed("AnnotationCollection"), label: oneOrMore({ type: "string" }), total: number } }] };
const page = {
  type: "object", required: ["id", "type", "items"],
  properties: { id: iri, type: typed("AnnotationPage"), items: { type: "array", items: { anyOf: [iri, annotation] } }, partOf: collection, next: iri, prev: iri, startIndex: number },
};
const container = {
  type: "object", required: ["@context", "id", "type", "total"],
  properties: { "@context": contexts, id: iri, type: typed("AnnotationCollection"), total: number, label: oneOrMore({ type: "string" }), first: { anyOf: [iri, page] }, last: iri },
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const asDocument = (schema: { required: string[]; properties: object }) => ajv.compile({ ...schema, required: ["@context", ...schema.required], properties: { "@context": contexts, ...schema.properties } });
const validators = { Annotation: asDocument(annotation), AnnotationPage: asDocument(page), AnnotationCollection: ajv.compile(container) } as const;

/** What is wrong with a JSON document by the model, judged as what it says it is. */
export function modelProblems(document: { type?: string | string[] }): string[] {
  const types = [document.type ?? []].flat();
  const kind = (Object.keys(validators) as (keyof typeof validators)[]).find((each) => types.includes(each));
  if (!kind) return [`is none of ${Object.keys(validators).join(", ")}`];
  const isValid = validators[kind];
  return isValid(document) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
