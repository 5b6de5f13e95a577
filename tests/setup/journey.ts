import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import axe from "axe-core";
import { uuidv7 } from "uuidv7";
import { account, expect } from "./browser-fixture";

export type SignIn = { email: string; password: string };

const origin = () => new URL(String(process.env.E2E_BASE_URL)).origin;

/** Signs in over the network: the form has a journey of its own. The page stays where it is. */
export async function signIn(page: Page, { email, password }: SignIn = account) {
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
export async function call<T>(page: Page, method: "post" | "put" | "delete" | "get", address: string, data?: object, headers: Record<string, string> = {}): Promise<T> {
  // A connection that the server closed for want of use just then is opened anew, as a browser does.
  const response = await page.request[method](`/api/v1${address}`, { data, headers: { origin: origin(), ...headers }, maxRetries: 2 });
  expect(response.ok(), `${method} ${address}: ${await response.text()}`).toBe(true);
  return (await response.json()) as T;
}

/** A project of its own for a test; gives its slug. */
export async function makeProject(page: Page, name: string): Promise<string> {
  const id = uuidv7();
  const slug = `test-${id.slice(-12)}`;
  await call(page, "post", "/projects", { id, slug, name });
  return slug;
}

const command = promisify(execFile);

/** An account of its own for a test, made by the command line on the database of the program under test. */
export async function makeAccount(name: string): Promise<SignIn> {
  const email = `${uuidv7()}@example.org`;
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs");
  const { stdout } = await command(process.execPath, [tsx, "scripts/cli/main.ts", "user", "add", "--email", email, "--name", name, "--json"]);
  const { password } = JSON.parse(stdout) as { password: string };
  return { email, password };
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
