import { uuidv7 } from "uuidv7";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { claimsOf, newCase, openReader, saved, select, text, textOf, type Case } from "@/tests/e2e/reading";
import { call, expectAccessible, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

/** Lines of many scripts and both directions, empty ones between them. Written for this test. */
const scripts = `The bridge fell. Nobody was hurt.

Գետը վարարեց։ Կամուրջը փլվեց։
הגשר נפל. איש לא נפגע.

Cafe\u0301 noir. A 👨‍👩‍👧 came.
`;

async function documentOf(page: Page, { slug }: Case, content: string): Promise<string> {
  const query = new URLSearchParams({ id: uuidv7(), fileName: "other.txt", title: "The bridge at Lorn, again" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text: content });
  return `/p/${slug}/documents/${document.id}`;
}
const bodyOf = (page: Page) => page.getByRole("textbox", { name: /^Text of/ });
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? "");

/** Where the caret is: its line, and what of that line stands before it. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const { focusNode, focusOffset } = document.getSelection()!;
    const lines = [...document.querySelectorAll(".ProseMirror p")];
    const line = lines.findIndex((each) => each.contains(focusNode));
    const range = document.createRange();
    range.setStart(lines[line]!, 0);
    range.setEnd(focusNode!, focusOffset);
    return [line, range.toString()] as const;
  });

test("U6 the caret goes by character, word, sentence, block and to the ends, and selects, in every script", async ({ page }) => {
  const lorn = await newCase(page);
  await page.goto(await documentOf(page, lorn, scripts));
  await bodyOf(page).focus();
  await page.keyboard.press("Control+Home");
  const stops = async (keys: string, times: number) => {
    const places: (readonly [number, string])[] = [];
    for (let time = 0; time < times; time++) {
      await page.keyboard.press(keys);
      places.push(await caret(page));
    }
    return places;
  };
  expect(await stops("Alt+ArrowDown", 6)).toEqual([[0, "The bridge fell. "], [2, ""], [2, "Գետը վարարեց։ "], [3, ""], [3, "הגשר נפל. "], [5, ""]]);
  expect(await stops("Control+ArrowUp", 3)).toEqual([[3, ""], [2, ""], [0, ""]]);
  expect(await stops("Control+ArrowDown", 3)).toEqual([[2, ""], [3, ""], [5, ""]]);
  expect(await stops("Control+ArrowRight", 3)).toEqual([[5, "Cafe\u0301 "], [5, "Cafe\u0301 noir. "], [5, "Cafe\u0301 noir. A 👨‍👩‍👧 "]]);
  // A family of emoji and a letter with a mark are one step each.
  expect(await stops("ArrowLeft", 2)).toEqual([[5, "Cafe\u0301 noir. A 👨‍👩‍👧"], [5, "Cafe\u0301 noir. A "]]);
  await page.keyboard.press("Home");
  expect((await stops("ArrowRight", 4)).at(-1)).toEqual([5, "Cafe\u0301"]);
  await page.keyboard.press("End");
  expect((await caret(page))[1]).toBe("Cafe\u0301 noir. A 👨‍👩‍👧 came.");
  // In a line that is read from right to left, on is to the left.
  await page.keyboard.press("Control+Home");
  for (let time = 0; time < 2; time++) await page.keyboard.press("Control+ArrowDown");
  expect(await stops("Control+ArrowLeft", 2)).toEqual([[3, "הגשר "], [3, "הגשר נפל. "]]);
  expect(await stops("Control+ArrowRight", 2)).toEqual([[3, "הגשר "], [3, ""]]);
  // With Shift the selection goes along, to the ends of units and over empty lines.
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+Shift+ArrowRight");
  expect(await selected(page)).toBe("The");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  expect(await selected(page)).toBe("The bridge fell.");
  await page.keyboard.press("Control+Shift+ArrowDown");
  expect(await selected(page)).toBe("The bridge fell. Nobody was hurt.");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  expect(await selected(page)).toBe("The bridge fell. ");
  await page.keyboard.press("Control+Shift+End");
  expect((await selected(page)).replace(/\n+/g, "\n").trim()).toBe(scripts.replace(/\n+/g, "\n").trim());
});

test("U6 the caret stays in view in a long text, clear of the bars", async ({ page }) => {
  const lorn = await newCase(page);
  await page.goto(await documentOf(page, lorn, Array.from({ length: 400 }, (_, line) => `Line ${line} of a long report. It goes on for a while and says nothing new.`).join("\n")));
  await bodyOf(page).focus();
  const isClear = () =>
    page.evaluate(() => {
      const { focusNode } = document.getSelection()!;
      const line = (focusNode instanceof Element ? focusNode : focusNode!.parentElement)!.closest("p")!.getBoundingClientRect();
      const bar = document.querySelector("[role=toolbar]")!.getBoundingClientRect().bottom;
      return line.top >= bar - 1 && line.bottom <= window.innerHeight + 1;
    });
  for (const keys of ["Control+End", "PageUp", "PageUp", "Control+Home", "PageDown", "Control+ArrowDown", "Control+End", "Control+ArrowUp"]) {
    await page.keyboard.press(keys);
    await expect.poll(isClear, { message: keys }).toBe(true);
    if (keys === "Control+End") expect((await caret(page))[0]).toBe(399);
  }
  for (let step = 0; step < 30; step++) await page.keyboard.press("ArrowUp");
  await expect.poll(isClear).toBe(true);
  // By a page, however many lines the browser's fonts make of a paragraph.
  const [before] = await caret(page);
  await page.keyboard.press("PageUp");
  await expect.poll(async () => (await caret(page))[0]).toBeLessThan(before - 3);
});

test("U9 what is selected, whose claims lie there, and which one a move comes to, is said", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  for (const words of ["any shots had been fired", "nine wounded"]) {
    await select(page, words);
    await page.keyboard.press("c");
    await page.keyboard.press("Escape");
  }
  await saved(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Home");
  const place = page.getByTestId("place");
  await page.keyboard.press("Alt+PageDown");
  await expect(page.getByTestId("news")).toHaveText(/^Claim 1 of 2: .*any shots had been fired$/);
  expect((await caret(page))[1]).toMatch(/denied that $/);
  await page.keyboard.press("Alt+PageDown");
  await expect(page.getByTestId("news")).toHaveText(/^Claim 2 of 2: .*nine wounded$/);
  await page.keyboard.press("Alt+Shift+PageUp");
  await expect(place).toHaveText(/^Selected: any shots had been fired[^]*\. 1 claim here: /);
  await page.keyboard.press("Alt+Shift+PageDown");
  await page.keyboard.press("Control+Home");
  await expect(place).toHaveText("No claim here.");
  const before = await place.textContent();
  await page.keyboard.press("ArrowRight");
  // Nothing may come: there is no sign to wait for but the pause after which it would have come.
  await page.waitForTimeout(900);
  expect(await place.textContent()).toBe(before);
});

test("U5 U12 the palette runs every command and goes to documents, parties, contests and claims by name", async ({ page }) => {
  const lorn = await newCase(page);
  const again = await documentOf(page, lorn, scripts);
  await call(page, "post", `/projects/${lorn.slug}/contests`, { id: uuidv7(), question: "Who cut the ropes?", kind: "event" });
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Commands" });
  await expect(palette.getByRole("option", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(page);
  await page.keyboard.type("make a claim");
  await expect(palette.getByRole("option").first()).toHaveText(/Make a claim of the selection/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await saved(page);
  expect(await claimsOf(page, lorn)).toHaveLength(1);
  const goTo = async (words: string, option: RegExp) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(words);
    await palette.getByRole("option", { name: option }).click();
  };
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await goTo("shots had", /any shots had been fired/);
  await expect(page.locator(".hand-content")).toHaveText("any shots had been fired");
  await goTo("lorn, ag", /The bridge at Lorn, again/);
  await expect(page).toHaveURL(again);
  await expect(bodyOf(page)).toBeVisible();
  await goTo("ropes", /Who cut the ropes/);
  await expect(page).toHaveURL(/\/contests\//);
  await expect(page.getByRole("button", { name: "Place a claim" })).toBeVisible();
  // The contest page has the same palette, with commands of its own.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("place a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Place a claim" })).toBeVisible();
  await page.keyboard.press("Escape");
  await goTo("LNA", /Lorn News Agency/);
  await expect(page).toHaveURL(/\/parties\//);
});

test("U7 U8 keys are chosen, taken from others, switched off and set back, and tooltips and list follow", async ({ page }) => {
  const lorn = await newCase(page);
  await page.goto("/account/keys");
  const reader = page.getByRole("region", { name: "In a document" });
  await reader.getByRole("button", { name: "Add a key to “Make a claim of the selection”" }).click();
  const capture = page.getByRole("dialog", { name: /^A key for/ });
  await expect(capture.getByLabel("Press the keys")).toBeFocused();
  await page.keyboard.press("Control+c");
  await expect(capture.getByText("Ctrl+C belongs to the browser")).toBeVisible();
  await page.keyboard.press("j");
  await expect(capture.getByRole("status")).toHaveText("j is the key of “Next claim”. Taking it leaves that without this key.");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(capture).toBeHidden();
  await expect(reader.getByRole("list", { name: "Keys of “Next claim”" })).toHaveText("no key");
  await reader.getByRole("button", { name: "Take c from “Make a claim of the selection”" }).click();
  await expectAccessible(page);

  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeHidden();
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys of the reader" });
  await keys.getByLabel("Find a key or what it does").fill("make a claim");
  await expect(keys.locator("kbd")).toHaveText(["j"]);
  await expectAccessible(page);
  await keys.getByText("Single keys are shortcuts").click();
  await keys.getByRole("button", { name: "Close" }).click();
  await select(page, "nine wounded");
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(keys).toBeHidden();
  await saved(page);
  expect(await claimsOf(page, lorn)).toHaveLength(1);

  await page.goto("/account/keys");
  await page.getByText("Single keys are shortcuts").click();
  await page.getByRole("button", { name: "Set all keys back" }).click();
  await expect(reader.getByRole("list", { name: "Keys of “Next claim”" })).toHaveText("j");
  await expect(page.getByRole("button", { name: "Set all keys back" })).toBeDisabled();
});

test("U8 shortcuts work on an Armenian and a Russian layout", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  const press = (key: string, code: string) =>
    textOf(page).evaluate((dom, [name, place]) => dom.dispatchEvent(new KeyboardEvent("keydown", { key: name, code: place, bubbles: true, cancelable: true })), [key, code] as const);
  await select(page, "any shots had been fired");
  await press("ք", "KeyC");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await select(page, "denied");
  await press("й", "KeyQ");
  await saved(page);
  const [claim] = await claimsOf(page, lorn);
  expect(claim!.mentions[0]!.anchorings[0]!.fragments.map(({ role }) => role)).toEqual(["content", "cue"]);
});

test("U11 a citation is copied in the format that was taken last", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("Shift+Y");
  const dialog = page.getByRole("dialog", { name: "Citation" });
  await dialog.getByText("BibTeX").click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog).toBeHidden();
  const start = text.indexOf("any shots had been fired");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(`“any shots had been fired”`);
  expect(await copied()).toMatch(/^@misc\{/);
  expect(await copied()).toContain(`${start}–${start + 24}`);
  await page.keyboard.press("Shift+Y");
  await expect(dialog.getByRole("radio", { name: "BibTeX" })).toBeChecked();
  await dialog.getByText("CSL-JSON").click();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await copied()).trimStart()[0]).toBe("[");
  expect(JSON.parse(await copied())).toMatchObject([{ title: "The bridge at Lorn", type: "document" }]);
});

test("U10 words are found in the text, gone through and made claims", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await textOf(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("/");
  const bar = page.getByRole("search", { name: "Find in this text" });
  await expect(bar.getByLabel("Find")).toBeFocused();
  await page.keyboard.type("MINÍSTRY");
  await expect(bar.getByRole("status")).toHaveText("1 of 2");
  expect(await page.evaluate(() => CSS.highlights.get("found")?.size)).toBe(2);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("2 of 2");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("1 of 2");
  await page.keyboard.press("Shift+Enter");
  await expect(bar.getByRole("status")).toHaveText("2 of 2");
  await bar.getByLabel("Find").fill("wound");
  await expect(bar.getByRole("status")).toHaveText(/of 2/);
  await bar.getByText("Whole words").click();
  await expect(bar.getByRole("status")).toHaveText("Not found");
  await bar.getByText("Whole words").click();
  await bar.getByLabel("Find").fill("two vehicles");
  await expect(bar.getByRole("status")).toHaveText("1 of 1");
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press("c");
  await saved(page);
  const [claim] = await claimsOf(page, lorn);
  expect(claim!.mentions[0]!.anchorings[0]!.fragments[0]!.quote).toBe("two vehicles");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(bar).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
