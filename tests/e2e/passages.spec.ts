import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { answered, expect, test } from "@/tests/setup/browser-fixture";
import { claimsOf, newCase, openReader, saved, select, textOf, type Case } from "@/tests/e2e/reading";
import { call, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

const fragmentsOf = async (page: Page, lorn: Case) =>
  (await claimsOf(page, lorn))[0]!.mentions[0]!.anchorings[0]!.fragments.map(({ role, quote }) => `${role}: ${quote}`);

/** Where words stand on the screen, each end in the middle of its line. */
function placeOf(page: Page, words: string): Promise<{ left: number; right: number; y: number }> {
  return page.locator(".ProseMirror").evaluate((dom, wanted) => {
    const line = [...dom.querySelectorAll("p")].find((each) => each.textContent!.includes(wanted))!;
    const at = line.textContent!.indexOf(wanted);
    const place = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let rest = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (rest < node.textContent!.length) return [node, rest];
        rest -= node.textContent!.length;
      }
      throw new RangeError(wanted);
    };
    const range = document.createRange();
    range.setStart(...place(at));
    range.setEnd(...place(at + wanted.length - 1));
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    return { left: rects[0]!.left, right: rects.at(-1)!.right + 8, y: rects.at(-1)!.top + rects.at(-1)!.height / 2 };
  }, words);
}

async function dragHandle(page: Page, name: string, to: { x: number; y: number }): Promise<void> {
  const handle = (await page.locator(`[data-handle="${name}"]`).boundingBox())!;
  const isStart = name.endsWith("start");
  const grip = { x: handle.x, y: isStart ? handle.y - 5 : handle.y + handle.height + 5 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  const shift = grip.y - (handle.y + handle.height / 2);
  await page.mouse.move((grip.x + to.x) / 2, to.y + shift, { steps: 3 });
  await page.mouse.move(to.x, to.y + shift, { steps: 3 });
  await page.mouse.up();
}

test("U13: a suggestion is shown with its reason, and nothing of it is kept before it is accepted", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await answered(page);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  const note = page.getByRole("region", { name: "Suggested, not kept yet" });
  await expect(note).toContainText("Suggested from the cue “denied”, the name “Southern Command”.");
  await saved(page);
  expect(await claimsOf(page, lorn)).toMatchObject([{ attribution: "unset", act: "unspecified", claimants: [] }]);
  expect(await fragmentsOf(page, lorn)).toEqual(["content: any shots had been fired"]);

  // One part, then the rest; one step of undo each.
  await note.getByRole("button", { name: "Accept only this: Act" }).click();
  await expect(note.getByText("Act", { exact: true })).toHaveCount(0);
  await note.getByRole("button", { name: "Accept all" }).click();
  await expect(note).toHaveCount(0);
  await saved(page);
  expect(await fragmentsOf(page, lorn)).toEqual(["content: any shots had been fired", "source: The Southern Command", "cue: denied"]);
  expect(await claimsOf(page, lorn)).toMatchObject([{ attribution: "attributed", act: "denies" }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => claimsOf(page, lorn)).toMatchObject([{ attribution: "unset", act: "denies" }]);
});

test("U13: what becomes known for a suggestion while a list is open waits until it is closed, and moves nothing", async ({ page }) => {
  const lorn = await newCase(page);
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  const names = /\/parties\?documentId=[^&]+&limit=200/;
  await page.route(names, async (route) => {
    await arrived;
    await route.continue();
  });
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await page.getByRole("combobox", { name: "Claimed by" }).click();
  await page.keyboard.type("herald");
  const create = page.getByRole("option", { name: "Create “herald”" });
  await expect(create).toBeVisible();
  const note = page.getByTestId("suggestion");
  const [place, before] = [await create.boundingBox(), await note.allInnerTexts()];
  const known = page.waitForResponse(names);
  arrive();
  await known;
  await answered(page);
  expect(await note.allInnerTexts()).toEqual(before);
  expect(await create.boundingBox()).toEqual(place);
  await page.keyboard.press("Escape");
  await expect.poll(() => note.allInnerTexts()).not.toEqual(before);
});

test("U13: Escape leaves a suggestion out, and it is never kept", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await answered(page);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Claimed by" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Suggested, not kept yet" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await saved(page);
  expect(await claimsOf(page, lorn)).toMatchObject([{ attribution: "unset", act: "unspecified", claimants: [] }]);
});

test("U14: a fragment is dragged at its ends, by words, with Alt by characters, each drag one step of undo", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "twelve soldiers");
  await page.keyboard.press("c");
  await saved(page);
  const wounded = await placeOf(page, "wounded");
  await dragHandle(page, "content 0 end", { x: wounded.right - 4, y: wounded.y });
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: twelve soldiers were wounded"]);
  const least = await placeOf(page, "least");
  await page.keyboard.down("Alt");
  await dragHandle(page, "content 0 start", { x: least.left + 1, y: least.y });
  await page.keyboard.up("Alt");
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: least twelve soldiers were wounded"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: twelve soldiers were wounded"]);

  // Where it can't go, it stays, and that is said.
  await select(page, "two vehicles burnt");
  await page.keyboard.press("+");
  const burnt = await placeOf(page, "burnt");
  await dragHandle(page, "content 0 end", { x: burnt.right - 4, y: burnt.y });
  await expect(page.getByTestId("news")).toHaveText("Not moved: it would overlap another piece of the content.");
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: twelve soldiers were wounded", "content: two vehicles burnt"]);
});

test("U15: a fragment is moved by its ends with the keyboard, and keeps the focus", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "twelve soldiers were");
  await page.keyboard.press("c");
  const row = page.getByRole("button", { name: /Content twelve soldiers/ });
  await row.focus();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: twelve soldiers were wounded"]);
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: twelve soldiers were wound"]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await expect.poll(() => fragmentsOf(page, lorn)).toEqual(["content: least twelve soldiers were wound"]);
});

test("U16: beside words selected by mouse stands what can be done with them, never over them; by keyboard it doesn't come", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  await select(page, "two vehicles burnt");
  await expect(page.getByRole("button", { name: "Claim", exact: false }).first()).toBeEnabled();
  await expect(bar).toHaveCount(0);
  // A press on what is selected would drag it.
  await page.keyboard.press("ArrowRight");
  const words = await placeOf(page, "two vehicles burnt");
  await page.mouse.move(words.left + 1, words.y);
  await page.mouse.down();
  await page.mouse.move(words.right - 8, words.y, { steps: 5 });
  await expect(bar).toHaveCount(0);
  await page.mouse.up();
  await expect(bar).toBeVisible();
  const box = (await bar.boundingBox())!;
  const selected = await page.evaluate(() => document.getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON() as { top: number; bottom: number });
  expect(box.y + box.height <= selected.top || box.y >= selected.bottom).toBe(true);
  await textOf(page).press("Tab");
  await expect(bar.getByRole("button", { name: "Claim" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await claimsOf(page, lorn)).length).toBe(1);
});

test("U18: overlapping claims are picked from a list by mouse and arrow keys, the hovered one set off in the text", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  for (const words of ["The Southern Command denied that any shots had been fired", "any shots had been fired"]) {
    await select(page, words);
    await page.keyboard.press("c");
    await page.keyboard.press("Escape");
  }
  const shots = await placeOf(page, "shots");
  await page.mouse.click(shots.left + 6, shots.y);
  const choices = page.getByRole("dialog", { name: "2 claims here, the smallest first" }).getByRole("button", { name: /shots/ });
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(choices.last()).toBeFocused();
  const hovered = () => page.evaluate(() => [...((CSS.highlights as unknown as Map<string, Set<AbstractRange>>).get("hovered") ?? [])].map((range) => range.endOffset - range.startOffset).length);
  await choices.first().hover();
  await expect.poll(hovered).toBe(1);
  await choices.first().click();
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
});

test("U17: a right-to-left document is laid out from the right, with its handles at the words' own sides", async ({ page }) => {
  const lorn = await newCase(page);
  const query = new URLSearchParams({ id: uuidv7(), fileName: "gesher.txt", title: "הגשר" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${lorn.slug}/documents?${query}`, { text: "הסיור חצה את הנהר בלילה.\n\nA line in English.\n" });
  await page.goto(`/p/${lorn.slug}/documents/${document.id}`);
  const text = page.getByRole("textbox", { name: "Text of הגשר" });
  const lines = text.locator("p");
  await expect(lines.first()).toHaveCSS("direction", "rtl");
  await expect(lines.nth(2)).toHaveCSS("direction", "ltr");
  await text.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("e");
  await page.keyboard.press("c");
  const start = (await page.locator('[data-handle="content 0 start"]').boundingBox())!;
  const end = (await page.locator('[data-handle="content 0 end"]').boundingBox())!;
  expect(start.x).toBeGreaterThan(end.x);
});

test("U19: on a screen of 320 px a finger selects, claims and composes, and nothing is wider than the screen", async ({ browser, page, baseURL }) => {
  const lorn = await newCase(page);
  const phone = await browser.newContext({ baseURL: String(baseURL), storageState: await page.context().storageState(), viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  const small = await phone.newPage();
  await openReader(small, lorn.address);
  await textOf(small).dispatchEvent("pointerdown", { pointerType: "touch" });
  await textOf(small).dispatchEvent("pointerup", { pointerType: "touch" });
  await select(small, "any shots had been fired");
  await small.getByRole("toolbar", { name: "Selected words" }).getByRole("button", { name: "Claim" }).tap();
  const composer = small.getByRole("region", { name: "Claim in hand" });
  await expect(composer).toBeVisible();
  await composer.getByRole("button", { name: "Accept all" }).tap();
  await expect.poll(() => claimsOf(small, lorn)).toMatchObject([{ act: "denies" }]);
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.close();
});

test("U19: without CSS highlights claims are painted by elements, and clicked, hovered and printed all the same", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, "highlights"));
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  expect(await page.evaluate(() => "highlights" in CSS)).toBe(false);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await select(page, "denied");
  await page.keyboard.press("q");
  const painted = textOf(page).locator("mark.painted");
  await expect(painted.filter({ hasText: "any shots had been fired" })).toHaveCSS("text-decoration-style", "solid");
  await expect(painted.filter({ hasText: "denied" })).toHaveCSS("text-decoration-style", "dotted");
  await page.keyboard.press("Escape");
  await page.getByRole("list", { name: /Claims/ }).getByRole("listitem").first().hover();
  await expect(textOf(page).locator("mark.emphasised").first()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(textOf(page).locator(".note-label")).toHaveCount(1);
});
