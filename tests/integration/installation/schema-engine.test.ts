import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { withSession } from "../../../scripts/database-session.mjs";
import { withDatabase } from "../../../scripts/database-url.mjs";
import { installed } from "../../../scripts/program.mjs";

type Outcome = { code: number; output: string };

const name = `cc_test_${process.ppid}_engine`;
const { admin } = inject("database");
const url = withDatabase(admin, name);
// Inside the checkout, because Prisma looks for its packages from the folder it works in.
let folder: string;

function prisma(args: string[], env: Record<string, string>, cwd = process.cwd()): Promise<Outcome> {
  const [node, script] = installed("prisma");
  return new Promise((resolve) => {
    execFile(
      node,
      [script, ...args],
      { cwd, env: { ...process.env, CHECKPOINT_DISABLE: "1", ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === "number" ? error.code : error ? 1 : 0,
          output: stdout + stderr,
        }),
    );
  });
}

const inFolder = (...args: string[]) =>
  prisma(
    args,
    {
      DATABASE_OWNER_URL: url,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: path.resolve("scripts/schema-engine.mjs"),
    },
    folder,
  );

const writeSchema = (fields: string) =>
  writeFileSync(
    path.join(folder, "prisma/schema.prisma"),
    `
datasource db {
  provider = "postgresql"
}
generator client {
  provider = "prisma-client"
  output   = "../generated"
}
model Thing {
  ${fields}
}
`,
  );

function migration(at: string, sql: string) {
  mkdirSync(path.join(folder, "prisma/migrations", at), { recursive: true });
  writeFileSync(path.join(folder, "prisma/migrations", at, "migration.sql"), sql);
}

const query = async (sql: string) =>
  withSession(url, async (client) => (await client.query(sql)).rows as Record<string, unknown>[]);

beforeAll(async () => {
  mkdirSync("data", { recursive: true });
  folder = mkdtempSync(path.resolve("data/engine-"));
  cpSync("prisma.config.ts", path.join(folder, "prisma.config.ts"));
  mkdirSync(path.join(folder, "prisma"));
  cpSync("package.json", path.join(folder, "package.json"));
  writeSchema("id Int @id");
  await withSession(admin, (client) => client.query(`create database "${name}"`));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await withSession(admin, (client) => client.query(`drop database if exists "${name}" with (force)`));
});

describe("the schema engine in WebAssembly", () => {
  it("applies a migration with function bodies, strings and comments that hold semicolons", async () => {
    migration(
      "0001_things",
      `
      CREATE TABLE "Thing" (id integer PRIMARY KEY);
      CREATE FUNCTION label(n integer) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE s text := 'a;b';
      BEGIN
        IF n > 1 THEN s := s || ';c'; END IF; -- not; an; end
        RETURN s;
      END $$;
      DO $$ BEGIN INSERT INTO "Thing" VALUES (1); INSERT INTO "Thing" VALUES (2); END $$;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;`,
    );
    const { code, output } = await inFolder("migrate", "deploy");
    expect(output).toContain("0001_things");
    expect(code).toBe(0);
    expect(await query(`select label(id) as label from "Thing" order by id`)).toEqual([
      { label: "a;b" },
      { label: "a;b;c" },
    ]);
  });

  it("rolls a failing migration back whole and says what PostgreSQL said", async () => {
    migration("0002_broken", `CREATE TABLE "Half" (id integer);\nINSERT INTO "Nowhere" VALUES (1);`);
    const { code, output } = await inFolder("migrate", "deploy");
    expect(code).not.toBe(0);
    expect(output).toContain("P3018");
    expect(output).toContain(`relation "Nowhere" does not exist`);
    expect(await query(`select to_regclass('"Half"') as half`)).toEqual([{ half: null }]);
    expect((await inFolder("migrate", "resolve", "--rolled-back", "0002_broken")).code).toBe(0);
    rmSync(path.join(folder, "prisma/migrations/0002_broken"), { recursive: true });
  });

  it("makes and applies the next migration in one command", async () => {
    writeSchema("id Int @id\n  name String?");
    migration(
      "0003_pending",
      `ALTER TABLE "Thing" ADD COLUMN "kind" text; ALTER TABLE "Thing" DROP COLUMN "kind";`,
    );
    const { output, code } = await inFolder("migrate", "dev", "--name", "named");
    expect(output).toContain("_named");
    expect(code).toBe(0);
    expect(await query(`select "name" from "Thing" where id = 1`)).toEqual([{ name: null }]);
  });

  it("leaves no shadow database behind", async () => {
    expect(
      await query("select datname from pg_database where datname like 'prisma_migrate_shadow_db_%'"),
    ).toEqual([]);
  });

  it("names a wrong password and an unreachable server with Prisma's codes", async () => {
    const wrong = new URL(url);
    wrong.password = "guess";
    expect((await prisma(["migrate", "status"], { DATABASE_OWNER_URL: wrong.toString() })).output).toContain(
      "P1000",
    );
    wrong.port = "1";
    expect((await prisma(["migrate", "status"], { DATABASE_OWNER_URL: wrong.toString() })).output).toContain(
      "P1001",
    );
  });
});

describe("the project's schema", () => {
  it("is exactly what its migrations make", async () => {
    const { code, output } = await prisma(
      [
        "migrate",
        "diff",
        "--from-migrations",
        "prisma/migrations",
        "--to-schema",
        "prisma/schema.prisma",
        "--exit-code",
      ],
      {},
    );
    expect(output).toContain("No difference detected");
    expect(code).toBe(0);
  });
});
