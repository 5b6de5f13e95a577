// Every npm command of this project: node scripts/run.mjs <command> [arguments].
// Until the dependencies are in, only Node's own modules are imported; so the rest is imported where it is needed.
import { Complaint, failureText } from "./complaint.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { loadDotEnv } from "./environment.mjs";
import { ROOT } from "./root.mjs";
import { listenForStop, stopEverything } from "./shutdown.mjs";
import { configureSteps, say, step } from "./steps.mjs";

const tool = (name) => async (args) => (await import("./tools.mjs"))[name](args);
const script = (file) => async (args) => (await import("./journeys.mjs")).withProgram(file, args);
const server = (command) => async () => (await import("./start.mjs")).start({ command });

/** @type {Record<string, { about: string, main: (args: string[]) => Promise<number | void>, own?: boolean, tests?: boolean }>} */
const COMMANDS = {
  start: { about: "install, build and run the program (http://127.0.0.1:3000)", main: server("start") },
  test: {
    about: "everything: lint, types, unit, integration and browser tests",
    main: async () => (await import("./testing.mjs")).test(),
    tests: true,
  },
  dev: { about: "run the program for development; changes show at once", main: server("dev") },
  help: { about: "this list", main: async () => help() },
  lint: { about: "the linter [files]", main: tool("lint") },
  types: { about: "the compiler, without output", main: tool("types") },
  unit: { about: "unit tests [files or vitest options]", main: tool("unit"), tests: true },
  integration: {
    about: "tests on a real PostgreSQL [files or vitest options]",
    main: tool("integration"),
    tests: true,
  },
  "test:faults": { about: "kill the program and its database under load, ten times", main: tool("faults"), tests: true },
  "test:guards": {
    about: "remove every guard of the program in turn and see that a test goes red [parts of ids]",
    main: async (args) => (await import("./guards.mjs")).guards(args),
    tests: true,
  },
  e2e: {
    about: "journeys in a real browser [files or Playwright options]",
    main: async (args) => (await import("./journeys.mjs")).journeys(args),
    tests: true,
  },
  format: { about: "format the sources [files]", main: tool("format") },
  walk: {
    about: "import a folder of texts in a real browser and check them: npm run walk -- DIR",
    main: script("scripts/walk.ts"),
    tests: true,
  },
  "bench:reader": { about: "measure the reader beside other annotators (docs/benchmarks/reader.md)", main: script("bench/reader.ts"), tests: true },
  "bench:search": { about: "measure the search over 100,000 claims", main: script("bench/search.ts"), tests: true },
  "bench:contest": { about: "measure contest page, matrix and tables with 100,000 claims (docs/benchmarks/contest.md)", main: script("bench/contest.ts"), tests: true },
  "bench:people": { about: "measure 200 people at work at once (docs/benchmarks/people.md)", main: script("bench/people.ts"), tests: true },
  "bench:exports": { about: "measure exports of 1,000,000 mentions (docs/benchmarks/exports.md)", main: async (args) => (await import("./tools.mjs")).plainScript("bench/exports.ts", args) },
  "bench:revisions": { about: "measure what becomes of 1,000 mentions when a text is revised (docs/benchmarks/revisions.md)", main: async (args) => (await import("./tools.mjs")).plainScript("bench/revisions.ts", args) },
  "bench:sources": { about: "measure how long large sources take to be read (docs/benchmarks/sources.md)", main: async (args) => (await import("./tools.mjs")).plainScript("bench/sources.ts", args) },
  counterclaim: {
    about: "the command line: npm run -s counterclaim -- --help",
    main: tool("commandLine"),
    own: true,
  },
};

function help() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const call = (name) => (name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`);
  for (const [name, { about }] of Object.entries(COMMANDS)) say(`${call(name).padEnd(width + 8)}  ${about}`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Complaint(
    `This is Node ${process.versions.node}; Counterclaim needs Node 20.19 or newer.`,
    "Install it from https://nodejs.org, then run the same command again.",
  );
}

/** What every command but `help` needs: the dependencies, and the database client made from the schema. */
async function prepare() {
  await ensureDependencies({
    onInstall: (why, work) => step(`Installing the dependencies (${why}; about a minute)`, work),
  });
  const { ensureClient, isClientMade } = await import("./client.mjs");
  if (!isClientMade()) await step("Generating the database client", ensureClient);
}

async function main(name, args) {
  const command = COMMANDS[name];
  if (!command) throw new Complaint(`There is no command "${name ?? ""}".`, "npm run help lists them.");
  process.chdir(ROOT);
  if (name === "help") return help();
  checkNode();
  // A command whose own output is the point keeps stdout free of progress.
  if (command.own) configureSteps({ stream: process.stderr, onlySlow: true });
  listenForStop((line) => process.stderr.write(`${line}\n`));
  if (!command.tests) loadDotEnv();
  await prepare();
  return command.main(args);
}

async function fail(error) {
  console.error(`\n${failureText(error)}`);
  await stopEverything();
  process.exit(1);
}

// Whoever read the output may have gone (`npm start | head`): that is no reason to leave what was started alone.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
process.on("uncaughtException", fail);

const [name, ...args] = process.argv.slice(2);
try {
  const code = await main(name, args);
  await stopEverything();
  process.exit(code ?? 0);
} catch (error) {
  await fail(error);
}
