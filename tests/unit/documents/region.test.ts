import { expect, it } from "vitest";
import { regionInput, type RegionInput } from "@/lib/documents/record";
import { regionProblems } from "@/lib/documents/region";

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
