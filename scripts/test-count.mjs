// How many tests passed and failed, from the reports the test programs write. In doubt it counts as failed.
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/** How many tests of a step may pass at a second try only: more of them is no accident. */
export const SECOND_TRIES = 2;

/** @param {boolean} passed @returns {Count} */
export const countOf = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** @param {Count[]} counts @returns {Count} */
export const total = (counts) =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {string} file a report in JSON @returns {any} what it says; nothing where it is missing or cut short */
export function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** No report, no test at all, or a program that failed without a test that did: each is one more failure. */
function honest(count, code) {
  if (!count) return countOf(false);
  const silent = count.passed + count.failed === 0 || (code !== 0 && count.failed === 0);
  return silent ? { ...count, failed: count.failed + 1 } : count;
}

/**
 * @param {string} file vitest's JSON report @param {number} code its exit code
 * @returns {Count}
 */
export function ofVitest(file, code) {
  const report = read(file);
  if (!report) return countOf(false);
  // A file that could not be loaded has failed, but holds no tests.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, code);
}

/**
 * What a step's tests come to when those that failed were tried once more.
 * @param {Count} first @param {Count} again that of the second try, of the failed ones' files alone
 * @returns {Count}
 */
export const afterSecondTry = (first, again) =>
  again.failed === 0 ? { passed: first.passed + first.failed, failed: 0 } : first;

/**
 * @param {string} file Playwright's JSON report @param {number} code its exit code
 * @returns {Count} a test that passed at its second try has passed, unless there are more than SECOND_TRIES of them
 */
export function ofPlaywright(file, code) {
  const stats = read(file)?.stats;
  if (!stats) return countOf(false);
  const { expected, unexpected, flaky } = stats;
  const [excused, counted] = flaky > SECOND_TRIES ? [0, flaky] : [flaky, 0];
  return honest({ passed: expected + excused, failed: unexpected + counted }, code);
}
