import { expect, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { account } from "@/tests/setup/browser-fixture";

/** Written for these tests. */
export const text = `The bridge at Lorn

On 7 August a patrol crossed the river. The Herald, quoting the news agency, reported that according to the Northern Ministry at least twelve soldiers were wounded, and two vehicles burnt. 🙂 The Southern Command denied that any shots had been fired.

The ministry later revised its figure to nine wounded.
`;

export async function signIn(page: Page): Promise<void> {
  await page.goto("/signin");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/signin"));
}

/** Asks the API as the signed-in person. */
export async function api<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await page.evaluate(
    async ([verb, address, content]) => {
      const response = await fetch(`/api/v1${address}`, { method: verb, headers: { "content-type": "application/json" }, ...(content === null ? {} : { body: content }) });
      return { status: response.status, body: (await response.json()) as unknown };
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body as T;
}

export interface Case {
  readonly slug: string;
  readonly documentId: string;
  readonly address: string;
}

/** A project with a ministry, an agency and a command, and one document. */
export async function newCase(page: Page): Promise<Case> {
  const slug = `case-${uuidv7().slice(-12)}`;
  await api(page, "POST", "/projects", { id: uuidv7(), slug, name: "The bridge" });
  for (const [name, kind, alias] of [["Northern Ministry", "ministry", "the ministry"], ["Lorn News Agency", "media_outlet", "LNA"], ["Southern Command", "force", "the command"]]) {
    await api(page, "POST", `/projects/${slug}/parties`, { id: uuidv7(), kind, names: [{ text: name }, { text: alias }] });
  }
  const query = new URLSearchParams({ id: uuidv7(), fileName: "bridge.txt", title: "The bridge at Lorn" });
  const { document } = await api<{ document: { id: string } }>(page, "POST", `/projects/${slug}/documents?${query}`, { text });
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
  (await api<{ items: StoredClaim[] }>(page, "GET", `/projects/${slug}/claims?documentId=${documentId}`)).items;

export const textOf = (page: Page) => page.getByRole("textbox", { name: "Text of The bridge at Lorn" });

export async function openReader(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(textOf(page)).toBeVisible();
}

/** Selects words in the text by keyboard alone: the caret goes there from the text's beginning. */
export async function selectByKeyboard(page: Page, words: string): Promise<void> {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text doesn't have: ${words}`);
  await textOf(page).focus();
  await page.keyboard.press("Control+Home");
  for (let step = [...text.slice(0, start)].length; step > 0; step--) await page.keyboard.press("ArrowRight");
  for (let step = [...words].length; step > 0; step--) await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words);
}

export const saved = (page: Page) => expect(page.getByRole("status", { name: "Saving" })).toContainText(/Saved \d\d:\d\d/, { timeout: 20_000 });
