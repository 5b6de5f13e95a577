import { expect, test } from "vitest";
import { directionOf, directionOfLanguage } from "@/lib/text/direction";

test("U17: the direction of a text is that of its first letter", () => {
  expect(directionOf("1. الجسر (the bridge)")).toBe("rtl");
  expect(directionOf("“The גשר” of Lorn")).toBe("ltr");
  expect(directionOf("12 – 14")).toBeNull();
});

test("U17: the direction of a language is that of its script", () => {
  expect(["ar", "fa-IR", "he", "az-Arab", "ur"].map(directionOfLanguage)).toEqual(Array(5).fill("rtl"));
  expect(["en", "hy", "az", "ku-Latn", "und", ""].map(directionOfLanguage)).toEqual(Array(6).fill("ltr"));
});
