import { expect, test } from "vitest";
import { modeOf, quotationsIn } from "@/lib/suggest/quotation";
import { spanOf } from "@/tests/unit/suggest/suggesting";

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

test("G4: marks of several kinds quote, one in another too", () => {
  expect(quoted("He said “the ‘old’ bridge” and «ancien», „alt“ and „alt”, \"plain\".")).toEqual(["old", "the ‘old’ bridge", "ancien", "alt", "alt", "plain"]);
});

test("G4: apostrophes are no marks", () => {
  expect(quoted("It’s the ministry's bridge, and the boats’ harbour.")).toEqual([]);
  expect(quoted("the command's 'trial' of the ministry’s men")).toEqual(["trial"]);
});

test("G4: a mark without its partner turns nothing around", () => {
  expect(quoted("It was “never closed.\nThe next line is plain.")).toEqual(["never closed."]);
  expect(quoted("It was closed” but never opened, he “said”.")).toEqual(["said"]);
  expect(quoted("broken \" mark and \"good\" one")).toContain("good");
});

test("G4: words are direct, indirect or mixed by what of them is quoted", () => {
  const text = "The ministry said “we lost the bridge” and that “all” was well.";
  expect(modeOf(text, spanOf(text, "“we lost the bridge”"))).toBe("direct");
  expect(modeOf(text, spanOf(text, "we lost"))).toBe("direct");
  expect(modeOf(text, spanOf(text, "“all” was well"))).toBe("mixed");
  expect(modeOf(text, spanOf(text, "was well"))).toBe("indirect");
});
