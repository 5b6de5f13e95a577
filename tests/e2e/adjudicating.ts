import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { anotherBrowser, call, makeAccount } from "../setup/journey";
import { openReader, saved, select, type Case } from "./reading";

export interface Annotator {
  readonly page: Page;
  readonly contributorId: string;
}

/** Takes somebody into the project; gives the browser that they are signed in in. */
export async function annotator(page: Page, browser: Parameters<typeof anotherBrowser>[0], slug: string, name: string): Promise<Annotator> {
  const who = await makeAccount(name);
  const contributorId = uuidv7();
  await call(page, "post", `/projects/${slug}/members`, { id: contributorId, email: who.email, role: "annotator" });
  return { page: await anotherBrowser(browser, who), contributorId };
}

/** Has them mark these words blind, at the screen, and do what they do `among` their claims; closes the assignment, and gives the layers by their people. */
export async function round(page: Page, { slug, documentId, address }: Case, works: readonly (readonly [Annotator, ...string[]])[], among: (who: Annotator) => Promise<unknown> = async () => {}): Promise<string[]> {
  const people = works.map(([{ contributorId }]) => contributorId);
  const { assignments: [given] } = await call<{ assignments: { id: string }[] }>(page, "post", `/projects/${slug}/assignments`, { documentIds: [documentId], contributorIds: people, blind: true });
  for (const [{ page: own }, ...quotes] of works) {
    await openReader(own, address);
    for (const quote of quotes) {
      await select(own, quote);
      await own.keyboard.press("c");
      await saved(own);
    }
  }
  for (const [who] of works) await among(who);
  await call(page, "post", `/projects/${slug}/assignments/${given!.id}/close`, undefined, { "if-match": '"1"' });
  const { tasks } = await call<{ tasks: { contributorId: string; layerId: string }[] }>(page, "get", `/projects/${slug}/assignments/${given!.id}`);
  return people.map((id) => tasks.find((task) => task.contributorId === id)!.layerId);
}
