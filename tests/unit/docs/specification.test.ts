import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { testFiles, testNames } from "@/tests/unit/docs/test-names";

/**
 * Rules that no test names yet. Nothing may be added here but a new rule in the same change as the program that keeps
 * it, and whoever writes the test takes its rule out: the list has to be exact.
 */
const notYetProven: string[] = [];

const rules = [...readFileSync("docs/SPEC.md", "utf8").matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, rule]) => rule!);
const names = testFiles().flatMap(testNames).join("\n");

describe("docs/SPEC.md", () => {
  test("numbers each rule once, without gaps", () => {
    const letters = [...new Set(rules.map((rule) => rule[0]))];
    const counted = letters.flatMap((letter) => rules.filter((rule) => rule[0] === letter).map((_, index) => `${letter}${index + 1}`));
    expect(rules).toEqual(counted);
    expect(rules.length).toBeGreaterThan(50);
  });

  test("every rule is named by a test, or is in the list of those that are not proven yet, which has no others", () => {
    expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(names))).toEqual(notYetProven);
  });

  test("no test names a rule that there is not", () => {
    const named = new Set([...names.matchAll(/(?:^|[( ])([TRCPKAEHGFNSUMWJXQVIBDLOY]\d{1,2})(?=[,):; ])/gm)].map(([, rule]) => rule!));
    expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
