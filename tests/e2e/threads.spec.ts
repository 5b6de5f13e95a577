import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, signIn } from "../setup/journey";
import { newCase, openReader, saved, select } from "./reading";

const talk = (page: Page) => page.getByRole("region", { name: "Discussion", exact: true });
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Writes in the field of this name within a place, as a person types. */
async function write(page: Page, place: ReturnType<Page["getByRole"]>, field: string, words: string): Promise<void> {
  await place.getByRole("textbox", { name: field }).click();
  await page.keyboard.type(words);
}

test("O1 O3 O5 O6 O7 O8 O10 U3 U19 two people talk on a passage, a claim and a contest; one is called by name, finds it in the inbox and resolves it with a reason", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const base = `/p/${bridge.slug}`;
  const who = await makeAccount("Rita Reviewer");
  await call(page, "post", `/projects/${bridge.slug}/members`, { id: uuidv7(), email: who.email, role: "editor" });
  const rita = await anotherBrowser(browser, who);
  const contestId = uuidv7();
  await call(page, "post", `/projects/${bridge.slug}/contests`, { id: contestId, question: "How many were wounded?", kind: "quantity" });

  await test.step("O1 O6: words are selected, and one key begins a thread in which somebody is called by keyboard", async () => {
    await openReader(page, bridge.address);
    await select(page, "at least twelve soldiers were wounded");
    await page.keyboard.press("t");
    const dialog = page.getByRole("dialog", { name: "Discussion of this passage" });
    await expect(dialog.getByRole("textbox", { name: "Begin a thread" })).toBeFocused();
    await page.keyboard.type("@ri");
    await expect(dialog.getByRole("option", { name: "Rita Reviewer" })).toHaveAttribute("aria-selected", "true");
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.keyboard.type("is this the first figure? https://example.org/report.");
    await page.keyboard.press("Control+Enter");
    await expect(dialog.getByRole("article")).toContainText("@Rita Reviewer is this the first figure?");
    await expect(dialog.getByRole("link", { name: "https://example.org/report" })).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("button", { name: "1 thread about this line" })).toBeVisible();
  });

  await test.step("O1: a claim has a thread of its own, from its card", async () => {
    await select(page, "any shots had been fired");
    await page.keyboard.press("c");
    await saved(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discuss", exact: true }).first().press("Enter");
    const dialog = page.getByRole("dialog", { name: "Discussion of this claim" });
    await dialog.getByRole("button", { name: "Begin a thread" }).press("Enter");
    await write(page, dialog, "Begin a thread", "Whose words are these?");
    await dialog.getByRole("button", { name: "Begin", exact: true }).click();
    await expect(dialog.getByRole("article")).toContainText("Whose words are these?");
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await expect(page.getByRole("button", { name: "1 thread", exact: true }).first()).toBeVisible();
  });

  await test.step("O7 O8: it waits in the other's inbox, is read where it was said, and answered", async () => {
    await rita.goto(base);
    await rita.getByRole("link", { name: "Inbox: 1 unread" }).press("Enter");
    await expect(rita.getByRole("heading", { name: "Inbox" })).toBeVisible();
    await expectAccessible(rita);
    await rita.getByRole("link", { name: "at least twelve soldiers were wounded" }).press("Enter");
    const dialog = rita.getByRole("dialog", { name: "Discussion of this passage" });
    await expect(dialog.getByRole("article")).toContainText("is this the first figure?");
    await write(rita, dialog, "Answer", "It is; they revised it later.");
    await dialog.getByRole("button", { name: "Say it" }).click();
    await expect(dialog.getByRole("article")).toHaveCount(2);
    await dialog.getByRole("button", { name: "Change what you said" }).press("Enter");
    await write(rita, dialog, "Change what you said", "Yes. ");
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await expect(dialog.getByRole("article").last()).toContainText("changed");
    await rita.goto("/inbox?show=unread");
    await expect(rita.getByText("You have read everything.")).toBeVisible();
    await expect(rita.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
    await page.goto("/inbox");
    await expect(page.getByRole("article").first()).toContainText("Answers");
    await page.getByRole("button", { name: "Mark as read" }).press("Enter");
    await expect(page.getByRole("button", { name: "Mark as read" })).toHaveCount(0);
  });

  await test.step("O3 O5: a contest's thread is given to somebody, and resolved with a reason only", async () => {
    await page.goto(`${base}/contests/${contestId}`);
    await talk(page).getByRole("button", { name: "Begin a thread" }).press("Enter");
    await write(page, talk(page), "Begin a thread", "Twelve or nine?");
    await talk(page).getByRole("button", { name: "Begin", exact: true }).click();
    await expect(talk(page).getByRole("article")).toContainText("Twelve or nine?");
    await talk(page).getByRole("combobox", { name: "Who sees to it" }).fill("Rita");
    await expect(page.getByRole("option", { name: "Rita Reviewer" })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(talk(page)).toContainText("with Rita Reviewer");
    await rita.goto("/inbox?why=assignment");
    await rita.getByRole("link", { name: "How many were wounded?" }).press("Enter");
    await talk(rita).getByRole("button", { name: "Resolve" }).press("Enter");
    await talk(rita).getByRole("button", { name: "Resolve" }).last().press("Enter");
    await expect(talk(rita)).toContainText("Say why it is done with.");
    await expectAccessible(rita);
    await talk(rita).getByRole("textbox", { name: "Reason" }).fill("The later figure replaces the first.");
    await talk(rita).getByRole("button", { name: "Resolve" }).last().press("Enter");
    await expect(talk(rita)).toContainText("Resolved by Rita Reviewer");
    // What others do appears without reloading.
    await expect(talk(page)).toContainText("The later figure replaces the first.");
  });

  await test.step("O10: the activity tells who did what, narrowed down into the address, with what was before and after", async () => {
    await page.goto(`${base}/activity`);
    await page.getByRole("button", { name: /On what/ }).click();
    await page.getByRole("option", { name: "Comment", exact: true }).click();
    await expect(page).toHaveURL(/kind=comment/);
    await page.getByRole("button", { name: /Rita Reviewer: changed a comment/ }).press("Enter");
    const change = page.getByRole("region", { name: "Comment, version 2" });
    await expect(change.getByRole("insertion")).toContainText("Yes.");
    await expectAccessible(page);
  });

  await test.step("U19: all of it fits 320 px", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const address of [`${base}/activity?kind=comment`, "/inbox", `${base}/contests/${contestId}`, bridge.address]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(await fits(page), address).toBeLessThanOrEqual(320);
    }
    await page.getByRole("button", { name: /1 thread about this line/ }).click();
    await expect(page.getByRole("dialog").getByRole("article")).toHaveCount(2);
    expect(await fits(page)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
  await rita.context().close();
});
