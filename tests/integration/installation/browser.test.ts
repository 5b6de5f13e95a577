import { chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { browser } from "@/scripts/browser.mjs";

// The browser that a machine without one takes from npm (README, `npm test`).
beforeAll(() => void vi.stubEnv("BROWSER_FROM_NPM", "1"));
afterAll(() => vi.unstubAllEnvs());

// Elsewhere there is none in the package.
it.runIf(process.platform === "linux" && process.arch === "x64")("the browser from npm finds its fonts, and shows a script that none of them has", async () => {
  const launched = await chromium.launch(browser());
  try {
    const page = await launched.newPage();
    await page.setContent("<span>mmm</span><span>iii</span><span>ა</span>");
    const widths = await page.locator("span").evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
    expect(widths[0]).toBeGreaterThan(widths[1]!);
    expect(widths[2]).toBeGreaterThan(0);
  } finally {
    await launched.close();
  }
}, 180_000);
