import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embeddedUrls } from "../../../scripts/database.mjs";
import { withSession } from "../../../scripts/database-session.mjs";
import { openPostgres } from "../../../scripts/postgres.mjs";
import { alive, ended } from "../../../scripts/process-identity.mjs";
import { ownFolder, removeFolder, runCommand } from "../../setup/command";

type Postgres = Awaited<ReturnType<typeof openPostgres>>;

let base: string;
let opened: Postgres[];

const open = async (options = {}) => {
  const postgres = await openPostgres(base, options);
  opened.push(postgres);
  return postgres;
};
const ask = (postgres: Postgres, sql: string) =>
  withSession(
    embeddedUrls(postgres, "postgres").owner,
    async (client) => (await client.query(sql)).rows as Record<string, unknown>[],
  );
const inside = (file: string) => path.join(base, "postgres", file);

beforeEach(() => {
  base = ownFolder();
  opened = [];
});

afterEach(async () => {
  for (const postgres of opened) await postgres.release();
  await removeFolder(
    base,
    opened.map(({ pid }) => pid),
  );
});

/** Another process that uses the server until it is killed. */
async function otherUser() {
  const script = `import("${path.resolve("scripts/postgres.mjs")}").then(async ({ openPostgres }) => { const { pid } = await openPostgres(process.argv[1]); console.log("open " + pid); setInterval(() => {}, 1000); })`;
  const other = runCommand([process.execPath, "-e", script, base], {});
  await other.says(/open (\d+)/);
  return { pid: other.pid, server: Number(/open (\d+)/.exec(other.said())?.[1]) };
}

describe("the embedded PostgreSQL", () => {
  it("is PostgreSQL 18 in UTF-8, with durable settings and passwords, on this machine's own address only", async () => {
    const postgres = await open();
    expect(
      await ask(
        postgres,
        `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commits,
      current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
      ),
    ).toEqual([
      {
        major: 18,
        encoding: "UTF8",
        fsync: "on",
        pages: "on",
        commits: "on",
        addresses: "127.0.0.1",
        sockets: "",
      },
    ]);
    expect(await ask(postgres, "select distinct auth_method from pg_hba_file_rules")).toEqual([
      { auth_method: "scram-sha-256" },
    ]);
  });

  it("keeps its passwords where only their owner can read them, and nothing of a statement in its log", async () => {
    const postgres = await open();
    expect(statSync(path.join(base, "credentials.json")).mode & 0o777).toBe(0o600);
    await expect(ask(postgres, "select 'a secret text' from nowhere")).rejects.toThrow();
    await expect(ask(postgres, "select 'another secret'::int")).rejects.toThrow();
    expect(readFileSync(path.join(base, "postgres.log"), "utf8")).not.toContain("a secret text");
  });

  it("is shared: the second to come joins it, and only the last to leave stops it", async () => {
    const first = await open();
    const second = await open();
    expect(second).toMatchObject({ pid: first.pid, port: first.port, started: false });
    await first.release();
    expect(await ask(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.release();
    expect(alive(second.pid)).toBe(false);
  });

  it("comes up with everything committed after its own process was killed", async () => {
    const first = await open();
    await ask(first, "create table kept (n int)");
    for (let n = 0; n < 20; n += 1) await ask(first, `insert into kept values (${n})`);
    process.kill(first.pid, "SIGKILL");
    await ended(first.pid, 10);
    const second = await open();
    expect(second.started).toBe(true);
    expect(await ask(second, "select count(*)::int as n from kept")).toEqual([{ n: 20 }]);
  });

  it("is found running after the process that had started it was killed, and stops with its new user", async () => {
    const other = await otherUser();
    process.kill(other.pid, "SIGKILL");
    await ended(other.pid, 10);
    const mine = await open();
    expect(mine).toMatchObject({ pid: other.server, started: false });
    await mine.release();
    expect(alive(mine.pid)).toBe(false);
  });

  it("goes on for another process that still uses it", async () => {
    const mine = await open();
    const other = await otherUser();
    await mine.release();
    expect(alive(mine.pid)).toBe(true);
    process.kill(other.pid, "SIGKILL");
    await ended(other.pid, 10);
    await (await open()).release();
    expect(alive(mine.pid)).toBe(false);
  });

  it("comes up when its stale pid file names a process that is now another program's", async () => {
    const first = await open();
    process.kill(first.pid, "SIGKILL");
    await ended(first.pid, 10);
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
      uid: statSync(inside("PG_VERSION")).uid || undefined,
      cwd: "/",
    });
    try {
      const lines = readFileSync(inside("postmaster.pid"), "utf8").split("\n");
      writeFileSync(inside("postmaster.pid"), [stranger.pid, ...lines.slice(1)].join("\n"));
      expect((await open()).started).toBe(true);
      expect(alive(stranger.pid ?? 0)).toBe(true);
    } finally {
      stranger.kill("SIGKILL");
    }
  });

  it("comes up where an earlier start was cut short while making the database", async () => {
    mkdirSync(path.join(base, "postgres.new"));
    writeFileSync(path.join(base, "postgres.new/PG_VERSION"), "18\n");
    expect(await ask(await open(), "select 1 as one")).toEqual([{ one: 1 }]);
    expect(existsSync(path.join(base, "postgres.new"))).toBe(false);
    expect(existsSync(path.join(base, "postgres.password"))).toBe(false);
  });

  it("works in a folder that other users cannot reach", async () => {
    chmodSync(base, 0o700);
    const first = await open();
    await ask(first, "create table kept (n int)");
    await first.release();
    chmodSync(base, 0o755); // and when the folder has become reachable since
    expect(await ask(await open(), "select count(*)::int as n from kept")).toEqual([{ n: 0 }]);
  });
});

describe("a database it must not open", () => {
  it("of another major version is refused, saying what to do, and left as it is", async () => {
    await (await open()).release();
    writeFileSync(inside("PG_VERSION"), "17\n");
    await expect(open()).rejects.toThrow(
      /made by PostgreSQL 17; this program brings PostgreSQL 18[^]*Export your projects/,
    );
    expect(readFileSync(inside("PG_VERSION"), "utf8")).toBe("17\n");
    expect(existsSync(inside("postmaster.pid"))).toBe(false);
  });

  it("without its passwords is refused, not made open", async () => {
    await (await open()).release();
    rmSync(path.join(base, "credentials.json"));
    await expect(open()).rejects.toThrow(/credentials\.json is missing[^]*from a backup/);
    writeFileSync(path.join(base, "credentials.json"), "{}");
    await expect(open()).rejects.toThrow(/credentials\.json is damaged/);
  });

  it("that is no database is refused, not overwritten", async () => {
    mkdirSync(path.join(base, "postgres"));
    writeFileSync(inside("notes.txt"), "mine");
    await expect(open()).rejects.toThrow(/holds no whole database/);
    expect(readFileSync(inside("notes.txt"), "utf8")).toBe("mine");
  });

  it("whose configuration is broken is complained about with what PostgreSQL says", async () => {
    await (await open()).release();
    writeFileSync(inside("postgresql.auto.conf"), "no_such_setting = 1\n");
    await expect(open()).rejects.toThrow(/PostgreSQL did not start[^]*no_such_setting/);
  });
});
