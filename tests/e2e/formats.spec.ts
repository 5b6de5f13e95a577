import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { fromBufferPromise } from "yauzl";
import { expect, test } from "../setup/browser-fixture";
import { expectAccessible, signIn } from "../setup/journey";

/** The names in a ZIP file that the browser took. */
async function taken(page: Page, link: string): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  const zip = await fromBufferPromise(await readFile(await download.path()), { lazyEntries: true });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  return names;
}

test("X3 X6 a format is chosen by keyboard, says what it leaves out in general and counted, and is downloaded", async ({ page }) => {
  await signIn(page);
  await page.goto("/p/sample/settings");
  const section = page.getByRole("region", { name: "Take it away" });
  await expect(section).toContainText("Carries everything");
  await section.getByRole("button", { name: "Count what is left out" }).click();
  await expect(section.getByText("Nothing is left out.")).toBeVisible();

  await section.getByRole("button", { name: /Format/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("brat");
  await page.keyboard.press("Enter");
  await expect(section).toContainText("In part: parties and relations.");
  await expect(section).toContainText("Leaves out uploaded files, regions, contests, assessments, and history.");
  await expect(section.getByText("Nothing is left out.")).toHaveCount(0);
  await section.getByRole("button", { name: "Count what is left out" }).click();
  await expect(section.getByText("contests with their positions and placements")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  const names = await taken(page, "Download brat standoff");
  expect(names).toEqual(expect.arrayContaining(["annotation.conf", "README.md", "loss-report.json", "manifest.json"]));
  expect(names.filter((name) => name.endsWith(".ann")).length).toBe(names.filter((name) => name.endsWith(".txt")).length);
});

test("X26 a document, and a contest, is taken away alone, from its own menu", async ({ page }) => {
  await signIn(page);
  await page.goto("/p/sample/documents");
  await page.getByRole("button", { name: "What can be done with News at seven, 10 August 2017" }).click();
  await page.getByRole("menuitem", { name: "Take it away with its claims" }).click();
  const section = page.getByRole("region", { name: "Take it away" });
  await expect(section.getByRole("combobox", { name: "Which document" })).toHaveValue("News at seven, 10 August 2017");
  await section.getByRole("button", { name: /Format/ }).click();
  await expect(page.getByRole("option", { name: /Argdown|native/i })).toHaveCount(0);
  await page.getByRole("option", { name: /brat/i }).click();
  await expectAccessible(page);
  const names = await taken(page, "Download brat standoff");
  expect(names.filter((name) => name.endsWith(".txt"))).toHaveLength(1);

  await section.getByRole("button", { name: / What$/ }).click();
  await page.getByRole("option", { name: "One contest, with its claims and their texts" }).click();
  await expect(section.getByText("Choose which one, and it can be taken.")).toBeVisible();
  await expect(section.getByRole("link", { name: /^Download/ })).toHaveCount(0);
  await section.getByRole("combobox", { name: "Which contest" }).fill("a");
  await page.getByRole("option").first().click();
  expect((await taken(page, "Download brat standoff")).filter((name) => name.endsWith(".txt")).length).toBeGreaterThan(0);

  await page.goto("/p/sample/contests");
  await page.getByRole("main").getByRole("link").filter({ hasText: "?" }).first().click();
  await page.getByRole("button", { name: "What to do" }).click();
  await page.getByRole("menuitem", { name: "Take it away with its texts" }).click();
  await expect(section.getByRole("combobox", { name: "Which contest" })).toHaveValue(/\?$/);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
