import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { answered, expect, test } from "@/tests/setup/browser-fixture";
import { call, expectAccessible, signIn } from "@/tests/setup/journey";

// Every page of the program with the sample project in it, and what opens on them (U3). The list is read from app/.
const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file === "page.tsx" || file.endsWith("/page.tsx"))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`)
  .filter((address) => !address.startsWith("/dev"));

interface Found {
  readonly items: readonly { readonly id: string }[];
}

/** The address of a real page: ids of the sample in place of the parameters. A parameter that isn't known here fails. */
async function addressOf(page: Page, pattern: string): Promise<string> {
  const first = async (kind: string) => (await call<Found>(page, "get", `/projects/sample/${kind}?limit=5`)).items[0]!.id;
  const known: Record<string, () => Promise<string>> = {
    project: async () => "sample", document: () => first("documents"), revision: async () => (await call<Found>(page, "get", `/projects/sample/documents/${await first("documents")}/revisions`)).items[0]!.id, contest: () => first("contests"), party: () => first("parties"),
    token: async () => (await call<{ link: string }>(page, "post", "/projects/sample/invitations", { id: crypto.randomUUID(), role: "reader", email: null, days: 1 })).link.split("/").at(-1)!,
  };
  let address = pattern;
  for (const [whole, name] of pattern.matchAll(/\[(\w+)\]/g)) {
    const value = known[name!];
    if (!value) throw new Error(`say in this test what stands for ${whole}`);
    address = address.replace(whole!, await value());
  }
  return address;
}

test("axe finds nothing on the sign-in page", async ({ page }) => {
  await page.goto("/signin");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

for (const pattern of pages.filter((each) => each !== "/signin")) {
  test(`axe finds nothing on ${pattern}`, async ({ page }) => {
    await signIn(page);
    await page.goto(await addressOf(page, pattern));
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await answered(page);
    await expectAccessible(page);
  });
}

test("axe finds nothing in the composer, with a claim of three levels in hand", async ({ page }) => {
  await signIn(page);
  const { items } = await call<{ items: { id: string; mentions: { documentId: string; levels: unknown[] }[] }[] }>(page, "get", "/projects/sample/claims?limit=200");
  const chained = items.find((claim) => claim.mentions[0]!.levels.length >= 3)!;
  await page.goto(`/p/sample/documents/${chained.mentions[0]!.documentId}?claim=${chained.id}`);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(page.getByLabel("In one neutral sentence")).toBeVisible();
  // Where "Edit" was the pointer now lies on the chain, which is said in a sentence: axe would have that in a landmark.
  await page.mouse.move(0, 0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expectAccessible(page);
});
