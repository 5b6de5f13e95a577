/**
 * How every table is written, for `csv-stringify` (RFC 4180). A cell with any end of a line in it is quoted: by itself the
 * library quotes only one that has the whole of CRLF, and readers take the others for the end of a row.
 */
export const csvOptions = { record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;

/**
 * How a table is written that a spreadsheet opens: a cell that begins with = + - @ or a control character gets an apostrophe
 * before it, so that none is run as a formula.
 */
export const spreadsheetOptions = { ...csvOptions, escape_formulas: true, bom: true } as const;
