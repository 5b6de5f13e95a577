import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, signIn } from "../setup/journey";
import { annotator, round, type Annotator } from "./adjudicating";
import { newCase } from "./reading";

const panel = (page: Page) => page.getByRole("region", { name: /^Group \d+ of \d+/ });
const third = (page: Page) => page.getByRole("region", { name: /^A third version of group/ });
const texts = (page: Page) => page.getByRole("group", { name: /around the group in hand$/ });
const alike = "at least twelve soldiers were wounded";

/** Selects words of the text beside the tracks, as a mouse does. */
const selectWords = (page: Page, words: string) => texts(page).evaluate((area, wanted) => {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes.map(({ data }) => data).join("").indexOf(wanted);
  let at = 0;
  for (const node of nodes) {
    const [from, to] = [start - at, start + wanted.length - at];
    if (from >= 0 && from < node.data.length) range.setStart(node, from);
    if (to > 0 && to <= node.data.length) range.setEnd(node, to);
    at += node.data.length;
  }
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(range);
}, words);

test("Y14 Y17 U3 a third version is written at the bench, kept when it is closed, and saved with its decision", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const [ada, ben] = [await annotator(page, browser, bridge.slug, "Ada Annotator"), await annotator(page, browser, bridge.slug, "Ben Annotator")];
  await round(page, bridge, [[ada, "any shots had been fired"], [ben, "shots had been fired", "nine wounded"]]);
  await page.goto(`/p/${bridge.slug}/adjudication/${bridge.documentId}`);
  await expect(page.getByRole("list", { name: "Groups in text order" }).getByText("only Ben Annotator marked it")).toBeVisible();

  await test.step("by its key, beside the tracks, as all that the first version says; no key decides meanwhile", async () => {
    await page.keyboard.press("t");
    await expect(third(page)).toBeVisible();
    await expect(texts(page)).toBeVisible();
    await expect(page.getByRole("table", { name: "Versions side by side" })).toBeVisible();
    await expect(third(page).getByRole("listitem").filter({ hasText: "any shots had been fired" }).first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await third(page).getByRole("heading", { level: 2 }).click();
    await page.keyboard.press("n");
    await expect(third(page)).toBeVisible();
  });

  await test.step("Esc puts it away with the words kept in the tab, also when the page is loaded again; nothing is saved", async () => {
    await third(page).getByRole("textbox", { name: "In one neutral sentence" }).fill("Shots were fired.");
    await page.keyboard.press("Escape");
    await expect(panel(page)).toContainText("Group 1 of 2");
    await expect(page.getByText("2 groups: 2 open, 0 decided, 0 of these changed since.")).toBeVisible();
    await page.reload();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press("t");
    await expect(third(page).getByText("This is as you left it.")).toBeVisible();
    await expect(third(page).getByRole("textbox", { name: "In one neutral sentence" })).toHaveValue("Shots were fired.");
  });

  await test.step("words are selected in the text, or chosen from what a version marks; begun anew, what was written can be had back", async () => {
    await selectWords(page, "nine wounded");
    await expect(third(page).getByText("Chosen: “nine wounded”")).toBeVisible();
    await third(page).getByRole("heading", { level: 2 }).click();
    await page.keyboard.press("+");
    await expect(third(page).getByRole("button", { name: /^Content nine wounded/ })).toBeVisible();
    await third(page).getByRole("button", { name: "Begin anew with Ben Annotator’s" }).press("Enter");
    await expect(third(page).getByRole("textbox", { name: "In one neutral sentence" })).toHaveValue("");
    await third(page).getByRole("button", { name: "Back to what I had written" }).press("Enter");
    await expect(third(page).getByRole("textbox", { name: "In one neutral sentence" })).toHaveValue("Shots were fired.");
    await third(page).getByRole("button", { name: "What the versions mark" }).press("Enter");
    await third(page).getByRole("button", { name: /^Choose ?: shots had been fired$/ }).press("Enter");
    await expect(third(page).getByText("Chosen: “shots had been fired”")).toBeVisible();
  });

  await test.step("C22 what it can be about is what is adjudicated, not what annotators claim in their own layers", async () => {
    await third(page).getByRole("button", { name: "Object, stance and notes" }).press("Enter");
    const kind = third(page).getByRole("button", { name: /Is about/ });
    await kind.click();
    await page.getByRole("option", { name: "Another claim" }).click();
    await third(page).getByRole("combobox", { name: "The claim that it is about" }).fill("wounded");
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await page.keyboard.press("Escape");
    await kind.click();
    await page.getByRole("option", { name: "The matter itself" }).click();
  });

  await test.step("Y8 saved with reason and note, from within a field; the next group is in hand", async () => {
    await third(page).getByRole("textbox", { name: "Note", exact: true }).last().fill("Both leave half of it out.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Saved: A third.")).toBeVisible();
    await expect(panel(page)).toContainText("Group 2 of 2");
    await page.keyboard.press("k");
    await expect(panel(page)).toContainText("Both leave half of it out.");
    await expect(panel(page).getByRole("row", { name: /^Content differs/ })).toContainText("nine wounded");
    await page.keyboard.press("Control+z");
    await expect(page.getByText("2 groups: 2 open, 0 decided, 0 of these changed since. The last act was taken back.")).toBeVisible();
  });
  for (const each of [ada, ben]) await each.page.context().close();
});

test("Y15 Y16 U3 relations and places of annotators are taken over, what agrees by one key, the rest by a press; taken back by another", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const { slug, documentId } = bridge;
  const contest = uuidv7();
  await call(page, "post", `/projects/${slug}/contests`, { id: contest, question: "How many were wounded?", kind: "quantity" });
  const [ada, ben] = [await annotator(page, browser, slug, "Ada Annotator"), await annotator(page, browser, slug, "Ben Annotator")];
  const relate = async ({ page: own }: Annotator) => {
    const { items } = await call<{ items: { id: string; mentions: { anchorings: { fragments: { role: string; quote: string }[] }[] }[] }[] }>(own, "get", `/projects/${slug}/claims?documentId=${documentId}`);
    const of = (words: string) => items.find(({ mentions }) => mentions[0]!.anchorings[0]!.fragments.some(({ quote }) => quote === words))!.id;
    await call(own, "post", `/projects/${slug}/relations`, { id: uuidv7(), fromClaimId: of("nine wounded"), toClaimId: of(alike), type: "denies", basis: "stated" });
    if (own === ben.page) await call(own, "post", `/projects/${slug}/placements`, { id: uuidv7(), contestId: contest, claimId: of(alike), positionId: null });
  };
  await round(page, bridge, [[ada, alike, "nine wounded"], [ben, alike, "nine wounded"]], relate);
  await page.goto(`/p/${slug}/adjudication/${documentId}`);
  const section = page.getByRole("region", { name: "Relations and places in contests" });
  const rows = section.getByRole("list").getByRole("listitem");

  await test.step("offered once their claims are decided on, with whose they are, or without where names are hidden", async () => {
    await expect(section).toContainText("3 more wait until their claims are decided on.");
    await page.keyboard.press("a");
    await expect(page.getByText("2 complete agreements were accepted.")).toBeVisible();
    await expect(section).toContainText("2 to take over, 1 of these made alike by everybody.");
    await expect(rows.filter({ hasText: "denies" })).toContainText("Ada Annotator and Ben Annotator · made alike by everybody · stated in the text");
    await page.getByText("Hide names").click();
    await expect(page.getByText("Ada Annotator")).toHaveCount(0);
    await page.getByText("Hide names").click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("what agrees by one key, taken back by another; the rest one by one", async () => {
    await page.keyboard.press("r");
    await expect(page.getByText("Taken over: 1 relation.")).toBeVisible();
    await expect(rows.filter({ hasText: "denies" })).toContainText("Taken over");
    await page.keyboard.press("Control+z");
    await expect(section).toContainText("2 to take over, 1 of these made alike by everybody.");
    await rows.filter({ hasText: "How many were wounded?" }).getByRole("button", { name: /^Take over/ }).press("Enter");
    await expect(page.getByText("Taken over: 1 place in a contest.")).toBeVisible();
    await expect(section).toContainText("1 to take over, 1 of these made alike by everybody.");
    await rows.filter({ hasText: "How many were wounded?" }).getByRole("link").press("Enter");
    await expect(page.getByText(alike).first()).toBeVisible();
  });
  for (const each of [ada, ben]) await each.page.context().close();
});
