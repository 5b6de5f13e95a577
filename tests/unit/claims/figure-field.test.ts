import { expect, it } from "vitest";
import { figureOf } from "@/components/claims/composer/figure-field";

it.each([
  ["", null], ["  ", null], ["12", 12], ["1,500", 1500], ["1 500", 1500], ["12 345 678", 12345678], ["3.5", 3.5], ["-4", -4], ["−4", -4], ["0", 0],
])("reads %j as %j", (typed, figure) => {
  expect(figureOf(typed)).toBe(figure);
});

it.each(["dozens", "22+", "31–92", "1,5", "1.2.3", "0x10", "1e3", "Infinity"])("doesn't read %j as a number", (typed) => {
  expect(figureOf(typed)).toBeUndefined();
});
