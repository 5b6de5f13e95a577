import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, makeProject, signIn } from "../setup/journey";

const text = `The weir at Lenn

The river office said that the weir had held all night. The harbour court found that a gate had been left open.
`;
const definition = "What it says stands.";
const ratings = [
  { key: "holds", label: "Holds", definition }, { key: "conflicting", label: "Conflicting", definition: "Both stand." }, { key: "open", label: "Open", definition: "Nobody can say." },
];

interface Stored {
  readonly id: string;
  readonly version: number;
}

/** A contest with two cards, one of them a court's finding, in a project that asks for a second person. */
async function weir(page: Page) {
  const slug = await makeProject(page, "The weir");
  const base = `/projects/${slug}`;
  const make = async (kind: string, record: object) => (await call<Stored>(page, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  await call(page, "put", base, { name: "The weir", assessing: { ratings, secondPerson: true } }, { "if-match": '"1"' });
  const { document, revisionId } = await call<{ document: Stored; revisionId: string }>(page, "post", `${base}/documents?${new URLSearchParams({ id: uuidv7(), fileName: "weir.txt" })}`, { text });
  const claim = async (name: string, words: string, act: string) => {
    const fragments = [{ role: "content", levelOrdinal: null, start: text.indexOf(words), end: text.indexOf(words) + words.length }];
    const mention = { id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments }] };
    return make("claims", { attribution: "attributed", act, claimants: [await make("parties", { kind: "ministry", names: [{ text: name }] })], mentions: [mention] });
  };
  const contestId = await make("contests", { question: "Did the weir hold?", kind: "event" });
  const positions = [await make("positions", { contestId, label: "It held", ordinal: 0 }), await make("positions", { contestId, label: "It leaked", ordinal: 1 })];
  for (const [at, claimId] of [await claim("River Office", "the weir had held all night", "asserts"), await claim("Harbour Court", "a gate had been left open", "finds")].entries()) await make("placements", { contestId, claimId, positionId: positions[at] });
  return { slug, base, address: `/p/${slug}/contests/${contestId}` };
}

const region = (page: Page) => page.getByRole("region", { name: "Assessed here" });
const saved = (page: Page) => expect(page.getByRole("status", { name: "Saving" })).toContainText(/Saved \d\d:\d\d/);
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(region(page)).toBeVisible();
}
/** Presses the key until the page, which is read before it can answer, has opened what the key opens. */
async function begin(page: Page) {
  await expect(async () => {
    await page.keyboard.press("a");
    await expect(page.getByRole("radio", { name: "Holds" })).toBeFocused({ timeout: 2_000 });
  }).toPass();
}
async function choose(page: Page, act: string) {
  await page.getByRole("button", { name: "Review and publish" }).click();
  await page.getByRole("menuitem", { name: act, exact: true }).click();
}

test("J1 J4 J8 J10 U3 two people assess, one dissents and cites a passage by key; a second person approves, then it is published", async ({ page, browser }) => {
  await signIn(page);
  const { base, address } = await weir(page);
  const who = await makeAccount("Rita Reviewer");
  await call(page, "post", `${base}/members`, { id: uuidv7(), email: who.email, role: "reviewer" });
  const reviewer = await anotherBrowser(browser, who);

  await test.step("J5: by keyboard: the rating, the reasons, a card's words", async () => {
    await open(reviewer, address);
    await expect(region(reviewer)).toContainText("Nobody has assessed this contest yet.");
    await begin(reviewer);
    await reviewer.keyboard.press("Space");
    await reviewer.keyboard.press("ArrowDown");
    await expect(reviewer.getByRole("radio", { name: "Conflicting" })).toBeChecked();
    await reviewer.getByRole("button", { name: "Sign the assessment" }).press("Enter");
    await expect(reviewer.getByText("Say why.", { exact: false })).toBeVisible();
    const reasons = reviewer.getByRole("textbox", { name: "Reasons" });
    await reasons.focus();
    await reviewer.keyboard.type("The court was ");
    await reviewer.keyboard.press("Control+b");
    await reviewer.keyboard.type("there");
    await reviewer.keyboard.press("Control+b");
    await reviewer.keyboard.type(": ");
    await reviewer.locator("#card-2").focus();
    await reviewer.keyboard.press("c");
    await expect(reasons.locator("q")).toHaveText("a gate had been left open");
    await reviewer.getByRole("button", { name: "Cite card 1" }).dragTo(reasons);
    await expect(reasons.locator("q")).toHaveCount(2);
    await expectAccessible(reviewer);
    await reviewer.getByRole("button", { name: "Sign the assessment" }).press("Enter");
    await saved(reviewer);
  });

  await test.step("J4 J10: both stand beside one another, counted in words, apart from what the texts assess", async () => {
    await open(page, address);
    await begin(page);
    await page.getByRole("radio", { name: "Holds" }).check({ force: true });
    await page.getByRole("textbox", { name: "Reasons" }).fill("Nobody saw water.");
    await page.getByRole("button", { name: "Sign the assessment" }).click();
    await saved(page);
    await expect(region(page)).toContainText("1 of 2 says: Conflicting. 1 of 2 says: Holds.");
    const theirs = region(page).getByRole("article", { name: "Rita Reviewer" });
    await expect(theirs).toContainText("Both stand.");
    await expect(theirs.locator("strong")).toHaveText("there");
    await expect(theirs.locator("q").last()).toBeVisible();
    await expect(theirs.getByRole("link", { name: /card 2, The weir at Lenn/ })).toHaveAttribute("href", /\?claim=/);
    await expect(theirs.getByRole("button", { name: "Take your assessment back" })).toHaveCount(0);
    await expect(region(page).getByRole("heading", { name: "Assessments by others in the texts" })).toBeVisible();
    await expect(region(page)).toContainText("card 2: Harbour Court");
    await expectAccessible(page);
  });

  await test.step("J6 J8: in review; refused alone, approved by another, published", async () => {
    await choose(page, "Ask for review");
    await expect(page.getByText("in review", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Review and publish" }).click();
    const publish = page.getByRole("menuitem", { name: "Publish", exact: true });
    await expect(publish).toBeDisabled();
    await expect(publish).toContainText("This project asks for a second person");
    await page.keyboard.press("Escape");
    await open(reviewer, address);
    await choose(reviewer, "Approve for publishing");
    await expect(reviewer.getByText("Approved for publishing by Rita Reviewer", { exact: false })).toBeVisible();
    await open(page, address);
    await choose(page, "Publish");
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.getByText("published", { exact: true })).toBeVisible();
  });
  await reviewer.context().close();
});
