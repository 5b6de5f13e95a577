// `npm run test:guards`: every guard of the program is removed in turn, and a test has to go red (docs/CONTRIBUTING.md).
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { equivalent } from "./guards/equivalent.mjs";
import { findGuards, mayGuard } from "./guards/finder.mjs";
import { rounds, roundsIn } from "./guards/rounds.mjs";
import { installed, run } from "./program.mjs";
import { ROOT } from "./root.mjs";
import { say, seconds } from "./steps.mjs";
import { TEST_ENVIRONMENT } from "./tools.mjs";

const RESULTS = path.join(ROOT, "test-results", "guards");
const PLAN = path.join(RESULTS, `plan-${process.pid}.json`);
const FOUND = path.join(RESULTS, "found.jsonl");

/** Every guard of the program, by the files that may have some. */
export function allGuards() {
  const files = readdirSync(path.join(ROOT, "lib"), { recursive: true, encoding: "utf8" }).map((file) => path.posix.join("lib", file.split(path.sep).join("/")));
  return files.filter(mayGuard).sort().flatMap((file) => findGuards(file, readFileSync(path.join(ROOT, file), "utf8")));
}

const found = () => readFileSync(FOUND, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const killedIds = () => new Set(found().flatMap(({ killed }) => killed ?? []));

/** Tries the guards that still stand in the files of one round. */
async function round({ name, kinds, files, ...how }, guards) {
  const killed = killedIds();
  // Those of the list are tried too, in case it isn't true any more; but not over and over.
  const isTried = ({ id }) => !killed.has(id) && (how.isLast || !(id in equivalent));
  const standing = guards.filter((guard) => isTried(guard) && kinds.includes(guard.kind));
  if (standing.length === 0) return;
  const began = performance.now();
  writeFileSync(PLAN, JSON.stringify({ guards: Object.fromEntries(files.map((file) => [file, standing.map(({ id }) => id)])), ...how }));
  const command = [...installed("vitest"), "run", "--config", "tests/setup/guards.config.ts", ...files];
  const env = { ...TEST_ENVIRONMENT, GUARDS_PLAN: PLAN, GUARDS_FOUND: FOUND };
  const { code } = await run(command, { env, show: true, limitSeconds: 7_200 });
  if (code !== 0) throw new Error("A test failed without any guard removed: see above.");
  const now = killedIds();
  say(`── ${name}: ${standing.filter(({ id }) => now.has(id)).length} of ${standing.length} killed, ${seconds(began)}`);
}

/** What stands, what is listed as equivalent, and what of that list is wrong. */
export function verdict(guards, killed, listed) {
  const known = new Set(guards.map(({ id }) => id));
  const standing = guards.filter(({ id }) => !killed.has(id));
  return {
    killed: guards.length - standing.length,
    equivalent: standing.filter(({ id }) => id in listed).length,
    survived: standing.filter(({ id }) => !(id in listed)),
    wrong: Object.keys(listed).filter((id) => !known.has(id) || killed.has(id)),
  };
}

function report(guards, listed) {
  const reached = new Set(found().flatMap((each) => each.reached ?? []));
  const { killed, equivalent: same, survived, wrong } = verdict(guards, killedIds(), listed);
  for (const { id, file, line } of survived) say(`survived${reached.has(id) ? "" : ", and no test came by"}: ${file}:${line}  ${id}`);
  for (const id of wrong) say(`listed as equivalent, and isn't there or is killed: ${id}`);
  say(`\n${guards.length} guards: ${killed} killed, ${same} equivalent, ${survived.length} survived`);
  return survived.length + wrong.length === 0 ? 0 : 1;
}

/** Anew, or with what was found before the check was stopped: then nothing else may have changed meanwhile. */
function begin(isContinued) {
  if (isContinued && existsSync(FOUND)) return;
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(FOUND, "");
}

/** The rounds that are asked for: all, or those in the test files that are named. */
const roundsOf = (args) => {
  const files = args.filter((arg) => arg.startsWith("--in=")).map((arg) => arg.slice("--in=".length));
  return files.length === 0 ? rounds : roundsIn(files);
};

/** In files that are named everything is tried anew: they may have changed. What they killed stays so. */
function forget(files) {
  const isOf = ({ in: tried, test }) => files.some((file) => (tried ?? test ?? "").startsWith(`${file}: `));
  writeFileSync(FOUND, found().filter((each) => !isOf(each)).map((each) => `${JSON.stringify(each)}\n`).join(""));
}

/**
 * The whole check, or the rest of one that was stopped (--continue); with other arguments only guards whose id contains one of
 * them, and with `--in=tests/…` only in that test file.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 only if every guard is killed or listed as equivalent
 */
export async function guards(args) {
  begin(args.includes("--continue"));
  const every = allGuards();
  const parts = args.filter((arg) => !arg.startsWith("--"));
  const chosen = parts.length === 0 ? every : every.filter(({ id }) => parts.some((part) => id.includes(part)));
  say(`${chosen.length} guards of ${every.length}`);
  const asked = roundsOf(args);
  if (asked !== rounds) forget(asked.flatMap(({ files }) => files));
  for (const each of asked) await round(each, chosen);
  const ids = new Set(chosen.map(({ id }) => id));
  return report(chosen, chosen === every ? equivalent : Object.fromEntries(Object.entries(equivalent).filter(([id]) => ids.has(id))));
}
