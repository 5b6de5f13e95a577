// Which tests failed, and why in a line, from the reports the test programs write: repeated at the end of a long run.
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { read } from "./test-count.mjs";
import { ROOT } from "./root.mjs";

/** What is worth reading of a message: its first lines, on one. */
function inShort(message = "") {
  const lines = stripVTControlCharacters(message).split("\n");
  return lines.map((line) => line.trim()).filter(Boolean).slice(0, 3).join(" | ").slice(0, 400);
}

const failure = (file, title, message) => `${path.relative(ROOT, file)} › ${title}: ${inShort(message)}`;

/**
 * @param {string} file vitest's JSON report
 * @returns {string[]} a line for each test that failed and each file that could not be loaded; none without a report
 */
export function failuresOfVitest(file) {
  return (read(file)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [failure(name, "not loaded", message)];
    return failed.map((test) => failure(name, test.fullName, test.failureMessages[0]));
  });
}

/**
 * @param {string} file vitest's JSON report
 * @returns {string[]} the test files in which something failed, relative to the project
 */
export const failedFilesOfVitest = (file) =>
  (read(file)?.testResults ?? [])
    .filter(({ status, assertionResults }) => status === "failed" || assertionResults.some((test) => test.status === "failed"))
    .map(({ name }) => path.relative(ROOT, name));

const ended = (test) => test.results.find(({ status }) => status !== "passed");

const isFlaky = ({ tests }) => tests.some(({ status }) => status === "flaky");

/** A suite holds specs and further suites. */
function ofSuite({ specs = [], suites = [] }, isMeant) {
  const own = specs.filter(isMeant).map(({ file, title, tests }) =>
    failure(path.join(ROOT, "tests/e2e", file), title, tests.map(ended).find(Boolean)?.error?.message),
  );
  return [...own, ...suites.flatMap((each) => ofSuite(each, isMeant))];
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {string[]} a line for each test that failed at both tries; none without a report
 */
export const failuresOfPlaywright = (file) =>
  (read(file)?.suites ?? []).flatMap((suite) => ofSuite(suite, (spec) => !spec.ok && !isFlaky(spec)));

/**
 * @param {string} file Playwright's JSON report
 * @returns {string[]} a line for each test that passed at its second try only, with what went wrong at the first
 */
export const secondTriesOfPlaywright = (file) =>
  (read(file)?.suites ?? []).flatMap((suite) => ofSuite(suite, isFlaky));
