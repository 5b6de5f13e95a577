import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { answered, expect, test } from "@/tests/setup/browser-fixture";
import { claimsOf, newCase, saved, type StoredClaim } from "@/tests/e2e/reading";
import { call, signIn } from "@/tests/setup/journey";

const words = `The Herald, quoting the news agency, reported that the Northern Ministry said:

Twelve soldiers were wounded. Nobody slept. Two vehicles burnt.
`;

/** Counts what is pressed: a chord is one, and letters typed into a field are none. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { pressed: number };
    counted.pressed = 0;
    const isAlone = (key: string) => ["Shift", "Control", "Alt", "Meta"].includes(key);
    const isTyped = (event: KeyboardEvent) => (event.target as Element).matches("input, textarea") && [...event.key].length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    window.addEventListener("keydown", (event) => void (isAlone(event.key) || isTyped(event) || counted.pressed++), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { pressed: number }).pressed);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const selected = (page: Page) => expect.poll(() => page.evaluate(() => document.getSelection()?.toString()));

test("U20: a whole claim without the mouse in fewer than forty key presses", async ({ page }) => {
  await signIn(page);
  const { slug } = await newCase(page);
  await call(page, "post", `/projects/${slug}/parties`, { id: uuidv7(), kind: "media_outlet", names: [{ text: "The Herald" }] });
  await call(page, "post", `/projects/${slug}/parties`, { id: uuidv7(), kind: "media_outlet", names: [{ text: "Lorn Wire" }, { text: "the news agency" }] });
  const query = new URLSearchParams({ id: uuidv7(), fileName: "herald.txt", title: "The Herald on the bridge" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text: words });
  const pressed = await countKeys(page);
  await page.goto(`/p/${slug}/documents/${document.id}`);
  await expect(page.getByRole("textbox", { name: "Text of The Herald on the bridge" })).toBeVisible();
  await answered(page);

  // Into the text and down to the quotation; two sentences of it are the content.
  await press(page, "Escape", "ArrowDown", "ArrowDown", "ArrowDown", "e", "e");
  await selected(page).toBe("Twelve soldiers were wounded.");
  await press(page, "c");
  await expect(page.getByText("Suggested from the cue “said”, the name “Northern Ministry”.")).toBeVisible();
  await press(page, "ArrowRight", "Control+ArrowRight", "Control+ArrowRight", "Control+ArrowRight", "Control+ArrowRight", "e", "e");
  await selected(page).toBe("Two vehicles burnt.");
  await press(page, "+");

  // Source, cue, party, act and the chain of three are suggested, seen, and accepted.
  await press(page, "Enter");
  await expect(page.getByRole("combobox", { name: "Claimed by" })).toBeFocused();
  await press(page, "Enter");
  await expect(page.getByLabel("In one neutral sentence")).toBeFocused();
  await page.keyboard.type("Twelve soldiers were wounded and two vehicles burnt.");
  await press(page, "PageDown", "PageDown", "PageDown");
  await expect(page.getByLabel("Said", { exact: true })).toBeFocused();
  await page.keyboard.type("8 August 2014");
  await press(page, "Tab");
  await page.keyboard.type("7 August 2014");

  // A figure is read from the quote, seen, and kept.
  await press(page, "PageDown", "PageDown", "Enter", "Tab", "Enter");
  await expect(page.getByText("Understood: 12 people wounded (soldiers)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep it" }).first()).toBeFocused();
  await press(page, "Enter");
  await saved(page);
  expect(await pressed()).toBeLessThan(40);

  const [claim] = await claimsOf(page, { slug, documentId: document.id, address: "" });
  expect(claim).toMatchObject({ attribution: "attributed", act: "asserts", said: "2014-08-08", event: "2014-08-07", quantities: [{ value: 12 }] });
  expect(claim!.claimants).toHaveLength(1);
  expect(claim!.mentions[0]!.levels.map(({ stance, partyIds }) => [stance, partyIds.length])).toEqual([[null, 0], ["relays", 1], ["relays", 1]]);
  expect(fragments(claim!)).toEqual([
    ["content", null, "Twelve soldiers were wounded."],
    ["content", null, "Two vehicles burnt."],
    ["source", 0, "the Northern Ministry"],
    ["source", 1, "the news agency"],
    ["source", 2, "The Herald"],
    ["cue", 0, "said"],
    ["cue", 1, "quoting"],
    ["cue", 2, "reported"],
  ]);
});

const fragments = (claim: StoredClaim) => claim.mentions[0]!.anchorings[0]!.fragments.map(({ role, levelOrdinal, quote }) => [role, levelOrdinal, quote]);
