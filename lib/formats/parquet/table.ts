import { ByteWriter, ParquetWriter } from "hyparquet-writer";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** What a column holds; any value may be missing but a list. */
export type ColumnKind = "string" | "integer" | "double" | "boolean" | "strings" | "integers";
export type Columns = Readonly<Record<string, ColumnKind>>;
export type ParquetRow = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly (number | null)[]>>;

// So many rows are held before they are written as one group.
const ROW_GROUP = 2_000;

const scalar = (name: string, kind: ColumnKind): SchemaElement => {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  if (kind === "integer" || kind === "integers") return { ...optional, type: "INT32" };
  if (kind === "double") return { ...optional, type: "DOUBLE" };
  return kind === "boolean" ? { ...optional, type: "BOOLEAN" } : { ...optional, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };
};

// A list in the three levels that the format's own description asks for.
const elements = (name: string, kind: ColumnKind): SchemaElement[] =>
  kind !== "strings" && kind !== "integers" ? [scalar(name, kind)] : [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 }, scalar("element", kind),
  ];

const schemaOf = (columns: Columns): SchemaElement[] =>
  [{ name: "root", num_children: Object.keys(columns).length }, ...Object.entries(columns).flatMap(([name, kind]) => elements(name, kind))];

/** Rows as a Parquet file, group by group as they come: memory holds one group. */
export async function* parquetBytes(columns: Columns, rows: AsyncIterable<ParquetRow>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "counterclaim", statisticsTruncateLength: BOUND });
  let group: ParquetRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < ROW_GROUP) continue;
    yield written(bytes, () => writeGroup(writer, columns, group));
    group = [];
  }
  yield written(bytes, () => {
    if (group.length > 0) writeGroup(writer, columns, group);
    writer.finish();
  });
}

function writeGroup(writer: ParquetWriter, columns: Columns, rows: readonly ParquetRow[]): void {
  writer.write({ columnData: Object.keys(columns).map((name) => ({ name, data: rows.map((row) => row[name]) })), rowGroupSize: rows.length });
  for (const { meta_data } of writer.row_groups.at(-1)!.columns) if (meta_data?.statistics) letGo(meta_data.statistics);
}

// The file keeps no more of a bound than this many bytes.
const BOUND = 16;

/**
 * The writer keeps the least and greatest value of each column and group until the end. A string that was cut out of a page of
 * rows keeps all of that page: what is kept here is a copy of its beginning, from which the file gets the same bound.
 */
function letGo(statistics: { min_value?: unknown; max_value?: unknown }): void {
  for (const bound of ["min_value", "max_value"] as const) {
    const value = statistics[bound];
    if (typeof value === "string") statistics[bound] = Buffer.from(beginning(value), "utf8").toString("utf8");
  }
}

// One character more than the file keeps, each of at least a byte, so that the writer sees that it is cut. Above the last of all
// characters there is none to round a greatest value up to: such a one stays whole.
const beginning = (value: string) => (value.startsWith("\u{10ffff}") ? value : [...value.slice(0, 4 * BOUND)].slice(0, BOUND + 1).join(""));

// What was written goes out, and its place is used again; offsets in the file go on counting.
function written(bytes: ByteWriter, write: () => void): Uint8Array {
  write();
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}
