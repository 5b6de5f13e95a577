import type { APIResponse, Page } from "@playwright/test";
import { Complaint } from "@/scripts/complaint.mjs";

/** A person at the program: a page that is signed in, a project, and a notebook for what is not as it should be. */
export interface Visit {
  readonly page: Page;
  readonly address: string;
  readonly slug: string;
  /** notes a mismatch where `isRight` is false */
  check(isRight: boolean, what: string): void;
}

/** What the API answers under the project; refused answers end the walk. */
export async function ask<T>(visit: Visit, place: string): Promise<T> {
  return (await answerOf(visit, place)).json() as Promise<T>;
}

/** The bytes under an address of the project. */
export async function askBytes(visit: Visit, place: string): Promise<Buffer> {
  return (await answerOf(visit, place)).body();
}

async function answerOf({ page, address, slug }: Visit, place: string): Promise<APIResponse> {
  const answer = await page.request.get(`${address}/api/v1/projects/${slug}/${place}`);
  if (!answer.ok()) throw new Complaint(`The program refused ${place} (${answer.status()}): ${await answer.text()}`);
  return answer;
}

/** Every item of a list, page by page. */
export async function askAll<T>(visit: Visit, place: string): Promise<T[]> {
  const items: T[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const part: { items: T[]; next: string | null } = await ask(visit, `${place}${place.includes("?") ? "&" : "?"}limit=200${next && `&cursor=${next}`}`);
    items.push(...part.items);
    next = part.next;
  }
  return items;
}

/** Asks again and again until the answer will do; ends the walk when it never does. */
export async function until<T>(what: string, read: () => Promise<T>, will: (value: T) => boolean, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await read();
    if (will(value)) return value;
    if (Date.now() > end) throw new Complaint(`After ${seconds} s still not: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
