import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, isFormula } from "@/lib/formats/csv/line";
import { csvOptions, spreadsheetOptions } from "@/lib/formats/spreadsheet";

// Signs that end cells, rows or quotes, or begin formulas, more often than chance would have them.
const sign = fc.constantFrom(..."\",;'\r\n\t=+-@＝＋－＠ \u0000\u000b\u0085\u2028\ufeff\\aé🚣[]");
const cells = fc.array(fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ unit: "binary", maxLength: 8 })), { minLength: 1, maxLength: 6 });
const mark = (cell: string) => (isFormula(cell) ? `'${cell}` : cell);

describe("a line of a long table", () => {
  it("X8 is exactly what csv-stringify writes of the same cells", () => {
    fc.assert(fc.property(cells, (row) => {
      expect(csvLine(row)).toBe(stringify([row], csvOptions));
    }), { numRuns: 2000 });
  });

  it("X8 is so with the marks for spreadsheets, of which it tells each", () => {
    fc.assert(fc.property(cells, (row) => {
      const written = stringify([row], { ...spreadsheetOptions, bom: false });
      expect(csvLine(row, mark)).toBe(written);
      expect(row.map(isFormula)).toEqual(row.map((cell) => stringify([[cell]], { ...spreadsheetOptions, bom: false }) !== stringify([[cell]], csvOptions)));
    }), { numRuns: 2000 });
  });

  it("X8 marks nothing in the lossless form, and doubles a quotation mark", () => {
    expect(csvLine(["=1+1", "", 'a "b", c', "d\ne"])).toBe('=1+1,,"a ""b"", c","d\ne"\r\n');
    expect(csvLine(["=1+1", "-", "\rx", "＠a,b"], mark)).toBe('\'=1+1,\'-,"\'\rx","\'＠a,b"\r\n');
  });
});
