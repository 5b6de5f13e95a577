import fc from "fast-check";
import { expect, it } from "vitest";
import { foldName } from "@/lib/parties/name";

it.each([
  ["José", "jose"],
  ["Jose\u0301", "jose"],
  ["ŠTĚPÁN", "stepan"],
  ["Łódź", "lodz"],
  ["Əliyeva", "aliyeva"],
  ["İSTANBUL", "istanbul"],
  ["ıssız", "issiz"],
  ["Straße", "strasse"],
  ["Գետերի Նախարարություն", "գետերի նախարարություն"],
  ["МИНИСТЕРСТВО Рек", "министерство рек"],
  ["Jean-Pierre  O’Neill", "jean pierre o neill"],
  ["  the “Lenn” Ferry Co.", "the lenn ferry co"],
  ["ΟΡΙΖΩΝ ΝΟΜΟΣ", "οριζων νομοσ"],
  ["—…", ""],
])("P1: %s is found under “%s”", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

it("P1: folding what is folded changes nothing, and composed and decomposed forms fold alike", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    expect(foldName(foldName(text))).toBe(foldName(text));
    expect(foldName(text.normalize("NFD"))).toBe(foldName(text.normalize("NFC")));
  }));
});
