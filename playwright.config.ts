import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { browser } from "./scripts/browser.mjs";

const baseURL = process.env.E2E_BASE_URL;
if (!baseURL)
  throw new Error(
    "Run the browser tests by `npm run e2e`, which starts the program for them, or set E2E_BASE_URL to one that runs.",
  );

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  // A journey keeps nearly two processors at work: its browser, the program, and the database.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  // Generous: a slow machine is no failure, and nothing here measures time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    actionTimeout: 60_000,
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: browser(),
    screenshot: "only-on-failure",
    // Recording costs half the time of the run: TRACE=1 npm run e2e -- tests/e2e/one.spec.ts
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
});
