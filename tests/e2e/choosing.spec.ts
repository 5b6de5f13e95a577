import type { Locator } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { signIn } from "@/tests/setup/journey";
import { newCase, openReader, select } from "./reading";

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
