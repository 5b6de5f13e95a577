import { expect, test } from "vitest";
import { partsOf, withParts } from "@/components/reader/regions/region-clash";
import { regionInput } from "@/lib/documents/record";

const id = (n: number) => `01890a5d-ac96-774b-bcce-b3020000000${n}`;
const note = regionInput.parse({ id: id(1), revisionId: id(2), role: "reference", start: 2, end: 5, refersToDocumentId: id(3) });
const { refersToDocumentId: _cited, ...plain } = note;

test("R10, R11: the document that a note is, is chosen with what else it refers to, and can be chosen away", () => {
  expect(partsOf(note).refersTo).toEqual({ refersToRegionId: null, refersToStart: null, refersToEnd: null, documentId: id(3) });
  expect(withParts(plain, partsOf(note))).toEqual(note);
  expect(Object.keys(withParts(note, partsOf(plain)))).not.toContain("refersToDocumentId");
});
