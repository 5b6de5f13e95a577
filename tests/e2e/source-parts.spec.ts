import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";
import { choose, line } from "./uploading";
import { page as onePage, words } from "../unit/sources/one-text";
import { zipOf } from "../unit/sources/packages";

const said = "The harbour council said on Tuesday that three boats had crossed the line before dawn, and that the valley council had been told of each of them, in writing. ";
const quay = `<!doctype html><html lang="en"><body><nav><a href="/">All news of the quay</a></nav><article><h1>Three boats</h1><p>${said}${said}</p><p>${said}${said}</p></article></body></html>`;
const wiki = (title: string, text: string) => `<page><title>${title}</title><ns>0</ns><revision><timestamp>2024-01-01T00:00:00Z</timestamp><text>${text}</text></revision></page>`;
const pages = `<mediawiki xml:lang="en">${wiki("The ferry", "The ferry stopped, the guild says.")}${wiki("The weir", "The weir was open, the keeper says.")}</mediawiki>`;
const copied = `<meta charset="utf-8"><!--StartFragment--><h1>The mill</h1><p>The mill <b>stopped</b> on a Tuesday, says its owner. ${said}${said}</p><ul><li>the wheel</li><li>the gate</li></ul><img src="https://elsewhere.example/x.png" onerror="document.title = 'run'"><script>document.title = "run"</script><!--EndFragment-->`;

/** Pastes into the field that has the focus, as the clipboard of a person who copied from a page would. */
const paste = (page: Page, html: string, plain: string) =>
  page.evaluate(([rich, text]) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", rich!);
    clipboardData.setData("text/plain", text!);
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, [html, plain]);

test("T23 T24 T26 a ZIP file and an export of pages become several documents, each seen first; RTF is refused with what to do", async ({ page, trouble }) => {
  trouble.allow(/status of 422/);
  await signIn(page);
  const slug = await makeProject(page, "Several in one");
  await page.goto(`/p/${slug}/documents`);
  const zip = Buffer.from(await zipOf({ "news/quay.html": quay, "letters/note.txt": "Nobody came, the clerk wrote.\n", "news/style.css": "p { }", "photo.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1") }));
  await choose(page, [{ name: "corpus.zip", buffer: zip }, { name: "letter.rtf", buffer: Buffer.from("{\\rtf1\\ansi words}") }, { name: "wiki.xml", buffer: Buffer.from(pages) }]);

  await expect(line(page, "letter.rtf").getByRole("alert")).toContainText("is an RTF file");
  await expect(line(page, "letter.rtf").getByRole("alert")).toContainText("save it as DOCX or ODT");
  const whole = line(page, "corpus.zip");
  await expect(whole).toContainText("corpus.zip holds 3 documents", { timeout: 60_000 });
  await expect(whole.getByRole("checkbox", { name: /^news\/quay\.html/ })).toBeChecked();
  await expect(whole.getByRole("checkbox", { name: /^news\/style\.css.*hardly a document/ })).not.toBeChecked();
  await expect(whole).toContainText("photo.png: it is a picture");
  await expect(line(page, "wiki.xml")).toContainText("an export of 2 pages", { timeout: 60_000 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 720 });
  await whole.getByRole("button", { name: "Read 2 documents" }).click();
  await line(page, "wiki.xml").getByRole("button", { name: "Read 2 documents" }).click();

  await expect(line(page, "corpus.zip/letters/note.txt").getByLabel("Title")).toHaveValue(/^Nobody came/, { timeout: 60_000 });
  for (const name of ["corpus.zip/news/quay.html", "wiki.xml/The ferry.xml", "wiki.xml/The weir.xml"]) await expect(line(page, name)).toContainText("Nothing is stored yet", { timeout: 60_000 });
  await line(page, "corpus.zip/news/quay.html").getByLabel("Language").fill("en-GB");
  await page.getByRole("button", { name: "Import all 3 as they are shown" }).click();
  for (const [name, title] of [["corpus.zip/news/quay.html", "Three boats"], ["wiki.xml/The ferry.xml", "The ferry"], ["wiki.xml/The weir.xml", "The weir"]]) await expect(line(page, name!).getByLabel("Title")).toHaveValue(title!, { timeout: 60_000 });

  const { items } = await call<{ items: { title: string; fileName: string; language: string }[] }>(page, "get", `/projects/${slug}/documents`);
  expect(items.map(({ title, fileName }) => [fileName, title]).toSorted()).toEqual([
    ["corpus.zip/letters/note.txt", "Nobody came, the clerk wrote."], ["corpus.zip/news/quay.html", "Three boats"], ["wiki.xml/The ferry.xml", "The ferry"], ["wiki.xml/The weir.xml", "The weir"],
  ]);
  expect(items.find(({ title }) => title === "Three boats")!.language).toBe("en-GB");
});

test("T27 T29 a copied page goes in as a page or as its bare words, nothing of it runs, and a printed page has the words of the page", async ({ page, context, trouble }) => {
  trouble.allow(/status of 422/);
  await signIn(page);
  const slug = await makeProject(page, "Copied");
  await page.goto(`/p/${slug}/documents`);
  const bare = "The mill\nThe mill stopped on a Tuesday, says its owner.";
  await page.getByRole("button", { name: "Paste a text" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("The mill, copied");
  await page.getByRole("textbox", { name: "Text" }).focus();
  await paste(page, copied, bare);
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue(bare);
  await expect(page.getByRole("radio", { name: /Take it as a page/ })).toBeChecked();
  await page.getByRole("textbox", { name: "Text" }).press("End");
  await page.getByRole("textbox", { name: "Text" }).pressSequentially("!");
  await expect(page.getByText("without what you changed in the field since")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import the text" }).click();
  const found = line(page, "The mill, copied.html");
  await expect(found).toContainText("was read as HTML", { timeout: 60_000 });
  await expect(found).toContainText("1 script or style sheet left out; none was run");
  await expect(found).toContainText("1 picture left out");
  await expect(page).toHaveTitle(/Documents/);
  await found.getByRole("button", { name: "Import it like this" }).click();
  await expect(found.getByLabel("Title")).toHaveValue("The mill, copied", { timeout: 60_000 });

  await page.getByRole("button", { name: "Paste a text" }).click();
  await page.getByRole("textbox", { name: "Text" }).focus();
  await paste(page, copied, bare);
  await page.getByText("Take it as plain text").click();
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(line(page, "pasted.txt").getByLabel("Title")).toHaveValue(/^The mill/, { timeout: 60_000 });

  const { items } = await call<{ items: { id: string; fileName: string; revisionId: string }[] }>(page, "get", `/projects/${slug}/documents`);
  const textOf = async (id: string, revisionId: string) => (await call<{ text: string }>(page, "get", `/projects/${slug}/documents/${id}/revisions/${revisionId}`)).text;
  const [asPage, asText] = ["The mill, copied.html", "pasted.txt"].map((name) => items.find(({ fileName }) => fileName === name)!);
  expect(await textOf(asPage!.id, asPage!.revisionId)).toContain("The mill\n\nThe mill stopped on a Tuesday, says its owner.");
  expect(await textOf(asText!.id, asText!.revisionId)).toBe(bare);

  // What no font of the machine draws has no letter in a print.
  const without = (text: string) => text.replace(" 🚣", "");
  const printing = await context.newPage();
  await printing.setContent(without(onePage));
  // Not every machine has a font for every script; one of the program's own draws Armenian.
  const font = (await readFile("node_modules/@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-400-normal.woff2")).toString("base64");
  await printing.addStyleTag({ content: `@font-face { font-family: "Armenian"; src: url("data:font/woff2;base64,${font}"); } body { font-family: serif, "Armenian"; }` });
  await printing.evaluate(() => window.document.fonts.load('16px "Armenian"', "Պ").then(() => undefined));
  const pdf = await printing.pdf({ format: "A4" });
  await printing.close();
  const sent = await page.request.post(`/api/v1/projects/${slug}/documents?id=${uuidv7()}&fileName=boats.pdf`, { data: pdf, headers: { origin: new URL(page.url()).origin, "content-type": "application/octet-stream" } });
  expect(sent.status(), await sent.text()).toBe(201);
  const { document, revisionId } = (await sent.json()) as { document: { id: string; title: string }; revisionId: string };
  expect(document.title).toBe(words[0]);
  // What is a paragraph of its own is a guess in a PDF; which words it has isn't.
  expect((await textOf(document.id, revisionId)).replace(/^\[Page \d+\]$/gm, "").trim().split(/\s+/)).toEqual(words.map(without).join(" ").split(/\s+/));
});
