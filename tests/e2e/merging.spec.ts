import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

async function enter(page: Page, slug: string, names: string[], more: object = {}): Promise<string> {
  const id = uuidv7();
  await call(page, "post", `/projects/${slug}/parties`, { id, kind: "group", names: names.map((text) => ({ text })), ...more });
  return id;
}

test("P5 P6 P7: a party is merged after a preview, found by its old name, refused with the reason, and separated again", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "A merge");
  const guild = await enter(page, slug, ["Millers’ Guild"]);
  const old = await enter(page, slug, ["Guild of the Mill", "the old guild"]);
  const clerk = await enter(page, slug, ["Ada Weir"], { kind: "official", tenures: [{ ofPartyId: guild, office: "clerk" }] });
  await enter(page, slug, ["Ada Weir"], { kind: "witness" });

  await page.goto(`/p/${slug}/parties/${old}`);
  await page.getByRole("button", { name: "Merge…" }).click();
  const dialog = page.getByRole("dialog", { name: /Merge Guild of the Mill/ });
  await dialog.getByRole("combobox", { name: "Merge into" }).fill("weir");
  await expect(page.getByRole("option", { name: /Ada Weir/ })).toHaveCount(2);
  await expect(page.getByRole("option").filter({ hasText: "clerk, Millers’ Guild" })).toHaveCount(1);
  await dialog.getByRole("combobox", { name: "Merge into" }).fill("mill");
  await page.getByRole("option", { name: /Millers’ Guild/ }).click();
  await expect(dialog.getByText("What will count for Millers’ Guild")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText("Guild of the Mill is merged into Millers’ Guild.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Merged into" })).toBeVisible();

  await page.goto(`/p/${slug}/parties`);
  await page.getByLabel("Name or alias").fill("old guild");
  await expect(page.getByRole("row").filter({ has: page.getByRole("link", { name: "Millers’ Guild" }) })).toBeVisible();
  await expect(page.getByRole("link", { name: "Guild of the Mill" })).toHaveCount(0);

  // The clerk holds an office of the guild: they can't be one.
  await page.goto(`/p/${slug}/parties/${clerk}`);
  await page.getByRole("button", { name: "Merge…" }).click();
  await page.getByRole("combobox", { name: "Merge into" }).fill("mill");
  await page.getByRole("option", { name: /Millers’ Guild/ }).click();
  await expect(page.getByText("One of them is said to hold an office of the other.")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Merge", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");

  await page.goto(`/p/${slug}/parties/${guild}`);
  await expect(page.getByRole("heading", { name: "Merged into this party" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole("button", { name: "Separate again" }).click();
  await expect(page.getByText("The parties are separate again.")).toBeVisible();
  await page.goto(`/p/${slug}/parties`);
  await expect(page.getByRole("link", { name: "Guild of the Mill" })).toBeVisible();
});
