import { expect, test } from "@/tests/setup/browser-fixture";

test("the program says in the browser that it is well, and asks nothing of anybody else", async ({ page }) => {
  const response = await page.goto("/api/health");
  expect(response?.status()).toBe(200);
  await expect(page.locator("body")).toContainText(`"status":"ok"`);
});
