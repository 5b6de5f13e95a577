// Signing in, making a project, bringing the texts in.
import type { Page } from "@playwright/test";
import type { DocumentListed } from "@/lib/data/documents/documents";
import type { RevisionText } from "@/lib/documents/record";
import documentTexts from "@/messages/en/documents.json" with { type: "json" };
import projectTexts from "@/messages/en/projects.json" with { type: "json" };
import signInTexts from "@/messages/en/signin.json" with { type: "json" };
import type { SourceFile } from "@/scripts/walk/source-files";
import { ask, askAll, askBytes, type Visit } from "@/scripts/walk/visit";

/** Signs in by the form and waits for the page behind it. */
export async function signIn(page: Page, address: string, account: { email: string; password: string }): Promise<void> {
  await page.goto(`${address}/signin`);
  await page.getByLabel(signInTexts.email).fill(account.email);
  await page.getByLabel(signInTexts.password, { exact: true }).fill(account.password);
  await page.getByRole("button", { name: signInTexts.submit }).click();
  await page.waitForURL((url) => url.pathname !== "/signin");
}

/** Makes a project by the form; gives its slug. */
export async function makeProject(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole("button", { name: projectTexts.create.open }).first().click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel(projectTexts.create.name, { exact: true }).fill(`A walk ${Date.now().toString(36)}`);
  await dialog.getByRole("button", { name: projectTexts.create.make }).click();
  await page.waitForURL(/\/p\/[a-z0-9-]+$/);
  return new URL(page.url()).pathname.split("/").at(-1)!;
}

/** Brings all files in at once by the upload panel and waits until each is said to be imported. */
export async function upload({ page, address, slug }: Visit, files: readonly SourceFile[]): Promise<void> {
  await page.goto(`${address}/p/${slug}/documents`);
  await page.locator("input[type=file]").setInputFiles(files.map((file) => file.path));
  const said = page.getByRole("status");
  for (const { name } of files) {
    await said.filter({ hasText: `${name}: ${documentTexts.upload.state.imported}.` }).first().waitFor({ state: "attached", timeout: 120_000 });
  }
}

/** A file with what the program made of it. */
export interface Imported {
  readonly file: SourceFile;
  readonly document: DocumentListed;
}

/** Asks the API what was stored, and notes every text and original that is not the file's. */
export async function compareTexts(visit: Visit, files: readonly SourceFile[]): Promise<Imported[]> {
  const documents = await askAll<DocumentListed>(visit, "documents");
  visit.check(documents.length === files.length, `${files.length} files made ${documents.length} documents`);
  const imported = files.flatMap((file) => documents.filter(({ fileName }) => fileName === file.name).map((document) => ({ file, document })));
  for (const { file, document } of imported) {
    const { text } = await ask<RevisionText>(visit, `documents/${document.id}/revisions/${document.revisionId}`);
    visit.check(text === file.text, `${file.name}: the stored text ${differenceOf(text, file.text)}`);
    const original = await askBytes(visit, `documents/${document.id}/original`);
    visit.check(original.equals(file.bytes), `${file.name}: the original has other bytes than the file`);
  }
  return imported;
}

function differenceOf(stored: string, expected: string): string {
  let at = 0;
  while (at < expected.length && stored[at] === expected[at]) at++;
  return `differs from the file's from character ${at} on: ${JSON.stringify(stored.slice(at, at + 30))} instead of ${JSON.stringify(expected.slice(at, at + 30))}`;
}
