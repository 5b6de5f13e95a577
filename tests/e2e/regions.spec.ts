import { uuidv7 } from "uuidv7";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { newCase, openReader, saved, select, text, textOf, type Case } from "@/tests/e2e/reading";
import { call, expectAccessible, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

interface Stored {
  readonly id: string;
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly refersToRegionId: string | null;
  readonly author: string;
}
const regionsOf = async (page: Page, { slug, documentId }: Case): Promise<readonly Stored[]> =>
  (await call<{ regions: Stored[] }>(page, "get", `/projects/${slug}/documents/${documentId}/regions`)).regions;
const wordsOf = (regions: readonly Stored[]) => regions.map(({ role, start, end }) => [role, text.slice(start, end)]);
const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const painted = (page: Page, name: string) => page.evaluate((registry) => [...(CSS.highlights.get(registry) ?? [])].length, name);

async function mark(page: Page, words: string, role: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press("r");
  await page.getByRole("radio", { name: role, exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Mark", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("R4: a region is marked, changed, moved, deleted and restored, each undone and done again, across kinds of acts", async ({ page }) => {
  test.slow();
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "quoting the news agency", "tooltip");
  await saved(page);
  expect(wordsOf(await regionsOf(page, lorn))).toEqual([["tooltip", "quoting the news agency"]]);
  await expect.poll(() => painted(page, "region-excluded")).toBe(1);

  await page.keyboard.press("Shift+R");
  const hand = panel(page, "Region in hand");
  await choose(page, "Role", "caption");
  await hand.getByRole("button", { name: "End a word earlier" }).click();
  await saved(page);
  await expect.poll(async () => wordsOf(await regionsOf(page, lorn))).toEqual([["caption", "quoting the news"]]);
  await expectAccessible(page);

  // A claim in between: undo takes back the last act, whatever its kind.
  await select(page, "two vehicles burnt");
  await page.keyboard.press("c");
  await page.keyboard.press("Escape");
  await hand.getByRole("button", { name: "Delete the region" }).click();
  await saved(page);
  expect(await regionsOf(page, lorn)).toEqual([]);
  const { items } = await call<{ items: { version: number }[] }>(page, "get", `/projects/${lorn.slug}/regions?deleted=true`);
  expect(items.map(({ version }) => version)).toEqual([4]);

  await textOf(page).focus();
  for (const _undo of ["deletion", "claim", "end", "role"]) await page.keyboard.press("Control+z");
  await expect.poll(async () => wordsOf(await regionsOf(page, lorn))).toEqual([["tooltip", "quoting the news agency"]]);
  await expect.poll(async () => (await call<{ items: unknown[] }>(page, "get", `/projects/${lorn.slug}/claims?documentId=${lorn.documentId}`)).items).toHaveLength(0);
  for (const _redo of ["role", "end", "claim", "deletion"]) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => regionsOf(page, lorn)).toEqual([]);

  await choose(page, "Show", "Deleted");
  await page.getByRole("button", { name: "Restore" }).click();
  await expect.poll(async () => wordsOf(await regionsOf(page, lorn))).toEqual([["caption", "quoting the news"]]);
});

test("R3: folding is display only, and a claim may span an excluded region but not lie in it", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "at least twelve soldiers");
  await page.keyboard.press("c");
  await page.keyboard.press("Escape");
  await mark(page, "at least twelve soldiers were wounded", "interface text");
  await saved(page);
  // R2: the claim that was there stays, and says so.
  await expect(page.getByText("Lies in excluded text: interface text")).toBeVisible();

  await page.keyboard.press("Shift+R");
  await page.getByText("Fold excluded regions away").click();
  await expect(textOf(page).locator(".fold-sign")).toHaveCount(1);
  await expect(textOf(page).getByText("twelve soldiers")).toBeHidden();
  await page.getByText("Fold excluded regions away").click();
  await expect(textOf(page).locator(".fold-sign")).toHaveCount(0);
  await select(page, "twelve soldiers");
  await page.keyboard.press("c");
  await expect(page.getByText("No claim is made: these words lie wholly in an excluded region.").first()).toBeVisible();
  await select(page, "at least twelve soldiers were wounded, and two vehicles burnt");
  await page.keyboard.press("c");
  await saved(page);
  const { items } = await call<{ items: { mentions: { anchorings: { fragments: { quote: string }[] }[] }[] }[] }>(page, "get", `/projects/${lorn.slug}/claims?documentId=${lorn.documentId}`);
  expect(items.map((claim) => claim.mentions[0]!.anchorings[0]!.fragments[0]!.quote).sort()).toEqual(["at least twelve soldiers", "at least twelve soldiers were wounded, and two vehicles burnt"]);
  // R8: what lies wholly in it isn't counted.
  const documents = await call<{ items: { claims: number }[] }>(page, "get", `/projects/${lorn.slug}/documents`);
  expect(documents.items.map(({ claims }) => claims)).toEqual([1]);
});

test("R5: many are marked at once by a preview, in one act; a hostile expression is stopped and the page goes on", async ({ page }) => {
  test.slow();
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "The ministry");
  await page.keyboard.press("Shift+R");
  await page.getByRole("button", { name: "Mark many…" }).click();
  const form = panel(page, "Mark many");
  await choose(page, "Look for", "A regular expression");
  const expression = form.getByRole("textbox", { name: "Regular expression" });
  await expression.fill("(");
  await expect(form.getByRole("alert")).toContainText("no regular expression yet");
  await expression.fill("(?:[^]+)+(?:[^]+)+(?:[^]+)+Q");
  await expect(form.getByRole("alert")).toContainText("took too long and was stopped");
  await expression.fill("[Mm]inistry");
  await expect(form.getByRole("status").filter({ hasText: "2 places found" })).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => painted(page, "region-preview")).toBe(2);
  await form.getByRole("checkbox").first().uncheck();
  await expect.poll(() => painted(page, "region-preview")).toBe(1);
  await form.getByRole("checkbox").first().check();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Mark 2 places as tooltip" }).click();
  await saved(page);
  expect(wordsOf(await regionsOf(page, lorn))).toEqual([["tooltip", "Ministry"], ["tooltip", "ministry"]]);
  const events = await call<{ items: { act: string }[] }>(page, "get", `/projects/${lorn.slug}/events`);
  expect(events.items.filter(({ act }) => act === "region.create")).toHaveLength(1);
  await textOf(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => regionsOf(page, lorn)).toEqual([]);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(async () => (await regionsOf(page, lorn)).length).toBe(2);
});

test("R6, R7: words are linked to a note, and stand beside it with what differs", async ({ page }) => {
  test.slow();
  const lorn = await newCase(page);
  const revisionId = (await call<{ revisionId: string }>(page, "get", `/projects/${lorn.slug}/documents/${lorn.documentId}/regions`)).revisionId;
  const note = "The ministry later revised its figure to nine wounded.";
  const start = text.indexOf(note);
  await call(page, "post", `/projects/${lorn.slug}/regions`, { id: uuidv7(), revisionId, role: "reference", start, end: start + note.length, author: "Ada Vale" });
  await openReader(page, lorn.address);
  await select(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("b");
  await page.getByRole("textbox", { name: "Which note do these words cite?" }).fill("ada");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await saved(page);
  const [citation] = (await regionsOf(page, lorn)).filter((region) => typeof region.refersToRegionId === "string");
  expect(wordsOf([citation!])).toEqual([["reference", "at least twelve soldiers were wounded"]]);

  await page.keyboard.press("Shift+B");
  const sides = panel(page, "Side by side");
  await expect(sides.getByRole("heading", { name: "cites 1" })).toBeVisible();
  await expect(sides.locator("ins").filter({ hasText: "nine" })).toBeVisible();
  await expectAccessible(page);
  await sides.getByRole("button", { name: "Show there" }).click();
  await expect(textOf(page).locator(".flash").first()).toContainText("The ministry later");

  // From the note: its author, and one more place.
  await page.keyboard.press("Shift+R");
  await panel(page, "Regions").getByRole("listitem").filter({ hasText: "The ministry later" }).click();
  const hand = panel(page, "Region in hand");
  await hand.getByRole("textbox", { name: "Outlet" }).fill("The Herald");
  await page.keyboard.press("Tab");
  await select(page, "two vehicles burnt");
  await hand.getByRole("button", { name: "The selection cites this note" }).click();
  await expect(hand.getByText("Cited at 2 places")).toBeVisible();
  await saved(page);
  await expect.poll(async () => (await regionsOf(page, lorn)).filter((region) => typeof region.refersToRegionId === "string").length).toBe(2);
});

test("regions are reached on a screen of 320 px, and excluded text stays legible in both themes", async ({ page }) => {
  const lorn = await newCase(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await openReader(page, lorn.address);
  await mark(page, "quoting the news agency", "appeal");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  // A narrow screen has one row of tools; the palette has the others (U28).
  await page.getByRole("button", { name: "All commands" }).click();
  await page.getByRole("dialog", { name: "Commands" }).getByRole("option", { name: /Regions of this text/ }).click();
  await expect(panel(page, "Regions").getByRole("listitem")).toHaveCount(1);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
