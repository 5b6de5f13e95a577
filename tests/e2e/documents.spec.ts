import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeProject, signIn } from "../setup/journey";
import { choose, line } from "./uploading";

const text = (name: string, content: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

const mill = text("mill.txt", "= The mill by the river =\n\nThe mill stopped on a Tuesday. The owners say that the wheel was sound.\n");
const weir = text("weir.txt", Buffer.from("\uFEFFThe weir was opened at night, the keeper says.\r\nNobody in the village heard it.\r\n", "utf16le"));
// "Паромщик говорит, что в ту ночь никто не переправлялся." in windows-1251.
const cyrillic = "Паромщик говорит, что в ту ночь никто не переправлялся. Сторож видел два огня на воде и слышал голоса.";
const in1251 = (words: string) => Buffer.from([...words].map((letter) => (letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0))));
const ferry = text("ferry.txt", in1251(cyrillic));
const beginning = Buffer.from("Das Wehr wurde geöffnet, sagt der Wärter. ".repeat(3));
const broken = text("broken.txt", Buffer.concat([beginning, Buffer.from([0xff]), Buffer.from(" Für das Dorf änderte es nichts.")]));

async function openDocuments(page: Page, name: string): Promise<string> {
  await signIn(page);
  const slug = await makeProject(page, name);
  await page.goto(`/p/${slug}/documents`);
  await expect(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
  return slug;
}

const row = (page: Page, title: string | RegExp) => page.getByRole("row").filter({ has: page.getByRole("link", { name: title }) });

test("T5 T6 several files at once: read, asked about, refused by byte; each says so and the page stays", async ({ page, trouble }) => {
  trouble.allow(/status of 422/);
  await openDocuments(page, "Several files");
  await expect(page.getByText("No documents yet")).toBeVisible();
  await choose(page, [mill, weir, ferry, broken]);

  await expect(line(page, "mill.txt").getByLabel("Title")).toHaveValue("The mill by the river");
  await expect(line(page, "weir.txt").getByLabel("Title")).toHaveValue(/The weir was opened at night/);
  await expect(line(page, "broken.txt").getByRole("alert")).toContainText(`byte ${beginning.length}, counted from 0, in line 1 (0xFF)`);
  await expect(line(page, "broken.txt").getByRole("alert")).toContainText("Nothing of it was stored");

  await expect(row(page, "The mill by the river")).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(3);
  await expectAccessible(page);

  await line(page, "ferry.txt").getByText("windows-1251", { exact: true }).click();
  await line(page, "ferry.txt").getByRole("button", { name: "Import as windows-1251" }).click();
  await expect(line(page, "ferry.txt").getByLabel("Title")).toHaveValue(/^Паромщик говорит/);
  await expect(row(page, /^Паромщик говорит/)).toBeVisible();
});

test("T1 T8 what was uploaded comes back as it was: the text without its mark, the original byte for byte", async ({ page }) => {
  const slug = await openDocuments(page, "As it was");
  await choose(page, [weir]);
  await expect(row(page, /The weir was opened/)).toBeVisible();
  const { items: [document] } = await call<{ items: { id: string; revisionId: string }[] }>(page, "get", `/projects/${slug}/documents`);
  const revision = await call<{ text: string }>(page, "get", `/projects/${slug}/documents/${document!.id}/revisions/${document!.revisionId}`);
  expect(revision.text).toBe("The weir was opened at night, the keeper says.\nNobody in the village heard it.\n");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /What can be done with/ }).click().then(() => page.getByRole("menuitem", { name: /Download the original/ }).click()),
  ]);
  expect(download.suggestedFilename()).toBe("weir.txt");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(weir.buffer)).toBe(true);
});

test("T7 the same bytes twice: says so, offers the existing one, and imports again only when asked", async ({ page, trouble }) => {
  trouble.allow(/status of 409/);
  const slug = await openDocuments(page, "The same twice");
  await choose(page, [mill]);
  await expect(row(page, "The mill by the river")).toHaveCount(1);
  const { items: [first] } = await call<{ items: { id: string }[] }>(page, "get", `/projects/${slug}/documents`);

  await choose(page, [{ ...mill, name: "copy.txt" }]);
  await expect(line(page, "copy.txt")).toContainText("exactly these bytes already, as “The mill by the river”");
  await expect(line(page, "copy.txt").getByRole("link", { name: "Open the existing one" })).toHaveAttribute("href", `/p/${slug}/documents/${first!.id}`);
  await expect(row(page, "The mill by the river")).toHaveCount(1);

  await line(page, "copy.txt").getByRole("button", { name: "Import it again" }).click();
  await expect(row(page, "The mill by the river")).toHaveCount(2);
});

test("a file whose sending fails stays in the list; tried again after a lost answer it is imported once", async ({ page, trouble }) => {
  trouble.allow(/Failed to load resource|ERR_FAILED/);
  await openDocuments(page, "Lost answers");
  await page.route("**/api/v1/projects/*/documents?*", async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await choose(page, [mill]);
  await expect(line(page, "mill.txt").getByRole("alert")).toContainText("The file stays in this list");
  await line(page, "mill.txt").getByRole("button", { name: "Try again" }).click();
  await expect(line(page, "mill.txt").getByLabel("Title")).toHaveValue("The mill by the river");
  await expect(row(page, "The mill by the river")).toHaveCount(1);
});

test("a large file says truly how much has been sent, and can be cancelled: nothing is stored", async ({ page, context, trouble }) => {
  trouble.allow(/ERR_ABORTED|Failed to load resource/);
  const slug = await openDocuments(page, "A large file");
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 });
  await choose(page, [text("large.txt", "The keeper says that the water rose by a hand.\n".repeat(130_000))]);
  const progress = line(page, "large.txt").getByRole("progressbar");
  await expect.poll(async () => Number(await progress.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
  await line(page, "large.txt").getByRole("button", { name: "Cancel large.txt" }).click();
  await expect(line(page, "large.txt")).toContainText("cancelled, nothing was stored");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  expect((await call<{ items: unknown[] }>(page, "get", `/projects/${slug}/documents`)).items).toEqual([]);

  await line(page, "large.txt").getByRole("button", { name: "Try again" }).click();
  await expect(line(page, "large.txt").getByLabel("Title")).toHaveValue(/The keeper says/);
});

test("a pasted text is taken over exactly, by keyboard only", async ({ page }) => {
  const slug = await openDocuments(page, "Pasted");
  await page.getByRole("button", { name: "Paste a text" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("A note from the ferry");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("  The ferryman says: no one crossed.\nThe guard says otherwise. \u00A0");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import the text" }).press("Enter");
  await expect(row(page, "A note from the ferry")).toBeVisible();
  const { items: [document] } = await call<{ items: { id: string; revisionId: string }[] }>(page, "get", `/projects/${slug}/documents`);
  const revision = await call<{ text: string }>(page, "get", `/projects/${slug}/documents/${document!.id}/revisions/${document!.revisionId}`);
  expect(revision.text).toBe("  The ferryman says: no one crossed.\nThe guard says otherwise. \u00A0");
});

test("provenance is edited where the file was imported; dates are echoed in words, a publisher is made on the way", async ({ page }) => {
  const slug = await openDocuments(page, "Provenance");
  await choose(page, [mill]);
  const form = line(page, "mill.txt");
  await form.getByRole("button", { name: "Where it comes from" }).click();
  await form.getByLabel("Published").fill("about Aug 2014");
  await expect(form.getByText("Read as: about August 2014")).toBeVisible();
  await form.getByLabel("Retrieved").fill("03/04/2014");
  await expect(form.getByText(/can mean 3 April 2014 or 4 March 2014/)).toBeVisible();
  await form.getByRole("combobox", { name: "Publisher" }).fill("River Gazette");
  // The new publisher comes only after another field was changed, and changes nothing of that.
  let isChanged = () => {};
  const changed = new Promise<void>((resolve) => (isChanged = resolve));
  await page.route(/\/parties$/, async (route) => {
    await changed;
    await route.continue();
  });
  await page.getByRole("option", { name: "Create “River Gazette”" }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByLabel("Retrieved")).toHaveValue("03/04/2014");
  await form.getByLabel("Retrieved").fill("3 April 2014");
  isChanged();
  await expect(form.getByRole("combobox", { name: "Publisher" })).toHaveValue("River Gazette");
  await expect(form.getByLabel("Retrieved")).toHaveValue("3 April 2014");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText(/^Saved \d/)).toBeVisible();
  await expect(row(page, "The mill by the river")).toContainText("River Gazette");
  await expect(row(page, "The mill by the river")).toContainText("about August 2014");
  const { items: [document] } = await call<{ items: { published: string; retrieved: string }[] }>(page, "get", `/projects/${slug}/documents`);
  expect(document).toMatchObject({ published: "2014-08~", retrieved: "2014-04-03" });
});

test("two people on one provenance: the second sees both versions by field and loses nothing", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  const slug = await openDocuments(page, "Two people");
  await choose(page, [mill]);
  await expect(row(page, "The mill by the river")).toBeVisible();
  const other = await anotherBrowser(browser);
  await other.goto(`/p/${slug}/documents`);
  for (const each of [page, other]) {
    await each.getByRole("button", { name: /What can be done with/ }).click();
    await each.getByRole("menuitem", { name: "Edit title and provenance" }).click();
  }
  await other.getByRole("alertdialog").getByLabel("Title").fill("The mill at night");
  await other.getByRole("alertdialog").getByLabel("Licence").fill("CC BY 4.0");
  await other.getByRole("alertdialog").getByRole("button", { name: "Save", exact: true }).click();
  await expect(row(other, "The mill at night")).toBeVisible();
  await other.context().close();

  await page.getByRole("alertdialog").getByLabel("Title").fill("The mill by day");
  await page.getByRole("alertdialog").getByLabel("Note").fill("Seen in the archive.");
  await page.getByRole("alertdialog").getByRole("button", { name: "Save", exact: true }).click();
  const clash = page.getByRole("alertdialog", { name: "Somebody else changed this" });
  await expect(clash).toContainText("The mill at night");
  await expect(clash).toContainText("The mill by day");
  await expect(clash.getByRole("radio", { checked: true })).toHaveCount(0);
  await expectAccessible(page);
  await clash.getByRole("radiogroup", { name: "Title" }).getByRole("radio", { name: /Yours/ }).check({ force: true });
  await clash.getByRole("radiogroup", { name: "Licence" }).getByRole("radio", { name: /somebody else/ }).check({ force: true });
  await clash.getByRole("radiogroup", { name: "Note" }).getByRole("radio", { name: /Yours/ }).check({ force: true });
  await clash.getByRole("button", { name: "Save the choice" }).click();
  await expect(row(page, "The mill by day")).toBeVisible();
  const { items: [document] } = await call<{ items: unknown[] }>(page, "get", `/projects/${slug}/documents`);
  expect(document).toMatchObject({ title: "The mill by day", licence: "CC BY 4.0", note: "Seen in the archive.", version: 3 });
});

test("the list filters and sorts into the address; an archived document comes back", async ({ page }) => {
  const slug = await openDocuments(page, "The list");
  await choose(page, [mill, weir]);
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByRole("button", { name: "Title", exact: true }).click();
  await page.getByRole("button", { name: "Title", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Title" })).toHaveAttribute("aria-sort", "descending");
  await page.getByLabel("Title, publisher or file").fill("wéir");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page).toHaveURL(new RegExp(`/p/${slug}/documents\\?q=w%C3%A9ir&sort=-title$`));
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(row(page, /The weir/)).toBeVisible();

  await page.getByRole("button", { name: /What can be done with The weir/ }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(page.getByText("No document fits the filter")).toBeVisible();
  await page.getByText("Show archived documents").click();
  await expect(row(page, /The weir/)).toContainText("archived");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, /The weir/)).not.toContainText("archived");
});

test("the page fits 320 px and has no fault that axe finds", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openDocuments(page, "Narrow");
  await choose(page, [mill]);
  await expect(row(page, "The mill by the river")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
});
