import type { CDPSession, Page } from "@playwright/test";
import type { GeneratedClaim } from "@/bench/documents";
import { painted, Screen, type Box } from "@/bench/screen";
import type { Span } from "@/lib/text/span";

/** What was measured of one subject on one document; milliseconds, bytes, counts. Null: not to be had of this subject. */
export interface Measures {
  readonly open: number | null;
  /** highlights in the window that are painted, of those that should be */
  readonly painted: readonly [number, number];
  readonly jump: number | null;
  /** from a key, the main thread's work on it and on the frame with the new mark: what has to fit into one frame */
  readonly add: number | null;
  /** from a key to the frame with the new mark, waiting for the screen included, and which frame after the key that was */
  readonly shown: { readonly time: number; readonly frame: number } | null;
  /** from the release of the mouse, or the question, until the claims there are known */
  readonly known: number | null;
  /** until they are offered in a list, and that is drawn */
  readonly press: number | null;
  /** claims named at a place, of those that lie there */
  readonly named: readonly [number, number] | null;
  readonly frame95: number;
  readonly frameMax: number;
  /** of the frames, how many took longer than 50 ms */
  readonly frames50: number;
  /** the same while it is scrolled as slowly as one skims: 95th percentile, and the longest */
  readonly slow95: number;
  readonly slowMax: number;
  readonly heap: number;
  readonly nodes: number;
  /** the main thread's own time, which other programs on the machine don't lengthen: to open, to add one, for a frame */
  readonly work: { readonly open: number; readonly add: number | null; readonly frame: number };
}

/** The main thread's own time in a page so far, in milliseconds. */
export class Work {
  private constructor(readonly session: CDPSession) {}

  static async of(page: Page): Promise<Work> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Work(session);
  }

  async now(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  }
}

const TEXT: Box = { left: 300, top: 140, right: 820, bottom: 880 };
const QUIET = 1_200;
/** A frame is long above this many milliseconds: three of the screen's own, and what a clock is off by. */
const LONG = 51;
/** Pixels a frame: three screens a second. */
const SLOW = 45;
/** How often one is added by a call, and how often by a key. */
const TURNS = 5;

export const inPage = (page: Page, work: string): Promise<unknown> => page.evaluate(work);

export async function memory(page: Page): Promise<{ heap: number; nodes: number }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes") };
}

/** Opens something, and gives how long it took until the window looked as it looks in the end. */
export async function opening(page: Page, act: () => Promise<() => Promise<number>>, limit: number) {
  const screen = new Screen(page);
  await screen.start();
  try {
    const began = await act();
    const isAtRest = await screen.rest(QUIET, limit);
    if (!isAtRest) return null;
    const { at, picture } = await screen.settled(TEXT);
    return { open: at - (await began()), picture };
  } finally {
    await screen.stop();
  }
}

export async function paintedHere(page: Page, picture: Parameters<typeof painted>[0], claims: readonly GeneratedClaim[]): Promise<readonly [number, number]> {
  const early = claims.slice(0, 400).filter((claim) => claim.end < 8_000);
  const boxes = (await page.evaluate((those) => {
    const { bench } = window as unknown as { bench: { subject: { rangeOf?: (span: Span) => Range }; boxesOf: (range: unknown, claims: unknown) => Box[] } };
    return bench.subject.rangeOf ? bench.boxesOf(bench.subject.rangeOf, those) : [];
  }, early as { start: number; end: number }[])) as Box[];
  return [painted(picture, boxes, [251, 250, 247]), boxes.length];
}
const percentile = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

export interface Plan {
  readonly claims: readonly GeneratedClaim[];
  readonly far: readonly number[];
  /** words that no claim covers */
  readonly free: readonly Span[];
  readonly crowd: { readonly at: number; readonly count: number };
}

/** Everything but the opening, in the page as it stands. */
export async function actions(page: Page, plan: Plan, isReader: boolean, work: Work): Promise<Omit<Measures, "open" | "painted" | "work"> & { work: Omit<Measures["work"], "open"> }> {
  const { heap, nodes } = await memory(page);
  const added = await adding(page, plan, isReader, work);
  const shown = await showing(page, plan, isReader);
  const jump = await jumping(page, plan);
  await toTop(page);
  const slow = (await inPage(page, `bench.scroll(10, ${SLOW})`)) as number[];
  await toTop(page);
  const before = await work.now();
  const times = (await inPage(page, "bench.scroll(50)")) as number[];
  const frame = ((await work.now()) - before) / times.length;
  await toTop(page);
  // Last: what is pressed at is selected in some, and drawn otherwise from then on.
  const press = await pressing(page, plan, isReader);
  return { heap, nodes, ...press, add: shown?.add ?? null, shown: shown && { time: shown.time, frame: shown.frame }, jump, frame95: percentile(times, 0.95), frameMax: Math.max(...times), frames50: times.filter((time) => time > LONG).length, slow95: percentile(slow, 0.95), slowMax: Math.max(...slow), work: { add: added, frame } };
}

async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(500);
}

const median = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : percentile(known, 0.5);
};

async function jumping(page: Page, { claims, far }: Plan): Promise<number | null> {
  const times: (number | null)[] = [];
  for (const index of far) {
    const { start, end } = claims[index]!;
    const span = JSON.stringify({ start, end });
    const box = `(() => { const range = bench.subject.rangeOf?.(${span}); return range ? range.getBoundingClientRect() : (${JSON.stringify("")} || document.getElementById("host").firstElementChild.getBoundingClientRect()); })`;
    const isLost = await inPage(page, "!bench.subject.rangeOf");
    times.push((await inPage(page, isLost ? `bench.workOf(() => bench.subject.reveal(${span}, ${index}))` : `bench.untilStill(() => bench.subject.reveal(${span}, ${index}), ${box})`)) as number | null);
  }
  return median(times);
}

/** The main thread's own time for one more, with all that is drawn after its mark. */
async function adding(page: Page, { free }: Plan, isReader: boolean, work: Work): Promise<number | null> {
  if (!(await inPage(page, "Boolean(bench.subject.add)"))) return null;
  const works: number[] = [];
  for (const span of free.slice(0, TURNS)) {
    const call = `bench.subject.add(${JSON.stringify(span)})`;
    if (isReader) await select(page, call);
    const before = await work.now();
    await inPage(page, isReader ? "bench.workOf(bench.press)" : `bench.workOf(() => void ${call})`);
    works.push((await work.now()) - before);
    await putDown(page, isReader);
  }
  return median(works);
}

async function select(page: Page, call: string): Promise<void> {
  await inPage(page, `void (bench.press = ${call})`);
  await page.waitForTimeout(400);
}

async function putDown(page: Page, isReader: boolean): Promise<void> {
  if (!isReader) return page.waitForTimeout(200);
  await page.waitForTimeout(600);
  for (let times = 0; times < 2; times++) await page.keyboard.press("Escape");
  await page.waitForTimeout(200);
}

/** Adds by the key that a person presses, and waits for the frame that shows it. */
async function showing(page: Page, { free }: Plan, isReader: boolean): Promise<{ time: number; add: number; frame: number } | null> {
  if (!(await inPage(page, "Boolean(bench.subject.add)"))) return null;
  const all: { time: number; work: number; frames: number }[] = [];
  for (const span of free.slice(TURNS)) {
    const call = `bench.subject.add(${JSON.stringify(span)})`;
    if (isReader) await select(page, call);
    await inPage(page, `void (bench.shown = bench.shownAfterKey(${isReader ? "undefined" : `() => void ${call}`}, bench.subject.marks))`);
    await page.keyboard.press("c");
    all.push((await inPage(page, "bench.shown")) as { time: number; work: number; frames: number });
    await putDown(page, isReader);
  }
  const middle = (of: (one: { time: number; work: number }) => number) => median(all.map(of))!;
  return { time: middle(({ time }) => time), add: middle(({ work }) => work), frame: Math.max(...all.map(({ frames }) => frames)) };
}

async function pressing(page: Page, { crowd }: Plan, isReader: boolean): Promise<Pick<Measures, "known" | "press" | "named">> {
  const can = await inPage(page, isReader ? "true" : "Boolean(bench.subject.here)");
  if (!can) return { known: null, press: null, named: null };
  await inPage(page, `void bench.subject.rangeOf({ start: ${crowd.at}, end: ${crowd.at + 1} }).startContainer.parentElement.scrollIntoView({ block: "center" })`);
  await page.waitForTimeout(500);
  // A line may be longer than the window.
  await inPage(page, `window.scrollBy(0, bench.subject.rangeOf({ start: ${crowd.at}, end: ${crowd.at + 1} }).getClientRects()[0].top - innerHeight / 2)`);
  await page.waitForTimeout(500);
  const { x, y } = (await inPage(page, `(() => { const range = bench.subject.rangeOf({ start: ${crowd.at}, end: ${crowd.at + 1} }); const rect = range.getClientRects()[0]; return { x: rect.left + rect.width / 3, y: rect.top + rect.height / 2 }; })()`)) as { x: number; y: number };
  return isReader ? pressingReader(page, x, y, crowd.count) : pressingPeer(page, x, y, crowd.count);
}

/** How long a finger rests on the button, in milliseconds. */
const REST = 80;

/** From the release of the mouse, as for the reader: what is asked of a peer is asked by who hears of it. */
async function pressingPeer(page: Page, x: number, y: number, count: number): Promise<Pick<Measures, "known" | "press" | "named">> {
  const all: { known: number; named: number | null }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const answer = inPage(page, `bench.hereAfterPress(${x}, ${y})`);
    await page.waitForTimeout(100);
    await page.mouse.click(x, y, { delay: REST });
    all.push((await answer) as (typeof all)[number]);
    await page.mouse.move(5, 5);
  }
  const { named } = all[0]!;
  return { known: median(all.map(({ known }) => known)), press: null, named: named === null ? null : [named, count] };
}

async function pressingReader(page: Page, x: number, y: number, count: number): Promise<Pick<Measures, "known" | "press" | "named">> {
  const all: { time: number; count: number; known: number | null; named: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const answer = inPage(page, "Promise.race([bench.choiceAfterPress(), new Promise((go) => setTimeout(() => go(null), 4000))])");
    await page.waitForTimeout(100);
    await page.mouse.click(x, y, { delay: REST });
    all.push(...([await answer].filter(Boolean) as typeof all));
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    await page.mouse.move(5, 5);
  }
  const fewest = Math.min(...all.flatMap((each) => [each.count, each.named]));
  return { known: median(all.map(({ known }) => known)), press: median(all.map(({ time }) => time)), named: [all.length === 0 ? 0 : fewest, count] };
}
