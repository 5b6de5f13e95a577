// Three claims in a document, each marked in another way: by double click, by keyboard, by dragging.
import type { Locator } from "@playwright/test";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { Complaint } from "@/scripts/complaint.mjs";
import type { Imported } from "@/scripts/walk/entering";
import { askAll, until, type Visit } from "@/scripts/walk/visit";

/** A claim that was marked, and the words that were selected for it. */
export interface Marked {
  readonly documentId: string;
  readonly claimId: string;
  readonly words: string;
}

type Way = (line: Locator, visit: Visit) => Promise<void>;

/** A word under the pointer, then the sentence around it. */
const byDoubleClick: Way = async (line, { page }) => {
  await line.dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press("e");
};

/** The caret at the beginning of the line, then six words on. */
const byKeyboard: Way = async (line, { page }) => {
  await line.click({ position: { x: 3, y: 12 } });
  await page.keyboard.press("Home");
  for (let word = 0; word < 6; word++) await page.keyboard.press("Control+Shift+ArrowRight");
};

/** The pointer pressed, drawn along the line, and let go. */
const byDragging: Way = async (line, { page }) => {
  const { x, y } = (await line.boundingBox())!;
  await page.mouse.move(x + 20, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 260, y + 12, { steps: 8 });
  await page.mouse.up();
};

const ways: readonly Way[] = [byDoubleClick, byKeyboard, byDragging];

/** Opens a document in the reader and makes three claims, in three places of it. Notes what was not saved as selected. */
export async function markThree(visit: Visit, { file, document }: Imported): Promise<Marked[]> {
  const { page, address, slug } = visit;
  await page.goto(`${address}/p/${slug}/documents/${document.id}`);
  const text = page.getByRole("textbox", { name: document.title });
  await text.waitFor({ timeout: 60_000 });
  const lines = text.locator("p");
  visit.check((await lines.count()) === file.text.split("\n").length, `${file.name}: the reader shows other lines than the file has`);
  const words: string[] = [];
  for (const [index, way] of ways.entries()) words.push(await mark(visit, lines.nth(lineFor(file.text, index)), way));
  return compareClaims(visit, { file, document }, words);
}

/** Three lines that are long enough to select in, one in each third of the text as far as there are such. */
function lineFor(text: string, index: number): number {
  const long = text.split("\n").flatMap((line, number) => (line.trim().length >= 50 ? [number] : []));
  const chosen = long[Math.floor(((2 * index + 1) * long.length) / 6)];
  if (chosen === undefined) throw new Complaint("This text has no line of 50 characters to mark something in.");
  return chosen;
}

/** Brings a line into the middle of the window and waits until it stands still there: what lies around it is laid out as it comes near. */
const comeToRest = (line: Locator): Promise<void> =>
  line.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const place = () => element.getBoundingClientRect().top;
    for (let still = 0, before = Number.NaN; still < 3; before = place()) {
      element.scrollIntoView({ block: "center" });
      await frame();
      still = place() === before ? still + 1 : 0;
    }
  });

/** Selects, says `c`, and puts the claim down; gives the words that were selected. */
async function mark(visit: Visit, line: Locator, way: Way): Promise<string> {
  const { page } = visit;
  await comeToRest(line);
  await way(line, visit);
  // The reader leaves blanks at the ends of a selection out of the claim.
  const selected = async () => (await page.evaluate(() => document.getSelection()?.toString() ?? "")).trim();
  const words = await until("words selected in the reader", selected, (text) => text !== "");
  await page.keyboard.press("c");
  await page.keyboard.press("Escape");
  return words;
}

/** Waits until the claims are saved, and compares each with what was selected and with the file. */
async function compareClaims(visit: Visit, { file, document }: Imported, words: readonly string[]): Promise<Marked[]> {
  const read = () => askAll<ClaimSeen>(visit, `claims?documentId=${document.id}`);
  const claims = await until(`three claims in ${file.name}`, read, ({ length }) => length === words.length);
  const quotes = claims.map((claim) => {
    const fragments = claim.mentions.flatMap(({ anchorings }) => anchorings.flatMap((place) => place.fragments));
    for (const { start, end, quote } of fragments) {
      visit.check(file.text.slice(start, end) === quote, `${file.name}: a claim quotes “${quote}”, where the file has “${file.text.slice(start, end)}”`);
    }
    return fragments.find(({ role }) => role === "content")?.quote ?? "";
  });
  return words.map((selected) => {
    const at = quotes.indexOf(selected);
    visit.check(at >= 0, `${file.name}: “${selected}” was selected, the claims have ${JSON.stringify(quotes)}`);
    return { documentId: document.id, claimId: claims[Math.max(at, 0)]!.id, words: selected };
  });
}
