import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, makeProject, signIn } from "../setup/journey";

const morning = `The ferry at Lenn

The river office said on 5 May that no boat of the old fleet was damaged. Its guild of boatmen agreed.

The harbour office denied that its men had cut the ropes. The ferry company declined to comment.
`;
const evening = `What the harbour found

According to the harbour office, at least three boats, the ferry among them, were hit. The islanders, it added, did not say whether they had seen anything.
`;

interface Stored {
  readonly id: string;
  readonly version: number;
}
type Fragment = readonly [role: string, words: string];

/** A project with three sides, four parties and two documents, and claims in both. */
async function ferry(page: Page) {
  const slug = await makeProject(page, "The ferry");
  const base = `/projects/${slug}`;
  const make = async (kind: string, record: object) => (await call<Stored>(page, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  const side = (name: string, colour: number) => make("sides", { name, colour, ordinal: colour });
  const party = (name: string, sideId?: string) => make("parties", { kind: "force", names: [{ text: name }], sides: sideId ? [{ sideId }] : [] });
  const [north, south, island] = [await side("The north bank", 1), await side("The south bank", 2), await side("Islanders", 3)];
  const [river, harbour, company, fishers] = [await party("River Office", north), await party("Harbour Office", south), await party("Ferry Company"), await party("Fishers", island)];
  const document = async (text: string) => {
    const query = new URLSearchParams({ id: uuidv7(), fileName: "text.txt" });
    const made = await call<{ document: Stored; revisionId: string }>(page, "post", `${base}/documents?${query}`, { text });
    return { text, documentId: made.document.id, revisionId: made.revisionId };
  };
  const documents = { morning: await document(morning), evening: await document(evening) };
  async function claim(where: keyof typeof documents, claimants: string[], fragments: readonly Fragment[], more: object = {}) {
    const { text, documentId, revisionId } = documents[where];
    const placed = fragments.map(([role, words]) => ({ role, levelOrdinal: role === "content" ? null : 0, start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    const mention = { id: uuidv7(), documentId, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments: placed }] };
    return make("claims", { attribution: "attributed", act: "asserts", claimants, mentions: [mention], ...more });
  }
  const claims = {
    none: await claim("morning", [river], [["content", "no boat of the old fleet was damaged"], ["source", "The river office"], ["cue", "said"]], { proposition: "No boat was damaged.", said: "2021-05-05" }),
    three: await claim("evening", [harbour], [["content", "at least three boats"], ["content", "were hit"], ["cue", "According to"]], { proposition: "Three boats or more were hit." }),
    ropes: await claim("morning", [harbour], [["content", "its men had cut the ropes"], ["cue", "denied"]], { act: "denies", polarity: "negative" }),
    company: await claim("morning", [company], [["content", "declined to comment"]], { act: "declines to comment" }),
    silent: await claim("evening", [fishers], [["content", "did not say whether they had seen anything"]], { act: "is silent" }),
  };
  return { slug, base, make, claims };
}
type Ferry = Awaited<ReturnType<typeof ferry>>;

/** A contest with two positions and these claims placed on the first, the second, or none, made beside the screen. */
async function contestIn({ make, base, slug, claims }: Ferry, page: Page, placed: readonly (readonly [keyof Ferry["claims"], 0 | 1 | null])[]) {
  const contestId = await make("contests", { question: "How many boats were damaged?", kind: "quantity" });
  const positions = [await make("positions", { contestId, label: "None", ordinal: 0 }), await make("positions", { contestId, label: "Three or more", ordinal: 1 })];
  const placements: string[] = [];
  for (const [claim, on] of placed) placements.push(await make("placements", { contestId, claimId: claims[claim], positionId: on === null ? null : positions[on] }));
  const read = (path: string) => call<object>(page, "get", `${base}/${path}`);
  return { positions, placements, read, address: `/p/${slug}/contests/${contestId}` };
}

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const card = (page: Page, number: number) => page.locator(`#card-${number}`);
const saved = (page: Page) => expect(page.getByRole("status", { name: "Saving" })).toContainText(/Saved \d\d:\d\d/);

async function openContest(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function place(page: Page, position: string, words: string, option: RegExp) {
  await column(page, position).getByRole("button", { name: "Place a claim here" }).click();
  await page.getByRole("combobox", { name: "Find a claim" }).fill(words);
  await page.getByRole("option", { name: option }).click();
  await expect(page.getByText("Placed so far in this dialog: 1")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
}

test.beforeEach(async ({ page }) => signIn(page));

test("K1 K4 claims of two documents are placed in a contest and read side by side", async ({ page }) => {
  const { slug } = await ferry(page);
  await page.goto(`/p/${slug}/contests`);
  await page.getByRole("button", { name: "New contest" }).click();
  await page.getByRole("textbox", { name: "Question" }).fill("How many boats were damaged?");
  await page.getByLabel("First position").fill("None");
  await page.getByLabel("Second position").fill("Three or more");
  await page.getByRole("button", { name: "Open the contest" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How many boats were damaged?" })).toBeVisible();

  await place(page, "None", "old fleet", /No boat was damaged/);
  await place(page, "Three or more", "harbour", /Three boats or more were hit/);
  await saved(page);
  const [none, three] = [column(page, "None"), column(page, "Three or more")];
  await expect(none.locator("mark")).toHaveText("no boat of the old fleet was damaged");
  await expect(three.locator("mark")).toHaveText(["at least three boats", "were hit"]);
  await expect(three.getByRole("blockquote")).toContainText("According to the harbour office, at least three boats […] were hit.");
  await expect(none.getByRole("list", { name: "Taken by" })).toContainText("River Office");
  const [left, right] = [await none.boundingBox(), await three.boundingBox()];
  expect([left!.y, left!.x < right!.x]).toEqual([right!.y, true]);

  await card(page, 2).focus();
  await page.keyboard.press("r");
  await page.getByRole("combobox", { name: "to which claim" }).fill("no boat");
  await page.getByRole("option", { name: /1 · River Office/ }).click();
  await page.getByLabel("Scope").fill("only the number");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(card(page, 2)).toContainText("contradicts card 1 — only the number (an editor’s inference)");
  await expect(card(page, 1)).toContainText("is contradicted by card 2 — only the number (an editor’s inference)");
  await saved(page);

  await page.reload();
  await expect(card(page, 1)).toContainText("is contradicted by card 2");
  await three.getByRole("button", { name: "More context" }).click();
  await expect(three.getByRole("blockquote")).toContainText("at least three boats, the ferry among them, were hit.");
  await three.getByRole("link", { name: /In “What the harbour found”/ }).click();
  await expect(page).toHaveURL(/\/documents\/[^/]+\?claim=/);
});

test("K3 K6 the matrix tells taking a position, mere denial, declining and silence apart", async ({ page }) => {
  const given = await ferry(page);
  await contestIn(given, page, [["none", 0], ["ropes", null], ["company", null], ["silent", 1]]);
  await page.goto(`/p/${given.slug}`);
  const row = page.getByRole("row").filter({ hasText: "How many boats were damaged?" });
  await expect(row.getByRole("gridcell")).toHaveText([
    /None \(1\)/, /denied, without an answer of its own \(1\)/, /silent, as reported \(1\)/, /declined to say \(1\)/, /says nothing itself/,
  ]);
  await row.getByRole("link", { name: /denied, without/ }).click();
  await expect(page.getByText("Emphasised: The south bank")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "emphasised" })).toHaveCount(1);
  await expect(column(page, "Silent or declined")).toContainText("Fishers was silent. On the word of What the harbour found.");
  await page.goto(`/p/${given.slug}?q=no+such+words`);
  await expect(page.getByText("No contest fits this filter")).toBeVisible();
});

test("K3 a side without a claim is named as not heard, which is not silence, in the matrix and in the contest", async ({ page }) => {
  const given = await ferry(page);
  const { address } = await contestIn(given, page, [["none", 0], ["silent", null]]);
  await page.goto(`/p/${given.slug}`);
  await expect(page.getByRole("row").last().getByRole("gridcell")).toHaveText([/None \(1\)/, /not heard here/, /silent, as reported \(1\)/, /not heard here/, /says nothing itself/]);
  await openContest(page, address);
  await expect(column(page, "Not heard here").getByRole("listitem")).toHaveText([/The south bank: no claim of this side is placed here/]);
  await expect(column(page, "Silent or declined").getByRole("article")).toHaveCount(1);
});

test("U3 cards are walked, moved, taken out and put back by keyboard alone", async ({ page }) => {
  const { address, placements, positions, read } = await contestIn(await ferry(page), page, [["none", 0], ["ropes", 0], ["three", 1]]);
  await openContest(page, address);
  await page.keyboard.press("j");
  await expect(card(page, 1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(card(page, 3)).toBeFocused();
  await page.keyboard.press("k");
  await expect(card(page, 2)).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(column(page, "Three or more").getByRole("article")).toHaveCount(2);
  await expect(page.locator("[data-card]:focus")).toContainText("its men had cut the ropes");
  await saved(page);
  expect(await read(`placements/${placements[1]}`)).toMatchObject({ positionId: positions[1] });
  await page.keyboard.press("Control+z");
  await expect(column(page, "None").getByRole("article")).toHaveCount(2);
  await card(page, 1).focus();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByRole("article")).toHaveCount(3);
  await saved(page);
  expect(await read(`placements/${placements[0]}`)).toMatchObject({ deletedAt: null, version: 3 });
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("U2 a card is dragged to another position and a position is merged into another, each taken back as one", async ({ page }) => {
  const { address, placements, positions, read } = await contestIn(await ferry(page), page, [["none", 0], ["ropes", 0], ["three", 1]]);
  await openContest(page, address);
  const [none, three] = [column(page, "None"), column(page, "Three or more")];
  await card(page, 1).locator("[data-grip]").dragTo(three.getByRole("heading", { level: 2 }));
  await expect(three.getByRole("article")).toHaveCount(2);
  await saved(page);
  expect(await read(`placements/${placements[0]}`)).toMatchObject({ positionId: positions[1] });
  await page.keyboard.press("Control+z");
  await expect(none.getByRole("article")).toHaveCount(2);
  await none.getByRole("button", { name: "Position “None”" }).click();
  await page.getByRole("menuitem", { name: "Three or more" }).click();
  await expect(three.getByRole("article")).toHaveCount(3);
  await expect(none).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(none.getByRole("article")).toHaveCount(2);
  await saved(page);
  expect(await read(`placements/${placements[0]}`)).toMatchObject({ positionId: positions[0], deletedAt: null });
});

test("the columns are switched to parties, sides and documents, in the address", async ({ page }) => {
  const { address } = await contestIn(await ferry(page), page, [["none", 0], ["three", 1], ["company", null]]);
  await openContest(page, address);
  const switcher = page.getByRole("navigation", { name: "Columns" });
  const looks = [
    ["Parties", ["The north bank River Office", "The south bank Harbour Office"]],
    ["Sides", ["The north bank", "The south bank"]],
    ["Documents", ["The ferry at Lenn", "What the harbour found"]],
  ] as const;
  for (const [by, names] of looks) {
    await switcher.getByRole("link", { name: by }).click();
    for (const name of names) await expect(column(page, name).getByRole("article")).toHaveCount(1);
  }
  await page.reload();
  await expect(column(page, "What the harbour found").getByRole("article")).toContainText("Position: Three or more");
});

test("U1 U2 a move without a connection is kept and saved when it is back", async ({ page, context, trouble }) => {
  trouble.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const { address, placements, positions, read } = await contestIn(await ferry(page), page, [["none", 0]]);
  await openContest(page, address);
  await page.keyboard.press("j");
  await context.setOffline(true);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("status", { name: "Saving" })).toContainText("Not saved — retrying");
  await expect(column(page, "Three or more").getByRole("article")).toHaveCount(1);
  await context.setOffline(false);
  await saved(page);
  expect(await read(`placements/${placements[0]}`)).toMatchObject({ positionId: positions[1], version: 2 });
});

test("H3 two people on one position: the second sees both versions and chooses", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 412/);
  const given = await ferry(page);
  const { address, positions, read } = await contestIn(given, page, [["none", 0]]);
  await openContest(page, address);
  await page.getByRole("button", { name: "Position “None”" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByLabel("Answer in a few words").fill("None at all");
  const other = await anotherBrowser(browser);
  const position = await call<Stored & { contestId: string; ordinal: number }>(other, "get", `${given.base}/positions/${positions[0]}`);
  const { id, contestId, ordinal } = position;
  await call(other, "put", `${given.base}/positions/${id}`, { id, contestId, ordinal, label: "Not one" }, { "if-match": '"1"' });
  await other.context().close();

  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const note = page.getByRole("alert").filter({ hasText: "somebody else changed it meanwhile" });
  await expect(note).toContainText("Not one");
  await expect(note).toContainText("None at all");
  await expect(page.getByRole("status", { name: "Saving" })).toContainText("Not saved");
  await expectAccessible(page);
  await note.getByRole("button", { name: "Save mine over it" }).click();
  await saved(page);
  expect(await read(`positions/${id}`)).toMatchObject({ label: "None at all", version: 3 });
});

test("A1 a reader of the project sees the contest and is offered nothing that changes it", async ({ page, browser }) => {
  const given = await ferry(page);
  const { address } = await contestIn(given, page, [["none", 0], ["three", 1]]);
  const reader = await makeAccount("Rita Reader");
  await call(page, "post", `${given.base}/members`, { id: uuidv7(), email: reader.email, role: "reader" });
  const other = await anotherBrowser(browser, reader);
  await openContest(other, address);
  await expect(other.getByRole("article")).toHaveCount(2);
  for (const name of ["Place a claim", "New position", "Relate two claims", "Edit question", "Undo"]) await expect(other.getByRole("button", { name })).toHaveCount(0);
  await other.getByRole("button", { name: "Card 1", exact: true }).click();
  await expect(other.getByRole("menuitem")).toHaveCount(1);
  await other.context().close();
});

test("axe finds nothing with the dialogs open, and nothing is wider than a screen of 320 px", async ({ page }) => {
  const { address } = await contestIn(await ferry(page), page, [["none", 0], ["three", 1], ["silent", null]]);
  await openContest(page, address);
  for (const [key, title] of [["p", "Place a claim"], ["r", "Relate two claims"], ["?", "Keys"]] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", { name: title });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Close" }).first().press("Enter");
    await expect(dialog).toBeHidden();
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const each of [address, `${address}?by=party`, address.replace(/\/contests\/.*/, ""), address.replace(/\/[^/]*$/, "")]) {
    await page.goto(each);
    expect(await tooWide(), each).toBeLessThanOrEqual(0);
  }
});
