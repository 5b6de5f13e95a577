/**
 * How a table is written that a spreadsheet opens, for `csv-stringify`: a cell that begins with = + - @ or a control
 * character gets an apostrophe before it, so that none is run as a formula.
 */
export const spreadsheetOptions = { escape_formulas: true, bom: true, record_delimiter: "windows" } as const;
