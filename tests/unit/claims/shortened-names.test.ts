import * as library from "edtf";
import { expect, test } from "vitest";

test("dates are read and said where a build has shortened the names of classes (C9)", async () => {
  for (const type of ["Date", "Year", "Decade", "Century", "Season", "Interval", "List", "Set"] as const)
    Object.defineProperty(library[type], "name", { value: "t" });
  const { compareDates, dateInWords, readDate } = await import("@/lib/claims/partial-date");
  expect(dateInWords("2014-08-07")).toBe("7 August 2014");
  expect(dateInWords("2014-08-02/2014-08-04")).toBe("from 2 to 4 August 2014");
  expect(readDate("before 7 August 2014")).toMatchObject({ ok: true, edtf: "[..2014-08-06]" });
  expect(dateInWords("{1667,1668}")).toBe("1667 and 1668");
  expect(compareDates("2014-08-02/2014-08-04", "2014-08-03")).toBe(-1);
});
