import type { FileChooser, Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, makeProject, signIn } from "../setup/journey";

async function openSettings(page: Page, name: string): Promise<string> {
  await signIn(page);
  const slug = await makeProject(page, name);
  await page.goto(`/p/${slug}/settings`);
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  return slug;
}

const members = (page: Page) => page.getByRole("list", { name: "Members" });
const sides = (page: Page) => page.getByRole("list", { name: "Sides in their order" }).getByRole("listitem");

test("a project is made with a proposed address; a taken one is refused in the form, and nothing typed is lost", async ({ page, trouble }) => {
  trouble.allow(/status of 409/);
  await signIn(page);
  const taken = await makeProject(page, "The one before");
  await page.goto("/");
  await page.getByRole("button", { name: "Make a project" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Name").fill("Der Fall „Wehr“ — Übersicht 2014");
  await expect(dialog.getByLabel("Address")).toHaveValue("der-fall-wehr-ubersicht-2014");
  await dialog.getByLabel("Address").fill(taken);
  await dialog.getByRole("button", { name: "Make it" }).click();
  await expect(dialog.getByText("There is a project under this address already")).toBeVisible();
  await expect(dialog.getByLabel("Name")).toHaveValue("Der Fall „Wehr“ — Übersicht 2014");
  await expectAccessible(page);
  const free = `made-${taken}`;
  await dialog.getByLabel("Address").fill(free);
  await dialog.getByRole("button", { name: "Make it" }).click();
  await expect(page).toHaveURL(new RegExp(`/p/${free}$`));
});

const terms = (page: Page) => page.getByRole("form", { name: "Acts and relations" });

test("U34 name and description are saved; two people see both versions by field", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  const slug = await openSettings(page, "Two settings");
  const other = await anotherBrowser(browser);
  await other.goto(`/p/${slug}/settings`);
  await other.getByLabel("Description").fill("Mills on the Lenn.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText(/^Saved \d/)).toBeVisible();
  await other.context().close();

  await page.getByLabel("Name", { exact: true }).fill("Two mills");
  await page.getByLabel("Description").fill("Two mills, one river.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const clash = page.getByRole("alertdialog", { name: "Somebody else changed this" });
  await clash.getByRole("button", { name: "Save the choice" }).click();
  await expect(clash.getByText("Choose one in every field.")).toBeVisible();
  await expectAccessible(page);
  await clash.getByRole("radiogroup", { name: "Name" }).getByText("Yours").click();
  await clash.getByRole("radiogroup", { name: "Description" }).getByText("Saved by somebody else").click();
  await clash.getByRole("button", { name: "Save the choice" }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ name: "Two mills", description: "Mills on the Lenn.", version: 3 });
});

test("U34 U35 U36 acts are said what they mean and retired, relations left out; two people lose nothing", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  const slug = await openSettings(page, "Two vocabularies");
  const other = await anotherBrowser(browser);
  await other.goto(`/p/${slug}/settings`);
  await terms(other).getByLabel("Another act").fill("insinuates");
  await terms(other).getByLabel("Another act").press("Enter");
  await terms(other).getByLabel("What “insinuates” means").fill("Says it without saying it.");
  await terms(other).getByRole("button", { name: "Save acts and relations" }).click();
  await expect(terms(other).getByText(/^Saved \d/)).toBeVisible();

  // What the other didn't touch is laid over what they saved; nothing is asked.
  await terms(page).getByRole("button", { name: "9 of 9 relations are offered" }).click();
  await terms(page).getByRole("checkbox", { name: "qualifies" }).press("Space");
  await terms(page).getByLabel("What “denies” means in this project").fill("Says that it is not so.");
  await terms(page).getByRole("button", { name: "Save acts and relations" }).click();
  await expect(terms(page).getByText(/^Saved \d/)).toBeVisible();
  await expect(terms(page).getByLabel("What “insinuates” means")).toHaveValue("Says it without saying it.");
  const relationTerms = [{ type: "denies", definition: "Says that it is not so." }, { type: "qualifies", definition: "", retired: true }];
  const actTerms = [{ act: "insinuates", definition: "Says it without saying it." }];
  expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ acts: ["insinuates"], actTerms, relationTerms, version: 3 });

  // Both say something else of the same acts.
  await terms(other).getByRole("button", { name: "Retire “insinuates”" }).click();
  await terms(other).getByRole("button", { name: "Save acts and relations" }).click();
  await expect(terms(other).getByRole("button", { name: "Retired: 1 act" })).toBeVisible();
  await expect(terms(other).getByText(/^Saved \d/)).toBeVisible();
  await other.context().close();
  await terms(page).getByLabel("What “insinuates” means").fill("Hints at it.");
  await terms(page).getByRole("button", { name: "Save acts and relations" }).click();
  const clash = page.getByRole("alertdialog", { name: "Somebody else changed this" });
  await expect(clash.getByText("insinuates (not offered): Says it without saying it.")).toBeVisible();
  await expectAccessible(page);
  await clash.getByRole("radiogroup", { name: "What is said of acts" }).getByText("Saved by somebody else").click();
  await clash.getByRole("button", { name: "Save the choice" }).click();
  await terms(page).getByRole("button", { name: "Retired: 1 act" }).click();
  await expect(terms(page).getByText("Says it without saying it.")).toBeVisible();
  await expectAccessible(page);
  await terms(page).getByRole("button", { name: "Offer “insinuates” again" }).click();
  await terms(page).getByRole("button", { name: "Save acts and relations" }).click();
  await expect(terms(page).getByText(/^Saved \d/)).toBeVisible();
  expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ acts: ["insinuates"], actTerms, relationTerms });
});

test("P4 sides are made, ordered by buttons, coloured, and archived", async ({ page }) => {
  const slug = await openSettings(page, "Sides");
  for (const name of ["Mill owners", "The guild", "The village"]) {
    await page.getByLabel("Name of a new side").fill(name);
    await page.getByRole("button", { name: "Add the side" }).click();
    await expect(sides(page).filter({ hasText: name })).toBeVisible();
  }
  await page.getByRole("button", { name: "Move The village up" }).click();
  await expect(sides(page).nth(1)).toContainText("The village");
  await page.getByRole("button", { name: "Move The village up" }).click();
  await expect(sides(page).nth(0)).toContainText("The village");
  await page.getByRole("button", { name: "Edit The guild" }).click();
  const form = page.getByRole("form", { name: "Edit The guild" });
  await form.getByRole("button", { name: /Colour/ }).click();
  await page.getByRole("option", { name: "violet, double" }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Archive Mill owners" }).click();
  await expect(sides(page).filter({ hasText: "Mill owners" })).toContainText("archived");
  const { items } = await call<{ items: object[] }>(page, "get", `/projects/${slug}/sides`);
  expect(items).toMatchObject([
    { name: "The village", colour: 3, archivedAt: null },
    { name: "Mill owners", colour: 1, archivedAt: expect.any(String) },
    { name: "The guild", colour: 6, archivedAt: null },
  ]);
  await expectAccessible(page);
});

test("A1 a lowered role and a removed member lose their rights at the next request", async ({ page, browser, trouble }) => {
  trouble.allow(/status of (403|404)/);
  const slug = await openSettings(page, "Members");
  const who = await makeAccount("Ed Editor");
  await page.getByLabel("E-mail of a new member").fill(who.email);
  await page.getByRole("button", { name: /Role$/ }).click();
  await page.getByRole("option", { name: "editor" }).click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(members(page)).toContainText("Ed Editor");

  const theirs = await anotherBrowser(browser, who);
  await theirs.goto(`/p/${slug}/documents`);
  await expect(theirs.getByRole("button", { name: "choose files" })).toBeVisible();
  await theirs.goto(`/p/${slug}/settings`);
  await expect(members(theirs).getByRole("listitem")).toHaveCount(2);
  await expect(theirs.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  await theirs.goto(`/p/${slug}/documents`);

  await page.getByRole("button", { name: /Role of Ed Editor/ }).click();
  await page.getByRole("option", { name: "reader" }).click();
  await expect(page.getByText("Ed Editor is now reader.")).toBeVisible();
  const [chooser] = await Promise.all([theirs.waitForEvent("filechooser"), theirs.getByRole("button", { name: "choose files" }).click()]);
  await chooser.setFiles([{ name: "late.txt", mimeType: "text/plain", buffer: Buffer.from("Too late, says the keeper.") }]);
  await expect(theirs.getByRole("listitem", { name: "late.txt" }).getByRole("alert")).toContainText("does not allow this");
  await theirs.reload();
  await expect(theirs.getByRole("button", { name: "choose files" })).toHaveCount(0);

  await page.getByRole("button", { name: "Remove Ed Editor" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(members(page).getByRole("listitem").filter({ hasText: "Ed Editor" })).toContainText("left");
  expect((await theirs.request.get(`/api/v1/projects/${slug}/documents`)).status()).toBe(404);
  await theirs.reload();
  await expect(theirs.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await theirs.context().close();
});

test("the last owner stays: taking them out is refused with the reason", async ({ page, trouble }) => {
  trouble.allow(/status of 409/);
  const slug = await openSettings(page, "The last owner");
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("A project keeps at least one owner")).toBeVisible();
  const { items } = await call<{ items: { role: string }[] }>(page, "get", `/projects/${slug}/members`);
  expect(items.map(({ role }) => role)).toEqual(["owner"]);
});

test("a project is exported, checked, and loaded again as another one; what is no export is refused", async ({ page, trouble }) => {
  trouble.allow(/status of 422/);
  const slug = await openSettings(page, "Taken away");
  await page.getByRole("button", { name: "Check the project" }).click();
  await expect(page.getByText("Everything is as it was written.")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download Counterclaim native" }).click()]);
  const file = await download.path();

  await page.goto("/");
  await page.getByRole("button", { name: "Load an export" }).click();
  const dialog = page.getByRole("alertdialog");
  const choose = async (chosen: Parameters<FileChooser["setFiles"]>[0]) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), dialog.getByRole("button", { name: "choose a file" }).click()]);
    await chooser.setFiles(chosen);
  };
  await choose({ name: "not-an-export.zip", mimeType: "application/zip", buffer: Buffer.from("Not a ZIP file.") });
  await dialog.getByRole("button", { name: "Load it" }).click();
  await expect(dialog.getByRole("alert")).toContainText("The export was not loaded.");
  await choose(file);
  await dialog.getByLabel("Address").fill(`again-${slug}`);
  await dialog.getByRole("button", { name: "Load it" }).click();
  await expect(dialog.getByText("“Taken away” is loaded")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("link", { name: "Open the project" }).click();
  await expect(page).toHaveURL(new RegExp(`/p/again-${slug}$`));
});

test("an archived project stands behind a switch and comes back", async ({ page }) => {
  const slug = await openSettings(page, "Put away");
  await page.getByRole("button", { name: "Archive the project" }).click();
  await expect(page.getByText("This project is archived:")).toBeVisible();
  await page.goto("/");
  await expect(page.locator(`a[href="/p/${slug}"]`)).toHaveCount(0);
  await page.getByText("Show archived projects").click();
  await expect(page.locator(`a[href="/p/${slug}"]`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/p/${slug}/settings`);
  await page.getByRole("button", { name: "Take it back from the archive" }).click();
  await expect(page.getByRole("button", { name: "Archive the project" })).toBeVisible();
});

test("settings and start page fit 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSettings(page, "Narrow settings");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
  await page.goto("/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
