import { expect, it } from "vitest";
import { nearestPart, notesMatching, notesOf, quotationsIn } from "@/lib/documents/notes";
import { regionInput } from "@/lib/documents/record";
import { excludingRoles, isCitation, isNote, referralProblem, regionOfShort, shortOf } from "@/lib/documents/region";

const idOf = (n: number) => `01890a5d-ac96-774b-bcce-b3020000000${n}`;
const text = "Body.\n 7. ^ Vale, Ada. \"The weir\". Lenn Post.\nA line without a number by Moss";
const region = (n: number, quote: string, more = {}) =>
  regionInput.parse({ id: idOf(n), revisionId: idOf(0), role: "reference", start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, ...more });
const first = region(1, " 7. ^ Vale, Ada. \"The weir\". Lenn Post.", { author: "Ada Vale" });
const second = region(2, "A line without a number by Moss", { outlet: "The Herald" });
const citation = region(3, "Body", { refersToRegionId: first.id });

it("R6: a note is a reference to nothing, a citation one to a note; a citation of a citation is refused", () => {
  expect([first, citation].map(isNote)).toEqual([true, false]);
  expect([first, citation].map(isCitation)).toEqual([false, true]);
  expect(referralProblem(citation, first)).toBeNull();
  expect(referralProblem(citation, citation)).toMatchObject({ path: ["refersToRegionId"] });
  expect(referralProblem(citation, undefined)).toMatchObject({ path: ["refersToRegionId"] });
  expect(referralProblem({ ...citation, role: "duplicate" }, citation)).toBeNull();
});

it("R6: a note is known by the number that it begins with, else by its place", () => {
  expect(notesOf(text, [citation, first, second]).map(({ number }) => number)).toEqual([7, 2]);
});

it("R6: notes are found by number, author, outlet and words", () => {
  const notes = notesOf(text, [first, second]);
  const found = (query: string) => notesMatching(notes, query).map(({ number }) => number);
  expect(found("")).toEqual([7, 2]);
  expect(found("7")).toEqual([7]);
  expect(found("ada weir")).toEqual([7]);
  expect(found("HERALD")).toEqual([2]);
  expect(found("nobody")).toEqual([]);
});

it("R7: the nearest part of a note is the quotation or sentence that shares the most words", () => {
  const note = "Vale. \"Fears grow at the weir\". The engineers think some kind of fighting breaks out here.";
  const sentences = [{ start: 0, end: 33 }, { start: 33, end: note.length }];
  const part = (body: string) => {
    const span = nearestPart(body, note, sentences);
    return span && note.slice(span.start, span.end);
  };
  expect(part("The engineers expect cross-border fighting.")).toBe(note.slice(33));
  expect(part("Fears grow everywhere.")).toBe("Fears grow at the weir");
  expect(part("Zzz.")).toBeNull();
});

it("R7: a quotation without its end costs only itself", () => {
  const note = "He said \"never. She said “the weir will hold”.";
  expect(quotationsIn(note).map(({ start, end }) => note.slice(start, end))).toContain("the weir will hold");
});

it("R3: spans lie in excluded text when every character does, in one region or several; flagged ones don't count", () => {
  const regions = [{ role: "tooltip", start: 0, end: 5 }, { role: "appeal", start: 5, end: 9 }, { role: "caption", start: 20, end: 30 }] as const;
  expect(excludingRoles([{ start: 1, end: 8 }], regions)).toEqual(["tooltip", "appeal"]);
  expect(excludingRoles([{ start: 1, end: 4 }], regions)).toEqual(["tooltip"]);
  expect(excludingRoles([{ start: 1, end: 10 }], regions)).toEqual([]);
  expect(excludingRoles([{ start: 1, end: 4 }, { start: 12, end: 14 }], regions)).toEqual([]);
  expect(excludingRoles([{ start: 21, end: 25 }], regions)).toEqual([]);
  expect(excludingRoles([], regions)).toEqual([]);
});

it("a region in short comes back whole", () => {
  const short = shortOf({ ...first, version: 3 });
  expect(short).toEqual({ id: first.id, role: "reference", start: first.start, end: first.end, version: 3, author: "Ada Vale" });
  expect(regionOfShort(short, first.revisionId)).toEqual(first);
});
