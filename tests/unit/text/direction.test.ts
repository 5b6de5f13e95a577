import { expect, test } from "vitest";
import { directionOf, directionOfLanguage, mayBeRightToLeft } from "@/lib/text/direction";

test("U17: the direction of a text is that of its first letter", () => {
  expect(directionOf("1. الجسر (the bridge)")).toBe("rtl");
  expect(directionOf("“The גשר” of Lorn")).toBe("ltr");
  expect(directionOf("12 – 14")).toBeNull();
});

test("U17: the direction of a language is that of its script", () => {
  expect(["ar", "fa-IR", "he", "az-Arab", "ur"].map(directionOfLanguage)).toEqual(Array(5).fill("rtl"));
  expect(["en", "hy", "az", "ku-Latn", "und", ""].map(directionOfLanguage)).toEqual(Array(6).fill("ltr"));
});

test("U17: a text in which nothing is read from the right is told from one in which something may be", () => {
  const strong = Array.from({ length: 0x10ffff }, (_, code) => code).filter((code) => (code < 0xd800 || code > 0xdfff) && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Phoenician}\p{Script=Old_South_Arabian}\p{Script=Mende_Kikakui}\u200f\u202b\u202e\u2067]/u.test(String.fromCodePoint(code)));
  expect(strong.length).toBeGreaterThan(2_000);
  expect(strong.filter((code) => !mayBeRightToLeft(`a${String.fromCodePoint(code)}b`) && /\p{L}/u.test(String.fromCodePoint(code)))).toEqual([]);
  expect(["", "The bridge – “Ağdam”, 12 km²", "Հայաստան", "Мост 🙂", "𝒜 \u200e\ufe0f"].filter(mayBeRightToLeft)).toEqual([]);
});
