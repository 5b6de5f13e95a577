import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

/** A row as the texts of its columns. */
export type Cells = readonly string[];

/** Rows by the id that each of them begins with, in their order; they are divided into cells when they are asked for. */
export interface Rows {
  readonly length: number;
  /** the ids, each once, as they come */
  readonly ids: () => Iterable<string>;
  readonly of: (id: string) => Cells[];
}

/** What is asked of one table: expressions that are never null, over rows that are in their order. */
export interface CellsQuery {
  readonly columns: readonly string[];
  /** a FROM clause and what follows it, with its ORDER BY */
  readonly rows: Prisma.Sql;
}

// Two signs that hardly any text has. Where one has, the counts don't fit, and all is asked again as JSON.
const [CELL, ROW] = ["\u001f", "\u001e"];
const [cellSign, rowSign] = [Prisma.raw(String.raw`E'\x1f'`), Prisma.raw(String.raw`E'\x1e'`)];

const apart = ({ columns, rows }: CellsQuery) => Prisma.sql`(SELECT concat(count(*), ${rowSign}, string_agg(t."cells", ${rowSign})) FROM (SELECT concat_ws(${cellSign}, ${Prisma.raw(columns.join(", "))}) AS "cells" ${rows}) AS t)`;
const asJson = ({ columns, rows }: CellsQuery) => Prisma.sql`(SELECT json_agg(t."cells")::text FROM (SELECT json_build_array(${Prisma.raw(columns.map((column) => `(${column})::text`).join(", "))}) AS "cells" ${rows}) AS t)`;

/**
 * The rows of several queries over one `WITH` clause, by one statement and as one text for each of them: many times faster
 * than rows that come one by one. The first column of each is an id; rows of one id stand together.
 */
export async function readRows<Name extends string>(tx: Transaction, common: Prisma.Sql, queries: Readonly<Record<Name, CellsQuery>>): Promise<Record<Name, Rows>> {
  const names = Object.keys(queries) as Name[];
  const ask = async (written: (query: CellsQuery) => Prisma.Sql) =>
    (await tx.$queryRaw<[Record<string, string | null>]>`${common} SELECT ${Prisma.join(names.map((name, index) => Prisma.sql`${written(queries[name])} AS ${Prisma.raw(`"_${index}"`)}`))}`)[0];
  const texts = await ask(apart);
  const divided = names.map((name, index) => dividedRows(texts[`_${index}`] ?? "", queries[name].columns.length));
  if (divided.every((rows) => rows !== null)) return Object.fromEntries(names.map((name, index) => [name, divided[index]])) as Record<Name, Rows>;
  const lists = await ask(asJson);
  return Object.fromEntries(names.map((name, index) => [name, byId(JSON.parse(lists[`_${index}`] ?? "[]") as Cells[], (cells) => cells[0]!, (cells) => cells)])) as Record<Name, Rows>;
}

/**
 * The rows of a text that begins with their number; null where its signs can't be trusted: one within a cell makes more rows
 * than the number says, or more signs than so many columns have.
 */
export function dividedRows(text: string, columns: number): Rows | null {
  const [count, ...rows] = text.split(ROW);
  if (count === "0") return byId([], String, () => []);
  const isWhole = rows.length === Number(count) && rows.every((row) => signsIn(row) === columns - 1);
  return isWhole ? byId(rows, (row) => row.slice(0, row.indexOf(CELL)), (row) => row.split(CELL)) : null;
}

function signsIn(row: string): number {
  let count = 0;
  for (let at = row.indexOf(CELL); at >= 0; at = row.indexOf(CELL, at + 1)) count++;
  return count;
}

function byId<T>(rows: readonly T[], idOf: (row: T) => string, cellsOf: (row: T) => Cells): Rows {
  const starts = new Map<string, number>();
  const ends: number[] = [];
  for (let [index, last] = [0, ""]; index < rows.length; index++) {
    const id = idOf(rows[index]!);
    if (id !== last) starts.set((last = id), index);
    ends[starts.get(id)!] = index + 1;
  }
  const of = (id: string) => {
    const start = starts.get(id);
    return start === undefined ? [] : rows.slice(start, ends[start]).map(cellsOf);
  };
  return { length: rows.length, ids: () => starts.keys(), of };
}
