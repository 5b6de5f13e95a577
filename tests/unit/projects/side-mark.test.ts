import { expect, test } from "vitest";
import { sideMark } from "@/lib/projects/side-mark";

test("a side's mark is its words' initials without an article, or the first letters of its only word", () => {
  expect(["The north bank", "Islanders", "a river", "Հյուսիս", "x", "The —", ""].map(sideMark)).toEqual(["NB", "IS", "RI", "ՀՅ", "X", "·", "·"]);
});
