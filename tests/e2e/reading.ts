import { expect, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { call } from "@/tests/setup/journey";

/** Written for these tests. */
export const text = `The bridge at Lorn

On 7 August a patrol crossed the river. The Herald, quoting the news agency, reported that according to the Northern Ministry at least twelve soldiers were wounded, and two vehicles burnt. 🙂 The Southern Command denied that any shots had been fired.

The ministry later revised its figure to nine wounded.
`;

export interface Case {
  readonly slug: string;
  readonly documentId: string;
  readonly address: string;
}

/** A project with a ministry, an agency and a command, and one document. */
export async function newCase(page: Page): Promise<Case> {
  const slug = `case-${uuidv7().slice(-12)}`;
  await call(page, "post", "/projects", { id: uuidv7(), slug, name: "The bridge" });
  for (const [name, kind, alias] of [["Northern Ministry", "ministry", "the ministry"], ["Lorn News Agency", "media_outlet", "LNA"], ["Southern Command", "force", "the command"]]) {
    await call(page, "post", `/projects/${slug}/parties`, { id: uuidv7(), kind, names: [{ text: name }, { text: alias }] });
  }
  const query = new URLSearchParams({ id: uuidv7(), fileName: "bridge.txt", title: "The bridge at Lorn" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text });
  return { slug, documentId: document.id, address: `/p/${slug}/documents/${document.id}` };
}

export interface StoredClaim {
  readonly id: string;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly attribution: string;
  readonly act: string;
  readonly polarity: string;
  readonly proposition: string;
  readonly said: string | null;
  readonly claimants: readonly string[];
  readonly mentions: readonly {
    readonly levels: readonly { readonly stance: string | null; readonly partyIds: readonly string[] }[];
    readonly anchorings: readonly { readonly fragments: readonly { readonly role: string; readonly levelOrdinal: number | null; readonly quote: string }[] }[];
  }[];
}

/** The claims of a document as the server has them. */
export const claimsOf = async (page: Page, { slug, documentId }: Case): Promise<readonly StoredClaim[]> =>
  (await call<{ items: StoredClaim[] }>(page, "get", `/projects/${slug}/claims?documentId=${documentId}`)).items;

export const textOf = (page: Page) => page.getByRole("textbox", { name: "Text of The bridge at Lorn" });

export async function openReader(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(textOf(page)).toBeVisible();
}

function startOf(words: string): number {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text doesn't have: ${words}`);
  return start;
}

/** Selects words in the text by keyboard alone: the caret goes there from the text's beginning. */
export async function selectByKeyboard(page: Page, words: string): Promise<void> {
  const before = text.slice(0, startOf(words));
  await textOf(page).focus();
  await page.keyboard.press("Control+Home");
  for (let step = [...before].length; step > 0; step--) await page.keyboard.press("ArrowRight");
  for (let step = [...words].length; step > 0; step--) await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words);
}

/** Selects words in the text at once, as a mouse would. */
export async function select(page: Page, words: string): Promise<void> {
  const start = startOf(words);
  await textOf(page).focus();
  await textOf(page).evaluate(
    (dom, [from, to]) => {
      const placeOf = (offset: number): [Node, number] => {
        let rest = offset;
        for (const line of dom.querySelectorAll("p")) {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const { length } = node.textContent ?? "";
            if (rest <= length) return [node, rest];
            rest -= length;
          }
          rest -= 1;
        }
        throw new RangeError(`the text ends before ${offset}`);
      };
      document.getSelection()?.setBaseAndExtent(...placeOf(from), ...placeOf(to));
    },
    [start, start + words.length] as const,
  );
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words);
}

export const saved = (page: Page) => expect(page.getByRole("status", { name: "Saving" })).toContainText(/Saved \d\d:\d\d/);
