import type { Locator } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { uuidv7 } from "uuidv7";
import { call, signIn } from "@/tests/setup/journey";
import { claimsOf, newCase, openReader, saved, select, textOf } from "./reading";

test.beforeEach(async ({ page }) => signIn(page));

/** Scrolls what the field stands in, and not the page. */
const scrollAround = (field: Locator, by: number) =>
  field.evaluate((input, y) => {
    let around = input.parentElement!;
    while (!/auto|scroll/.test(getComputedStyle(around).overflowY) || around.scrollHeight <= around.clientHeight) around = around.parentElement!;
    around.scrollBy(0, y);
  }, by);

test("what is typed into a field with a list stays when the page scrolls, the list goes along, and a choice is taken (U27)", async ({ page }) => {
  const lorn = await newCase(page);
  // Low, so that the composer scrolls by itself, and the text beside it too.
  await page.setViewportSize({ width: 1280, height: 420 });
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  const field = page.getByRole("combobox", { name: "Place in a contest" });
  await field.click();
  await page.keyboard.type("Who fired");
  const option = page.getByRole("option", { name: "Create “Who fired”" });
  await expect(option).toBeVisible();
  const top = async () => (await field.boundingBox())!.y;
  const gap = async () => (await option.boundingBox())!.y - (await top());
  const [wasAt, wasApart] = [await top(), await gap()];

  await scrollAround(field, 30);
  await expect.poll(top).toBeLessThan(wasAt);
  await expect.poll(gap).toBe(wasApart);
  await expect(field).toHaveValue("Who fired");
  await page.keyboard.type(" first?");
  await expect(page.getByRole("option", { name: "Create “Who fired first?”" })).toBeVisible();

  // Out of sight the list is away; back again it is there, and so are the words.
  await scrollAround(field, -10_000);
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await field.scrollIntoViewIfNeeded();
  const create = page.getByRole("option", { name: "Create “Who fired first?”" });
  await expect(create).toBeVisible();

  // The page moves under the open list, and the click finds its row all the same.
  await page.evaluate(() => window.scrollBy(0, 25));
  await create.click();
  await expect(page.getByRole("group", { name: /Who fired first\?/ })).toBeVisible();
  await page.getByLabel("The answer, in a few words").fill("Nobody");
  await page.getByRole("button", { name: "Place it here" }).click();
  await expect(page.getByRole("link", { name: "Who fired first?" })).toBeVisible();
});

test("what is there already is taken, also where it was to be made new before the search had found it (U27)", async ({ page }) => {
  const lorn = await newCase(page);
  const contests = `/projects/${lorn.slug}/contests`;
  await call(page, "post", contests, { id: uuidv7(), question: "Who fired first?", kind: "event" });
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/contests\?.*q=/, async (route) => held.then(() => route.continue()));
  await page.getByRole("combobox", { name: "Place in a contest" }).fill("Who fired first?");
  await page.getByRole("option", { name: "Create “Who fired first?”" }).click();
  answer();
  await page.getByLabel("The answer, in a few words").fill("Nobody");
  await page.getByRole("button", { name: "Place it here" }).click();
  await expect(page.getByRole("link", { name: "Who fired first?" })).toBeVisible();
  await saved(page);
  expect((await call<{ items: unknown[] }>(page, "get", contests)).items).toHaveLength(1);
});

test("what a list answers late leaves alone what was entered meanwhile (U29)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/parties\?.*q=Southern/, async (route) => held.then(() => route.continue()));
  await page.getByRole("combobox", { name: "Claimed by" }).fill("Southern Command");
  await page.getByRole("option", { name: "Create “Southern Command”" }).click();
  await page.getByLabel("In one neutral sentence").fill("Nobody fired.");
  await page.getByLabel("Said", { exact: true }).fill("7 August 2014");
  await page.keyboard.press("Tab");
  await saved(page);
  answer();
  await expect(page.getByRole("row", { name: "Southern Command" })).toBeVisible();
  await expect.poll(async () => (await claimsOf(page, lorn)).map(({ claimants, proposition, said }) => [claimants.length, proposition, said])).toEqual([[1, "Nobody fired.", "2014-08-07"]]);
});

test("Enter takes the first row for the words as they are, not one that an earlier search left there (U27)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await page.getByRole("combobox", { name: "Claimed by" }).click();
  await page.keyboard.type("the ");
  const [north, south] = [page.getByRole("option", { name: "Northern Ministry" }), page.getByRole("option", { name: "Southern Command" })];
  await expect(north.or(south)).toHaveCount(2);
  const isNorthFirst = (await page.getByRole("option").first().textContent())!.includes("Northern Ministry");
  const [words, meant, other] = isNorthFirst ? ["command", "Southern Command", "Northern Ministry"] : ["ministry", "Northern Ministry", "Southern Command"];

  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/parties\?.*q=the\+./, async (route) => held.then(() => route.continue()));
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: other })).toBeVisible();
  answer();
  await expect(page.getByRole("row", { name: meant })).toBeVisible();
  await expect(page.getByRole("row", { name: other })).toHaveCount(0);
});

test("source words become a party, a selected date one of the claim's dates (C23); words left in a field stay until Escape (U27); tools in one row (U28)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "twelve soldiers were wounded");
  await page.keyboard.press("c");
  await select(page, "a patrol");
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "“a patrol” is who claims it" }).click();
  await page.getByRole("button", { name: "Make this party" }).click();
  await expect(page.getByRole("row", { name: "a patrol" })).toBeVisible();
  await select(page, "7 August");
  const proposal = page.getByRole("group", { name: "Use “7 August” as" });
  await expect(proposal).toContainText("7 August, year not known");
  await proposal.getByRole("button", { name: "Said" }).click();
  await saved(page);
  await expect.poll(async () => (await claimsOf(page, lorn)).map(({ said }) => said)).toEqual(["XXXX-08-07"]);

  const another = page.getByRole("combobox", { name: "Claimed by: add another" });
  await another.fill("Somebody e");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Nothing is chosen yet.")).toBeVisible();
  await expect(another).toHaveValue("Somebody e");
  await another.press("Escape");
  await expect(another).toHaveValue("");

  await page.setViewportSize({ width: 320, height: 640 });
  const bar = page.getByRole("toolbar", { name: "Reader" });
  // In one row: none begins below where another one ends.
  const isOneRow = async () =>
    bar.getByRole("button").evaluateAll((buttons) => {
      const boxes = buttons.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0);
      return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
    });
  await expect.poll(isOneRow).toBe(true);
});

test("the print key waits for all claims, and a page printed before says what it lacks (U28)", async ({ page }) => {
  const { slug, documentId } = await newCase(page);
  const query = new URLSearchParams({ id: uuidv7(), fileName: "long.txt", title: "The bridge at Lorn" });
  const line = "The river rose a little, and nobody crossed it on that day either. ";
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text: line.repeat(700) });
  expect(document.id).not.toBe(documentId);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/highlights\?limit=/, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => Object.assign(window, { prints: 0, print: () => (window as unknown as { prints: number }).prints++ }));
  await openReader(page, `/p/${slug}/documents/${document.id}`);
  await textOf(page).focus();
  await page.keyboard.press("Control+p");
  const prints = () => page.evaluate(() => (window as unknown as { prints: number }).prints);
  expect(await prints()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("Not all claims of this document had been loaded")).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  release();
  await expect.poll(prints).toBe(1);
});
