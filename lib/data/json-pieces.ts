// Pieces of canonical JSON (RFC 8785) as expressions of SQL: what a line of the native format has of one row, keys and their
// order included, so that it goes from the database to the file as the bytes that it is.

/** A column that needs no escapes: an id, a name of an enumeration. */
export const word = (column: string) => `'"' || "${column}" || '"'`;
export const wordOrNull = (column: string) => `coalesce('"' || "${column}" || '"', 'null')`;
/** Words. */
export const text = (column: string) => `to_json("${column}")::text`;
export const textOrNull = (column: string) => `coalesce(to_json("${column}")::text, 'null')`;
/** A whole number. */
export const whole = (column: string) => `"${column}"`;
export const wholeOrNull = (column: string) => `coalesce("${column}"::text, 'null')`;
/** A truth value, or null. */
export const flag = (column: string) => `coalesce("${column}"::text, 'null')`;
// JSON has instants without noughts at their end: a tenth of a millisecond more keeps all three digits, and is cut off again.
const instantOf = (column: string) => `left(to_json(("${column}" + interval '0.0001 s') AT TIME ZONE 'UTC')::text, 24) || 'Z"'`;
export const instant = (column: string) => instantOf(column);
export const instantOrNull = (column: string) => `coalesce(${instantOf(column)}, 'null')`;

/** One piece: the words of the template as they are, with what the database writes between them. One call of it costs less than as many `||`. */
export const piece = (words: TemplateStringsArray, ...written: string[]): string =>
  written.length === 0 ? `'${words[0]}'` : `format(${[`'${words.map((each) => each.replaceAll("%", "%%")).join("%s")}'`, ...written].join(", ")})`;

/** A number with a point, which the program writes; empty for null. */
export const float = (column: string) => `coalesce("${column}"::text, '')`;

