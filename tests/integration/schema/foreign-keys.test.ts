import { expect, it } from "vitest";
import { withSession } from "../../../scripts/database-session.mjs";

type Row = Record<string, unknown>;
const ask = (sql: string): Promise<Row[]> => withSession(String(process.env.DATABASE_OWNER_URL), async (client) => (await client.query(sql)).rows as Row[]);

it("H6: no foreign key cascades, sets null or sets a default, whatever is deleted or renumbered", async () => {
  const keys = await ask(`select conname, confdeltype, confupdtype from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  expect(keys.length).toBeGreaterThan(40);
  const acting = keys.filter(({ confdeltype, confupdtype }) => !["r", "a"].includes(String(confdeltype)) || !["r", "a"].includes(String(confupdtype)));
  expect(acting).toEqual([]);
});

// The tables of the installation name a project beside what is theirs; they hold none of its content.
const ofInstallation = ["Token", "InstallationEvent", "PublicationAddress", "Invitation"];
// How a person finds their own: asked before any project is known.
const byPerson = ["Contributor_userId_idx", "Draft_userId_idx", "Job_userId_idx"];

it("H6: every table with project content has projectId first in its primary key, and in every index", async () => {
  const indexes = await ask(`
    select t.relname as "table", i.relname as "index", x.indisprimary as "primary", a.attname as "first"
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where t.relnamespace = 'public'::regnamespace
      and exists (select 1 from pg_attribute p where p.attrelid = t.oid and p.attname = 'projectId')`);
  const content = indexes.filter(({ table }) => !ofInstallation.includes(String(table)));
  const keyed = content.filter(({ primary, first }) => primary && first === "projectId").map(({ table }) => table);
  const tables = await ask(`
    select c.relname as "table" from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'projectId'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
  expect([...keyed, ...ofInstallation].sort()).toEqual(tables.map(({ table }) => table).sort());
  expect(content.filter(({ first, index }) => first !== "projectId" && !byPerson.includes(String(index)))).toEqual([]);
});

it("H6: every foreign key between tables with project content carries projectId, so that it never leaves the project", async () => {
  const keys = await ask(`
    select c.conname, (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as own,
      (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as theirs
    from pg_constraint c
    where c.contype = 'f' and exists (select 1 from pg_attribute p where p.attrelid = c.conrelid and p.attname = 'projectId')
      and exists (select 1 from pg_attribute p where p.attrelid = c.confrelid and p.attname = 'projectId')`);
  expect(keys.length).toBeGreaterThan(40);
  for (const { conname, own, theirs } of keys) expect([conname, (own as string[])[0], (theirs as string[])[0]]).toEqual([conname, "projectId", "projectId"]);
});

it("H6: every foreign key has an index that leads with its columns, so that nothing is searched row by row", async () => {
  const bare = await ask(`
    select c.conrelid::regclass::text as "table", c.conname from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
      select 1 from pg_index x where x.indrelid = c.conrelid
        and (string_to_array(x.indkey::text, ' ')::int2[])[1:least(2, array_length(c.conkey, 1))] <@ c.conkey
        and c.conkey[1:least(2, array_length(c.conkey, 1))] <@ string_to_array(x.indkey::text, ' ')::int2[])`);
  expect(bare).toEqual([]);
});
