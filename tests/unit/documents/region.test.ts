import { expect, it } from "vitest";
import { regionInput, type RegionInput } from "@/lib/documents/record";
import { citedDocumentProblem, mayBeDocument, regionProblems, shortOf, withDocument } from "@/lib/documents/region";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const other = "01890a5d-ac96-774b-bcce-b302099a8058";
const places = (overrides: Partial<RegionInput>) =>
  regionProblems(regionInput.parse({ id, revisionId: other, role: "duplicate", start: 2, end: 5, ...overrides }), 10).map(({ path }) => path.join("."));

it("R1: a region lies within its text, up to its very end", () => {
  expect(places({})).toEqual([]);
  expect(places({ end: 10 })).toEqual([]);
  expect(places({ end: 11 })).toEqual(["end"]);
});

it("R1: a region is never empty or reversed", () => {
  expect(places({ start: 5 })).toEqual(["end"]);
  expect(places({ start: 6 })).toEqual(["end"]);
});

it("R1: a region refers to another region or to a span of the text, whole and one of them", () => {
  expect(places({ refersToStart: 0, refersToEnd: 2 })).toEqual([]);
  expect(places({ refersToRegionId: other })).toEqual([]);
  expect(places({ refersToStart: 0 })).toEqual(["refersToStart"]);
  expect(places({ refersToEnd: 2 })).toEqual(["refersToStart"]);
  expect(places({ refersToStart: 0, refersToEnd: 2, refersToRegionId: other })).toEqual(["refersToStart"]);
  expect(places({ refersToStart: 4, refersToEnd: 11 })).toEqual(["refersToEnd"]);
  expect(places({ refersToRegionId: id })).toEqual(["refersToRegionId"]);
});

it("R11: only a note is a document: a reference that refers to nothing in its own text", () => {
  const cited = { refersToDocumentId: other };
  expect(places({ role: "reference", ...cited })).toEqual([]);
  expect(places({ role: "duplicate", ...cited })).toEqual(["refersToDocumentId"]);
  expect(places({ role: "reference", ...cited, refersToRegionId: other })).toEqual(["refersToDocumentId"]);
  expect(places({ role: "reference", ...cited, refersToStart: 0, refersToEnd: 2 })).toEqual(["refersToDocumentId"]);
});

it("R11: a document that isn't there, and the note's own, are refused", () => {
  const note = { refersToDocumentId: other };
  expect(citedDocumentProblem(note, id, true)).toBeNull();
  expect([citedDocumentProblem(note, other, true), citedDocumentProblem(note, id, false)].map((problem) => problem?.path)).toEqual([["refersToDocumentId"], ["refersToDocumentId"]]);
});

it("R11: a note without a document has no such field, so that it is hashed as before", () => {
  const note = regionInput.parse({ id, revisionId: other, role: "reference", start: 2, end: 5 });
  expect("refersToDocumentId" in note).toBe(false);
  const cited = withDocument(note, other);
  expect([cited.refersToDocumentId, mayBeDocument(cited)]).toEqual([other, true]);
  expect(JSON.stringify(withDocument(cited, null))).toBe(JSON.stringify(note));
  expect(shortOf({ ...cited, version: 1 })).toMatchObject({ refersToDocumentId: other });
});
