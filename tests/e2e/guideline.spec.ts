import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, signIn } from "../setup/journey";
import { newCase, openReader, saved, select } from "./reading";

const first = `# How we mark

## Act

What the party does, whatever verb the text uses.

## The words {#content}

Mark the words that are claimed. See [the act](#act).

<img src=x onerror="document.title='run'"> [no](javascript:document.title='run')
${"\nMuch is left to say.\n".repeat(60)}
## Figures

As they are written.
`;
const editor = (page: Page) => page.getByRole("form", { name: "Guideline" });
const words = (page: Page) => editor(page).getByRole("textbox", { name: "Guideline" });
const save = (page: Page) => editor(page).getByRole("button", { name: "Save the guideline" });
const panel = (page: Page) => page.getByRole("region", { name: "Guideline", exact: true });

async function openSettings(page: Page, slug: string): Promise<void> {
  await page.goto(`/p/${slug}/settings`);
  // The form is there before it does anything.
  await expect(async () => {
    await editor(page).getByRole("tab", { name: "Fields" }).click();
    await expect(editor(page).getByRole("row", { name: /^content/ })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await editor(page).getByRole("tab", { name: "Write" }).click();
  await expect(words(page)).toBeVisible();
}

async function write(page: Page, guideline: string): Promise<void> {
  await words(page).fill(guideline);
  await save(page).click();
  await expect(editor(page).getByText(/^Saved \d/)).toBeVisible();
}

test("U32 U33 U34 a guideline is written, previewed, compared, restored; what isn't saved is offered again, and two editors lose nothing", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  await signIn(page);
  const { slug } = await newCase(page);
  await openSettings(page, slug);

  await test.step("U33: hostile Markdown is shown as words", async () => {
    await words(page).fill(first);
    await editor(page).getByRole("tab", { name: "Preview" }).click();
    await expect(editor(page).getByRole("heading", { name: "The words" })).toBeVisible();
    await expect(editor(page).getByText('<img src=x onerror="document.title=\'run\'">')).toBeVisible();
    await expect(editor(page).locator("img, a")).toHaveCount(0);
    await expect(page).toHaveTitle(/Settings/);
    await expectAccessible(page);
    await editor(page).getByRole("tab", { name: "Fields" }).click();
    await expect(editor(page).getByRole("row", { name: /^content/ })).toContainText("The words");
    await expect(editor(page).getByRole("row", { name: /^polarity/ })).toContainText("none");
    await expectAccessible(page);
    await editor(page).getByRole("tab", { name: "Write" }).click();
  });

  await test.step("U34: what was typed is offered after a reload", async () => {
    await page.reload();
    await editor(page).getByRole("button", { name: "Put them into the form" }).click();
    await expect(words(page)).toHaveValue(first);
    await save(page).click();
    await expect(editor(page).getByText(/^Saved \d/)).toBeVisible();
  });

  await test.step("U32: versions are compared word by word, and an older one is restored as a new one", async () => {
    await write(page, first.replace("whatever verb", "whichever verb"));
    await editor(page).getByRole("button", { name: "Versions" }).click();
    const dialog = page.getByRole("dialog", { name: "History" });
    await expect(dialog.locator("del")).toContainText(["whatever"]);
    await expect(dialog.locator("ins")).toContainText(["whichever"]);
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Restore version 2" }).click();
    await expect(words(page)).toHaveValue(first);
    expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ guideline: first, version: 4 });
  });

  await test.step("U34: what another part saved is kept; what both changed is asked, each against the beginning", async () => {
    const other = await anotherBrowser(browser);
    await openSettings(other, slug);
    await other.getByLabel("Description").fill("Bridges.");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText(/^Saved \d/)).toBeVisible();
    await write(page, "Mark the cue.");
    expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ description: "Bridges.", guideline: "Mark the cue." });

    await openSettings(other, slug);
    await write(other, "Mark the cue and the source.");
    await words(page).fill("Mark every cue.");
    await save(page).click();
    const clash = page.getByRole("alertdialog", { name: "Somebody else changed this" });
    await expect(clash.locator("ins")).toContainText(["and the source", "every"]);
    await clash.getByRole("button", { name: "Save the choice" }).click();
    await expect(clash.getByText("Choose one in every field.")).toBeVisible();
    await expectAccessible(page);
    await clash.getByText("Yours", { exact: true }).click();
    await clash.getByRole("button", { name: "Save the choice" }).click();
    await expect(clash).toHaveCount(0);
    expect(await call(page, "get", `/projects/${slug}`)).toMatchObject({ guideline: "Mark every cue." });
    const { items } = await call<{ items: { body: { guideline: string } }[] }>(page, "get", `/projects/${slug}/guideline/history`);
    expect(items.map(({ body }) => body.guideline)).toContain("Mark the cue and the source.");
    await other.context().close();
  });
});

test("U30 U31 U3 the guideline stands beside the text, at the section of the field that asks for it, by keyboard and at 320 px", async ({ page }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const { version, name } = await call<{ version: number; name: string }>(page, "get", `/projects/${bridge.slug}`);
  await call(page, "put", `/projects/${bridge.slug}`, { name, guideline: first }, { "if-match": `"${version}"` });
  await openReader(page, bridge.address);

  await test.step("U30: a key opens and closes it, the palette and the list of keys have it", async () => {
    await page.keyboard.press("g");
    await expect(panel(page).getByRole("heading", { name: "Act" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("guideline beside");
    await page.keyboard.press("Enter");
    await expect(panel(page)).toBeVisible();
    await page.getByRole("button", { name: "The guideline beside the text" }).click();
    await expect(panel(page)).toHaveCount(0);
  });

  await test.step("U31: a field leads to its section by a key, and the focus comes back to it", async () => {
    await select(page, "any shots had been fired");
    await page.keyboard.press("c");
    await saved(page);
    const act = page.getByRole("region", { name: "Claim in hand" }).getByRole("button", { name: /(?<!only this: )Act$/ });
    await act.focus();
    await page.keyboard.press("Control+i");
    await expect(panel(page).getByRole("heading", { name: "Act" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(act).toBeFocused();
    await expect(page.getByRole("button", { name: "What the guideline says: act" })).toBeVisible();
    await expect(page.getByRole("button", { name: "What the guideline says: polarity" })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("U30 U31: a sign leads to a section far down; opened again it is where it was read", async () => {
    await page.getByRole("button", { name: "What the guideline says: figures" }).click();
    const figures = panel(page).getByRole("heading", { name: "Figures" });
    await expect(figures).toBeFocused();
    await expect(figures).toBeInViewport();
    await panel(page).getByRole("button", { name: "Close the guideline" }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await expect(figures).toBeInViewport();
    await page.keyboard.press("Escape");
  });

  await test.step("U30 U19: at 320 px it is a sheet over the composer's", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await select(page, "its figure to nine wounded");
    await page.keyboard.press("c");
    await saved(page);
    await page.getByRole("button", { name: /(?<!only this: )Act$/ }).focus();
    await page.keyboard.press("Control+i");
    await expect(panel(page).getByRole("heading", { name: "Act" })).toBeFocused();
    await expect(panel(page).getByRole("heading", { name: "Act" })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
  });
});

test("U30 the words that are read stay where they are when the guideline comes and goes", async ({ page }) => {
  await signIn(page);
  const { slug } = await newCase(page);
  const text = Array.from({ length: 150 }, (_, index) => `Paragraph ${index + 1}. ${"The ferry crossed again and nobody was aboard. ".repeat(12)}`).join("\n\n");
  const query = new URLSearchParams({ id: uuidv7(), fileName: "long.txt", title: "A long crossing" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text });
  await page.goto(`/p/${slug}/documents/${document.id}`);
  const surface = page.getByRole("textbox", { name: "Text of A long crossing" });
  await expect(surface).toBeVisible();
  await surface.evaluate(() => window.scrollTo({ top: window.document.documentElement.scrollHeight / 2, behavior: "instant" }));
  // What stands at a third of the window, by its number, and how high.
  const read = () =>
    surface.evaluate((dom) => {
      const lines = [...dom.querySelectorAll("*")].filter((each) => each.children.length === 0 || each.matches("p"));
      const height = window.innerHeight * 0.3;
      const line = lines.find((each) => each.textContent.startsWith("Paragraph") && each.getBoundingClientRect().bottom > height);
      return { words: line!.textContent.slice(0, 14), top: line!.getBoundingClientRect().top };
    });
  const before = await read();
  for (const isOpen of [true, false]) {
    await page.keyboard.press(isOpen ? "g" : "Escape");
    await expect(panel(page)).toHaveCount(isOpen ? 1 : 0);
    // A paragraph that breaks anew above the words that are kept is itself a little higher or lower.
    await expect.poll(async () => { const now = await read(); return now.words === before.words || Math.abs(Number(/\d+/.exec(now.words)) - Number(/\d+/.exec(before.words))) <= 1; }).toBe(true);
  }
  expect(Math.abs((await read()).top - before.top)).toBeLessThan(60);
});
