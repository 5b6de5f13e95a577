import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const card = (page: Page, number: number) => page.locator(`#card-${number}`);
const period = (page: Page) => page.getByRole("status", { name: "Period" });

test.beforeEach(async ({ page }) => signIn(page));

test("K14 K15 K16 K17 K19 K20 a contest is read in time, by dates, as a graph, word by word, and taken away as a table", async ({ page }) => {
  await page.goto("/p/sample/contests");
  await page.getByRole("link", { name: /How many soldiers of Sorrin were killed/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How many soldiers");

  // The timeline: its table says what its lines say, and a period is chosen with the keys.
  await page.getByRole("button", { name: "Timeline: 8 dated claims" }).click();
  await page.getByRole("button", { name: "11 claims as a table" }).click();
  const table = page.getByRole("region", { name: "Claims by the date on which they were said" });
  await expect(table.getByRole("row").filter({ hasText: "Card 4" })).toContainText("updates card 2, 49 days later");
  await expect(table.getByRole("row").filter({ hasText: "not dated" })).toHaveCount(3);
  const unheard = await page.getByRole("region", { name: "Not heard here" }).innerText();
  const end = page.getByRole("slider", { name: "End of the period" });
  await end.focus();
  for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(end).toHaveAttribute("aria-valuetext", "2 August 2017");
  await expect(page).toHaveURL(/from=2017-07-31&to=2017-08-02/);
  await expect(period(page)).toContainText("from 31 July 2017 to 2 August 2017: 3 of 11. 3 claims without a date are left out.");
  await expect(card(page, 2)).toBeVisible();
  await expect(card(page, 4)).toHaveCount(0);
  expect(await page.getByRole("region", { name: "Not heard here" }).innerText()).toBe(unheard);
  await expectAccessible(page);
  await page.reload();
  await expect(period(page)).toContainText("3 of 11");

  // A link to a card outside of the period ends it; dragging over the axis chooses another.
  await page.getByRole("region", { name: "Relations" }).getByRole("link", { name: "card 4", exact: true }).first().click();
  await expect(card(page, 4)).toBeVisible();
  await expect(page).not.toHaveURL(/from=/);
  const knobs = [page.getByRole("slider", { name: "Beginning of the period" }), end];
  await knobs[0]!.scrollIntoViewIfNeeded();
  const [left, right] = [await knobs[0]!.boundingBox(), await knobs[1]!.boundingBox()];
  const y = left!.y + left!.height + 40;
  await page.mouse.move((left!.x + right!.x) / 2, y);
  await page.mouse.down();
  await page.mouse.move(right!.x + right!.width, y, { steps: 3 });
  await page.mouse.up();
  await expect(period(page)).toContainText("to 31 October 2017");
  await page.getByRole("button", { name: "Show all claims" }).click();

  await page.getByRole("link", { name: "Dates said" }).click();
  await expect(page.getByRole("region", { name: "1 August 2017" })).toContainText("Ministry of Defence of Sorrin");
  await page.getByRole("link", { name: "Positions", exact: true }).click();

  // Wordings of the same, and the figures as a table.
  await page.getByRole("button", { name: /more claim that says the same/ }).click();
  await expect(page.getByText("Its words against those of card 4:")).toBeVisible();
  await expect(page.getByRole("deletion").first()).toBeVisible();
  const figures = page.getByRole("region", { name: "Figures", exact: true });
  await figures.getByRole("button", { name: "5 figures as a table" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), figures.getByRole("button", { name: "Save as a table (CSV)" }).first().click()]);
  expect(download.suggestedFilename()).toBe("people-killed-soldiers-of-Sorrin-in-total-so-far.csv");
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^\ufeffcard,claimants,[^\n]*\r\n[^\n]*Ministry of Defence of Sorrin/);

  // The graph: fetched when it is opened, and every card and relation is come to and said.
  const fetched = page.waitForRequest((request) => request.resourceType() === "script");
  await page.getByRole("button", { name: "7 relations as a graph" }).click();
  await fetched;
  const graph = page.getByRole("group", { name: "Graph of the relations" });
  await graph.locator('[tabindex="0"]').focus();
  const labels: string[] = [];
  for (let index = 0; index < 15; index++) {
    labels.push((await page.locator(":focus").getAttribute("aria-label")) ?? "");
    await page.keyboard.press("ArrowDown");
  }
  expect(new Set(labels).size).toBe(15);
  expect(labels).toContainEqual(expect.stringMatching(/^Card 8 denies card 6 — that it ever said that the eleven were dead \(stated in the text\)$/));
  expect(labels).toContainEqual(expect.stringMatching(/^Card 8, Ministry of Defence of Velmar, denies: .* 2 relations\.$/));
  await expectAccessible(page);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#card-1$/);
});

const text = `The bridge at Lenn

The river office said on 5 May that two boats of the guild had been sunk at the bridge.

The harbour office said on 6 May that nine boats of the guild had been sunk at the bridge.

The river office said later that boats of the guild had been sunk at the bridge by stones.
`;

/** A contest with two claims whose figures exclude one another, and a third claim that is in no contest. */
async function bridge(page: Page) {
  const slug = await makeProject(page, "The bridge");
  const make = async (kind: string, record: object) => (await call<{ id: string }>(page, "post", `/projects/${slug}/${kind}`, { id: uuidv7(), ...record })).id;
  const [river, harbour] = [await make("parties", { kind: "ministry", names: [{ text: "River Office" }] }), await make("parties", { kind: "ministry", names: [{ text: "Harbour Office" }] })];
  const document = await call<{ document: { id: string }; revisionId: string }>(page, "post", `/projects/${slug}/documents?${new URLSearchParams({ id: uuidv7(), fileName: "bridge.txt" })}`, { text });
  const claim = (claimant: string, words: string, more: object) => {
    const start = text.indexOf(words);
    const fragments = [{ role: "content", levelOrdinal: null, start, end: start + words.length }];
    const mention = { id: uuidv7(), documentId: document.document.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments }] };
    return make("claims", { attribution: "attributed", act: "asserts", claimants: [claimant], mentions: [mention], ...more });
  };
  const sunk = (value: number) => [{ value, unit: "boats", outcome: "sunk", population: "the guild's" }];
  const claims = [
    await claim(river, "two boats of the guild had been sunk", { said: "2021-05-05", quantities: sunk(2) }),
    await claim(harbour, "nine boats of the guild had been sunk", { said: "2021-05-06", quantities: sunk(9) }),
  ];
  await claim(river, "boats of the guild had been sunk at the bridge by stones", { proposition: "Boats of the guild were sunk by stones." });
  const contestId = await make("contests", { question: "How many boats of the guild were sunk?", kind: "quantity" });
  const positionId = await make("positions", { contestId, label: "Two", ordinal: 0 });
  for (const claimId of claims) await make("placements", { contestId, claimId, positionId });
  const count = async (value: number, said: string) =>
    make("placements", { contestId, positionId, claimId: await claim(harbour, "nine boats of the guild had been sunk", { said, quantities: sunk(value) }) });
  return { address: `/p/${slug}/contests/${contestId}`, count };
}

test("K13 K18 suggested claims are placed and suggested relations made with one press, or dismissed, and never by themselves", async ({ page }) => {
  const { address, count } = await bridge(page);
  await page.goto(address);
  await expect(card(page, 2)).toBeVisible();
  await page.getByRole("button", { name: "Claims that may belong here" }).click();
  const offer = page.getByRole("list", { name: "Suggested claims" }).getByRole("listitem");
  await expect(offer).toContainText("Boats of the guild were sunk by stones.");
  await expect(offer).toContainText("same claimant: River Office");
  await expect(offer).toContainText(/shared words: .*(guild|boats|sunk)/);
  await page.getByRole("button", { name: "1 relation that the data suggest" }).click();
  await expect(page.getByText("Card 2 contradicts card 1?")).toBeVisible();
  await expect(page.getByText("They count the same and can’t both be right: 9 against 2.")).toBeVisible();
  await expect(card(page, 3)).toHaveCount(0);
  await expect(page.getByText("No relations between these claims yet.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Dismiss the suggestion on card 2 and card 1" }).click();
  await expect(page.getByRole("button", { name: /relation that the data suggest/ })).toHaveCount(0);
  await page.reload();
  await expect(card(page, 2)).toBeVisible();
  await expect(page.getByRole("button", { name: /relation that the data suggest/ })).toHaveCount(0);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByRole("button", { name: "1 relation that the data suggest" }).click();
  await page.getByRole("button", { name: "Relate card 2 and card 1" }).click();
  await expect(card(page, 2)).toContainText("contradicts card 1 (an editor’s inference)");

  await page.getByRole("button", { name: "Claims that may belong here" }).click();
  await offer.getByRole("button", { name: "Place on “Two”" }).click();
  await expect(page.getByRole("region", { name: "Two", exact: true })).toContainText("Boats of the guild were sunk by stones.");
  await expect(page.getByText("Placed so far from these suggestions: 1")).toBeVisible();
  await expect(page.getByRole("status", { name: "Saving" })).toContainText(/Saved \d\d:\d\d/);

  // Seven counts that exclude one another, one pair of them related: many suggestions come by tens.
  for (let day = 1; day <= 5; day++) await count(20 + day, `2021-06-0${day}`);
  await page.reload();
  await page.getByRole("button", { name: "20 relations that the data suggest" }).click();
  const pairs = page.getByRole("list", { name: "Suggested relations" }).getByRole("listitem");
  await expect(pairs).toHaveCount(10);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(pairs).toHaveCount(20);
  await expect(page.getByRole("button", { name: "Show more" })).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
