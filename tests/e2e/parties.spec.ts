import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeProject, signIn } from "../setup/journey";

async function openParties(page: Page, name: string): Promise<string> {
  await signIn(page);
  const slug = await makeProject(page, name);
  await page.goto(`/p/${slug}/parties`);
  await expect(page.getByRole("heading", { level: 1, name: "Parties" })).toBeVisible();
  return slug;
}

async function enter(page: Page, slug: string, names: string[], more: object = {}): Promise<string> {
  const id = uuidv7();
  await call(page, "post", `/projects/${slug}/parties`, { id, kind: "group", names: names.map((text) => ({ text })), ...more });
  return id;
}

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name }) });

test("P1 P4 a party is entered with an alias, a side and an office, by keyboard", async ({ page }) => {
  const slug = await openParties(page, "A new party");
  await call(page, "post", `/projects/${slug}/sides`, { id: uuidv7(), name: "The guild", colour: 2, ordinal: 0 });
  await enter(page, slug, ["Millers’ Guild", "the guild"]);
  await page.reload();
  await page.getByRole("link", { name: "Enter a party" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "A new party" })).toBeVisible();
  await page.getByLabel("Name").fill("Ada Weir");
  await page.getByRole("button", { name: "Add an alias" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Alias" })).toBeFocused();
  await page.keyboard.insertText("Ադա Վեյր");
  await expect(page.getByRole("button", { name: /Script.*Armenian|Armenian.*Script/ })).toBeVisible();
  await page.getByRole("button", { name: "Add a side" }).press("Enter");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "The guild" }).press("Enter");
  await page.getByRole("group", { name: "Sides" }).getByLabel("From").fill("spring 2014");
  await page.getByRole("button", { name: "Add an office" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Office" })).toBeFocused();
  await page.keyboard.type("spokesperson");
  await page.getByRole("combobox", { name: "Of" }).fill("guild");
  await page.getByRole("option", { name: "Millers’ Guild" }).click();
  await page.getByRole("group", { name: "Offices" }).getByLabel("From").fill("August 2014");
  await page.getByRole("group", { name: "Offices" }).getByLabel("To", { exact: true }).fill("2013");
  await page.getByRole("button", { name: "Enter the party" }).press("Enter");
  await expect(page.getByText("The end lies before the beginning.")).toBeVisible();
  await page.getByRole("group", { name: "Offices" }).getByLabel("To", { exact: true }).fill("");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enter the party" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Ada Weir" })).toBeVisible();
  const { items } = await call<{ items: object[] }>(page, "get", `/projects/${slug}/parties?q=ada`);
  expect(items).toMatchObject([
    { names: [{ text: "Ada Weir", script: "Latn" }, { text: "Ադա Վեյր", script: "Armn" }], sides: [{ from: "2014-21", to: null }], tenures: [{ office: "spokesperson", from: "2014-08" }] },
  ]);
});

test("P1 the list finds names and aliases without regard to case and marks, and keeps its filter in the address", async ({ page }) => {
  const slug = await openParties(page, "Finding");
  await enter(page, slug, ["Association of Mill Owners"]);
  await enter(page, slug, ["Zürich Weir Society", "the society"]);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByLabel("Name or alias").fill("ZURICH");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(row(page, "Zürich Weir Society")).toContainText("the society");
  await expect(page).toHaveURL(/\?q=ZURICH$/);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByLabel("Name or alias").fill("nobody at all");
  await expect(page.getByText("No party fits the filter")).toBeVisible();
  await expectAccessible(page);
});

test("P3 two parties are said to be the same, the word is taken back, and said again by Undo", async ({ page }) => {
  const slug = await openParties(page, "Same as");
  const id = await enter(page, slug, ["Ali Hasan"]);
  await enter(page, slug, ["Ali Hassan"]);
  await page.goto(`/p/${slug}/parties/${id}`);
  await page.getByText("not same as", { exact: true }).click();
  await page.getByRole("combobox", { name: "Other party" }).fill("hassan");
  await page.getByRole("option", { name: "Ali Hassan" }).click();
  await page.getByLabel("Why").fill("Two men of one name.");
  await page.getByRole("button", { name: "Say so" }).click();
  const said = page.getByRole("list", { name: "What is said of this party" });
  await expect(said).toContainText("Two men of one name.");
  await expectAccessible(page);
  await said.getByRole("button", { name: "Take back what is said about Ali Hassan" }).click();
  await expect(said.getByRole("listitem")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said).toContainText("Two men of one name.");
  expect(await call(page, "get", `/projects/${slug}/identities`)).toMatchObject({ items: [{ kind: "not_same", note: "Two men of one name.", version: 3 }] });
});

test("a party is changed by two people at once, archived, and keeps its history", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  const slug = await openParties(page, "History");
  const id = await enter(page, slug, ["Ferry Office"]);
  await page.goto(`/p/${slug}/parties/${id}`);
  const other = await anotherBrowser(browser);
  await other.goto(`/p/${slug}/parties/${id}`);
  await other.getByLabel("Note").fill("Closed in winter.");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText(/^Saved \d/)).toBeVisible();
  await other.context().close();

  await page.getByLabel("Name").fill("Ferry Bureau");
  await page.getByRole("button", { name: "Save" }).click();
  const clash = page.getByRole("alertdialog", { name: "Somebody else changed this" });
  await clash.getByRole("radiogroup", { name: "Names" }).getByText("Yours").click();
  await clash.getByRole("radiogroup", { name: "Note" }).getByText("Saved by somebody else").click();
  await clash.getByRole("button", { name: "Save the choice" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ferry Bureau" })).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("Closed in winter.");

  await page.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("This party is archived")).toBeVisible();
  await expect(page.getByText("Changed: names")).toBeVisible();
  await expect(page.getByText("Changed: note")).toBeVisible();
  await page.goto(`/p/${slug}/parties`);
  await expect(page.getByText("No party fits the filter")).toBeVisible();
  await page.getByText("Show archived parties").click();
  await expect(row(page, "Ferry Bureau")).toContainText("archived");
});

test("the parties fit 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const slug = await openParties(page, "Narrow parties");
  const id = await enter(page, slug, ["Association of Mill Owners of the Upper River", "the owners"]);
  for (const address of [`/p/${slug}/parties`, `/p/${slug}/parties/new`, `/p/${slug}/parties/${id}`]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    await expectAccessible(page);
  }
});
