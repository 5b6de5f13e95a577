import { uuidv7 } from "uuidv7";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/setup/browser-fixture";
import { saved } from "@/tests/e2e/reading";
import { call, expectAccessible, makeProject, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

const report = "Three boats were hit at the ferry.\n";
const note = "1. “A report on the ferry”, read on 9 August.";
const diary = `Three boats were hit, it is written. Nobody saw the ropes.\n\nNotes\n\n${note}\n`;

interface Made {
  readonly document: { readonly id: string; readonly voicePartyId: string };
  readonly revisionId: string;
}
interface Region {
  readonly id: string;
  readonly refersToDocumentId?: string;
}

/** Two documents that say the same themselves, in one contest; a note of the diary is marked and cited, and says no document yet. */
async function ferry(page: Page) {
  const slug = await makeProject(page, "The ferry");
  const base = `/projects/${slug}`;
  const make = async (kind: string, record: object) => (await call<{ id: string }>(page, "post", `${base}/${kind}`, { id: uuidv7(), ...record })).id;
  const document = async (title: string, text: string) => {
    const { document: made, revisionId } = await call<Made>(page, "post", `${base}/documents?${new URLSearchParams({ id: uuidv7(), fileName: "text.txt", title })}`, { text });
    return { ...made, revisionId };
  };
  const documents = [await document("A report on the ferry", report), await document("A river diary", diary)];
  const [cited, citing] = documents as [typeof documents[0], typeof documents[0]];
  const contestId = await make("contests", { question: "Were boats hit?", kind: "event" });
  for (const { id: documentId, voicePartyId, revisionId } of documents) {
    const fragments = [{ role: "content", levelOrdinal: null, start: 0, end: "Three boats were hit".length }];
    const mentions = [{ id: uuidv7(), documentId, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments }] }];
    const claimId = await make("claims", { attribution: "own_voice", act: "asserts", claimants: [voicePartyId], mentions });
    await make("placements", { contestId, claimId, positionId: null });
  }
  const start = diary.indexOf(note);
  const noteId = await make("regions", { revisionId: citing.revisionId, role: "reference", start, end: start + note.length });
  await make("regions", { revisionId: citing.revisionId, role: "reference", start: 22, end: 35, refersToRegionId: noteId });
  const noted = async () => (await call<{ regions: Region[] }>(page, "get", `${base}/documents/${citing.id}/regions`)).regions.find(({ id }) => id === noteId)?.refersToDocumentId;
  return { slug, cited, citing, noted, contest: `/p/${slug}/contests/${contestId}`, diary: `/p/${slug}/documents/${citing.id}` };
}

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("R11, K21: a note becomes a document by keyboard, as offered and by search; then both are one root of the contest, for the reason shown", async ({ page }) => {
  test.slow();
  const given = await ferry(page);
  await page.goto(given.contest);
  const voices = section(page, "In the documents’ own voice");
  await expect(voices.getByRole("button", { name: "2 mentions, 2 roots" })).toBeVisible();
  await expect(section(page, "Passages that cite each other")).toHaveCount(0);

  await page.goto(given.diary);
  const text = page.getByRole("textbox", { name: "Text of A river diary" });
  await text.focus();
  await page.keyboard.press("Shift+R");
  await section(page, "Regions").getByRole("listitem").filter({ hasText: "A report on the ferry" }).focus();
  await page.keyboard.press("Enter");
  const hand = section(page, "Region in hand");
  const offer = hand.getByRole("listitem").filter({ hasText: "the note contains this document’s whole title" });
  await expect(offer).toContainText("A report on the ferry");
  expect(await given.noted()).toBeUndefined();
  await offer.getByRole("button").focus();
  await page.keyboard.press("Enter");
  const way = hand.getByRole("link", { name: "Open “A report on the ferry”" });
  await expect(way).toBeVisible();
  await saved(page);
  await expect.poll(given.noted).toBe(given.cited.id);

  await hand.getByRole("button", { name: "It is none of them" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(given.noted).toBeUndefined();
  await hand.getByRole("combobox", { name: "Is this document" }).focus();
  await page.keyboard.type("on the ferry");
  await expect(page.getByRole("option", { name: "A report on the ferry" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(given.noted).toBe(given.cited.id);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });

  // From the place in the body that cites the note.
  await text.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+B");
  await expect(section(page, "Side by side").getByRole("link", { name: "Open “A report on the ferry”" })).toHaveAttribute("href", `/p/${given.slug}/documents/${given.cited.id}`);

  await page.goto(given.contest);
  await voices.getByRole("button", { name: "2 mentions, 1 root" }).focus();
  await page.keyboard.press("Enter");
  await expect(voices.getByRole("link", { name: "“A river diary” cites “A report on the ferry”" })).toBeVisible();
  await expect(voices.getByRole("link", { name: "cites “A report on the ferry”. Show the note" })).toHaveCount(1);
  const row = section(page, "Passages that cite each other");
  await expect(row.getByRole("listitem")).toContainText([note]);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await row.getByRole("link", { name: "“A river diary” cites “A report on the ferry”" }).press("Enter");
  await expect(text.locator(".flash").first()).toContainText("A report on the ferry");
});
