import type { Page } from "@playwright/test";

/** Signs a page in as the account that the throw-away program was started with. */
export async function signIn(page: Page): Promise<void> {
  await page.goto("/signin");
  await page.getByLabel("E-mail").fill(process.env.FIRST_ACCOUNT_EMAIL ?? "");
  await page.getByLabel("Password").fill(process.env.FIRST_ACCOUNT_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/signin"));
}
