// One contest across two documents.
import type { PlacementRecord } from "@/lib/contests/record";
import contestTexts from "@/messages/en/contests.json" with { type: "json" };
import type { Marked } from "@/scripts/walk/marking";
import { askAll, until, type Visit } from "@/scripts/walk/visit";

const answers = ["The one account", "The other account"] as const;

/** Opens a contest with two answers, places one claim on each by searching for its words, and reads them side by side. */
export async function contest(visit: Visit, claims: readonly [Marked, Marked]): Promise<void> {
  const contestId = await openContest(visit);
  for (const [index, claim] of claims.entries()) await place(visit, claim, answers[index]!);
  const read = () => askAll<PlacementRecord>(visit, `placements?contestId=${contestId}`);
  const placements = await until("both claims are placed", read, ({ length }) => length === 2);
  const placed = claims.map(({ claimId }) => placements.find((each) => each.claimId === claimId)?.positionId);
  visit.check(placed.every(Boolean) && placed[0] !== placed[1], "the two claims do not stand on the two answers");
  await readSideBySide(visit, claims);
}

async function openContest({ page, address, slug }: Visit): Promise<string> {
  await page.goto(`${address}/p/${slug}/contests`);
  await page.getByRole("button", { name: contestTexts.create.open }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(contestTexts.create.question).fill("Which of the two accounts holds?");
  await dialog.getByLabel(contestTexts.create.first).fill(answers[0]);
  await dialog.getByLabel(contestTexts.create.second).fill(answers[1]);
  await dialog.getByRole("button", { name: contestTexts.create.submit }).click();
  await page.waitForURL(/\/contests\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split("/").at(-1)!;
}

async function place({ page }: Visit, { words }: Marked, answer: string): Promise<void> {
  await page.getByRole("button", { name: contestTexts.page.place, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: contestTexts.place.on }).click();
  await page.getByRole("option", { name: answer }).click();
  const search = dialog.getByRole("combobox", { name: contestTexts.place.search });
  await search.fill(words.slice(0, 60));
  await page.getByRole("option").first().waitFor();
  await search.press("Enter");
  await dialog.getByText(contestTexts.place.placed.replace("{count}", "1")).waitFor();
  await dialog.getByRole("button", { name: contestTexts.place.done }).last().click();
  await dialog.waitFor({ state: "detached" });
}

async function readSideBySide(visit: Visit, claims: readonly Marked[]): Promise<void> {
  await visit.page.reload();
  const board = visit.page.getByRole("main");
  for (const { words } of claims) {
    const isThere = await board.getByText(words.slice(0, 40)).first().waitFor({ timeout: 15_000 }).then(() => true, () => false);
    visit.check(isThere, `the contest page does not show “${words}”`);
  }
}
