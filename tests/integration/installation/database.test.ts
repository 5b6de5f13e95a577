import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { embeddedUrls, openEmbedded, openExternal } from "../../../scripts/database.mjs";
import { refuseOld } from "../../../scripts/database-check.mjs";
import { withSession } from "../../../scripts/database-session.mjs";
import { withDatabase } from "../../../scripts/database-url.mjs";
import { migrate, migrationsOfCheckout } from "../../../scripts/migrations.mjs";
import { openPostgres } from "../../../scripts/postgres.mjs";
import { ownFolder, removeFolder } from "../../setup/command";

type Row = Record<string, unknown>;
const ask = (url: string, sql: string) =>
  withSession(url, async (client) => (await client.query(sql)).rows as Row[]);

describe("unsafe settings of the embedded database (S2)", () => {
  let base: string;
  let pid = 0;
  beforeAll(async () => {
    base = ownFolder();
    const database = await openEmbedded({ base });
    pid = database.postgres?.pid ?? 0;
    await database.release();
  });
  afterAll(() => removeFolder(base, [pid]));

  const configure = (line: string) =>
    appendFileSync(path.join(base, "postgres/postgresql.conf"), `\n${line}\n`);
  const refusal = async () => {
    try {
      await (await openEmbedded({ base })).release();
    } catch (error) {
      return String(error);
    }
    return undefined;
  };

  it.each(["fsync", "full_page_writes", "synchronous_commit"])(
    "%s = off: refuses to start, naming it",
    async (setting) => {
      configure(`${setting} = off`);
      expect(await refusal()).toMatch(
        new RegExp(`setting ${setting} is off[^]*configuration file[^]*Turn it on`),
      );
      configure(`${setting} = on`);
      expect(await refusal()).toBeUndefined();
    },
  );

  it("synchronous_commit = off for the app's login alone: refuses as well", async () => {
    const change = async (sql: string) => {
      const postgres = await openPostgres(base);
      await ask(embeddedUrls(postgres, "counterclaim").owner, sql);
      await postgres.release();
    };
    await change("alter role counterclaim_app_login set synchronous_commit = off");
    expect(await refusal()).toMatch(/synchronous_commit is off for the login "counterclaim_app_login"/);
    await change("alter role counterclaim_app_login reset synchronous_commit");
    expect(await refusal()).toBeUndefined();
  });
});

describe("a database that is given", () => {
  const { admin } = inject("database");
  const name = `cc_test_${process.ppid}_given`;
  const login = `cc_login_${process.ppid}`;
  const asLogin = (database = name) => {
    const url = new URL(withDatabase(admin, database));
    url.username = login;
    url.password = "given";
    return url.toString();
  };

  const clear = async () => {
    await ask(admin, `drop database if exists "${name}" with (force)`);
    await ask(admin, `drop role if exists "${login}"`);
  };
  const make = async (options = "", rights = "") => {
    await ask(admin, `create role "${login}" login password 'given' ${rights}`);
    await ask(admin, `create database "${name}" owner "${login}" ${options}`);
    // The tests' own server is volatile, which the program refuses; for this login it is made safe where it can be.
  };
  afterEach(clear);

  it("older than PostgreSQL 15 is refused", () => {
    expect(() => refuseOld({ version: "14.9", number: 140_009 })).toThrow(
      /PostgreSQL 14\.9; Counterclaim needs PostgreSQL 15/,
    );
    expect(() => refuseOld({ version: "15.0", number: 150_000 })).not.toThrow();
  });

  it("not in UTF-8 is refused", async () => {
    await make("encoding 'SQL_ASCII' locale 'C' template template0");
    await expect(openExternal({ appUrl: asLogin() })).rejects.toThrow(
      /is encoded in SQL_ASCII[^]*CREATE DATABASE/,
    );
  });

  it("with unsafe settings is refused", async () => {
    await make();
    await expect(openExternal({ appUrl: asLogin() })).rejects.toThrow(/setting fsync is off for the login/);
  });

  it("that is not there, not reachable or closed to this login is named, without the password", async () => {
    await make();
    await expect(openExternal({ appUrl: asLogin("cc_nowhere") })).rejects.toThrow(
      /has no database "cc_nowhere"[^]*CREATE DATABASE/,
    );
    await expect(openExternal({ appUrl: asLogin().replace("given@", "wrong@") })).rejects.toThrow(
      /does not let the login "cc_login_\d+" in/,
    );
    const unreachable = new URL(asLogin());
    unreachable.port = "1";
    const message = await openExternal({ appUrl: unreachable.toString() }).catch(
      (error: Error) => error.message,
    );
    expect(message).toMatch(/No PostgreSQL answers at 127\.0\.0\.1:1/);
    expect(message).not.toContain("given");
  });
});

describe("a given database with safe settings", () => {
  let base: string;
  let postgres: Awaited<ReturnType<typeof openPostgres>>;
  let owner: string;
  const as = (login: string) => {
    const url = new URL(owner);
    url.username = login;
    url.password = "given";
    return url.toString();
  };
  const superuser = () => embeddedUrls(postgres, "given").owner;

  beforeAll(async () => {
    base = ownFolder();
    mkdirSync(base, { recursive: true });
    postgres = await openPostgres(base);
    const admin = embeddedUrls(postgres, "postgres").owner;
    await ask(admin, "create role migrator login password 'given' createrole");
    await ask(admin, "create role worker login password 'given'");
    await ask(admin, "create role powerless login password 'given'");
    await ask(admin, "create database given owner migrator");
    await ask(admin, "create database other owner powerless");
    owner = embeddedUrls(postgres, "given").owner;
  });
  afterAll(async () => {
    await postgres.release();
    await removeFolder(base, [postgres.pid]);
  });

  it("whose login may not make the role is refused, with the statement to run", async () => {
    await expect(openExternal({ appUrl: withDatabase(as("powerless"), "other") })).rejects.toThrow(
      /no role "counterclaim_app"[^]*CREATE ROLE counterclaim_app NOLOGIN/,
    );
  });

  it("with two logins: the app's becomes a member of its group and needs no role of its own", async () => {
    const { variables, warning } = await openExternal({ appUrl: as("worker"), ownerUrl: as("migrator") });
    expect(variables).toMatchObject({ DATABASE_ROLE: "", DATABASE_URL: as("worker") });
    expect(warning).toBeUndefined();
    await expect(ask(as("worker"), `delete from "Event"`)).rejects.toMatchObject({ code: "42501" });
    expect(await ask(as("worker"), `select count(*)::int as n from "Event"`)).toEqual([{ n: 0 }]);
  });

  it("with one login: the app works under SET ROLE, and the start says what that does not protect against", async () => {
    const { variables, warning } = await openExternal({ appUrl: as("migrator") });
    expect(variables.DATABASE_ROLE).toBe("counterclaim_app");
    expect(warning).toMatch(/DATABASE_OWNER_URL/);
    await expect(
      withSession(as("migrator"), async (client) => {
        await client.query("set role counterclaim_app");
        await client.query(`delete from "Event"`);
      }),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("with a superuser as the app's login works under SET ROLE as well", async () => {
    expect(
      (await openExternal({ appUrl: superuser(), ownerUrl: as("migrator") })).variables.DATABASE_ROLE,
    ).toBe("counterclaim_app");
  });

  it("used by a newer version is refused and left alone", async () => {
    await ask(
      superuser(),
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '9999_future', now())`,
    );
    await expect(migrate(as("migrator"))).rejects.toThrow(/newer version of Counterclaim[^]*9999_future/);
    await ask(superuser(), "delete from _prisma_migrations where id = 'x'");
    expect(await migrate(as("migrator"))).toBe("migrations up to date");
  });

  it("in which a migration was altered or is half done is refused", async () => {
    const [first] = migrationsOfCheckout();
    const change = (set: string) =>
      ask(superuser(), `update _prisma_migrations set ${set} where migration_name = '${first?.name}'`);
    await change("checksum = 'other'");
    await expect(migrate(as("migrator"))).rejects.toThrow(/was altered after it had been applied/);
    await change(`checksum = '${first?.checksum}', finished_at = null`);
    await expect(migrate(as("migrator"))).rejects.toThrow(/was begun on this database and did not finish/);
    await change("finished_at = now()");
    expect(await migrate(as("migrator"))).toBe("migrations up to date");
  });
});
