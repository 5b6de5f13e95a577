import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const older = [
  "The ferry on the Lenn", "",
  "The harbour office said that three boats had sunk near the pier. Its clerk had not seen the letter.", "",
  "The mayor denied that anybody was warned. “Nobody rang the bell,” he said. The bridge stayed open.", "",
  "The ferry company did not comment.",
].join("\n");
const newer = older.replace("three boats", "four boats").replace("had not seen", "had now seen").replace("The mayor denied", "The mayor again denied").replace("The ferry company did not comment.", "More is not known.");

interface Made {
  readonly slug: string;
  readonly documentId: string;
  readonly contestId: string;
}

/** A project with one text, five claims on it, and a contest about one of them. */
async function makeScene(page: Page): Promise<Made> {
  const slug = await makeProject(page, "The ferry");
  const [documentId, partyId, contestId] = [uuidv7(), uuidv7(), uuidv7()];
  const at = `/projects/${slug}`;
  const { revisionId } = await call<{ revisionId: string }>(page, "post", `${at}/documents?id=${documentId}`, { text: older, fileName: "ferry.txt" });
  await call(page, "post", `${at}/parties`, { id: partyId, kind: "ministry", names: [{ text: "Harbour office", script: "" }] });
  const claims: string[] = [];
  for (const quote of ["three boats had sunk near the pier", "had not seen the letter", "anybody was warned", "Nobody rang the bell", "did not comment"]) {
    const start = older.indexOf(quote);
    const anchorings = [{ id: uuidv7(), revisionId, fragments: [{ role: "content", start, end: start + quote.length }] }];
    claims.push(uuidv7());
    await call(page, "post", `${at}/claims`, { id: claims.at(-1), attribution: "attributed", claimants: [partyId], act: "asserts", mentions: [{ id: uuidv7(), documentId, levels: [{ sourceKind: "named", stance: null }], anchorings }] });
  }
  await call(page, "post", `${at}/contests`, { id: contestId, question: "How many boats sank?", kind: "quantity" });
  await call(page, "post", `${at}/placements`, { id: uuidv7(), contestId, positionId: null, claimId: claims[0] });
  return { slug, documentId, contestId };
}

test("V1 V5 V6 V7 V9 V10 a text is pasted as a new revision; what changed is seen, decided about by key, taken back, and told on the contest", async ({ page }) => {
  await signIn(page);
  const { slug, documentId, contestId } = await makeScene(page);
  await page.goto(`/p/${slug}/documents/${documentId}`);
  await page.getByRole("link", { name: "1 revision" }).click();
  await page.getByRole("button", { name: "Paste a text" }).click();
  await page.getByRole("textbox", { name: /text/i }).fill(newer);
  await page.getByRole("button", { name: "Import the text" }).click();
  await expect(page.getByText("1 mention moved, 4 wait for a decision.")).toBeVisible();

  const queue = page.getByRole("list", { name: "To decide" });
  const cards = queue.getByRole("listitem", { name: /of 4/ });
  await expect(cards).toHaveCount(4);
  await expect(cards.first()).toContainText("numbers gone: three");
  await expect(cards.nth(1)).toContainText("negations gone: not");
  await expect(cards.nth(2)).toContainText("Marked words unchanged; no negation, number or name changed.");
  await expect(cards.nth(3)).toContainText("Nothing on the newest revision stands for these words.");
  const changes = page.getByRole("region", { name: "What changed" });
  await expect(changes.locator("del").first()).toHaveText("three");
  await expect(changes.locator("ins").first()).toHaveText("four");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto(`/p/${slug}/contests/${contestId}`);
  const changed = page.getByRole("group", { name: "Changed by its publisher since it was marked." });
  await expect(changed).toContainText("Nobody has decided yet");
  await expect(changed.locator("del").first()).toContainText("three");
  await changed.getByRole("link", { name: "Decide" }).click();

  await expect(cards).toHaveCount(4);
  await page.keyboard.press("k");
  await page.keyboard.press("a");
  await expect(page.getByText("3 mentions wait.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("4 mentions wait.")).toBeVisible();
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press("r");
  await expect(page.getByText("3 mentions wait. 1 mention was left on an older text.")).toBeVisible();

  await page.goto(`/p/${slug}/documents`);
  await expect(page.getByRole("row", { name: /The ferry on the Lenn/ })).toContainText("4 on an older text");
  await page.goto(`/p/${slug}/documents/${documentId}`);
  await expect(page.getByText("4 claims stand on an older version of this text")).toBeVisible();
  await page.goto(`/p/${slug}/documents/${documentId}/revisions`);
  await page.getByRole("link", { name: "Read revision 1" }).click();
  await expect(page.getByText("You are reading revision 1 of 2.")).toBeVisible();
  await expect(page.getByText("three boats had sunk").first()).toBeVisible();
});
