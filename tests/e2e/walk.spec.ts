import { configureSteps } from "@/scripts/steps.mjs";
import { walk } from "@/scripts/walk/walk";
import { account, expect, test } from "@/tests/setup/browser-fixture";

test("the sample's texts go through the whole program: imported verbatim, marked, contested, verified (T1, C12)", async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  configureSteps({ stream: process.stderr, onlySlow: true });
  expect(await walk(page, { address: String(baseURL), account }, "sample/texts")).toEqual([]);
});
