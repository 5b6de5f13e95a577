import type { Page } from "@playwright/test";
import { codeOfStep, stepAt } from "@/lib/access/one-time-code";
import { account, expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const fits = async (page: Page) => {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize(size);
};

const members = (page: Page) => page.getByRole("list", { name: "Members" }).getByRole("listitem");

test("somebody is invited by a link, makes an account, sees the role, gets another, and is out at the next request (E1, E3, E6, A6)", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 404/);
  await signIn(page);
  const slug = await makeProject(page, "The ferry at Lenn");
  await page.goto(`/p/${slug}/settings`);
  await page.getByRole("button", { name: "Make the invitation" }).press("Enter");
  await expect(page.getByRole("heading", { name: "The link for a new annotator" })).toBeFocused();
  const link = await page.locator("code", { hasText: "/invitation/" }).innerText();
  await expect(page.getByRole("button", { name: /^Take back the invitation as annotator/ })).toBeVisible();
  await fits(page);

  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1, name: "You are invited to “The ferry at Lenn”" })).toBeVisible();
  await expectAccessible(guest);
  await fits(guest);
  const email = `nia-${slug}@example.org`;
  await guest.getByLabel("Name").fill("Nia Newcomer");
  await guest.getByLabel("E-mail").fill(email);
  await guest.getByLabel("Password").fill("short");
  await guest.getByRole("button", { name: "Make the account and join" }).click();
  await expect(guest.getByText("fewer than 12 characters")).toBeVisible();
  await guest.getByLabel("Password").fill("a pass phrase of one’s own");
  await guest.getByRole("button", { name: "Make the account and join" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "The ferry at Lenn", exact: true })).toBeVisible();
  const roleSeen = async () => (await call<{ role: string }>(guest, "get", `/projects/${slug}`)).role;
  expect(await roleSeen()).toBe("annotator");

  // The link is used up, and says so; who made the account with it is a member.
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "You are a member of “The ferry at Lenn”" })).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByRole("heading", { level: 1, name: "This invitation was used already" })).toBeVisible();
  await stranger.context().close();

  await page.goto(`/p/${slug}/settings`);
  const row = members(page).filter({ hasText: "Nia Newcomer" });
  await expect(row).toContainText(email);
  // The page is long in being read anew; who has seen the first act done goes on from there.
  let readAgain = () => {};
  const longWait = new Promise<void>((done) => (readAgain = done));
  await page.route(/\/settings\?_rsc=/, async (route) => {
    await longWait;
    await route.continue();
  });
  await row.getByRole("button", { name: /Role of Nia Newcomer/ }).click();
  await page.getByRole("option", { name: /^reader/ }).click();
  await expect(page.getByText("Nia Newcomer is now reader.")).toBeVisible();
  expect(await roleSeen()).toBe("reader");
  await row.getByRole("button", { name: "Remove Nia Newcomer" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nia Newcomer is no longer a member.")).toBeVisible();
  readAgain();
  await guest.reload();
  await expect(guest.getByRole("heading", { level: 1, name: "The ferry at Lenn", exact: true })).toHaveCount(0);
  expect((await guest.request.get(`/api/v1/projects/${slug}`)).status()).toBe(404);

  // Back by a second invitation, as who is signed in; and a third is taken back before anybody has used it.
  const invite = () => call<{ id: string; link: string }>(page, "post", `/projects/${slug}/invitations`, { id: crypto.randomUUID(), role: "editor", email: null, days: 1 });
  await guest.goto((await invite()).link);
  await guest.getByRole("button", { name: "Join the project" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "The ferry at Lenn", exact: true })).toBeVisible();
  expect(await roleSeen()).toBe("editor");
  await guest.context().close();
  const { link: third } = await invite();
  await page.reload();
  await page.getByRole("button", { name: /^Take back the invitation as editor/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("The invitation is taken back.")).toBeVisible();
  const late = await (await browser.newContext()).newPage();
  await late.goto(third);
  await expect(late.getByRole("heading", { level: 1, name: "This invitation was taken back" })).toBeVisible();
  await late.context().close();
});

test("a second factor is set up, asked for at sign-in, and turned off again (E7, E9, E10)", async ({ page, browser, trouble }) => {
  trouble.allow(/status of (401|422)/);
  await signIn(page);
  const slug = await makeProject(page, "Two factors");
  const { link } = await call<{ link: string }>(page, "post", `/projects/${slug}/invitations`, { id: crypto.randomUUID(), role: "reader", email: null, days: 1 });
  const who = { email: `two-${slug}@example.org`, password: account.password };
  await call(page, "post", "/invitations/accounts", { token: link.split("/").at(-1), name: "Two Factors", ...who });

  const guest = await (await browser.newContext()).newPage();
  await signIn(guest, who);
  await guest.goto("/account");
  const section = guest.getByRole("region", { name: "Second factor" });
  await section.getByLabel("Your password").fill(who.password);
  await section.getByRole("button", { name: "Set up a second factor" }).click();
  await expect(section.getByRole("img", { name: /^QR code/ })).toBeVisible();
  await expect(section.getByLabel("Code that the app shows")).toBeFocused();
  const secret = (await section.locator("code").innerText()).replaceAll(" ", "");
  await expectAccessible(guest);
  await fits(guest);
  const used = stepAt(Date.now());
  await section.getByLabel("Code that the app shows").fill(codeOfStep(secret, used));
  await section.getByRole("button", { name: "Turn it on" }).click();
  await expect(section.getByRole("heading", { name: "Your recovery codes" })).toBeFocused();
  const recoveryCodes = (await section.locator("code").innerText()).split("\n");
  expect(recoveryCodes).toHaveLength(10);
  await expect(section.getByText("10 recovery codes are left.")).toBeVisible();

  await guest.context().clearCookies();
  await guest.goto("/signin?callbackUrl=/account");
  await guest.getByLabel("E-mail").fill(who.email);
  await guest.getByLabel("Password").fill(who.password);
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest.getByText("Your account asks for a code as well.")).toBeVisible();
  await expect(guest.getByLabel("Code")).toBeFocused();
  await guest.getByLabel("Code").fill("no code");
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest.getByText("This code doesn’t count.")).toBeVisible();
  // The code of the setup counts no more: the next one does, already or by now.
  await guest.getByLabel("Code").fill(codeOfStep(secret, Math.max(used + 1, stepAt(Date.now()))));
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();

  const change = guest.getByRole("form", { name: "To change it, show that it is you" });
  await change.getByLabel("Your password").fill(who.password);
  await change.getByLabel("Code of the app, or a recovery code").fill(recoveryCodes[0]!);
  await change.getByRole("button", { name: "Turn it off" }).click();
  await expect(guest.getByText("It is off.")).toBeVisible();
  await guest.context().close();
});
