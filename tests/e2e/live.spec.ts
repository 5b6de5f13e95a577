import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord } from "@/lib/claims/record";
import { claimsOf, newCase, openReader, saved, select, type StoredClaim } from "@/tests/e2e/reading";
import { expect, test } from "@/tests/setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, signIn } from "@/tests/setup/journey";

test("L1 L6 L7 L8 what one does appears for another without a reload, and nothing moves under their hands", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  await signIn(page);
  const lorn = await newCase(page);
  const base = `/projects/${lorn.slug}`;
  const who = await makeAccount("Eve Editor");
  await call(page, "post", `${base}/members`, { id: uuidv7(), email: who.email, role: "editor" });
  const other = await anotherBrowser(browser, who);
  const make = async (by: Page, kind: string, record: object) => (await call<{ id: string }>(by, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  const field = page.getByLabel("In one neutral sentence");
  const mine = async () => (await claimsOf(page, lorn)).find(({ proposition }) => proposition === "Nobody sho")!;

  await test.step("L6: a claim of somebody else appears in the text while words stay in a field", async () => {
    await openReader(page, lorn.address);
    await page.getByRole("button", { name: "Documents", exact: true }).click();
    await select(page, "any shots had been fired");
    await page.keyboard.press("c");
    await saved(page);
    await expect(page.getByLabel("1 claim", { exact: true })).toBeVisible();
    await field.fill("Nobody sho");
    await openReader(other, lorn.address);
    await select(other, "at least twelve soldiers were wounded");
    await other.keyboard.press("c");
    await saved(other);
    await expect(page.getByLabel("2 claims", { exact: true })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("Nobody sho");
  });

  await test.step("L6: the claim that is open isn't changed under the hand, but told as changed", async () => {
    await expect.poll(mine).toBeTruthy();
    const { abilities: _abilities, ...record } = (await mine()) as StoredClaim & { abilities: object };
    await call(other, "put", `${base}/claims/${record.id}`, { ...claimInputOf(record as unknown as ClaimRecord), polarity: "negative" }, { "if-match": `"${record.version}"` });
    const note = page.getByRole("alert").filter({ hasText: "Somebody else changed this claim while you have it open." });
    await expect(note).toBeVisible();
    await expect(field).toHaveValue("Nobody sho");
    await note.getByRole("button", { name: "Compare" }).click();
    const dialog = page.getByRole("dialog", { name: "Two versions of one claim" });
    await dialog.getByRole("button", { name: "Keep theirs, give mine up" }).click();
    await expect(note).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Polarity/ })).toContainText("Negative");
  });

  const claims = await claimsOf(page, lorn);
  const contestId = await make(page, "contests", { question: "Who shot?", kind: "event" });
  const positionId = await make(page, "positions", { contestId, label: "Nobody", ordinal: 0 });
  await make(page, "placements", { contestId, claimId: claims[0]!.id, positionId });

  await test.step("L7: a claim that is placed appears in the contest, and waits while a dialog is open", async () => {
    await page.goto(`/p/${lorn.slug}/contests/${contestId}`);
    await expect(page.getByRole("article")).toHaveCount(1);
    await make(other, "placements", { contestId, claimId: claims[1]!.id, positionId });
    await expect(page.getByRole("article")).toHaveCount(2);
    await page.getByRole("button", { name: "Position “Nobody”" }).click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    const answer = page.getByLabel("Answer in a few words");
    await answer.fill("Nobody at all");
    const second = await make(other, "positions", { contestId, label: "Somebody", ordinal: 1 });
    expect(second).toBeTruthy();
    await expect(answer).toHaveValue("Nobody at all");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await saved(page);
    await expect(page.getByRole("region", { name: "Somebody", exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: "Nobody at all", exact: true })).toBeVisible();
  });

  await test.step("L8: a list says that there is something new, and shows it when asked", async () => {
    await page.goto(`/p/${lorn.slug}/parties`);
    await make(other, "parties", { kind: "force", names: [{ text: "River Guard" }] });
    await expect(page.getByText("One change by others.")).toBeVisible();
    await expect(page.getByText("River Guard")).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("River Guard")).not.toHaveCount(0);
    await expect(page.getByText("One change by others.")).toHaveCount(0);
  });
  await other.context().close();
});
