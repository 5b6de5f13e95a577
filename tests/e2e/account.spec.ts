import { account, expect, test } from "../setup/browser-fixture";
import { anotherBrowser, call, expectAccessible, makeAccount, makeProject, signIn } from "../setup/journey";

test("who is not signed in is asked to, and comes back to where they wanted to go", async ({ page, trouble }) => {
  trouble.allow(/status of 401/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/signin\?callbackUrl=%2Faccount$/);
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("don’t match an account here")).toBeVisible();
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/signin/);
});

test("a token is made by keyboard, shown once, works, and is refused as soon as it has ended", async ({ page, playwright, baseURL }) => {
  await signIn(page);
  const slug = await makeProject(page, "Reached by a token");
  await page.goto("/account");
  await page.getByLabel("What it is for").focus();
  await page.keyboard.type("the nightly export");
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { name: "The secret of “the nightly export”" });
  await expect(title).toBeFocused();
  const secret = await page.locator("code", { hasText: "cc_" }).innerText();
  await expectAccessible(page);

  const outside = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${secret}` } });
  expect((await outside.get(`/api/v1/projects/${slug}`)).status()).toBe(200);
  expect((await outside.post(`/api/v1/projects/${slug}/archive`, { headers: { "if-match": '"1"' } })).status(), "a token to read changes nothing").toBe(403);

  await page.getByRole("button", { name: "Done, hide it" }).click();
  await expect(page.locator("code", { hasText: "cc_" })).toHaveCount(0);
  await page.getByRole("button", { name: "End the token the nightly export" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End this token" }).click();
  await expect(page.getByRole("button", { name: "End the token the nightly export" })).toHaveCount(0);
  expect((await outside.get(`/api/v1/projects/${slug}`)).status()).toBe(401);
  await outside.dispose();
});

test("a session is ended from another one: its next page is the sign-in", async ({ page, browser }) => {
  const who = await makeAccount("Two Places");
  await signIn(page, who);
  const other = await anotherBrowser(browser, who);
  await page.goto("/account");
  const sessions = page.getByRole("list", { name: "Sessions" }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await sessions.filter({ hasNotText: "this one" }).getByRole("button", { name: /^Sign out of/ }).click();
  await expect(sessions).toHaveCount(1);
  await other.goto("/");
  await expect(other).toHaveURL(/\/signin/);
  await other.context().close();
});

test("a new password needs the present one, and ends the other sessions", async ({ page, browser, trouble }) => {
  trouble.allow(/status of 422/);
  const who = await makeAccount("New Password");
  await signIn(page, who);
  const other = await anotherBrowser(browser, who);
  await page.goto("/account");
  const fill = async (old: string, fresh: string, repeated: string) => {
    await page.getByLabel("Present password").fill(old);
    await page.getByLabel("New password", { exact: true }).fill(fresh);
    await page.getByLabel("New password once more").fill(repeated);
    await page.getByRole("button", { name: "Change the password" }).click();
  };
  await fill(who.password, "short", "short");
  await expect(page.getByText("fewer than 12 characters")).toBeVisible();
  await fill(who.password, "four quiet words here", "four quiet words there");
  await expect(page.getByText("not the same as the new password")).toBeVisible();
  await fill("not the present one", "four quiet words here", "four quiet words here");
  await expect(page.getByText("not your present password")).toBeVisible();
  await fill(who.password, "four quiet words here", "four quiet words here");
  await expect(page.getByText("The password is changed")).toBeVisible();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/signin/);
  await signIn(other, { ...who, password: "four quiet words here" });
  await other.context().close();
});

test("the theme is chosen for this browser and stays", async ({ page }) => {
  await signIn(page);
  await page.goto("/account");
  await page.getByRole("radiogroup", { name: "Theme" }).getByText("Dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});

test("the account page fits 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page);
  await page.goto("/account");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await call<{ items: unknown[] }>(page, "get", "/account/sessions")).items.length).toBeGreaterThan(0);
});
