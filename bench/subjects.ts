import type { Browser, Page } from "@playwright/test";
import { numbers, type GeneratedClaim } from "@/bench/documents";
import { actions, inPage, memory, opening, paintedHere, Work, type Measures, type Plan } from "@/bench/measure";
import type { Seeded } from "@/bench/seeding";
import type { Span } from "@/lib/text/span";

/** How long a subject may take to open, in milliseconds. */
const LIMIT = 60_000;

export interface Setting {
  readonly opened: Browser;
  /** signed in at the program */
  readonly page: Page;
  /** of the page of floors and peers */
  readonly address: string;
  /** what acts on the reader's page */
  readonly script: string;
}
export interface Measured {
  readonly measures: Measures;
  /** from the address to the complete picture, in milliseconds */
  readonly whole?: number;
}

export async function newPage(opened: Browser, baseURL?: string): Promise<Page> {
  const context = await opened.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1280, height: 900 }, locale: "en-GB", timezoneId: "UTC", colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT + 20_000);
  return page;
}

/** Where to act on a document: free words to mark, claims to jump to, a place where several lie. */
export function planFor(text: string, claims: readonly GeneratedClaim[]): Plan {
  const next = numbers(7);
  const early = claims.filter(({ start }) => start < 20_000);
  const isFree = ({ start, end }: Span) => !early.some((claim) => claim.start < end && start < claim.end) && !text.slice(start, end).includes("\n");
  const free = Array.from({ length: 500 }, (_, at): Span => ({ start: 300 + at * 17, end: 304 + at * 17 })).filter(isFree).slice(0, 10);
  const countAt = (offset: number) => early.filter(({ start, end }) => start <= offset && offset < end).length;
  const crowded = early.filter(({ start }) => start > 20 && start < 2_000).sort((a, b) => countAt(b.start) - countAt(a.start))[0] ?? { start: 0 };
  const far = Array.from({ length: 5 }, (_, turn) => Math.floor(claims.length * (turn % 2 === 0 ? 0.6 + 0.35 * next() : 0.1 + 0.3 * next())));
  return { claims, far, free, crowd: { at: crowded.start, count: countAt(crowded.start) } };
}

// The moment at which the text, its first claims and their parties are in the browser: where floors and peers begin.
const IN_HAND = `(() => {
  const entries = performance.getEntriesByType("resource");
  const first = (pattern) => entries.find(({ name }) => pattern.test(name))?.responseEnd ?? 0;
  return performance.timeOrigin + Math.max(first(/\\/revisions\\//), first(/\\/highlights/), first(/\\/parties\\?/));
})()`;

/** The reader as it is served: opened by its address, acted on in its page. Without a plan it is only opened. */
export async function measureReader({ page, script }: Setting, { address }: Seeded, plan: Plan | null): Promise<Measured | null> {
  await page.goto("about:blank");
  const work = await Work.of(page);
  let began = 0;
  const result = await opening(page, async () => {
    began = Date.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator(".ProseMirror").waitFor();
    return async () => (await inPage(page, IN_HAND)) as number;
  }, LIMIT);
  if (!result) return null;
  const opened = await work.now();
  await page.evaluate(script);
  await inPage(page, "void (bench.subject = bench.reader())");
  const painted = plan ? await paintedHere(page, result.picture, plan.claims) : ([0, 0] as const);
  const done = plan ? await actions(page, plan, true, work) : { ...(await memory(page)), jump: null, add: null, shown: null, known: null, press: null, named: null, frame95: 0, frameMax: 0, frames50: 0, slow95: 0, slowMax: 0, work: { add: null, frame: 0 } };
  const inHand = (await inPage(page, IN_HAND)) as number;
  return { measures: { open: result.open, painted, ...done, work: { ...done.work, open: opened } }, whole: inHand + result.open - began };
}

/** A floor or a peer, in a page of its own; null where it doesn't open within the limit. */
export async function measurePeer({ opened, address }: Setting, name: string, text: string, plan: Plan): Promise<Measured | null> {
  const page = await newPage(opened);
  try {
    await page.goto(address);
    await page.evaluate((content) => void Object.assign(window, { content }), { text, claims: plan.claims.map(({ start, end, party }) => ({ start, end, party })) });
    return await within(3 * LIMIT, measureOpened(page, name, plan));
  } finally {
    await page.context().close().catch(() => {});
  }
}

async function measureOpened(page: Page, name: string, plan: Plan): Promise<Measured | null> {
  const work = await Work.of(page);
  const before = await work.now();
  const result = await within(LIMIT, opening(page, async () => {
    const began = (await inPage(page, `bench.open(${JSON.stringify(name)}, window.content)`)) as number;
    return () => Promise.resolve(began);
  }, LIMIT));
  if (!result) return null;
  const opened = (await work.now()) - before;
  const isFloor = name === "plain" || name === "lazy";
  const painted = await paintedHere(page, result.picture, isFloor ? [] : plan.claims);
  const done = await actions(page, plan, false, work);
  return { measures: { open: result.open, painted, ...done, work: { ...done.work, open: opened } } };
}

/** What comes within the limit, or null; what fails earlier is thrown. */
function within<T>(limit: number, work: Promise<T | null>): Promise<T | null> {
  // What fails after its time, in a page that is closed by then, is nobody's business.
  work.catch(() => {});
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), limit))]);
}
