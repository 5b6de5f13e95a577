import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { ROOT } from "../../../scripts/root.mjs";
import { failedFilesOfVitest, failuresOfPlaywright, failuresOfVitest, secondTriesOfPlaywright } from "../../../scripts/test-failures.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "failures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown) => {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it("names vitest's failed tests and the files that could not be loaded, with the first lines of the message", () => {
  const assertionResults = [
    { fullName: "counts", status: "failed", failureMessages: ["\u001b[31mexpected 1\u001b[0m\n\n  to be 2\nat once\nat last"] },
    { fullName: "adds", status: "passed", failureMessages: [] },
  ];
  const testResults = [
    { name: path.join(ROOT, "tests/unit/a.test.ts"), status: "failed", message: "", assertionResults },
    { name: path.join(ROOT, "tests/unit/b.test.ts"), status: "failed", message: "no such module", assertionResults: [] },
    { name: path.join(ROOT, "tests/unit/c.test.ts"), status: "passed", message: "", assertionResults: [assertionResults[1]] },
  ];
  expect(failuresOfVitest(report({ testResults }))).toEqual([
    "tests/unit/a.test.ts › counts: expected 1 | to be 2 | at once",
    "tests/unit/b.test.ts › not loaded: no such module",
  ]);
  expect(failedFilesOfVitest(report({ testResults }))).toEqual(["tests/unit/a.test.ts", "tests/unit/b.test.ts"]);
});

it("names the browser tests that failed, and apart from them those that passed at a second try", () => {
  const spec = (title: string, ok: boolean, status: string, results: unknown[]) => ({ title, ok, file: "a.spec.ts", tests: [{ status, results }] });
  const failed = { status: "failed", error: { message: "not visible" } };
  const specs = [
    spec("opens", true, "expected", [{ status: "passed" }]),
    spec("saves", false, "unexpected", [failed]),
    spec("prints", true, "flaky", [{ status: "timedOut", error: { message: "too long" } }, { status: "passed" }]),
  ];
  const file = report({ suites: [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }] });
  expect(failuresOfPlaywright(file)).toEqual(["tests/e2e/a.spec.ts › saves: not visible"]);
  expect(secondTriesOfPlaywright(file)).toEqual(["tests/e2e/a.spec.ts › prints: too long"]);
});

it("names nothing where there is no report", () => {
  expect(failuresOfVitest(path.join(folder, "nowhere.json"))).toEqual([]);
  expect(failedFilesOfVitest(path.join(folder, "nowhere.json"))).toEqual([]);
  expect(failuresOfPlaywright(path.join(folder, "nowhere.json"))).toEqual([]);
  expect(secondTriesOfPlaywright(path.join(folder, "nowhere.json"))).toEqual([]);
});
