import { test as base, expect, type BrowserContext, type ConsoleMessage, type Page, type Request } from "@playwright/test";

/** The account that the first start made for the tests. */
export const account = {
  email: process.env.FIRST_ACCOUNT_EMAIL ?? "",
  password: process.env.FIRST_ACCOUNT_PASSWORD ?? "",
};

export type Trouble = {
  /** Takes the troubles that match as meant by this test: a refusal it provokes, a connection it cuts. */
  allow(pattern: RegExp): void;
};

const LOCAL = /^(data|blob|about|chrome-error):/;

function watchRequests(context: BrowserContext, origin: string, report: (what: string) => void) {
  context.on("request", (request) => {
    const url = request.url();
    if (!LOCAL.test(url) && new URL(url).origin !== origin) report(`request to elsewhere: ${url}`);
  });
}

const underWay = new WeakMap<Page, Set<Request>>();

function followRequests(page: Page) {
  const open = new Set<Request>();
  underWay.set(page, open);
  // A page's stream of changes has no end, and says nothing of whether the page is complete.
  page.on("request", (request) => request.resourceType() === "eventsource" || open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/** Waits until everything that a page has asked for is answered, and it asks for nothing more. */
export async function answered(page: Page) {
  let calm = 0;
  await expect.poll(() => (underWay.get(page)!.size === 0 ? ++calm : (calm = 0)), { intervals: [250] }).toBeGreaterThan(1);
}

function watchPage(page: Page, report: (what: string) => void) {
  followRequests(page);
  page.on("pageerror", (error) => report(`page error: ${error.stack ?? error.message}`));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") report(`console error: ${message.text()} (${message.location().url})`);
  });
}

/**
 * Playwright's test, which also fails when a page asks anything of another origin, throws, or logs an error. A test that
 * provokes such a thing says so beforehand by `trouble.allow`.
 */
export const test = base.extend<{ trouble: Trouble }>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const report = (what: string) => found.push(what);
      watchRequests(context, new URL(String(baseURL)).origin, report);
      context.on("page", (page) => watchPage(page, report));
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(
        found.filter((what) => !allowed.some((pattern) => pattern.test(what))),
        "what the pages did wrong",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
