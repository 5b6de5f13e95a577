/** What is done to a cell before it is written: nothing, or a mark before one that a spreadsheet would run. */
export type Mark = (cell: string) => string;

// What csv-stringify puts an apostrophe before, where it is told to escape formulas.
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whether a spreadsheet may take a cell for a formula. */
export const isFormula = (cell: string): boolean => formula.test(cell);

const special = /[",\r\n]/;
const quoted = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * One row of a table (RFC 4180) with its line end, exactly as csv-stringify writes it with the options of
 * lib/formats/spreadsheet, and many times faster: for tables of millions of rows. A test compares both.
 */
export function csvLine(cells: readonly string[], mark: Mark = (cell) => cell): string {
  let line = quoted(mark(cells[0]!));
  for (let index = 1; index < cells.length; index++) line += `,${quoted(mark(cells[index]!))}`;
  return `${line}\r\n`;
}
