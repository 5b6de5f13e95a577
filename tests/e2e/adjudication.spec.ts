import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { expectAccessible, signIn } from "../setup/journey";
import { annotator, round } from "./adjudicating";
import { newCase } from "./reading";

const panel = (page: Page) => page.getByRole("region", { name: /^Group \d+ of \d+/ });
const rows = (page: Page) => page.getByRole("list", { name: "Groups in text order" }).getByRole("listitem");
const alike = "at least twelve soldiers were wounded";

test("Y5 Y9 Y10 Y12 U3 two annotate blind; an editor adjudicates by keyboard; they read why; later work keeps what was decided", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const base = `/p/${bridge.slug}`;
  const [ada, ben, cat] = [await annotator(page, browser, bridge.slug, "Ada Annotator"), await annotator(page, browser, bridge.slug, "Ben Annotator"), await annotator(page, browser, bridge.slug, "Cat Annotator")];
  const [adas, bens] = await round(page, bridge, [[ada, alike, "any shots had been fired"], [ben, alike, "shots had been fired", "nine wounded"]]) as [string, string];

  await test.step("Y11 from the assignments to the document, with how far it is", async () => {
    await page.goto(`${base}/assignments?show=closed`);
    await page.getByRole("link", { name: "Adjudicate", exact: true }).first().press("Enter");
    await expect(page.getByRole("row", { name: /The bridge at Lorn 2 5 5 0 0/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "The bridge at Lorn" }).press("Enter");
    await expect(page.getByText("3 groups: 3 open, 0 decided, 0 of these changed since.")).toBeVisible();
    await page.getByRole("button", { name: "How claims come to be one group" }).press("Enter");
    await expect(page.getByText(/^Claims are laid side by side where/)).toBeVisible();
    await expect(page.getByText("A · Ada Annotator")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("Y9 Y12 one key accepts what all agree on; j and k go through the groups; one key decides", async () => {
    await page.keyboard.press("a");
    await expect(page.getByText("1 complete agreement was accepted.")).toBeVisible();
    await page.keyboard.press("j");
    await expect(panel(page)).toContainText("Group 2 of 3");
    await expect(panel(page).getByRole("row", { name: /^Content differs/ })).toContainText("“any shots had been fired”");
    await panel(page).getByRole("button", { name: /Reason/ }).click();
    await page.getByRole("option", { name: "Closer to the text" }).click();
    await panel(page).getByRole("textbox", { name: "Note" }).fill("“Any” is the ministry’s word.");
    await panel(page).getByRole("heading", { level: 2 }).click();
    await page.keyboard.press("1");
    await expect(page.getByText("Saved: Taken.")).toBeVisible();
    await expect(panel(page)).toContainText("Group 3 of 3");
    await expect(panel(page)).toContainText("Without a claim here: Ada Annotator.");
    await page.keyboard.press("n");
    await expect(page.getByText("3 groups: 0 open, 3 decided, 0 of these changed since.")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByText("3 groups: 1 open, 2 decided, 0 of these changed since. The last act was taken back.")).toBeVisible();
    await page.keyboard.press("u");
    await expect(page.getByText("Saved: Undecidable.")).toBeVisible();
    await page.keyboard.press("k");
    await expect(panel(page)).toContainText("Group 2 of 3");
    await expect(panel(page)).toContainText("Closer to the text");
  });

  await test.step("Y12 names are hidden on request, and everything fits a narrow screen", async () => {
    await page.getByText("Hide names").click();
    await expect(page.getByText("Ada Annotator")).toHaveCount(0);
    await expect(panel(page).getByRole("button", { name: /^Take A/ })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByText("Hide names").click();
  });

  await test.step("Y11 figures before and after", async () => {
    await page.getByRole("button", { name: "Compute figures" }).click();
    const figures = page.getByRole("table", { name: "Agreement before and after" });
    await expect(figures.getByRole("columnheader")).toHaveText(["Part of the claim", "Among annotators", "Ada Annotator and adjudicated", "Ben Annotator and adjudicated"], { timeout: 90_000 });
    await expect(figures.getByRole("row", { name: /^Claims/ })).toContainText(/\d\.\d\d/);
  });

  await test.step("Y10 Y12 each annotator reads outcome and reason at their own claims", async () => {
    await ada.page.goto(`${base}/assignments?show=closed`);
    await ada.page.getByRole("link", { name: /^Ada Annotator’s claims in/ }).press("Enter");
    await expect(ada.page).toHaveURL(new RegExp(`layer=${adas}`));
    await expect(ada.page.getByText("because: All agree").first()).toBeVisible();
    await expect(ada.page.getByText("“Any” is the ministry’s word.").first()).toBeVisible();
    await ben.page.goto(`${bridge.address}?layer=${bens}`);
    await expect(ben.page.getByText("Adjudicated: not taken").first()).toBeVisible();
    await expect(ben.page.getByText("because: Closer to the text").first()).toBeVisible();
    await expect(ben.page.getByText("Adjudicated: undecidable").first()).toBeVisible();
    await expectAccessible(ben.page);
    await ben.page.goto(`${base}/adjudication`);
    await expect(ben.page.getByRole("heading", { level: 1 })).not.toHaveText("Adjudication");
  });

  await test.step("Y5 later work joins what was decided: it stays, says so, and is decided anew as a mixture", async () => {
    await round(page, bridge, [[cat, "that any shots had been fired"]]);
    await page.goto(`${base}/adjudication/${bridge.documentId}?state=changed`);
    await expect(rows(page)).toHaveCount(1);
    await expect(panel(page)).toContainText("Later work has joined this group.");
    await expect(panel(page)).toContainText("“Any” is the ministry’s word.");
    await page.keyboard.press("m");
    await panel(page).getByRole("radio", { name: "Take Cat Annotator’s" }).first().check();
    await page.keyboard.press("m");
    await expect(page.getByText("Saved: Mixture.")).toBeVisible();
    await expect(page.getByText("No group is like this.")).toBeVisible();
    await expect(page.getByText("3 groups: 0 open, 3 decided, 0 of these changed since.")).toBeVisible();
  });

  for (const each of [ada, ben, cat]) await each.page.context().close();
});
