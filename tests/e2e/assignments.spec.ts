import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, signIn } from "../setup/journey";
import { claimsOf, newCase, openReader, saved, select, textOf } from "./reading";

/** Takes somebody into the project; gives the browser that they are signed in in. */
async function annotator(page: Page, browser: Parameters<typeof anotherBrowser>[0], slug: string, name: string): Promise<Page> {
  const who = await makeAccount(name);
  await call(page, "post", `/projects/${slug}/members`, { id: uuidv7(), email: who.email, role: "annotator" });
  return anotherBrowser(browser, who);
}

const banner = (page: Page) => page.getByRole("region", { name: "My task" });
async function mark(page: Page, words: string) {
  await select(page, words);
  await page.keyboard.press("c");
  await saved(page);
}

test("D1 D5 D6 D9 D10 L13 U3 an editor assigns a text to two who annotate it blind; neither sees the other until it is closed", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const base = `/p/${bridge.slug}`;
  const first = await annotator(page, browser, bridge.slug, "Ada Annotator");
  const second = await annotator(page, browser, bridge.slug, "Ben Annotator");

  await test.step("D1: documents are chosen in their list, and given to people by keyboard", async () => {
    await page.goto(`${base}/documents`);
    await page.getByRole("checkbox", { name: "Choose The bridge at Lorn" }).press("Space");
    await expect(page.getByText("One document chosen")).toBeVisible();
    await page.getByRole("button", { name: "Assign …" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Assign a document" });
    for (const name of ["Ada Annotator", "Ben Annotator", "Blind"]) await dialog.getByRole("checkbox", { name, exact: true }).press("Space");
    await dialog.getByRole("textbox", { name: "Due on" }).fill("2031-05-04");
    await dialog.getByRole("textbox", { name: "Note" }).fill("Figures above all.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Assign", exact: true }).press("Enter");
    await expect(page.getByText("One document was assigned")).toBeVisible();
  });

  await test.step("D9: it waits for them; from there one key opens it, and the banner says that they are blind", async () => {
    await first.goto(base);
    const waiting = first.getByRole("region", { name: "What waits for me" });
    await expect(waiting).toContainText("to do");
    await expect(waiting).toContainText("due 2031-05-04 · Figures above all.");
    await waiting.getByRole("link", { name: "The bridge at Lorn" }).press("Enter");
    await expect(banner(first)).toContainText("You annotate this blind");
    await banner(first).getByRole("button", { name: "Begin" }).press("Enter");
    await expect(banner(first)).toContainText("in work");
    await expect(textOf(first)).toBeVisible();
  });

  await test.step("D4 D5: what each claims is in their own layer, and nobody else's sight", async () => {
    await mark(first, "at least twelve soldiers were wounded");
    await openReader(second, bridge.address);
    await mark(second, "any shots had been fired");
    await expect(second.getByText("any shots had been fired").first()).toBeVisible();
    expect((await claimsOf(first, bridge)).length).toBe(1);
    expect((await claimsOf(second, bridge)).length).toBe(1);
    expect(await claimsOf(page, bridge)).toEqual([]);
    await expectAccessible(first);
  });

  await test.step("D2: one is done, the other skips, and has to say why", async () => {
    await banner(first).getByRole("button", { name: "Done" }).press("Enter");
    await expect(banner(first)).toContainText("done");
    await banner(second).getByRole("button", { name: "Skip …" }).press("Enter");
    const skip = second.getByRole("dialog", { name: "Skip this document" });
    await skip.getByRole("button", { name: "Skip", exact: true }).click();
    await expect(skip).toContainText("Say why");
    await skip.getByRole("textbox", { name: "Why" }).fill("I know the clerk");
    await skip.getByRole("button", { name: "Skip", exact: true }).click();
    await expect(banner(second)).toContainText("skipped");
  });

  await test.step("D10 D6: the editor sees states as figures, filters, and closes; then the layers are open", async () => {
    await page.goto(`${base}/assignments`);
    await expect(page.getByRole("row", { name: /^Ada Annotator 0 0 1 0 1/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "All assignments" })).toContainText("because: I know the clerk");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ben Annotator", exact: true }).press("Enter");
    await expect(page).toHaveURL(/person=/);
    await page.getByRole("button", { name: "Close the assignment of The bridge at Lorn" }).press("Enter");
    await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).last().press("Enter");
    await expect(page.getByText("No assignment is like this.")).toBeVisible();
    await expect(banner(second)).toHaveCount(0);
    await expect(second.getByText("This assignment was closed: others’ claims are shown")).toBeVisible();
    await page.goto(`${base}/assignments?show=closed`);
    await page.getByRole("link", { name: "claims of Ada Annotator" }).press("Enter");
    await expect(page.getByText("at least twelve soldiers were wounded").first()).toBeVisible();
    await mark(second, "at least twelve soldiers were wounded");
    expect((await claimsOf(page, bridge)).length).toBe(1);
    await second.reload();
    await expect(textOf(second)).toBeVisible();
    await expect(banner(second)).toHaveCount(0);
  });
  await first.context().close();
  await second.context().close();
});
