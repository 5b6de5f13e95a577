import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const text = "The mill said that the gate was shut. The mill claimed that no boat sank. The guild confirmed that two boats sank. The guild did not answer.\n";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A document that the team marked together, and that two people marked in another program. */
async function mill(page: Page, slug: string) {
  const base = `/projects/${slug}`;
  const query = new URLSearchParams({ id: uuidv7(), fileName: "mill.txt" });
  const { document, revisionId } = await call<{ document: { id: string; version: number }; revisionId: string }>(page, "post", `${base}/documents?${query}`, { text });
  await call(page, "put", `${base}/documents/${document.id}`, { title: "At the mill", language: "en" }, { "if-match": `"${document.version}"` });
  const party = await call<{ id: string }>(page, "post", `${base}/parties`, { id: uuidv7(), kind: "force", names: [{ text: "The mill" }] });
  for (const [words, act] of [["the gate was shut", "asserts"], ["no boat sank", "denies"]] as const) {
    const mention = { id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named", stance: null }], anchorings: [{ id: uuidv7(), revisionId, fragments: [{ role: "content", levelOrdinal: null, ...span(words) }] }] };
    await call(page, "post", `${base}/claims`, { id: uuidv7(), attribution: "attributed", act, claimants: [party.id], mentions: [mention] });
  }
  const region = (words: string, index: number) => ({ id: `r${index}`, type: "labels", from_name: "label", to_name: "text", value: { ...span(words), text: words, labels: ["Content"] } });
  const marked = async (name: string, ...contents: string[]) => {
    const tasks = [{ id: 1, data: { text }, annotations: [{ id: 1, result: contents.map(region) }] }];
    await call(page, "post", `${base}/layers?${new URLSearchParams({ id: uuidv7(), format: "label-studio", fileName: "mill.json", name, documents: JSON.stringify({}) })}`, tasks);
  };
  await marked("Ada", "that the gate was shut", "no boat sank", "did not answer");
  await marked("Bo", "the gate was shut", "two boats sank");
}

test("Q12 Q13 Q15 Q16 U3 layers are chosen by keyboard, compared, and every figure opens onto its passages, in the text too", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "The mill");
  await page.goto(`/p/${slug}`);
  await page.getByRole("link", { name: "Agreement", exact: true }).click();
  await expect(page.getByText("Nothing to compare yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go to the documents" })).toBeVisible();
  await mill(page, slug);

  await page.goto(`/p/${slug}/agreement?layers=nonsense`);
  await expect(page.getByText("This of the address could not be read and was left out: layers.")).toBeVisible();
  const compare = page.getByRole("button", { name: "Compare" });
  await expect(compare).toBeDisabled();
  await expect(page.getByText("3 places in “At the mill”")).toBeVisible();
  const tick = async (name: string) => {
    await page.getByRole("checkbox", { name, exact: true }).focus();
    await page.keyboard.press("Space");
  };
  // The boxes are there before they do anything.
  await expect(async () => {
    await tick("Ada");
    await expect(page.getByRole("checkbox", { name: "Ada" })).toBeChecked({ timeout: 1_000 });
  }).toPass();
  await tick("Bo");
  await compare.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/layers=[0-9a-f-]{36},[0-9a-f-]{36}$/);

  const figures = page.getByRole("table", { name: /^Agreement by layer/ });
  await expect(figures).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("How far 2 people who marked this document agree.")).toBeVisible();
  await expect(page.getByText("Compared in “At the mill”.")).toBeVisible();
  await expect(figures.getByRole("row", { name: /^Party/ })).toContainText("no figure: one value only, so nothing could differ");
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "light" });
  await figures.getByRole("link", { name: "4 places where Claims differs" }).click();
  await expect(page).toHaveURL(/#agreement-claims$/);
  const claims = page.getByRole("region", { name: "Claims", exact: true });
  const places = claims.getByRole("listitem");
  await expect(places).toHaveCount(4);
  await expect(places.first()).toContainText("100% apart");
  await expect(places.last()).toContainText("that the gate was shut");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  const [zip] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download figures, matrices and places as CSV" }).click()]);
  expect(zip.suggestedFilename()).toBe(`${slug}-agreement.zip`);
  const [json] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download figures, matrices and places as JSON" }).click()]);
  expect(JSON.parse(await readFile(await json.path(), "utf8"))).toMatchObject({ format: "counterclaim-agreement", annotators: [{ name: "Ada" }, { name: "Bo" }] });

  await page.getByRole("link", { name: "Compute γ too" }).click();
  await expect(page).toHaveURL(/gamma=1$/);
  await claims.getByText("Further figures").first().click({ timeout: 60_000 });
  await expect(claims.getByRole("row", { name: /γ of places/ })).toContainText(/\d\.\d\d|no figure/);

  await places.first().getByRole("link", { name: "Open in the text" }).click();
  await expect(page).toHaveURL(/documents\/[0-9a-f-]{36}\?layer=[0-9a-f-]{36}&claim=/);
  await expect(page.getByText(/You read the imported layer “(Ada|Bo)”\./)).toBeVisible();
  await page.goBack();

  await expect(figures).toBeVisible({ timeout: 60_000 });
  await tick("Shared layer");
  await compare.click();
  const pairs = page.getByRole("table", { name: "The first figure of each layer, for every two" });
  await expect(pairs.getByRole("columnheader").getByRole("link")).toHaveText(["Shared layer and Ada", "Shared layer and Bo", "Ada and Bo"], { timeout: 60_000 });
  await expect(page.getByText("The shared layer is made by people who see one another’s work.", { exact: false })).toBeVisible();
  await pairs.getByRole("link", { name: "Ada and Bo" }).click();
  await expect(page.getByText("How far 2 people who marked this document agree.")).toBeVisible({ timeout: 60_000 });
});
