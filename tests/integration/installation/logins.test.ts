import { expect, it } from "vitest";
import { withSession } from "../../../scripts/database-session.mjs";

type Row = Record<string, unknown>;
const ask = (url: string | undefined, sql: string): Promise<Row[]> =>
  withSession(String(url), async (client) => (await client.query(sql)).rows as Row[]);

it("the tests work with the app's login, a member of the app's group that owns nothing", async () => {
  const [row] = await ask(
    process.env.DATABASE_URL,
    `
    select current_user as login, pg_has_role('counterclaim_app', 'MEMBER') as member,
           (select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user) as more,
           (select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user) as owned`,
  );
  expect(row).toEqual({ login: "counterclaim_app_login", member: true, more: false, owned: 0 });
});

it.each(["Version", "Event"])("the app's login can neither change nor remove rows of %s", async (table) => {
  for (const sql of [
    `update "${table}" set "projectId" = "projectId"`,
    `delete from "${table}"`,
    `truncate "${table}"`,
    `drop table "${table}"`,
    `alter table "${table}" disable trigger all`,
  ])
    await expect(ask(process.env.DATABASE_URL, sql), sql).rejects.toMatchObject({ code: "42501" });
});

it("the owner's login is another one, on the same database", async () => {
  const sql = "select current_database() as name";
  expect(await ask(process.env.DATABASE_OWNER_URL, sql)).toEqual(await ask(process.env.DATABASE_URL, sql));
  expect(await ask(process.env.DATABASE_OWNER_URL, "select current_user as login")).toEqual([
    { login: "counterclaim_owner" },
  ]);
});

it("nobody gets in without the password", async () => {
  const url = new URL(String(process.env.DATABASE_OWNER_URL));
  url.password = "guess";
  await expect(ask(url.toString(), "select 1")).rejects.toThrow(
    /does not let the login "counterclaim_owner" in/,
  );
  url.password = "";
  await expect(ask(url.toString(), "select 1")).rejects.toThrow();
});
