import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuild } from "../../../scripts/build.mjs";
import { withSession } from "../../../scripts/database-session.mjs";
import { openPostgres, freePort } from "../../../scripts/postgres.mjs";
import { embeddedUrls } from "../../../scripts/database.mjs";
import { alive, ended } from "../../../scripts/process-identity.mjs";
import { TEST_ENVIRONMENT } from "../../../scripts/tools.mjs";
import { ownFolder, removeFolder, runCommand, runScript, type Running } from "../../setup/command";

const READY = /Counterclaim is ready after/;

let data: string;
let port: number;
let started: Running[];

const environment = (extra = {}) => ({ COUNTERCLAIM_DATA_DIR: data, PORT: String(port), ...extra });
const remember = (running: Running) => {
  started.push(running);
  return running;
};
const start = (extra = {}) => remember(runScript(["start"], environment(extra)));
const ready = async (extra = {}) => {
  const running = start(extra);
  await running.says(READY);
  return running;
};
const read = (file: string) => readFileSync(path.join(data, file), "utf8");
const postgresPid = () => Number(read("postgres/postmaster.pid").split("\n")[0]);
const serverPid = () => (JSON.parse(read("server.json")) as { pid: number }).pid;
const health = () => fetch(`http://127.0.0.1:${port}/api/health`);
const kill = async (pid: number, signal: NodeJS.Signals) => {
  process.kill(pid, signal);
  await ended(pid, 30);
};

/** Looks into the database of a program that is stopped or running. */
async function inDatabase<Row>(sql: string): Promise<Row[]> {
  const postgres = await openPostgres(data);
  try {
    return await withSession(
      embeddedUrls(postgres, "counterclaim").owner,
      async (client) => (await client.query(sql)).rows as Row[],
    );
  } finally {
    await postgres.release();
  }
}

beforeAll(async () => {
  await ensureBuild({ env: TEST_ENVIRONMENT });
}, 600_000);

beforeEach(async () => {
  port = await freePort();
  started = [];
});

afterEach(async () => {
  for (const { pid } of started) if (alive(pid)) await kill(pid, "SIGTERM");
}, 240_000);

// One data directory, through all that is done to it below, as an installation has it.
describe("npm start", { timeout: 240_000 }, () => {
  beforeAll(() => {
    data = ownFolder();
  });
  afterAll(() => removeFolder(data));

  it("comes up from an empty data directory, says what it does and where it is, and keeps its secrets to itself", async () => {
    const { said } = await ready();
    const answer = await health();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: "ok",
      database: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
    expect(said()).toMatch(/Database … .*migrations? applied, \d+\.\d s\n/);
    expect(said()).toContain(`http://127.0.0.1:${port}\n`);
    for (const file of ["secret", "credentials.json"])
      expect(statSync(path.join(data, file)).mode & 0o777, file).toBe(0o600);
    const { owner, app } = JSON.parse(read("credentials.json")) as { owner: string; app: string };
    for (const secret of [owner, app, read("secret").trim()]) expect(said()).not.toContain(secret);
  });

  it("stops everything it started at SIGTERM and at Ctrl+C, and is up again with the same key", async () => {
    for (const [signal, code] of [
      ["SIGTERM", 143],
      ["SIGINT", 130],
    ] as const) {
      const running = await ready();
      const pids = [postgresPid(), serverPid()];
      const secret = read("secret");
      process.kill(running.pid, signal);
      expect(await running.ends()).toBe(code);
      expect(pids.filter(alive)).toEqual([]);
      await expect(health()).rejects.toThrow();
      expect(read("secret")).toBe(secret);
    }
  });

  it("stops everything when only npm gets the SIGTERM", async () => {
    const npm = remember(runCommand(["npm", "start"], environment()));
    await npm.says(READY);
    const pids = [postgresPid(), serverPid()];
    process.kill(npm.pid, "SIGTERM");
    for (const pid of pids) expect(await ended(pid, 30)).toBe(true);
  });

  it("a second time on the same data directory says who runs there and does nothing", async () => {
    const first = await ready();
    const second = remember(runScript(["start"], environment({ PORT: String(await freePort()) })));
    expect(await second.ends()).toBe(1);
    expect(second.said()).toContain(`process ${first.pid}, http://127.0.0.1:${port}. Nothing was started.`);
    expect((await health()).status).toBe(200);
  });

  it("comes up after itself, its server and PostgreSQL were all killed at once, with what was saved (S3)", async () => {
    const first = await ready();
    await inDatabase(`create table kept as select 'kept' as what`);
    const pids = [first.pid, serverPid(), postgresPid()];
    for (const pid of pids) process.kill(pid, "SIGKILL");
    for (const pid of pids) await ended(pid, 30);
    await ready();
    expect(await inDatabase("select what from kept")).toEqual([{ what: "kept" }]);
  });

  it("comes up after only itself was killed: the server and PostgreSQL it left running are taken over or stopped", async () => {
    const first = await ready();
    const [server, postgres] = [serverPid(), postgresPid()];
    await kill(first.pid, "SIGKILL");
    expect(alive(server)).toBe(true);
    const second = await ready();
    expect(alive(server)).toBe(false);
    expect(postgresPid()).toBe(postgres);
    await kill(second.pid, "SIGTERM");
    expect(alive(postgres)).toBe(false);
  });

  it.each([
    ["its server", serverPid, /server ended unexpectedly/],
    ["PostgreSQL", postgresPid, /PostgreSQL ended unexpectedly/],
  ] as const)("ends by itself, saying so, when %s is killed", async (_what, victim, says) => {
    const running = await ready();
    const pids = [serverPid(), postgresPid()];
    process.kill(victim(), "SIGKILL");
    expect(await running.ends()).toBe(1);
    expect(running.said()).toMatch(says);
    for (const pid of pids) expect(await ended(pid, 30)).toBe(true);
    await ready();
  });
});

describe("npm start refuses, in a line that says what to do (S2)", { timeout: 240_000 }, () => {
  beforeEach(() => {
    data = ownFolder();
  });
  afterEach(() => removeFolder(data));

  const refusal = async (extra: Record<string, string>) => {
    const running = start(extra);
    expect(await running.ends()).toBe(1);
    expect(running.said()).not.toMatch(/\n\s+at /); // no stack
    return running.said();
  };

  it("a port that is taken", async () => {
    const other = net.createServer().listen(port, "127.0.0.1");
    try {
      expect(await refusal({})).toContain(
        `Port ${port} on 127.0.0.1 is taken by another program.\n  Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
      expect(existsSync(path.join(data, "postgres"))).toBe(false);
    } finally {
      other.close();
    }
  });

  it("an address that is not this machine's", async () => {
    expect(await refusal({ HOST: "192.0.2.1" })).toMatch(
      /HOST=192\.0\.2\.1 is no address of this machine\.\n {2}Set HOST/,
    );
  });

  it("a variable that makes no sense", async () => {
    expect(await refusal({ PORT: "http", LOG_LEVEL: "loud" })).toMatch(
      /PORT should be a whole number[^]*LOG_LEVEL should be one of[^]*\.env/,
    );
  });

  it("a data directory that is a file", async () => {
    writeFileSync(path.join(data, "file"), "");
    expect(await refusal({ COUNTERCLAIM_DATA_DIR: path.join(data, "file") })).toMatch(
      /The data directory .*file cannot be used: [^]*\n {2}Set COUNTERCLAIM_DATA_DIR/,
    );
  });

  it("a database of another major version", async () => {
    await (await openPostgres(data)).release();
    writeFileSync(path.join(data, "postgres/PG_VERSION"), "17\n");
    expect(await refusal({})).toMatch(/made by PostgreSQL 17[^]*Export your projects/);
  });

  it("a database server that does not answer", async () => {
    expect(await refusal({ DATABASE_URL: `postgresql://me:hidden@127.0.0.1:${port}/x` })).toMatch(
      /No PostgreSQL answers at 127\.0\.0\.1:\d+[^]*Without DATABASE_URL/,
    );
  });
});

it("an unknown command is refused and the list named", async () => {
  const running = runScript(["strat"], {});
  expect(await running.ends()).toBe(1);
  expect(running.said()).toContain("npm run help");
});

it("npm run help has a line for each command of package.json", async () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const running = runScript(["help"], {});
  expect(await running.ends()).toBe(0);
  const listed = running
    .said()
    .trim()
    .split("\n")
    .map((line) => /^npm (?:run )?([\w:]+) {2,}\S/.exec(line)?.[1]);
  expect(listed).toEqual(Object.keys(scripts));
});
