import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, makeProject, signIn } from "../setup/journey";

const COUNT = 130;
const lines = Array.from({ length: COUNT }, (_, n) => `Colonel Əsgərov said that heron ${n + 1} had left the weir.`);
const text = ["The weir at Ağdam", "", ...lines].join("\n");

interface Stored {
  readonly id: string;
  readonly version: number;
}

/** A project with one text of many lines, and a claim of nobody yet on each line. */
async function makeWeir(page: Page) {
  const slug = await makeProject(page, "The weir");
  const base = `/projects/${slug}`;
  const make = async (kind: string, record: object) => (await call<Stored>(page, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  const angler = await make("parties", { kind: "group", names: [{ text: "Guild of Anglers" }] });
  const document = await call<{ document: Stored; revisionId: string }>(page, "post", `${base}/documents?${new URLSearchParams({ id: uuidv7(), fileName: "weir.txt" })}`, { text });
  const { document: { id: documentId }, revisionId } = document;
  for (const [n, line] of lines.entries()) {
    const start = text.indexOf(line);
    const fragments = [{ role: "content", levelOrdinal: null, start: start + line.indexOf("heron"), end: start + line.length - 1 }];
    const mention = { id: uuidv7(), documentId, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments }] };
    await make("claims", { attribution: "unset", act: n % 2 ? "denies" : "asserts", mentions: [mention], event: n === 6 ? "2014-08" : null });
  }
  return { slug, base, angler, documentId };
}

// Made once for this file: the last test alone leaves it other than it was.
let made: ReturnType<typeof makeWeir> | undefined;
const weir = (page: Page) => (made ??= makeWeir(page));

const grid = (page: Page) => page.getByRole("grid", { name: "Claims" });
const rows = (page: Page) => grid(page).getByRole("row");

test("F1, F2, F3: the slash leads to the search; names are found however they are spelt, marked, and open in the text", async ({ page }) => {
  await signIn(page);
  const { slug } = await weir(page);
  await page.goto(`/p/${slug}/parties`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("/");
  await page.waitForURL(/\/search/);
  await expect(page.getByRole("searchbox", { name: "Words" })).toBeFocused();
  await page.keyboard.type('Askerov "heron 7" ');
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 passage", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/q=Askerov/);
  const hits = page.getByRole("list", { name: "Passages" });
  await expect(hits.locator("mark")).toHaveText(["Əsgərov", "heron 7"]);
  await expectAccessible(page);
  await hits.getByRole("link").first().click();
  await page.waitForURL(/#p=\d+-\d+/);
  await expect(page.locator(".ProseMirror .flash")).toHaveText("Əsgərov");

  await page.goto(`/p/${slug}/search?q=Agdam&kind=documents`);
  await expect(page.getByRole("list", { name: "Documents" }).getByRole("link", { name: "The weir at Ağdam" })).toBeVisible();
  await page.goto(`/p/${slug}/search?q=heron&kind=claims&flags=no_claimant&act=denies`);
  await expect(page.getByText("65 claims", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/cursor=.*|act=denies/);
});

test("F3: odd words are answered in plain words", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "Odd words");
  for (const [q, said] of [["!!!", "only signs"], ["-heron", "only says what must not be there"], ["x".repeat(1_200), "too long"], ["'''heron\\", "Nothing found"]] as const) {
    await page.goto(`/p/${slug}/search?${new URLSearchParams({ q })}`);
    await expect(page.getByText(said).first()).toBeVisible();
  }
  await page.goto(`/p/${slug}/search?saidFrom=soon&q=heron`);
  await expect(page.getByText("saidFrom")).toBeVisible();
});

test("F6: the table loads as one scrolls, is sorted and filtered by its address, and keeps its columns", async ({ page }) => {
  await signIn(page);
  const { slug, documentId } = await weir(page);
  await page.goto(`/p/${slug}/claims`);
  await expect(page.getByText(`${COUNT} claims`, { exact: true })).toBeVisible();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(COUNT + 1));
  expect(await rows(page).count()).toBeLessThan(60);
  await rows(page).nth(1).focus();
  await page.keyboard.press("End");
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(page.locator(`[aria-rowindex="${COUNT + 1}"]`)).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await grid(page).getByRole("link", { name: "Happened" }).click();
  await expect(page).toHaveURL(/sort=event/);
  await expect(rows(page).nth(1)).toContainText("heron 7 had left");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Certainty" }).check({ force: true });
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(grid(page).getByRole("columnheader", { name: "Certainty" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page);
  await rows(page).nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/documents/${documentId}\\?claim=`));
});

test("F8, F9, F12: a party for all that a filter finds, by keyboard chosen and extended, and taken back in one act; another field; deleted, found and restored", async ({ page }) => {
  await signIn(page);
  const { slug, base, angler } = await weir(page);
  await page.goto(`/p/${slug}/claims?act=denies`);
  await expect(page.getByText("65 claims", { exact: true })).toBeVisible();
  await rows(page).nth(1).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("3 claims chosen")).toBeVisible();
  await page.getByRole("button", { name: "Choose all 65" }).click();
  await expect(page.getByText("65 claims chosen")).toBeVisible();
  await page.getByRole("button", { name: "Set claimant" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Claimant" }).fill("anglers");
  await page.getByRole("option", { name: "Guild of Anglers" }).click();
  await dialog.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByText("65 claims changed.")).toBeVisible({ timeout: 30_000 });
  const found = async () => (await call<{ total: number }>(page, "get", `${base}/search?kind=claims&party=${angler}`)).total;
  expect(await found()).toBe(65);
  await expect(rows(page).nth(1)).toContainText("Guild of Anglers");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible({ timeout: 30_000 });
  expect(await found()).toBe(0);
  await expect(rows(page).nth(1)).toContainText("nobody named");

  await page.getByRole("button", { name: "Choose all 65" }).click();
  await page.getByRole("button", { name: "Set another field" }).click();
  await dialog.getByRole("button", { name: /Field/ }).click();
  await page.getByRole("option", { name: "About (event)" }).click();
  await expect(dialog.getByText("Nothing will change. 65 are so already.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "About (event)" }).fill("7 August 2014");
  await expect(dialog.getByText("65 claims will change.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByText("65 claims changed.")).toBeVisible({ timeout: 30_000 });
  await expect(rows(page).nth(1)).toContainText("7 August 2014");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible({ timeout: 30_000 });
  await expect(rows(page).nth(1)).not.toContainText("7 August 2014");

  await rows(page).nth(1).getByRole("checkbox").click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(dialog.getByText("1 claim will change.")).toBeVisible();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("64 claims", { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.goto(`/p/${slug}/claims?flags=deleted`);
  await rows(page).nth(1).getByRole("checkbox").click();
  await page.getByRole("button", { name: "Restore" }).click();
  await dialog.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("No claim", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("1 claim changed.")).toBeVisible();
  await page.goto(`/p/${slug}/claims?act=denies`);
  await expect(page.getByText("65 claims", { exact: true })).toBeVisible();
});

test("F8, F10, F11: who reads chooses nothing, and takes the table away; what was changed meanwhile is left and said", async ({ page, browser }) => {
  await signIn(page);
  const { slug, base } = await weir(page);
  const who = await makeAccount("Rosa Reader");
  await call(page, "post", `${base}/members`, { id: uuidv7(), email: who.email, role: "reader" });
  const other = await anotherBrowser(browser, who);
  await other.goto(`/p/${slug}/claims`);
  await expect(other.getByText(`${COUNT} claims`, { exact: true })).toBeVisible();
  await expect(grid(other).getByRole("checkbox")).toHaveCount(0);
  const [download] = await Promise.all([other.waitForEvent("download"), other.getByRole("link", { name: "Export as CSV" }).click()]);
  expect(download.suggestedFilename()).toBe(`${slug}-claims.zip`);
  const [lines] = await Promise.all([other.waitForEvent("download"), other.getByRole("link", { name: "Export as JSON Lines" }).click()]);
  expect(lines.suggestedFilename()).toBe(`${slug}-claims.jsonl.zip`);
  await other.context().close();

  await page.goto(`/p/${slug}/claims`);
  await rows(page).nth(1).getByRole("checkbox").click();
  await rows(page).nth(3).getByRole("checkbox").click({ modifiers: ["Shift"] });
  const { items } = await call<{ items: Stored[] }>(page, "get", `${base}/claim-keys?limit=1`);
  await call(page, "post", `${base}/claim-changes`, { kind: "act", claims: items, act: "warns" });
  await page.getByRole("button", { name: "Set act" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Act/ }).click();
  await page.getByRole("option", { name: "concedes" }).click();
  await expect(page.getByRole("dialog").getByText("2 claims will change.")).toBeVisible();
  await expect(page.getByRole("dialog").getByText("1 × Somebody changed this claim since it was listed.")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByText("2 claims changed.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("1 × Somebody changed this claim since it was listed.")).toBeVisible();
});
