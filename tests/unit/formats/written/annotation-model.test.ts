import { describe, expect, it } from "vitest";
import { writtenFormat } from "@/lib/formats/registry";
import { annotationDocument, containerDocument, dereferenceable, pageDocument } from "@/lib/formats/w3c/container";
import { mentionAnnotation } from "@/lib/formats/w3c/annotation";
import { smallCorpus } from "@/tests/cases/formats";
import { modelProblems } from "@/tests/cases/web-annotation";
import { textOf, written } from "@/tests/factories/corpus";

const jsonIn = async (format: "w3c" | "recogito", pattern: RegExp) => {
  const { files } = await written(writtenFormat(format)!, smallCorpus());
  return [...files].filter(([name]) => pattern.test(name)).map(([name, bytes]) => [name, JSON.parse(textOf(bytes)) as unknown] as const);
};

describe("X24 by the Web Annotation Data Model, nothing is wrong", () => {
  it("with any file of annotations of the W3C format", async () => {
    const files = await jsonIn("w3c", /^annotations\//);
    expect(files).toHaveLength(4);
    for (const [name, page] of files) expect([name, modelProblems(page as object)]).toEqual([name, []]);
  });

  it("with any annotation of the Recogito format", async () => {
    const annotations = (await jsonIn("recogito", /^\d.*\.json$/)).flatMap(([, list]) => list as object[]);
    expect(annotations.length).toBeGreaterThan(5);
    for (const each of annotations) expect(modelProblems(each)).toEqual([]);
  });

  it("with a container, its pages and its annotations", async () => {
    const container = { iri: "https://example.org/annotations/", label: "A text", total: 1 };
    const items: Parameters<typeof pageDocument>[3][number][] = [];
    for await (const { revision, mentions } of smallCorpus().texts()) items.push(...mentions.map((mention) => dereferenceable(container, mention.id, mentionAnnotation({ revision }, mention))));
    expect(items.length).toBeGreaterThan(2);
    for (const iris of [true, false]) {
      for (const minimal of [true, false]) expect(modelProblems(containerDocument(container, { iris, minimal }, items))).toEqual([]);
      expect(modelProblems(pageDocument(container, iris, 0, items))).toEqual([]);
    }
    for (const item of items) expect(modelProblems(annotationDocument(item))).toEqual([]);
  });
});

describe("X24 what breaks the model is seen", () => {
  const whole = { "@context": "http://www.w3.org/ns/anno.jsonld", id: "urn:a", type: "Annotation", target: { source: "urn:b", selector: { type: "TextPositionSelector", start: 0, end: 4 } } };
  it.each([
    ["no target", { target: undefined }], ["another context", { "@context": "https://example.org" }], ["an unknown motivation", { motivation: "guessing" }], ["a body and a body value", { body: "urn:c", bodyValue: "c" }],
    ["a selector without source", { target: { selector: { type: "TextQuoteSelector", exact: "a" } } }], ["a position without end", { target: { source: "urn:b", selector: { type: "TextPositionSelector", start: 0 } } }],
    ["a quote without words", { target: { source: "urn:b", selector: { type: "TextQuoteSelector" } } }], ["a text without value", { body: { type: "TextualBody" } }], ["a date that is none", { created: "yesterday" }],
  ])("%s", (_, over) => {
    expect(modelProblems(whole)).toEqual([]);
    expect(modelProblems(JSON.parse(JSON.stringify({ ...whole, ...over })) as object)).not.toEqual([]);
  });
});
