// `npm test`: everything that must hold before a change lands, counted in one line at the end.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { failureText } from "./complaint.mjs";
import { journeys } from "./journeys.mjs";
import { run } from "./program.mjs";
import { ROOT } from "./root.mjs";
import { say, seconds } from "./steps.mjs";
import { SECOND_TRIES, afterSecondTry, countOf, ofPlaywright, ofVitest, total } from "./test-count.mjs";
import { failedFilesOfVitest, failuresOfPlaywright, failuresOfVitest, secondTriesOfPlaywright } from "./test-failures.mjs";
import { TEST_ENVIRONMENT, generateTypes, lintCommand, typesCommand, vitestCommand } from "./tools.mjs";

const RESULTS = path.join(ROOT, "test-results");
const result = (name) => path.join(RESULTS, name);
const show = (limitSeconds) => ({ show: true, limitSeconds, env: TEST_ENVIRONMENT });

/** A step that passes or fails as a whole. */
const whole = async (command) => countOf((await run(command, show(300))).code === 0);

async function types() {
  await generateTypes();
  return whole(typesCommand([]));
}

/** What passed at a second try only, in a line each: said at the end, for each is something to mend. */
const secondTries = [];

async function vitestInto(name, files) {
  const report = result(name);
  const { code } = await run(
    vitestCommand(
      ...files,
      "--allowOnly=false",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ),
    show(2_400),
  );
  return ofVitest(report, code);
}

async function vitest() {
  const first = await vitestInto("vitest.json", []);
  const files = failedFilesOfVitest(result("vitest.json"));
  if (first.failed === 0 || first.failed > SECOND_TRIES || files.length === 0) return first;
  say(`\n── Once more: ${files.join(", ")}`);
  const count = afterSecondTry(first, await vitestInto("vitest-again.json", files));
  if (count.failed === 0) secondTries.push(...failuresOfVitest(result("vitest.json")));
  return count;
}

async function playwright() {
  const report = result("playwright.json");
  const options = {
    show: true,
    limitSeconds: 2_400,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: undefined },
  };
  const code = await journeys(["--forbid-only", "--retries=1", "--reporter=list,json"], options);
  secondTries.push(...secondTriesOfPlaywright(report));
  return ofPlaywright(report, code);
}

const STEPS = [
  // Each keeps one core busy, and neither has much to say.
  ["Lint and types", async () => total(await Promise.all([whole(lintCommand([])), types()]))],
  ["Unit and integration tests", vitest],
  ["Browser tests", playwright],
];

/** A step that cannot even be run is one failure; the others still run, so that one look shows all there is to mend. */
async function attempt(name, work) {
  say(`\n── ${name}`);
  const began = performance.now();
  let count;
  try {
    count = await work();
  } catch (error) {
    console.error(failureText(error));
    count = countOf(false);
  }
  say(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds(began)}`);
  return count;
}

/** A long run's failures again at its end, where they are looked for first. */
function sayFailures() {
  const failures = [...failuresOfVitest(result("vitest.json")), ...failuresOfPlaywright(result("playwright.json"))];
  const lasting = failures.filter((each) => !secondTries.includes(each));
  if (lasting.length > 0) say(["\nFailed:", ...lasting].join("\n  "));
  if (secondTries.length > 0) say(["\nPassed at a second try only; mend these:", ...secondTries].join("\n  "));
}

/**
 * Runs every check and ends with the line `N passed, N failed`.
 * @returns {Promise<number>} the exit code: 0 only if something passed and nothing failed
 */
export async function test() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const counts = [];
  for (const [name, work] of STEPS) counts.push(await attempt(name, work));
  const { passed, failed } = total(counts);
  sayFailures();
  say(`\n${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 ? 0 : 1;
}
