import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

const text = "🚣 The ferry office said that no boat left.\nA clerk agreed.\n";
const region = (id: string, label: string, words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { id, type: "labels", from_name: "label", to_name: "text", value: { start, end: start + [...words].length, text: words, labels: [label] } };
};
const results = [region("a", "Statement", "that no boat left"), region("b", "Holder", "The ferry office"), region("c", "Verb", "said"), region("d", "Place", "A clerk")];
const tasks = JSON.stringify([{ id: 1, data: { text, title: "Ferries" }, annotations: [{ id: 1, result: results }] }]);

async function choosePart(page: Page, label: string, part: string) {
  await page.getByRole("button", { name: new RegExp(`Label ${label}$`) }).click();
  await page.getByRole("option", { name: part, exact: true }).click();
}

test("X12 X13 X14 X15 X16 X17 annotations of another program come in by a mapping, are read as a layer, taken over, deleted and restored", async ({ page }) => {
  await signIn(page);
  const slug = await makeProject(page, "Annotations");
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
  await expect(dialog).toContainText("Which label is which part of a claim", { timeout: 60_000 });
  await expect(dialog.getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
  for (const [label, part] of [["Statement", "Content"], ["Holder", "Source"], ["Verb", "Cue"]] as const) await choosePart(page, label, part);
  await dialog.getByLabel("Keep this mapping as").fill("Holders");
  await dialog.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(dialog).toContainText("The mapping is kept as “Holders”.");
  await dialog.getByRole("button", { name: "Look again" }).click();
  await expect(dialog).toContainText("1 claim at 1 place in 1 new text", { timeout: 60_000 });
  await expect(dialog).toContainText("code points: 1 text");
  await expect(dialog).toContainText("1 labels that are mapped to no part of a claim");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
  await expect(dialog).toContainText("“ferries.json” is imported: 1 claim in 1 document.", { timeout: 60_000 });
  await dialog.getByRole("button", { name: "Close" }).last().click();

  const layers = page.getByRole("region", { name: "Imported layers" });
  await expect(layers.getByRole("row", { name: /ferries\.json/ })).toContainText("1");
  const { items: documents } = await call<{ items: { id: string; claims: number }[] }>(page, "get", `/projects/${slug}/documents`);
  expect(documents.map(({ claims }) => claims)).toEqual([0]);

  await page.goto(`/p/${slug}/documents/${documents[0]!.id}`);
  await page.getByRole("button", { name: /Claims shown/ }).click();
  await page.getByRole("option", { name: "ferries.json" }).click();
  await expect(page.getByText("You read the imported layer “ferries.json”.")).toBeVisible();
  await expect(page.getByText("that no boat left").first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/p/${slug}/documents`);
  const menu = (name: string) => page.getByRole("menuitem", { name, exact: true }).click();
  const open = () => page.getByRole("button", { name: "What can be done with ferries.json" }).click();
  await open();
  await menu("Take all claims over");
  await page.getByRole("button", { name: "Take them over" }).click();
  await expect(page.getByText("1 claim was taken over, with no relations; none was left.")).toBeVisible();
  await page.getByRole("link", { name: "ferries.json" }).click();
  await page.getByRole("button", { name: "Choose all 1" }).click();
  await page.getByRole("button", { name: "Take into the shared layer" }).click();
  await expect(page.getByText("No claim was taken over, with no relations; 1 was left.")).toBeVisible();
  await page.goto(`/p/${slug}/documents`);
  await open();
  await menu("Delete");
  await expect(page.getByText("“ferries.json” is deleted. Documents, and claims that were taken over, stay.")).toBeVisible();
  await expect(page.getByRole("row", { name: /ferries\.json \(deleted\)/ })).toBeVisible();
  await open();
  await menu("Restore");
  await expect(page.getByText("“ferries.json” is back.")).toBeVisible();
  await expectAccessible(page);
  const { items: claims } = await call<{ items: { origins: { why: string }[] }[] }>(page, "get", `/projects/${slug}/claims`);
  expect(claims.map(({ origins }) => origins[0]!.why)).toEqual(["accepted"]);
});
