import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const text = "The mill said that the gate was shut. The mill claimed that no boat sank. The guild confirmed that two boats sank. The guild did not answer.\n";

/** A project of two sides, four claims in one contest, and thirty contests that nobody has said anything in. */
async function mill(page: Page) {
  const slug = await makeProject(page, "The mill");
  const base = `/projects/${slug}`;
  const make = async (kind: string, record: object) => (await call<{ id: string }>(page, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  const [north, south] = [await make("sides", { name: "The north bank", colour: 1, ordinal: 1 }), await make("sides", { name: "The south bank", colour: 2, ordinal: 2 })];
  const party = (name: string, sideId: string) => make("parties", { kind: "force", names: [{ text: name }], sides: [{ sideId }] });
  const [miller, guild] = [await party("The mill", north), await party("The guild", south)];
  const query = new URLSearchParams({ id: uuidv7(), fileName: "mill.txt" });
  const { document, revisionId } = await call<{ document: { id: string; version: number }; revisionId: string }>(page, "post", `${base}/documents?${query}`, { text });
  await call(page, "put", `${base}/documents/${document.id}`, { title: "At the mill", language: "en" }, { "if-match": `"${document.version}"` });
  async function claim(claimant: string, content: string, cue: string, more: object = {}) {
    const place = (role: string, words: string) => ({ role, levelOrdinal: role === "content" ? null : 0, start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const mention = { id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments: [place("content", content), place("cue", cue)] }] };
    return make("claims", { attribution: "attributed", act: "asserts", claimants: [claimant], mentions: [mention], ...more });
  }
  const contestId = await make("contests", { question: "How many boats sank?", kind: "quantity" });
  const [none, two] = [await make("positions", { contestId, label: "None", ordinal: 0 }), await make("positions", { contestId, label: "Two", ordinal: 1 })];
  const placed = [
    [await claim(miller, "no boat sank", "claimed", { said: "2020-05-04" }), none], [await claim(guild, "two boats sank", "confirmed"), two],
    [await claim(guild, "did not answer", "did not answer", { act: "is silent" }), null],
  ] as const;
  for (const [claimId, positionId] of placed) await make("placements", { contestId, claimId, positionId });
  const gate = await make("contests", { question: "Was the gate shut?", kind: "event" });
  await make("placements", { contestId: gate, claimId: await claim(miller, "the gate was shut", "said"), positionId: null });
  for (let n = 0; n < 30; n++) await make("contests", { question: `Was lock ${n} open?`, kind: "status" });
  return { slug, contestId, north, south, guild, miller, claim };
}

test("M1 M2 M3 U3 the matrix by keyboard, by side and by party, sorted, filtered in the address, and into the contest", async ({ page }) => {
  await signIn(page);
  const { slug, contestId, south, guild } = await mill(page);
  await page.goto(`/p/${slug}?sort=-claims`);
  const grid = page.getByRole("grid", { name: "Contests by side or party" });
  await expect(grid).toHaveAttribute("aria-rowcount", "33");
  const first = grid.getByRole("row").nth(1);
  await expect(first.getByRole("gridcell")).toHaveText([/None \(1\).*1 claim, 1 root/, /Two \(1\).*silent, as reported \(1\).*1 claim, 1 root/, /not heard here/, /says nothing itself/]);
  await expect(first.getByRole("rowheader")).toContainText("2 claims, 2 roots");
  await expect(first.getByRole("rowheader")).toContainText("disagreement 50%");
  await expectAccessible(page);

  // Only the rows in view exist; the keys reach all of them.
  expect(await grid.getByRole("row").count()).toBeLessThan(33);
  await first.getByRole("link").first().focus();
  await page.keyboard.press("Control+End");
  await expect(page.locator("[data-place='31 4']")).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(page.locator("[data-place='0 0']")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/contests/${contestId}\\?by=side&side=${south}`));
  await expect(page.getByText("Emphasised: The south bank")).toBeVisible();

  await page.goto(`/p/${slug}?by=party&column=${guild}`);
  await expect(page.getByText("1 contest", { exact: true })).toBeVisible();
  await expect(grid.getByRole("columnheader")).toHaveText(["Contest", /The mill/, /The guild/, /own voice/]);
  await grid.getByRole("gridcell").nth(1).getByRole("link").click();
  await expect(page.getByText("Emphasised: The guild")).toBeVisible();
  await page.goto(`/p/${slug}?column=${south}&saying=unheard&kind=event&sort=sideways`);
  await expect(page.getByText("This of the address could not be read and was left out: sort.")).toBeVisible();
  await expect(grid.getByRole("row")).toHaveText([/Contest/, /Was the gate shut\?/]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as CSV" }).click()]);
  expect(download.suggestedFilename()).toBe(`${slug}-matrix.csv`);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("M6 M8 the balance audit counts cue words by side, draws them, and each number leads to its claims", async ({ page }) => {
  await signIn(page);
  const { slug } = await mill(page);
  await page.goto(`/p/${slug}`);
  await page.getByRole("link", { name: "Balance", exact: true }).click();
  const table = page.getByRole("table", { name: "Claims of each side by cue words" });
  const north = table.getByRole("row", { name: /The north bank/ });
  await expect(north.getByRole("cell")).toHaveText(["2", "1 (50%)", "1 (50%)", "–", "–", "–", "–"]);
  await expect(table.getByRole("row", { name: /The south bank/ }).getByRole("cell")).toHaveText(["2", "–", "–", "1 (50%)", "–", "1 (50%)", "–"]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "The list of words" }).click();
  await expect(page.getByText(/^claim, allege, contend/)).toBeVisible();
  await north.getByRole("link", { name: /doubting/ }).click();
  await expect(page.getByRole("grid")).toContainText("no boat sank");
  await expect(page.getByRole("status").filter({ hasText: "1 claim" })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/p/${slug}/audit`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("M10 a contest of many claims begins with few cards of a column, shows more when asked, and prints all", async ({ page }) => {
  await signIn(page);
  const { slug, contestId, miller, claim } = await mill(page);
  const positions = await call<{ items: { id: string }[] }>(page, "get", `/projects/${slug}/positions?contestId=${contestId}`);
  const place = async (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const claimId = await claim(miller, "no boat sank", "claimed", { proposition: `Boat ${n} did not sink.` });
      await call(page, "post", `/projects/${slug}/placements`, { id: uuidv7(), contestId, claimId, positionId: positions.items[0]!.id });
    }
  };
  const address = `/p/${slug}/contests/${contestId}`;
  const column = page.getByRole("region", { name: "None" });
  // A column of twenty comes with eight, beside the two of the other column and of the silent, and has all once it is live.
  await place(0, 20);
  const html = await (await page.request.get(address)).text();
  expect(html.match(/ data-card="/g)).toHaveLength(10);
  await page.goto(address);
  await expect(column.locator("article")).toHaveCount(21);
  await place(20, 60);
  await page.goto(address);
  await expect(column.getByRole("article")).toHaveCount(8);
  await column.getByRole("button", { name: "Show 40 more claims" }).click();
  await expect(column.getByRole("article")).toHaveCount(48);
  expect(await column.locator("article").count()).toBe(48);
  await page.emulateMedia({ media: "print" });
  await expect(column.locator("article:visible")).toHaveCount(61);
});
