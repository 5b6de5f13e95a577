import { uuidv7 } from "uuidv7";
import { newCase, openReader, saved, select } from "@/tests/e2e/reading";
import { expect, test } from "@/tests/setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, signIn } from "@/tests/setup/journey";

test("L10 L11 L12 who else has a text, a claim or a contest open is named; not who annotates blind, nor who doesn't want it", async ({ page, browser }) => {
  await signIn(page);
  const lorn = await newCase(page);
  const base = `/projects/${lorn.slug}`;
  const who = await makeAccount("Eve Editor");
  const { id: eve } = await call<{ id: string }>(page, "post", `${base}/members`, { id: uuidv7(), email: who.email, role: "editor" });
  const other = await anotherBrowser(browser, who);
  const here = page.getByText("Also here: Eve Editor");
  const editing = page.getByRole("region", { name: "Claim in hand" }).getByText("Eve Editor has this claim open, too.");

  await test.step("L10: in the head of the text, and in the composer of the same claim", async () => {
    await openReader(page, lorn.address);
    await select(page, "any shots had been fired");
    await page.keyboard.press("c");
    await saved(page);
    await expect(here).toHaveCount(0);
    await openReader(other, lorn.address);
    await expect(here).toBeVisible();
    await expect(other.getByText("Also here:")).toBeVisible();
    await expect(editing).toHaveCount(0);
    await other.getByRole("complementary", { name: "Claims" }).getByRole("article").first().click();
    await other.getByRole("button", { name: "Edit", exact: true }).click();
    await expect(editing).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "has this claim open" })).toHaveCount(1);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("L10: it ends with the page", async () => {
    await other.goto("/account");
    await expect(here).toHaveCount(0);
    await expect(editing).toHaveCount(0);
  });

  const contestId = (await call<{ id: string }>(page, "post", `${base}/contests`, { id: uuidv7(), question: "Who shot?", kind: "event" })).id;

  await test.step("L12: who switches it off is seen by nobody and sees nobody", async () => {
    await page.goto(`/p/${lorn.slug}/contests/${contestId}`);
    const shown = other.getByRole("switch", { name: "Show that I am here, and who else is" });
    await expect(shown).toBeChecked();
    await shown.focus();
    await other.keyboard.press("Space");
    await expect(other.getByText("Saved.")).toBeVisible();
    await expectAccessible(other);
    await other.goto(`/p/${lorn.slug}/contests/${contestId}`);
    const again = await anotherBrowser(browser, who);
    await call(again, "put", "/account/presence", { isShown: true });
    await expect(here).toBeVisible();
    await expect(other.getByText("Also here:")).toBeVisible();
    await call(again, "put", "/account/presence", { isShown: false });
    await expect(here).toHaveCount(0);
    await expect(other.getByText("Also here:")).toHaveCount(0);
    await call(again, "put", "/account/presence", { isShown: true });
    await expect(here).toBeVisible();
    await expectAccessible(page);
    await again.context().close();
  });

  await test.step("L11: who annotates the text blind is alone at it", async () => {
    await call(page, "post", `${base}/assignments`, { documentIds: [lorn.documentId], contributorIds: [eve], blind: true });
    await other.goto(lorn.address);
    await openReader(page, lorn.address);
    const reader = await makeAccount("Rob Reader");
    await call(page, "post", `${base}/members`, { id: uuidv7(), email: reader.email, role: "reader" });
    const third = await anotherBrowser(browser, reader);
    await openReader(third, lorn.address);
    await expect(page.getByText("Also here: Rob Reader")).toBeVisible();
    await expect(page.getByText("Eve Editor")).toHaveCount(0);
    await expect(other.getByText("Also here:")).toHaveCount(0);
    await third.context().close();
  });
  await other.context().close();
});
