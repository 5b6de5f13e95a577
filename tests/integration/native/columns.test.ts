import pg from "pg";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namingTables } from "@/lib/data/native/contributors";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget } from "@/lib/data/native/target";
import { recordTypes } from "@/lib/formats/native/history";
import { RecordType } from "@/lib/data/generated/enums";
import { excludedColumns, excludedTables, renamedColumns } from "@/lib/formats/native/exclusions";
import { nativeJsonSchema } from "@/lib/formats/native/json-schema";
import { makeFullProject } from "@/tests/factories/full-project";

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly initial: string | null;
}

const client = new pg.Client(process.env.DATABASE_OWNER_URL);
let columns: Column[];
let folder: string;

beforeAll(async () => {
  await client.connect();
  const { rows } = await client.query<Column>(`
    SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS "type", c.is_nullable = 'YES' AS "nullable", c.column_default AS "initial"
    FROM information_schema.columns c WHERE c.table_schema = 'public' ORDER BY 1, 2`);
  columns = rows;
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  const project = await makeFullProject();
  const owner = { ...project.as.owner, isAdministrator: true };
  await exportProject(owner, project.slug, await directoryTarget(path.join(folder, "out")), { toolVersion: "0.0.0" });
  await loadProject(owner, path.join(folder, "out"), { slug: "loaded" });
});
afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

const isExcluded = ({ table, column }: Column) => `${table}.${column}` in excludedColumns || `*.${column}` in excludedColumns;
const exported = () => columns.filter((column) => !(column.table in excludedTables) && !isExcluded(column));

interface Definition {
  readonly properties?: Readonly<Record<string, unknown>>;
}
const definitions = nativeJsonSchema().$defs as Readonly<Record<string, Definition>>;

function inSchema({ table, column }: Column): boolean {
  const [definition, property] = (renamedColumns[`${table}.${column}`] ?? `${table}.${column}`).split(".");
  return property! in (definitions[definition!]?.properties ?? {});
}

/** What a value must be other than, to show that it was carried and not made anew. */
function differsFromInitial({ column, nullable, initial }: Column): string {
  const name = pg.escapeIdentifier(column);
  const conditions = [...(nullable ? [`${name} IS NOT NULL`] : []), ...(initial ? [`${name} IS DISTINCT FROM ${initial}`] : [])];
  return conditions.length > 0 ? conditions.join(" AND ") : "true";
}

describe("the native format against the database (N2)", () => {
  it("every column is in the schema, or excluded with a reason", () => {
    const missing = exported().filter((column) => !inSchema(column)).map(({ table, column }) => `${table}.${column}`);
    expect(missing).toEqual([]);
  });

  it("no exclusion is of something that is not there, or that is carried all the same", () => {
    const tables = new Set(columns.map((column) => column.table));
    const names = new Set(columns.flatMap(({ table, column }) => [`${table}.${column}`, `*.${column}`]));
    expect(Object.keys(excludedTables).filter((table) => !tables.has(table))).toEqual([]);
    expect(Object.keys({ ...excludedColumns, ...renamedColumns }).filter((name) => !names.has(name))).toEqual([]);
    expect(Object.keys(renamedColumns).filter((name) => name in excludedColumns)).toEqual([]);
  });

  it("the fixture has a value that isn't the default in each exported column", async () => {
    const bare: string[] = [];
    for (const column of exported()) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(column.table)} WHERE ${differsFromInitial(column)} LIMIT 1`);
      if (rowCount === 0) bare.push(`${column.table}.${column.column}`);
    }
    expect(bare).toEqual([]);
  });

  it("an empty text or list counts as a default", async () => {
    const bare: string[] = [];
    for (const { table, column, type } of exported().filter(({ type }) => ["text", "ARRAY", "jsonb"].includes(type))) {
      const empty = { text: "''", ARRAY: "'{}'", jsonb: "'[]'::jsonb" }[type];
      const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(table)} WHERE ${pg.escapeIdentifier(column)} <> ${empty} LIMIT 1`);
      if (rowCount === 0) bare.push(`${table}.${column}`);
    }
    expect(bare).toEqual([]);
  });

  it("every table that names a contributor makes that contributor part of the export", async () => {
    const { rows } = await client.query<{ table: string }>(`
      SELECT DISTINCT conrelid::regclass::text AS "table" FROM pg_constraint WHERE contype = 'f' AND confrelid = '"Contributor"'::regclass`);
    const exported = rows.map(({ table }) => table.replaceAll('"', "")).filter((table) => !(table in excludedTables));
    expect([...namingTables].sort()).toEqual(exported.sort());
  });

  it("every kind of record that has versions is known to the format", () => {
    expect([...recordTypes].sort()).toEqual(Object.values(RecordType).sort());
  });
});
