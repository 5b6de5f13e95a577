import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { expectAccessible, signIn } from "../setup/journey";

async function openToll(page: Page) {
  await signIn(page);
  await page.goto("/p/sample/contests");
  await page.getByRole("link", { name: /How many soldiers of Sorrin were killed/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How many soldiers");
}
const section = (page: Page) => page.getByRole("region", { name: "Figures", exact: true });

test("K8 figures that count the same stand on one axis and in a table, the others apart with what they count", async ({ page }) => {
  await openToll(page);
  const alike = section(page).getByRole("region", { name: "people killed · soldiers of Sorrin · in total so far" }).first();
  await expect(alike.locator("svg").first()).toBeVisible();
  await alike.getByRole("button", { name: "5 figures as a table" }).click();
  const cells = alike.getByRole("row").filter({ hasText: "Ministry of Defence of Velmar" }).getByRole("cell");
  await expect(cells).toHaveText(["11", "“eleven”", "from 3 August 2017 on", "3 August 2017", "by their enemy", "Card 6"]);
  const apart = section(page).getByRole("region", { name: "Not comparable" });
  await expect(apart.getByRole("row").filter({ hasText: "14 to 31" })).toContainText("the whole clashes");
  await expect(apart.getByRole("row")).toHaveCount(5);
});

test("a drawing is saved as a file that needs nothing of the page", async ({ page }) => {
  await openToll(page);
  await section(page).getByRole("button", { name: "5 figures as a table" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), section(page).getByRole("button", { name: "Save the drawing (SVG)" }).click()]);
  expect(download.suggestedFilename()).toBe("people-killed-soldiers-of-Sorrin-in-total-so-far.svg");
  const drawing = readFileSync(await download.path(), "utf8");
  expect(drawing).toContain("Mera Dahl");
  expect(drawing).not.toMatch(/class=|var\(/);
  expect(drawing).toMatch(/<circle[^>]*fill="rgb/);
});

test("K9 K10 a superseded card is folded under the one that stands, and a link to it unfolds it", async ({ page }) => {
  await openToll(page);
  const first = page.locator("#card-1");
  await expect(first).toBeHidden();
  await page.getByRole("link", { name: "card 1", exact: true }).first().click();
  await expect(first).toBeVisible();
  await expect(first).toContainText("Two soldiers of Sorrin had been killed by 1 August 2017.");
  // A card says which other one it is about.
  await expect(page.locator("#card-10").getByRole("definition").getByRole("link", { name: "Card 9" })).toHaveAttribute("href", "#card-9");
});

test("K22 on paper what is folded is there, what only offers is not, and pages have numbers; on a phone names stay whole", async ({ page }) => {
  await openToll(page);
  const column = page.getByRole("region", { name: "Five at last, after two and four" });
  const why = column.getByText("An official counts for the body whose office they held on the day.");
  const offers = page.getByRole("heading", { name: "Claims that may belong here" });
  await expect(offers).toBeVisible();
  await expect(why).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(why).toBeVisible();
  await expect(page.locator("#card-1")).toBeVisible();
  await expect(page.getByRole("heading", { name: "7 relations as a graph" })).toBeHidden();
  await expect(offers).toBeHidden();
  const pages = await page.evaluate(() => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText));
  expect(pages.join()).toContain("counter(page)");
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 320, height: 700 });
  const name = section(page).getByRole("region", { name: "Not comparable" }).getByRole("rowheader", { name: /Institute for Frontier Studies/ });
  expect((await name.boundingBox())!.height).toBeLessThan(100);
  await page.getByRole("button", { name: "7 relations as a graph" }).click();
  await expect(page.getByRole("link", { name: /^Card 1, / })).toBeInViewport({ ratio: 0.1 });
});

test("K11 a column says how many independent voices stand behind its mentions, and why", async ({ page }) => {
  await openToll(page);
  const column = page.getByRole("region", { name: "Five at last, after two and four" });
  await column.getByRole("button", { name: "6 mentions, 3 roots" }).click();
  await expect(column).toContainText("An official counts for the body whose office they held on the day.");
  await expectAccessible(page);
});
