import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SECOND_TRIES, afterSecondTry, countOf, ofPlaywright, ofVitest, total } from "../../../scripts/test-count.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "count-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown) => {
  const file = path.join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const vitest = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) =>
  report({ numPassedTests, numFailedTests, testResults });
const playwright = (stats: Record<string, number>) =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe("the count of vitest's tests", () => {
  it("is that of its report", () => {
    expect(ofVitest(vitest(5, 0), 0)).toEqual({ passed: 5, failed: 0 });
    expect(ofVitest(vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it("counts a file that could not be loaded as failed", () => {
    const unloaded = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] };
    expect(ofVitest(vitest(5, 1, [unloaded, failing]), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it("is a failure when no test ran, when there is no report, and when vitest failed without a failing test", () => {
    expect(ofVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofVitest(path.join(folder, "nowhere.json"), 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofVitest(report("{ cut short"), 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofVitest(vitest(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
  });
});

describe("the count of the browser tests", () => {
  it("is that of its report", () => {
    expect(ofPlaywright(playwright({ expected: 4 }), 0)).toEqual({ passed: 4, failed: 0 });
    expect(ofPlaywright(playwright({ expected: 4, unexpected: 2, skipped: 3 }), 1)).toEqual({ passed: 4, failed: 2 });
  });

  it("excuses few that passed at a second try; more have failed", () => {
    const flaky = SECOND_TRIES;
    expect(ofPlaywright(playwright({ expected: 4, flaky }), 0)).toEqual({ passed: 4 + flaky, failed: 0 });
    expect(ofPlaywright(playwright({ expected: 4, flaky: flaky + 1 }), 0)).toEqual({ passed: 4, failed: flaky + 1 });
    expect(ofPlaywright(playwright({ expected: 4, unexpected: 1, flaky: 1 }), 1)).toEqual({ passed: 5, failed: 1 });
  });

  it("is a failure when no test ran, when there is no report, and when Playwright failed without a failing test", () => {
    expect(ofPlaywright(playwright({ skipped: 3 }), 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofPlaywright(path.join(folder, "nowhere.json"), 1)).toEqual({ passed: 0, failed: 1 });
    expect(ofPlaywright(playwright({ expected: 4 }), 1)).toEqual({ passed: 4, failed: 1 });
  });
});

it("what failed once has passed only where all of it passes at the second try", () => {
  const first = { passed: 40, failed: 2 };
  expect(afterSecondTry(first, { passed: 9, failed: 0 })).toEqual({ passed: 42, failed: 0 });
  expect(afterSecondTry(first, { passed: 8, failed: 1 })).toEqual(first);
  expect(afterSecondTry(first, countOf(false))).toEqual(first);
});

it("the total is the sum of all steps", () => {
  expect(total([countOf(true), countOf(false), { passed: 40, failed: 2 }])).toEqual({
    passed: 41,
    failed: 3,
  });
});
