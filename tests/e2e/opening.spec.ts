import { uuidv7 } from "uuidv7";
import type { Browser, Page } from "@playwright/test";
import { newCase, openReader, select } from "./reading";
import { expect, test } from "@/tests/setup/browser-fixture";
import { call, makeProject, signIn } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

const TITLE = "The lower sluice";
const text = `${TITLE}

A note on both banks

The ferryman says that the lower sluice was open all night, and the miller that nobody had touched it since the spring.
- The keeper's book: shut
- The miller's: open

Շլյուզը բաց էր, ասում է լաստավարը։

`;

async function makeText(page: Page, times: number): Promise<string> {
  const slug = await makeProject(page, "Read at once");
  const query = new URLSearchParams({ id: uuidv7(), fileName: "sluice.txt", title: TITLE });
  const { document } = await call<{ document: { id: string } }>(page, "post", `/projects/${slug}/documents?${query}`, { text: text.repeat(times) });
  return `/p/${slug}/documents/${document.id}`;
}

/** A browser that runs nothing shows what the page's own program finds there when it arrives. */
async function withoutProgram(browser: Browser, page: Page, address: string): Promise<Page> {
  const options = { storageState: await page.context().storageState(), viewport: page.viewportSize(), javaScriptEnabled: false };
  const other = await (await browser.newContext(options)).newPage();
  await other.goto(address);
  return other;
}

/** Where the first lines stand. */
async function places(page: Page) {
  const lines = page.locator(":is(.ProseMirror, [data-beginning]) p").filter({ hasText: /\p{L}/u });
  await expect(lines.first()).toBeVisible();
  return Promise.all(Array.from({ length: 6 }, async (_, at) => [await lines.nth(at).textContent(), await lines.nth(at).boundingBox()]));
}

for (const [length, times] of [["short", 3], ["long", 500]] as const) {
  test(`U37 a ${length} text is read before its program is there, and nothing of it moves when it comes`, async ({ page, browser }) => {
    const address = await makeText(page, times);
    for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 700 }]) {
      await page.setViewportSize(viewport);
      const bare = await withoutProgram(browser, page, address);
      await expect(bare.getByText("Opening the text…")).toBeVisible();
      const before = await places(bare);
      await bare.context().close();
      await page.goto(address);
      await expect(page.getByRole("textbox", { name: `Text of ${TITLE}` })).toBeVisible();
      expect(await places(page)).toEqual(before);
    }
  });
}

test("U37 where one goes on reading in a short text, that part is there before the program", async ({ page, browser }) => {
  const address = await makeText(page, 100);
  const [slug, id] = address.split("/").flatMap((part, at) => (at === 2 || at === 4 ? [part] : []));
  const start = text.length * 60;
  const { items } = await call<{ items: { id: string }[] }>(page, "get", `/projects/${slug}/documents/${id}/revisions`);
  await call(page, "put", `/projects/${slug}/documents/${id}/place`, { revisionId: items[0]!.id, start });
  const bare = await withoutProgram(browser, page, address);
  const lines = bare.locator("[data-beginning] p");
  await expect(lines.first()).toHaveText(TITLE);
  expect((await lines.allTextContents()).join("\n").length).toBeLessThan(text.length * 40);
  await bare.context().close();
});

test("U38 where a part of the program can't be fetched a notice says so, keys do nothing meanwhile, and trying again brings it", async ({ page, trouble }) => {
  trouble.allow(/ERR_FAILED|Failed to load resource/);
  const lorn = await newCase(page);
  const sent = await (await page.request.get(lorn.address)).text();
  await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => (sent.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()));
  await openReader(page, lorn.address);
  await select(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("c");
  await page.keyboard.press("Enter");
  const notice = page.getByRole("alertdialog").filter({ hasText: "This part of the program could not be fetched." });
  await expect(notice).toBeVisible();
  // They are meant for the field that isn't there yet, and are commands everywhere else.
  await page.keyboard.type("c2d");
  await page.unrouteAll();
  await notice.getByRole("button", { name: "Try again" }).click();
  const composer = page.getByRole("region", { name: "Claim in hand" });
  await expect(composer.getByRole("combobox", { name: "Claimed by" })).toBeFocused();
  await expect(page.locator("[data-id]").filter({ hasText: "at least twelve" })).toHaveCount(1);
});
