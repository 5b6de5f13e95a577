import { uuidv7 } from "uuidv7";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { claimsOf, newCase, openReader, saved, select, textOf, type Case, type StoredClaim } from "@/tests/e2e/reading";
import { call, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

type Whole = StoredClaim & {
  readonly quantities: readonly { readonly value: number | null; readonly min: number | null; readonly qualifier: string; readonly unit: string; readonly outcome: string }[];
  readonly targets: readonly string[];
  readonly invoked: readonly string[];
  readonly origins: readonly { readonly fromClaimId: string; readonly why: string }[];
  readonly [field: string]: unknown;
};
const whole = async (page: Page, at: Case) => (await claimsOf(page, at)) as unknown as readonly Whole[];
const composer = (page: Page) => page.getByRole("region", { name: "Claim in hand" });

async function mark(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press("c");
  await expect(composer(page)).toBeVisible();
}
async function pick(page: Page, field: string, typed: string, name: string): Promise<void> {
  // As people do: what is typed before the field has come into view would be taken for the scrolling's.
  await page.getByRole("combobox", { name: field, exact: true }).click();
  await page.keyboard.type(typed);
  await page.getByRole("option", { name }).click();
}
async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await page.getByRole("button", { name: field }).click();
  await page.getByRole("option", { name: option }).click();
}

test("figures are read from the quote and the selection, shown, corrected, kept, moved and removed (C15)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded, and two vehicles burnt");
  await page.getByRole("button", { name: "Figures", exact: true }).click();
  await page.getByRole("button", { name: "Read figures from the quote" }).click();
  await expect(page.getByText("2 figures were read. They are not kept yet.")).toBeVisible();
  await expect(page.getByText("Understood: at least 12 people wounded (soldiers)")).toBeVisible();
  await saved(page);
  expect((await whole(page, lorn))[0]!.quantities, "nothing is saved unseen").toEqual([]);

  await page.getByRole("button", { name: "Keep it" }).first().click();
  await expect(page.getByRole("group", { name: "Figure 1" })).toBeVisible();
  await page.getByRole("button", { name: "Correct first" }).click();
  await page.getByRole("group", { name: "Correct" }).getByLabel("Unit").fill("cars");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Understood: 2 cars destroyed")).toBeVisible();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("group", { name: "Figure 2" })).toBeVisible();
  await page.getByRole("button", { name: "Move figure 2 up" }).click();
  await select(page, "nine wounded");
  await page.getByRole("button", { name: "Read figures from the selection" }).click();
  await page.getByRole("group", { name: /^Figures/ }).getByRole("button", { name: "Leave out" }).click();
  await page.getByRole("button", { name: "Read figures from the quote" }).click();
  await saved(page);
  await expect.poll(async () => (await whole(page, lorn))[0]!.quantities.map(({ value, min, qualifier, unit, outcome }) => [value, min, qualifier, unit, outcome])).toEqual([
    [2, null, "two", "cars", "destroyed"], [null, 12, "at least twelve", "people", "wounded"],
  ]);
  await page.getByRole("button", { name: "Remove figure 1" }).click();
  await expect.poll(async () => (await whole(page, lorn))[0]!.quantities.length).toBe(1);
});

test("hedges and loaded words are somebody's word, and are removed one by one (C16)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await select(page, "at least");
  await page.keyboard.press("h");
  await select(page, "soldiers");
  await page.keyboard.press("l");
  await choose(page, /Whose word is “soldiers”/, "Northern Ministry");
  await choose(page, /Whose word is “at least”/, "The document’s own: The bridge at Lorn");
  const words = async () => (await whole(page, lorn))[0]!.mentions[0]!.anchorings[0]!.fragments.filter(({ role }) => role === "hedge" || role === "loaded") as unknown as { role: string; quote: string; wordPartyId: string | null }[];
  await expect.poll(async () => (await words()).map(({ wordPartyId }) => wordPartyId !== null)).toEqual([true, true]);
  expect((await words()).map(({ role, quote }) => [role, quote])).toEqual([["hedge", "at least"], ["loaded", "soldiers"]]);
  await page.getByRole("button", { name: "Remove Hedge: at least" }).click();
  await expect.poll(async () => (await words()).map(({ quote }) => quote)).toEqual(["soldiers"]);
});

test("levels are moved by keyboard with their sources, and the chain is said in a sentence (C17)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await select(page, "the Northern Ministry");
  await page.keyboard.press("s");
  for (const [words, name] of [["The Herald", "Southern Command"], ["the news agency", "Lorn News Agency"]] as const) {
    await select(page, words);
    await page.keyboard.press("Shift+S");
    await page.keyboard.press("s");
    const level = page.getByRole("listitem", { name: /^Level \d/ }).last();
    await expect(level).toContainText(words);
    await level.getByRole("combobox", { name: "Passed on by", exact: true }).click();
    await page.keyboard.type(name.slice(0, 8));
    await page.getByRole("option", { name }).click();
  }
  await expect(page.getByText("The bridge at Lorn passes on what Lorn News Agency (here “the news agency”) passes on of what Southern Command (here “The Herald”) passes on of what Northern Ministry says.").and(page.locator("p")).first()).toBeVisible();
  await page.getByRole("button", { name: "Move level 3 inward" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Move level 2 outward" })).toBeFocused();
  await expect(page.getByRole("list", { name: "Chain, from the document inward" }).first()).toHaveText(/The bridge at Lorn\s*Southern Command\s*Lorn News Agency\s*Northern Ministry/);
  await saved(page);
  const fragments = (await whole(page, lorn))[0]!.mentions[0]!.anchorings[0]!.fragments;
  expect(fragments.filter(({ role }) => role === "source").map(({ levelOrdinal, quote }) => [levelOrdinal, quote])).toEqual([[0, "the Northern Ministry"], [1, "the news agency"], [2, "The Herald"]]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("list", { name: "Chain, from the document inward" }).first()).toHaveAccessibleDescription(/Southern Command .*passes on of what Lorn News Agency .*passes on of what Northern Ministry says\./);
  // From elsewhere: where the list has come under the pointer, Escape has put its words away.
  await page.mouse.move(0, 0);
  await page.getByRole("list", { name: "Chain, from the document inward" }).first().hover();
  await expect(page.getByRole("tooltip")).toContainText("passes on of what Lorn News Agency");
});

test("another claim's source, cue and chain are taken over in one act (C18)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await select(page, "the Northern Ministry");
  await page.keyboard.press("s");
  await select(page, "according to");
  await page.keyboard.press("q");
  await mark(page, "two vehicles burnt");
  await page.getByRole("combobox", { name: "Use the same source as" }).click();
  await page.keyboard.type("twelve");
  await page.getByRole("option", { name: /at least twelve/ }).click();
  await saved(page);
  const claims = await whole(page, lorn);
  const second = claims.find(({ mentions }) => mentions[0]!.anchorings[0]!.fragments[0]!.quote === "two vehicles burnt")!;
  expect(second.claimants).toEqual(claims.find(({ id }) => id !== second.id)!.claimants);
  expect(second.mentions[0]!.anchorings[0]!.fragments.slice(1).map(({ role, quote }) => [role, quote])).toEqual([["source", "the Northern Ministry"], ["cue", "according to"]]);
  await textOf(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await whole(page, lorn)).find(({ id }) => id === second.id)!.claimants).toEqual([]);
});

test("a claim is duplicated with its parties swapped, and one undo takes it back (C19)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "any shots had been fired");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await page.getByRole("button", { name: "Target and invoked parties" }).click();
  await pick(page, "Target", "Southern", "Southern Command");
  await saved(page);
  await textOf(page).focus();
  await page.keyboard.press("Shift+D");
  await expect(page.getByRole("link", { name: "Made as a duplicate of this claim" })).toBeVisible();
  const [first, second] = [...(await whole(page, lorn))].sort((a, b) => a.origins.length - b.origins.length);
  expect([second!.claimants, second!.targets]).toEqual([first!.targets, first!.claimants]);
  expect(second!.origins).toMatchObject([{ fromClaimId: first!.id, why: "duplicated" }]);
  await textOf(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await whole(page, lorn)).map(({ id }) => id)).toEqual([first!.id]);
});

test("a passage of another text is attached to a claim that is likely, and detached again (C20)", async ({ page, trouble }) => {
  // The claim that becomes a mention goes; that somebody has it open may be told a moment later.
  trouble.allow(/status of 404 .*\/presence\//);
  const lorn = await newCase(page);
  const other = await call<{ document: { id: string } }>(page, "post", `/projects/${lorn.slug}/documents?id=${uuidv7()}&title=${encodeURIComponent("Another wire")}`, { text: "Another wire\n\nThe ministry said twelve soldiers were wounded at the river.\n", fileName: "wire.txt" });
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await saved(page);
  const [claim] = await whole(page, lorn);

  await page.goto(lorn.address.replace(lorn.documentId, other.document.id));
  const text = page.getByRole("textbox", { name: "Text of Another wire" });
  await text.focus();
  for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "Home", "Shift+End"]) await page.keyboard.press(key);
  await page.keyboard.press("a");
  const dialog = page.getByRole("dialog", { name: "Also stated here" });
  await expect(dialog.getByText("named here: Northern Ministry")).toBeVisible();
  await expect(dialog.getByText(/words in common: .*soldiers/)).toBeVisible();
  expect((await whole(page, lorn))[0]!.mentions, "nothing is attached by itself").toHaveLength(1);
  await dialog.getByRole("button", { name: "Also stated here: at least twelve soldiers were wounded" }).click();
  await expect(page.getByRole("heading", { name: "Where it stands: 2 mentions" })).toBeVisible();
  await saved(page);
  expect((await whole(page, lorn))[0]).toMatchObject({ id: claim!.id, mentions: [{}, {}] });
  await page.getByRole("link", { name: "The bridge at Lorn" }).click();
  await expect(textOf(page)).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("button", { name: "Remove the mention in Another wire" }).click();
  await expect.poll(async () => (await whole(page, lorn))[0]!.mentions.length).toBe(1);
  await expect(page.getByRole("button", { name: /Remove the mention/ }), "the last one stays").toHaveCount(0);
});

test("dates are echoed in words before they are kept, unknown is not the same as empty (C21)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "any shots had been fired");
  await page.getByLabel("Said", { exact: true }).fill("On 14 September");
  await expect(page.getByText("= 14 September, year not known")).toBeVisible();
  await page.getByLabel("About (event)").fill("early August 2014");
  await expect(page.getByText("= between 1 and 10 August 2014")).toBeVisible();
  await page.getByLabel("Reported here").fill("before 7 August");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/needs a year/)).toBeVisible();
  await page.getByLabel("Reported here").fill("unknown");
  await page.keyboard.press("Tab");
  await saved(page);
  await expect.poll(async () => (await whole(page, lorn)).map(({ said, event, mentions }) => [said, event, (mentions[0] as unknown as { reported: string }).reported])).toEqual([["XXXX-09-14", "[2014-08-01..2014-08-10]", "XXXX"]]);
});

test("reading, notes, object, target and invoked parties are entered, shown on the card, and still there after a reload (C22)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await mark(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("Enter");
  await pick(page, "Claimed by", "the mini", "Northern Ministry");
  await mark(page, "any shots had been fired");
  await page.getByRole("button", { name: "Target and invoked parties" }).click();
  await pick(page, "Target", "Southern", "Southern Command");
  await pick(page, "Invoked", "Lorn News", "Lorn News Agency");
  await page.getByRole("button", { name: "Object, stance and notes" }).click();
  await choose(page, /Is about/, "Another claim");
  await page.getByRole("combobox", { name: "The claim that it is about" }).click();
  await page.keyboard.type("twelve");
  await page.getByRole("option", { name: /twelve soldiers/ }).click();
  await page.getByLabel("Supplied reading").fill("that any shots had been fired there");
  await page.getByLabel("Note", { exact: true }).fill("Two words are smudged.");
  await page.keyboard.press("Tab");
  await saved(page);
  await page.reload();
  await page.getByRole("textbox", { name: /Text of/ }).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const card = page.getByRole("article").filter({ hasText: "any shots had been fired" });
  for (const words of ["Southern Command", "Lorn News Agency", "at least twelve soldiers were wounded", "that any shots had been fired there", "Two words are smudged."]) await expect(card.getByText(words).first()).toBeVisible();
});
