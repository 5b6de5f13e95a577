import type { Page } from "@playwright/test";

/** The line of a source in the list of files on their way. */
export const line = (page: Page, fileName: string) => page.getByRole("listitem", { name: fileName, exact: true });

/** Chooses files to import, as by the system's dialog. */
export async function choose(page: Page, files: readonly { name: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "choose files" }).click()]);
  await chooser.setFiles(files.map((file) => ({ mimeType: "application/octet-stream", ...file })));
}
