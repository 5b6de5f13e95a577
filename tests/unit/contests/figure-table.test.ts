import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { quantityRecord } from "@/lib/claims/record";
import { figureTableColumns, figureTableRow } from "@/lib/contests/figure-table";
import { figuresOf } from "@/lib/contests/figures";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";
import { cardsOf, claim, id, names, position } from "@/tests/unit/contests/content";

const only = position(11, 0, "Eight");
const quantities = [quantityRecord.parse({ min: 8.25, approximate: true, qualifier: "=SUM(A1)", unit: "boats", outcome: "sunk", cumulative: false, asOf: "2017-08-01" })];
const cards = cardsOf([only], [[claim(1, { said: "2017-08", quantities }, [1, 2]), only]]);
const known = { party: (of: string) => (of === id(500) ? "@Guild" : of), document: (of: string) => `Document ${of.slice(-1)}` };
const [row] = figuresOf(cards, names()).map((figure) => figureTableRow(figure, known));

describe("figures as a table for spreadsheets (K20)", () => {
  test("have every digit, dates as they are stored, and the words of the text", () => {
    const cells = Object.fromEntries(figureTableColumns.map((column, index) => [column, row![index]]));
    expect(cells).toMatchObject({
      card: "1", claimants: "@Guild", value: "", min: "8.25", max: "", approximate: "true", as_written: "=SUM(A1)", unit: "boats", counted: "increment",
      as_of: "2017-08-01", said: "2017-08", position: "Eight", documents: "Document 1; Document 2", claim_id: id(1),
    });
  });

  test("are no formulas when a spreadsheet opens them", () => {
    const text = stringify([row!], { header: true, columns: [...figureTableColumns], ...spreadsheetOptions });
    expect(text).toContain(",'@Guild,");
    expect(text).toContain(",'=SUM(A1),");
    expect(text.startsWith("\ufeffcard,")).toBe(true);
  });
});
