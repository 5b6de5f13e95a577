import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { browser } from "@/scripts/browser.mjs";
import { claimsOf, newCase, openReader, saved, select, textOf, type Case } from "@/tests/e2e/reading";
import { call, expectAccessible, signIn } from "@/tests/setup/journey";
import { expect, test } from "@/tests/setup/browser-fixture";

const proposition = (page: Page) => page.getByRole("textbox", { name: "In one neutral sentence" });

async function withClaim(page: Page): Promise<Case> {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("c");
  await expect(proposition(page)).toBeVisible();
  await saved(page);
  return lorn;
}

async function write(page: Page, lorn: Case, sentence: string): Promise<void> {
  await proposition(page).fill(sentence);
  await proposition(page).blur();
  await expect.poll(async () => (await claimsOf(page, lorn))[0]!.proposition).toBe(sentence);
}

/** Takes the first claim in hand and opens it. */
async function openClaim(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(proposition(page)).toBeVisible();
}

const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ }).first();
const redo = (page: Page) => page.getByRole("button", { name: /^Redo/ }).first();

test("H7: undo and redo go on after a reload, over claims and contests, and leave somebody else's change alone", async ({ page }) => {
  await signIn(page);
  const lorn = await withClaim(page);
  await write(page, lorn, "Twelve were wounded.");
  await write(page, lorn, "At least twelve were wounded.");
  const [claim] = await claimsOf(page, lorn);
  const contest = await call<{ id: string }>(page, "post", `/projects/${lorn.slug}/contests`, { id: uuidv7(), question: "How many were wounded?", kind: "quantity" });
  await page.reload();
  await expect(textOf(page)).toBeVisible();
  await expect(undo(page)).toBeEnabled();
  await undo(page).click();
  await expect(page.getByText("Taken back: a change of a claim.").first()).toBeVisible();
  expect((await claimsOf(page, lorn))[0]!.proposition).toBe("Twelve were wounded.");

  // A claim's place in a contest, put there on the contest's own page.
  await page.goto(`/p/${lorn.slug}/contests/${contest.id}`);
  await page.getByRole("button", { name: "Place a claim" }).first().click();
  await page.getByRole("combobox", { name: "Find a claim" }).fill("Twelve");
  await page.getByRole("option", { name: /Twelve were wounded/ }).click();
  await expect(page.getByText("Placed so far in this dialog: 1")).toBeVisible();
  await expect.poll(async () => (await call<{ items: unknown[] }>(page, "get", `/projects/${lorn.slug}/placements`)).items.length).toBe(1);
  await openReader(page, lorn.address);
  await expect(undo(page)).toBeEnabled();
  await undo(page).click();
  await expect(page.getByText("Taken back: a claim's place in a contest.").first()).toBeVisible();
  expect((await call<{ items: unknown[] }>(page, "get", `/projects/${lorn.slug}/placements`)).items).toEqual([]);
  await undo(page).click();
  await expect.poll(async () => (await claimsOf(page, lorn))[0]!.proposition).toBe("");
  await redo(page).click();
  await expect.poll(async () => (await claimsOf(page, lorn))[0]!.proposition).toBe("Twelve were wounded.");
  await redo(page).click();
  await expect.poll(async () => (await call<{ items: unknown[] }>(page, "get", `/projects/${lorn.slug}/placements`)).items.length).toBe(1);
  expect((await claimsOf(page, lorn))[0]!.id).toBe(claim!.id);
});

test("H8: the history shows who wrote what, word by word, and writes an older version again", async ({ page }) => {
  await signIn(page);
  const lorn = await withClaim(page);
  await write(page, lorn, "Twelve soldiers were wounded.");
  await write(page, lorn, "At least twelve soldiers were hurt.");
  await page.getByRole("button", { name: "History" }).click();
  const dialog = page.getByRole("dialog", { name: "History" });
  await expect(dialog.getByRole("button", { name: /Version 3/ }).first()).toBeVisible();
  await expect(dialog.locator("del")).toContainText(["Twelve", "wounded"]);
  await expect(dialog.locator("ins")).toContainText(["At", "least twelve", "hurt"]);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Restore version 2" }).click();
  await expect(proposition(page)).toHaveValue("Twelve soldiers were wounded.");
  await saved(page);
  await expect.poll(async () => (await claimsOf(page, lorn))[0]).toMatchObject({ version: 4, proposition: "Twelve soldiers were wounded." });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole("button", { name: "History" }).click();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Ends every process of the browser that keeps its profile there, as a crash of the machine's session would. */
async function killBrowserOf(profile: string): Promise<void> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (line.includes(profile)) process.kill(Number(pid), "SIGKILL");
  }
}

test("U21: the browser is killed while somebody types, and what they typed is there at the next start, as a draft", async ({ baseURL }) => {
  const profile = await mkdtemp(path.join(os.tmpdir(), "counterclaim-profile-"));
  const open = async () => chromium.launchPersistentContext(profile, { ...browser(), ...(baseURL ? { baseURL } : {}), viewport: { width: 1280, height: 900 } });
  const first = await open();
  const page = await first.newPage();
  await signIn(page);
  const lorn = await withClaim(page);
  await proposition(page).click();
  await page.keyboard.type("Twelve soldiers were wou");
  await page.waitForTimeout(600);
  await killBrowserOf(profile);
  const second = await open();
  const again = await second.newPage();
  // What the browser keeps of a killed session is its own affair; what was typed must not hang on it.
  await signIn(again);
  await openReader(again, lorn.address);
  await openClaim(again);
  await expect(proposition(again)).toHaveValue("Twelve soldiers were wou");
  await expect(again.getByText("A draft: you typed this before, and it isn't saved.")).toBeVisible();
  expect((await claimsOf(again, lorn))[0]!.proposition).toBe("");
  await expectAccessible(again);
  await again.getByRole("button", { name: "Save the draft: In one neutral sentence" }).click();
  await expect.poll(async () => (await claimsOf(again, lorn))[0]!.proposition).toBe("Twelve soldiers were wou");
  await expect.poll(async () => (await call<{ items: unknown[] }>(again, "get", `/projects/${lorn.slug}/drafts`)).items).toEqual([]);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

test("U22 U23: a draft from an older version is shown beside the newer one, and a sign-out asks before it forgets one", async ({ page, context }) => {
  await signIn(page);
  const lorn = await withClaim(page);
  const [claim] = await claimsOf(page, lorn);
  const fields = { proposition: { text: "Some were wounded.", base: "an older sentence" } };
  await call(page, "put", `/projects/${lorn.slug}/drafts/${claim!.id}`, { baseVersion: 1, body: { fields } });
  await write(page, lorn, "Twelve were wounded.");
  await page.goto(`${lorn.address}?claim=${claim!.id}`);
  await expect(textOf(page)).toBeVisible();
  await openClaim(page);
  await expect(proposition(page)).toHaveValue("Twelve were wounded.");
  await expect(page.getByText("Some were wounded.")).toBeVisible();
  await page.getByRole("button", { name: "Put the draft in: In one neutral sentence" }).click();
  await expect(proposition(page)).toHaveValue("Some were wounded.");
  await proposition(page).blur();
  await expect.poll(async () => (await claimsOf(page, lorn))[0]!.proposition).toBe("Some were wounded.");

  // A draft that was left alone: the sign-out asks, and staying keeps it.
  await proposition(page).click();
  await page.keyboard.type("Or more. ");
  await page.waitForTimeout(600);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto("/account");
  await next.getByRole("button", { name: "Sign out here" }).first().click();
  const question = next.getByRole("alertdialog", { name: "Sign out and lose what isn't saved?" });
  await expect(question).toContainText("about one claim");
  await question.getByRole("button", { name: "Cancel" }).click();
  await next.getByRole("button", { name: "Sign out here" }).first().click();
  await question.getByRole("button", { name: "Sign out and forget it" }).click();
  await expect(next).toHaveURL(/signin/);
  await signIn(next);
  expect((await call<{ items: unknown[] }>(next, "get", `/projects/${lorn.slug}/drafts`)).items).toEqual([]);
});
