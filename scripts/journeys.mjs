// The browser tests: the production build on a database of its own, as after a first start.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { ensureBuild } from "./build.mjs";
import { Complaint } from "./complaint.mjs";
import { openEmbedded, embeddedUrls } from "./database.mjs";
import { withSession } from "./database-session.mjs";
import { firstStart, typescript } from "./installation.mjs";
import { freePort } from "./postgres.mjs";
import { installed, run } from "./program.mjs";
import { ROOT } from "./root.mjs";
import { alive } from "./process-identity.mjs";
import { becomesHealthy, startServer, stopLeftOver } from "./server.mjs";
import { onStop } from "./shutdown.mjs";
import { step } from "./steps.mjs";
import { TEST_ENVIRONMENT } from "./tools.mjs";

/** The account that the tests sign in with; nobody else can reach the throw-away server. */
const ACCOUNT = {
  FIRST_ACCOUNT_EMAIL: "owner@example.org",
  FIRST_ACCOUNT_PASSWORD: "correct horse battery staple",
};

const DATA = path.join(ROOT, "data");
const ofDeadRun = (name) => {
  const run = /^(?:cc_)?journeys[_-](\d+)$/.exec(name)?.[1];
  return run !== undefined && !alive(Number(run));
};

/** What runs that were killed left behind: their servers, folders and databases. */
async function clearDeadRuns(adminUrl) {
  for (const name of readdirSync(DATA).filter(ofDeadRun)) {
    await stopLeftOver(path.join(DATA, name));
    rmSync(path.join(DATA, name), { recursive: true, force: true });
  }
  await withSession(adminUrl, async (client) => {
    const { rows } = await client.query("select datname from pg_database where datname like 'cc_journeys_%'");
    for (const { datname } of rows)
      if (ofDeadRun(datname)) await client.query(`drop database if exists "${datname}" with (force)`);
  });
}

async function throwAwayDatabase() {
  const name = `cc_journeys_${process.pid}`;
  const database = await openEmbedded({ base: path.join(DATA, "pg-test"), name, volatile: true });
  const { owner } = embeddedUrls(database.postgres, "postgres");
  await clearDeadRuns(owner);
  onStop(() =>
    withSession(owner, (client) => client.query(`drop database if exists "${name}" with (force)`)),
  );
  return database;
}

function serverVariables(database, port, dataDirectory) {
  const address = `http://127.0.0.1:${port}`;
  return {
    ...TEST_ENVIRONMENT,
    ...database.variables,
    ...ACCOUNT,
    COUNTERCLAIM_DATA_DIR: dataDirectory,
    PUBLIC_URL: address,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    LOG_LEVEL: "warn",
    // The tests listen on this machine.
    WEBHOOK_TARGETS: "any",
  };
}

function ownDirectory() {
  const folder = path.join(DATA, `journeys-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts the production build as a first start would, on a database of its own and a free port.
 * @returns {Promise<Record<string, string | undefined>>} what a test finds it by
 */
export async function throwAwayProgram() {
  await step(
    "Build",
    () => ensureBuild({ env: TEST_ENVIRONMENT }),
    (built) => (built ? "built" : "up to date"),
  );
  const database = await step("Database for the browser tests", throwAwayDatabase, ({ about }) => about);
  const [host, port, folder] = ["127.0.0.1", await freePort(), ownDirectory()];
  const env = serverVariables(database, port, folder);
  await firstStart(env);
  const server = startServer({
    command: "start",
    host,
    port,
    env: { ...env, DATABASE_OWNER_URL: "" },
    dataDirectory: folder,
  });
  await becomesHealthy(server, { host, port, limitSeconds: 60 });
  return { ...env, E2E_BASE_URL: env.PUBLIC_URL };
}

/** The environment of the tests: a program of their own, or the one that E2E_BASE_URL names. */
const testVariables = () => (process.env.E2E_BASE_URL ? { ...ACCOUNT, ...process.env } : throwAwayProgram());

/**
 * Runs a script against such a program, in a browser or over its API.
 * @param {string} file a TypeScript file @param {string[]} args passed on to it
 * @returns {Promise<number>} the exit code
 */
export async function withProgram(file, args) {
  if (!existsSync(path.join(ROOT, file))) throw new Complaint(`This version has no ${file}.`);
  // Before the build, which would be taken for other programs at work by what measures.
  const LOAD_BEFORE = process.env.LOAD_BEFORE ?? String(loadavg()[0]);
  const { code } = await run(typescript(file, ...args), { interactive: true, env: { ...(await testVariables()), LOAD_BEFORE } });
  return code;
}

/**
 * Runs the browser tests.
 * @param {string[]} args passed on to Playwright
 * @param {import("./program.mjs").RunOptions} [options]
 * @returns {Promise<number>} the exit code
 */
export async function journeys(args, options = { interactive: true }) {
  const env = { ...(await testVariables()), ...options.env };
  const { code } = await run([...installed("@playwright/test", "playwright"), "test", ...args], {
    ...options,
    env,
  });
  return code;
}
