import { expect, test } from "@/tests/setup/browser-fixture";

test("the program says that it is well, and its first page asks nothing of anybody else", async ({
  page,
  request,
}) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok" });
  await page.goto("/signin");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
