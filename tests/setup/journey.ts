import { request, type Browser, type Page } from "@playwright/test";
import axe from "axe-core";
import { uuidv7 } from "uuidv7";
import { account, expect } from "./browser-fixture";

export type SignIn = { email: string; password: string };
/** Somebody who asks over the network: a page, or no page at all. */
type Asking = Pick<Page, "request">;

const origin = () => new URL(String(process.env.E2E_BASE_URL)).origin;

/** Signs in over the network: the form has a journey of its own. The page stays where it is. */
export async function signIn(page: Asking, { email, password }: SignIn = account) {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf", { maxRetries: 2 })).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, callbackUrl: origin(), json: "true" };
  const response = await page.request.post("/api/auth/callback/credentials", { form, headers: { origin: origin() }, maxRetries: 2 });
  expect(response.ok(), `signing in as ${email}: ${await response.text()}`).toBe(true);
}

/** A browser of its own, signed in as somebody. The test closes it. */
export async function anotherBrowser(browser: Browser, who: SignIn = account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

/** Has a page hear nothing of what others do, as where something between holds the stream back. To be called before it is opened. */
export const withoutStream = (page: Page) => page.addInitScript(() => Object.assign(window, { EventSource: undefined }));

/** Calls the API as the person who is signed in in this page. Fails the test where the answer isn't a success. */
export async function call<T>(page: Asking, method: "post" | "put" | "delete" | "get", address: string, data?: object, headers: Record<string, string> = {}): Promise<T> {
  // A connection that the server closed for want of use just then is opened anew, as a browser does.
  const response = await page.request[method](`/api/v1${address}`, { data, headers: { origin: origin(), ...headers }, maxRetries: 2 });
  expect(response.ok(), `${method} ${address}: ${await response.text()}`).toBe(true);
  return (await response.json()) as T;
}

/** A project of its own for a test; gives its slug. */
export async function makeProject(page: Asking, name: string): Promise<string> {
  const id = uuidv7();
  const slug = `test-${id.slice(-12)}`;
  await call(page, "post", "/projects", { id, slug, name });
  return slug;
}

async function openHouse(): Promise<{ owner: Asking; slug: string }> {
  const owner = { request: await request.newContext({ baseURL: origin() }) };
  await signIn(owner);
  return { owner, slug: await makeProject(owner, "Where accounts come from") };
}
let house: ReturnType<typeof openHouse> | undefined;

/** An account of its own for a test: somebody who was invited to a project that no test is about, and has left it. */
export async function makeAccount(name: string): Promise<SignIn> {
  const { owner, slug } = await (house ??= openHouse());
  const who = { email: `${uuidv7()}@example.org`, password: account.password };
  const { link } = await call<{ link: string }>(owner, "post", `/projects/${slug}/invitations`, { id: uuidv7(), role: "reader", email: null, days: 1 });
  await call(owner, "post", "/invitations/accounts", { token: link.split("/").at(-1), name, ...who });
  const { items } = await call<{ items: { id: string; email: string; version: number }[] }>(owner, "get", `/projects/${slug}/members?limit=200`);
  const member = items.find(({ email }) => email === who.email)!;
  await call(owner, "put", `/projects/${slug}/members/${member.id}`, { role: null }, { "if-match": `"${member.version}"` });
  return who;
}

/** The rules whose answer depends on the colours, which are all that differs between light and dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Has axe in the page: its half megabyte is sent once for all looks at it. */
async function ensureAxe(page: Page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
}

/** What axe finds on the page as it is, in short. */
async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  await ensureAxe(page);
  const violations = await page.evaluate(async (values) => {
    const options: axe.RunOptions = { resultTypes: ["violations"], ...(values && { runOnly: { type: "rule", values } }) };
    // What react-aria has a screen reader say names a button that may be gone by now; it empties itself soon after.
    const found = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: [["[data-live-announcer]"]] }, options);
    return found.violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => String(target)) }));
  }, rules);
  return violations.flatMap(({ id, targets }) => targets.map((target) => `${id}: ${target}`));
}

/**
 * Runs in the page: colours on their way from one scheme to the other are neither, so every transition is ended, and those
 * that its end begins. It doesn't wait for them: a browser without a screen may draw nothing more while nothing asks it to.
 */
function endTransitions() {
  const transitions = () => document.getAnimations().filter((each) => each instanceof CSSTransition);
  for (let round = 0; round < 20 && transitions().length > 0; round++) transitions().forEach((each) => each.finish());
}

/** Expects that axe finds nothing: every rule in light, those on colours again in dark. */
export async function expectAccessible(page: Page) {
  for (const [colorScheme, rules] of [["light"], ["dark", COLOUR_RULES]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    expect(await axeFindings(page, rules && [...rules]), colorScheme).toEqual([]);
  }
}
