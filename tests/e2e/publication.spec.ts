import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeAccount, signIn } from "../setup/journey";

const slug = "sample";
const question = "Did the two defence ministers agree on a truce on 3 August 2017?";

interface Listed {
  readonly items: readonly { readonly id: string; readonly question: string; readonly version: number; readonly revokedAt: string | null }[];
}

/** Chooses an act from the menu of the contest's state. */
async function choose(page: Page, act: string) {
  await page.getByRole("button", { name: "Review and publish" }).click();
  await page.getByRole("menuitem", { name: act }).click();
}

/** Signs an assessment and asks for the review, which publishing takes. */
async function reviewed(page: Page, contestId: string) {
  const reasons = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Each ministry speaks for itself, and nobody else heard the call." }] }] };
  await call(page, "post", `/projects/${slug}/assessments`, { id: crypto.randomUUID(), contestId, rating: "unresolved", reasons });
  const { version } = await call<{ version: number }>(page, "get", `/projects/${slug}/contests/${contestId}`);
  await call(page, "post", `/projects/${slug}/contests/${contestId}/state`, { move: "review" }, { "if-match": `"${version}"` });
}

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

test("a contest is published from its page, read by anybody without a script, embedded, printed and revoked (W3, W5, W6, W11)", async ({ page, browser, baseURL }) => {
  await signIn(page);
  const contest = (await call<Listed>(page, "get", `/projects/${slug}/contests`)).items.find((each) => each.question === question)!;
  await reviewed(page, contest.id);
  await page.goto(`/p/${slug}/contests/${contest.id}`);
  const panel = page.getByRole("region", { name: "Publication" });
  await choose(page, "Publish");
  await expect(page.getByRole("dialog")).toContainText("Your name, as this project knows it, stands on the page.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publish now" }).click();
  const address = await panel.getByRole("textbox", { name: "Address" }).inputValue();
  expect(address).toMatch(new RegExp(`^${baseURL}/published/[\\w-]{32}$`));
  expect(await panel.getByRole("textbox", { name: "Lines for another page" }).inputValue()).toContain(`src="${address}/embed"`);

  const anybody = await browser.newContext({ javaScriptEnabled: false });
  const reading = await anybody.newPage();
  const answer = await reading.goto(address);
  expect(answer!.status()).toBe(200);
  expect(await anybody.cookies()).toEqual([]);
  await expect(reading.getByRole("heading", { level: 1, name: question })).toBeVisible();
  await expect(reading.getByText("“no agreement of any kind” had been made").first()).toBeVisible();
  await expect(reading.getByText("nobody else heard the call")).toBeVisible();
  await expect(reading.getByRole("heading", { name: "Silent or declined" })).toBeVisible();
  await expect(reading.getByRole("heading", { name: "Sources" })).toBeVisible();

  const pdf = await reading.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  await reading.emulateMedia({ media: "print" });
  await expect(reading.getByRole("heading", { name: "Show this on another page" })).toBeHidden();
  await expect(reading.getByRole("heading", { name: "Sources" })).toBeVisible();
  await reading.emulateMedia({ media: null });
  await reading.setViewportSize({ width: 320, height: 700 });
  await framed(reading, address);
  await anybody.close();

  await accessible(page, address);
  await page.goto(`/p/${slug}/contests/${contest.id}`);
  await choose(page, "Withdraw");
  await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw for good" }).click();
  await expect(panel).toContainText("An earlier address was withdrawn");
  const gone = await page.request.get(address);
  expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining("has been withdrawn")]);
});

/** The view for other pages, in the frame that the copied lines make, on a page of another origin of this machine. */
async function framed(page: Page, address: string) {
  const frames = `<iframe title="embedded" src="${address}/embed" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe><iframe title="whole" src="${address}" sandbox></iframe>`;
  const elsewhere = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(`<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>${frames}`));
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  await expect(page.frameLocator("iframe[title=embedded]").getByRole("heading", { level: 1 })).toHaveText(question);
  await expect(page.frameLocator("iframe[title=whole]").getByRole("heading", { level: 1 })).toHaveCount(0);
  await page.goto("about:blank");
  elsewhere.close();
}

async function accessible(page: Page, address: string) {
  await page.goto(address);
  await expectAccessible(page);
}

test("who only reads a project sees where it is published, and can neither publish nor revoke", async ({ page }) => {
  const reader = await makeAccount("Rhea Reader");
  await signIn(page);
  const { items } = await call<Listed>(page, "get", `/projects/${slug}/contests`);
  await call(page, "post", `/projects/${slug}/members`, { id: crypto.randomUUID(), email: reader.email, role: "reader" });
  await page.context().clearCookies();
  await signIn(page, reader);
  await page.goto(`/p/${slug}/contests/${items[1]!.id}`);
  const panel = page.getByRole("region", { name: "Publication" });
  await expect(panel).toContainText("This contest is not published.");
  await expect(panel.getByRole("button")).toHaveCount(0);
});
