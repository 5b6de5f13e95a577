import { readFile } from "node:fs/promises";
import { text as textOfStream } from "node:stream/consumers";
import type { Browser, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { uuidv7 } from "uuidv7";
import { fromBufferPromise } from "yauzl";
import { expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, signIn } from "../setup/journey";
import { claimsOf, newCase, openReader, saved, select, type Case, type StoredClaim } from "./reading";

interface Person {
  readonly page: Page;
  readonly contributorId: string;
}

/** Takes somebody into the project; they are signed in in a browser of their own. */
async function taken(page: Page, browser: Browser, slug: string, [name, role]: readonly [string, string]): Promise<Person> {
  const [who, contributorId] = [await makeAccount(name), uuidv7()];
  await call(page, "post", `/projects/${slug}/members`, { id: contributorId, email: who.email, role });
  return { page: await anotherBrowser(browser, who), contributorId };
}

/** What a page is told by its stream of changes, from now on. */
async function toldTo(page: Page): Promise<string[]> {
  const told: string[] = [];
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  wire.on("Network.eventSourceMessageReceived", ({ data }) => told.push(data));
  return told;
}

async function mark(page: Page, words: string) {
  await select(page, words);
  await page.keyboard.press("c");
  await saved(page);
}

/** The one file of this name in a ZIP file that the browser takes, as rows of a table. */
async function downloaded(page: Page, link: ReturnType<Page["getByRole"]>, name: string): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const zip = await fromBufferPromise(await readFile(await download.path()), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) return parse(await textOfStream(await zip.openReadStreamPromise(entry)), { columns: true, bom: true });
  throw new Error(`there is no ${name} in it`);
}

const banner = (page: Page) => page.getByRole("region", { name: "My task" });
const panel = (page: Page) => page.getByRole("region", { name: /^Group \d+ of \d+/ });
const own = (page: Page, bridge: Case): Promise<readonly StoredClaim[]> => claimsOf(page, bridge);

test("D5 D8 Q13 Y8 Y10 Y12 O7 X25 four people: two annotate blind, one looks on, one decides; they talk about it, and what was decided goes out alone", async ({ page, browser }) => {
  await signIn(page);
  const bridge = await newCase(page);
  const base = `/p/${bridge.slug}`;
  const ada = await taken(page, browser, bridge.slug, ["Ada Annotator", "annotator"]);
  const ben = await taken(page, browser, bridge.slug, ["Ben Annotator", "annotator"]);
  const rita = await taken(page, browser, bridge.slug, ["Rita Reviewer", "reviewer"]);
  const { assignments: [given] } = await call<{ assignments: { id: string }[] }>(page, "post", `/projects/${bridge.slug}/assignments`, { documentIds: [bridge.documentId], contributorIds: [ada.contributorId, ben.contributorId], blind: true });

  await test.step("D5: each marks in a browser of their own, and is told nothing of the other, live neither", async () => {
    const told = await toldTo(ben.page);
    await Promise.all([openReader(ada.page, bridge.address), openReader(ben.page, bridge.address)]);
    for (const words of ["at least twelve soldiers were wounded", "any shots had been fired"]) await mark(ada.page, words);
    const heard = await call<{ id: string }>(page, "post", `/projects/${bridge.slug}/parties`, { id: uuidv7(), kind: "force", names: [{ text: "River Guard" }] });
    await expect.poll(() => told.join(" ")).toContain(heard.id);
    const adas = await own(ada.page, bridge);
    expect(adas).toHaveLength(2);
    for (const { id } of adas) expect(told.join(" ")).not.toContain(id);
    expect(told.filter((data) => data.includes('"claim"'))).toEqual([]);
    await expect(ben.page.getByText("The Southern Command denied that any shots had been fired.")).toBeVisible();
    await expect(ben.page.getByRole("article")).toHaveCount(0);
    for (const words of ["at least twelve soldiers were wounded", "two vehicles burnt", "shots had been fired", "nine wounded"]) await mark(ben.page, words);
    expect(await own(ben.page, bridge)).toHaveLength(4);
    expect(await own(rita.page, bridge)).toEqual([]);
    for (const { page: blind } of [ada, ben]) await expect(blind.getByText("Also here:")).toHaveCount(0);
  });

  await test.step("D8: both are done, and the editor closes it", async () => {
    for (const each of [ada, ben]) {
      await banner(each.page).getByRole("button", { name: "Done" }).press("Enter");
      await expect(banner(each.page)).toContainText("done");
    }
    await page.goto(`${base}/assignments`);
    await page.getByRole("button", { name: "Close the assignment of The bridge at Lorn" }).press("Enter");
    await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).last().press("Enter");
    await expect(page.getByRole("button", { name: "Close the assignment of The bridge at Lorn" })).toHaveCount(0);
  });
  const { tasks } = await call<{ tasks: { contributorId: string; layerId: string }[] }>(page, "get", `/projects/${bridge.slug}/assignments/${given!.id}`);
  const layerOf = ({ contributorId }: Person) => tasks.find((task) => task.contributorId === contributorId)!.layerId;

  await test.step("Q13: the reviewer sees how far they agree, and opens a disagreement in the text", async () => {
    await rita.page.goto(`${base}/agreement?layers=${layerOf(ada)},${layerOf(ben)}`);
    const figures = rita.page.getByRole("table", { name: /^Agreement by layer/ });
    await expect(figures.getByRole("row", { name: /^Claims/ })).toContainText(/\d\.\d\d/, { timeout: 90_000 });
    const places = rita.page.getByRole("region", { name: "Claims", exact: true }).getByRole("listitem");
    await expect(places.filter({ hasText: "two vehicles burnt" })).toContainText("Ada Annotator");
    await places.filter({ hasText: "two vehicles burnt" }).getByRole("link", { name: "Open in the text" }).click();
    await expect(rita.page).toHaveURL(new RegExp(`layer=${layerOf(ben)}&claim=`));
  });

  await test.step("Y8: the editor accepts what both say, takes one of each, takes one that only one has, and leaves one out", async () => {
    await page.goto(`${base}/adjudication/${bridge.documentId}`);
    await page.keyboard.press("a");
    await expect(page.getByText("1 complete agreement was accepted.")).toBeVisible();
    await page.keyboard.press("j");
    await expect(panel(page)).toContainText("two vehicles burnt");
    await page.keyboard.press("n");
    await expect(page.getByText("Saved: Neither.")).toBeVisible();
    await expect(panel(page)).toContainText("Group 3 of 4");
    await panel(page).getByRole("button", { name: /Reason/ }).click();
    await page.getByRole("option", { name: "Closer to the text" }).click();
    await panel(page).getByRole("textbox", { name: "Note" }).fill("“Any” is the command’s word.");
    await panel(page).getByRole("heading", { level: 2 }).click();
    await page.keyboard.press("1");
    await expect(panel(page)).toContainText("Group 4 of 4");
    await page.keyboard.press("2");
    await expect(page.getByText("4 groups: 0 open, 4 decided, 0 of these changed since.")).toBeVisible();
  });

  await test.step("Y10 Y12: the annotator whose words were not taken reads why, and answers", async () => {
    await ben.page.goto(`${bridge.address}?layer=${layerOf(ben)}`);
    const decided = ben.page.locator("[data-decision]").filter({ hasText: "“Any” is the command’s word." }).first();
    await expect(decided).toContainText("because: Closer to the text");
    await decided.getByRole("button", { name: "Answer to this" }).press("Enter");
    const dialog = ben.page.getByRole("dialog", { name: "Discussion of this decision" });
    await dialog.getByRole("button", { name: "Begin a thread" }).press("Enter");
    await dialog.getByRole("textbox", { name: "Begin a thread" }).click();
    await ben.page.keyboard.type("@ri");
    await expect(dialog.getByRole("option", { name: "Rita Reviewer" })).toHaveAttribute("aria-selected", "true");
    await ben.page.keyboard.press("Enter");
    await ben.page.keyboard.type("the guideline says to leave it out.");
    await ben.page.keyboard.press("Control+Enter");
    await expect(dialog.getByRole("article")).toContainText("the guideline says to leave it out.");
    await expectAccessible(ben.page);
  });

  await test.step("O7: it waits in the reviewer's inbox, who answers; the answer waits for the annotator, who resolves what they began", async () => {
    await rita.page.goto("/inbox");
    await rita.page.getByRole("article").filter({ hasText: "Names you" }).getByRole("link").first().press("Enter");
    const dialog = rita.page.getByRole("dialog", { name: "Discussion of this decision" });
    await expect(dialog.getByRole("article")).toContainText("the guideline says to leave it out.");
    await dialog.getByRole("textbox", { name: "Answer" }).click();
    await rita.page.keyboard.type("Not for a denial: section 2.");
    await dialog.getByRole("button", { name: "Say it" }).click();
    await expect(dialog.getByRole("article")).toHaveCount(2);
    await ben.page.goto("/inbox");
    const answer = ben.page.getByRole("article").first();
    await expect(answer).toContainText("Answers");
    await expect(answer).toContainText("Not for a denial: section 2.");
    await answer.getByRole("link").first().press("Enter");
    const again = ben.page.getByRole("dialog", { name: "Discussion of this decision" });
    await again.getByRole("button", { name: "Resolve" }).press("Enter");
    await again.getByRole("textbox", { name: "Reason" }).fill("The guideline has it.");
    await again.getByRole("button", { name: "Resolve" }).press("Enter");
    await expect(again).toContainText("Resolved by Ben Annotator");
  });

  await test.step("X25: what goes out as gold are the adjudicated claims, all of them and no other", async () => {
    await page.goto(`${base}/adjudication`);
    const quick = await downloaded(page, page.getByRole("link", { name: "CSV", exact: true }), "claims.csv");
    await page.getByRole("link", { name: "other formats" }).press("Enter");
    const section = page.getByRole("region", { name: "Take it away" });
    await expect(section.getByRole("button", { name: /Layers/ })).toContainText("The adjudicated layer alone");
    await section.getByRole("button", { name: /Format/ }).press("Enter");
    await page.keyboard.type("CSV");
    await page.keyboard.press("Enter");
    const chosen = await downloaded(page, section.getByRole("link", { name: /^Download CSV/ }), "mentions.csv");
    const gold = (await own(page, bridge)).map((claim) => [claim.id, claim.mentions[0]!.anchorings[0]!.fragments.find(({ role }) => role === "content")!.quote]);
    expect(gold.map(([, quote]) => quote).sort()).toEqual(["any shots had been fired", "at least twelve soldiers were wounded", "nine wounded"]);
    expect(quick.map(({ claim_id }) => claim_id).sort()).toEqual(gold.map(([id]) => id).sort());
    expect(chosen.map(({ claim_id }) => claim_id).sort()).toEqual(gold.map(([id]) => id).sort());
  });
  for (const each of [ada, ben, rita]) await each.page.context().close();
});
