import { readFile } from "node:fs/promises";
import { uuidv7 } from "uuidv7";
import { fromBufferPromise } from "yauzl";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const lines = Array.from({ length: 40 }, (_, index) => `Witness ${index} said that ferry ${index} never left the harbour.\n`);
const text = lines.join("");
const region = (label: string, words: string) => ({ id: words, type: "labels", from_name: "label", to_name: "text", value: { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words, labels: [label] } });
const results = lines.map((line) => region("Content", line.slice(line.indexOf("that"), line.indexOf("."))));
const tasks = JSON.stringify([{ id: 1, data: { text, title: "Ferries" }, annotations: [{ id: 1, result: results }] }]);

test("B1 B2 B4 B7 exports and imports are started, left, found again, cancelled, tried again and downloaded", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "Jobs");
  await page.goto(`/p/${slug}/documents`);
  const dialog = page.getByRole("alertdialog", { name: "Import annotations from another program" });
  // The button is there before it does anything.
  await expect(async () => {
    await page.getByRole("button", { name: "Import annotations" }).click();
    await expect(dialog).toBeVisible({ timeout: 3_000 });
  }).toPass();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), dialog.getByRole("button", { name: "choose a file" }).click()]);
  await chooser.setFiles({ name: "ferries.json", mimeType: "application/json", buffer: Buffer.from(tasks) });
  await dialog.getByRole("button", { name: "Look into it" }).click();
  await dialog.getByRole("button", { name: "Import", exact: true }).click({ timeout: 60_000 });
  await expect(dialog).toContainText("It goes on without you");
  await dialog.getByRole("button", { name: "Close, and let it go on" }).click();
  const layer = page.getByRole("region", { name: "Imported layers" }).getByRole("row", { name: /ferries\.json/ });
  await expect(layer).toContainText("40", { timeout: 60_000 });

  await page.goto(`/p/${slug}/settings`);
  const list = page.getByRole("region", { name: "Exports and imports" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  const imported = list.getByRole("listitem").filter({ hasText: "Import of ferries.json (Label Studio JSON)" });
  await expect(imported).toContainText("done");
  const exported = list.getByRole("listitem").filter({ hasText: "Export as Counterclaim native" });
  await expect(async () => {
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await expect(exported).toHaveCount(1, { timeout: 3_000 });
  }).toPass();
  await exported.getByRole("button", { name: "Cancel: Export as Counterclaim native" }).click();
  await expect(exported).toContainText("cancelled");
  await exported.getByRole("button", { name: "Try again: Export as Counterclaim native" }).click();
  await expect(exported).toContainText("done", { timeout: 60_000 });
  await expect(exported).toContainText("kept until");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [download] = await Promise.all([page.waitForEvent("download"), exported.getByRole("link", { name: "Download: Export as Counterclaim native" }).click()]);
  const zip = await fromBufferPromise(await readFile(await download.path()), { lazyEntries: true });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names).toEqual(expect.arrayContaining(["manifest.json", "records.jsonl"]));

  const [id, key] = [uuidv7(), uuidv7()];
  const start = () => call<{ id: string }>(page, "post", `/projects/${slug}/export-jobs`, { id, format: "csv" }, { "idempotency-key": key });
  expect([(await start()).id, (await start()).id]).toEqual([id, id]);
  expect((await call<{ items: unknown[] }>(page, "get", `/projects/${slug}/jobs`)).items).toHaveLength(3);
});

test("B10 a project without exports and imports says so", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "No jobs");
  await page.goto(`/p/${slug}/settings`);
  await expect(page.getByRole("region", { name: "Exports and imports" })).toContainText("Nothing was exported or imported yet");
});
