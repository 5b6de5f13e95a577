import { expect, it } from "vitest";
import { certainlyBefore, mayHold } from "@/lib/parties/period";

it.each([
  ["2019", "2020", true],
  ["2019-12-31", "2020-01-01", true],
  ["2020-01", "2020", false],
  ["2020", "2020", false],
  ["2021", "2020", false],
  ["XXXX", "2020", false],
  ["2019", "XXXX", false],
  ["../2019", "2020", true],
  ["2019/..", "2020", false],
  ["-0044-03-15", "0014", true],
  ["9999", "Y170000002", false],
])("P4: whether %s is certainly before %s: %s", (a, b, expected) => {
  expect(certainlyBefore(a, b)).toBe(expected);
});

it("P4: a period holds on a day unless the day certainly lies outside it", () => {
  const holds = (from: string | null, to: string | null, date: string | null) => mayHold({ from, to }, date);
  expect(holds("2019", "2021", "2020")).toBe(true);
  expect(holds("2019", "2021", "2018-12-31")).toBe(false);
  expect(holds("2019", "2021", "2022")).toBe(false);
  expect(holds("2019-06", null, "2019")).toBe(true);
  expect(holds("2019", "2021", null)).toBe(true);
  expect(holds(null, null, "2019")).toBe(true);
});
