import type { CopiedRows, Copy } from "@/lib/data/copying";

/** A row as the texts of its columns. */
export type Cells = readonly string[];

/** Rows by the id that each of them begins with, in their order; they are divided into cells when they are asked for. */
export interface Rows {
  /** the ids, each once, as they come */
  readonly ids: () => Iterable<string>;
  readonly of: (id: string) => Cells[];
}

/** What is asked of one table: expressions that are never null, over rows that are in their order. */
export interface CellsQuery {
  readonly columns: readonly string[];
  /** a FROM clause and what follows it, with its ORDER BY */
  readonly rows: string;
}

/**
 * The rows of several queries over one `WITH` clause (or none), a statement for each. The first column of each is an id; rows
 * of one id stand together.
 */
export async function readRows<Name extends string>(copy: Copy, common: string, queries: Readonly<Record<Name, CellsQuery>>): Promise<Record<Name, Rows>> {
  const asked = Object.entries<CellsQuery>(queries);
  const found = await copy(asked.map(([, { columns, rows }]) => `${common} SELECT ${columns.join(", ")} ${rows}`));
  return Object.fromEntries(asked.map(([name], index) => [name, byId(found[index]!)])) as Record<Name, Rows>;
}

// What COPY writes after a backslash; JSON has no sign in it that is written so but the backslash.
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** The cells of a row of COPY. */
export const wordsOf = (row: string): Cells => row.split("\t").map((cell) => (cell.includes("\\") ? cell.replaceAll(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : cell));

function byId(rows: CopiedRows): Rows {
  const starts = new Map<string, number>();
  const ends: number[] = [];
  for (let [index, start, last] = [0, 0, ""]; index < rows.length; index++) {
    if (last === "" || !rows.begins(index, last)) {
      last = rows.at(index).split("\t", 1)[0]!;
      starts.set(last, (start = index));
    }
    ends[start] = index + 1;
  }
  const of = (id: string) => {
    const start = starts.get(id);
    return start === undefined ? [] : rows.map(wordsOf, start, ends[start]);
  };
  return { ids: () => starts.keys(), of };
}
