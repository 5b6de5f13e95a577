/** A database row as JSON has it: instants as ISO 8601 strings. */
export type Plain<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };

/** The row with its instants as strings; records of one table are read with it. */
export function plain<T extends object>(row: T): Plain<T> {
  const entries = Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]);
  return Object.fromEntries(entries) as Plain<T>;
}

/** This instant as records have it. */
export const instantNow = () => new Date().toISOString();

