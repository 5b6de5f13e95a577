import { uuidv7 } from "uuidv7";
import type { Page } from "@playwright/test";
import { answered, expect, test } from "@/tests/setup/browser-fixture";
import { call, makeProject, signIn, withoutStream } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

/** What a page asks the server for, by the end of its path. */
function asking(page: Page) {
  const asked: { path: string; isBeforehand: boolean }[] = [];
  page.on("request", (request) => asked.push({ path: new URL(request.url()).pathname, isBeforehand: request.headers()["next-router-prefetch"] !== undefined }));
  return {
    count: (end: RegExp) => asked.filter(({ path }) => end.test(path)).length,
    beforehand: () => asked.filter(({ isBeforehand }) => isBeforehand).map(({ path }) => path),
  };
}

// A window that is looked at again says so by this event; the tests' one is always looked at.
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await answered(page);
}

async function makeLongText(page: Page, slug: string): Promise<string> {
  const text = "The ferryman says that the lower sluice was open all night.\n".repeat(2_500);
  const query = new URLSearchParams({ id: uuidv7(), fileName: "sluice.txt", title: "The lower sluice" });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text });
  return `/p/${slug}/documents/${document.id}`;
}

/** Opens the text, and waits until its claims are there: those of the first part, and all of them in one part. */
async function open(page: Page, address: string, asked: ReturnType<typeof asking>): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("textbox", { name: "Text of The lower sluice" })).toContainText("The ferryman says");
  await expect.poll(() => asked.count(/\/highlights$/)).toBe(2);
  await answered(page);
  expect(asked.count(/\/highlights$/)).toBe(2);
}

test("L9 U24 a long text and its claims are asked for once, and not again where the page is told of changes; no link is followed beforehand", async ({ page }) => {
  const address = await makeLongText(page, await makeProject(page, "Read once"));
  const asked = asking(page);
  await open(page, address, asked);
  expect(asked.count(/\/revisions\/[^/]+$/)).toBe(1);
  await lookAgain(page);
  expect([asked.count(/\/highlights$/), asked.beforehand()]).toEqual([2, []]);
});

test("L9 a text whose page hears no stream is read again when it is looked at", async ({ page }) => {
  await withoutStream(page);
  const address = await makeLongText(page, await makeProject(page, "Read again"));
  const asked = asking(page);
  await open(page, address, asked);
  await lookAgain(page);
  expect(asked.count(/\/highlights$/)).toBe(3);
});

test("L9 a contest isn't read again for being opened or looked at, and is where its page hears no stream", async ({ page, context }) => {
  const slug = await makeProject(page, "A contest read once");
  const id = uuidv7();
  await call(page, "post", `/projects/${slug}/contests`, { id, question: "Was the sluice open?", kind: "event" });
  const deaf = await context.newPage();
  await withoutStream(deaf);
  for (const [each, count] of [[page, 0], [deaf, 1]] as const) {
    const asked = asking(each);
    await each.goto(`/p/${slug}/contests/${id}`);
    await expect(each.getByRole("heading", { name: "Was the sluice open?" })).toBeVisible();
    await answered(each);
    await lookAgain(each);
    expect([asked.count(/\/view$/), asked.beforehand()]).toEqual([count, []]);
  }
});
