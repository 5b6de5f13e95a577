// `npm run bench:reader`: the reader beside the floors and the peers (docs/benchmarks/reader.md).
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { actions, inPage, opening, paintedHere, Work, type Measures, type Plan } from "@/bench/measure";
import { makeClaims, makeText, numbers, type GeneratedClaim } from "@/bench/documents";
import { bundle, servePage } from "@/bench/pages";
import { seed, type Seeded } from "@/bench/seeding";
import { browser } from "@/scripts/browser.mjs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { failureText } from "@/scripts/complaint.mjs";
import { ROOT } from "@/scripts/root.mjs";
import { say } from "@/scripts/steps.mjs";

const CASES = [
  ["176 kB", 176_000, [100, 1_000, 10_000], false],
  ["1 MB", 1_000_000, [1_000, 10_000, 50_000], false],
  ["5 MB", 5_000_000, [10_000, 50_000], false],
  ["5 MB in one line", 5_000_000, [10_000, 50_000], true],
] as const;
const SUBJECTS = ["reader", "plain", "lazy", "recogito", "web-highlighter", "v-annotator"] as const;
const LIMIT = 60_000;

export interface Result {
  readonly document: string;
  readonly claims: number;
  readonly subject: string;
  readonly measures: Measures | null;
  readonly whole?: number;
  readonly note?: string;
}

const option = (name: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

async function newPage(opened: Browser, address?: string): Promise<Page> {
  const context = await opened.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, locale: "en-GB", timezoneId: "UTC", colorScheme: "light" });
  return context.newPage();
}

async function signedIn(opened: Browser): Promise<Page> {
  const { E2E_BASE_URL: address, FIRST_ACCOUNT_EMAIL = "", FIRST_ACCOUNT_PASSWORD = "" } = process.env;
  const page = await newPage(opened, address);
  await page.goto("/signin");
  await page.getByLabel("E-mail").fill(FIRST_ACCOUNT_EMAIL);
  await page.getByLabel("Password").fill(FIRST_ACCOUNT_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/signin"));
  return page;
}

function planFor(text: string, claims: readonly GeneratedClaim[]): Plan {
  const next = numbers(7);
  const isFree = (start: number) => !claims.some((claim) => claim.start < start + 6 && start < claim.end) && !text.slice(start, start + 6).includes("\n");
  const free: { start: number; end: number }[] = [];
  for (let at = 400; free.length < 5 && at < text.length - 20; at += 17) if (isFree(at)) free.push({ start: at, end: at + 6 });
  const crowded = claims.slice(0, 30).find((claim, index) => claims.slice(0, 60).some((other, at) => at !== index && other.start < claim.start + 1 && claim.start < other.end && claim.start > 20)) ?? claims[0]!;
  const count = claims.filter((claim) => claim.start <= crowded.start && crowded.start < claim.end).length;
  const far = Array.from({ length: 5 }, (_, turn) => Math.floor(claims.length * (turn % 2 === 0 ? 0.6 + 0.35 * next() : 0.1 + 0.3 * next())));
  return { claims, far, free, crowd: { at: crowded.start, count } };
}

async function measureReader(page: Page, { address }: Seeded, plan: Plan, script: string): Promise<{ measures: Measures; whole: number } | null> {
  await page.goto("/");
  await page.goto("about:blank");
  const work = await Work.of(page);
  let began = 0;
  const result = await opening(page, async () => {
    began = Date.now();
    await page.goto(address, { waitUntil: "commit" });
    return async () => (await inPage(page, `(() => { const entries = performance.getEntriesByType("resource").filter((each) => /highlights|revisions\\//.test(each.name)); const needed = [entries.find((each) => /revisions/.test(each.name)), entries.find((each) => /highlights/.test(each.name)), entries.find((each) => /parties/.test(each.name))].filter(Boolean); return performance.timeOrigin + Math.max(...needed.map((each) => each.responseEnd)); })()`)) as number;
  }, LIMIT);
  if (!result) return null;
  await page.evaluate(script);
  await inPage(page, "void (bench.subject = bench.reader())");
  const startedAt = (await inPage(page, `(() => { const e = performance.getEntriesByType("resource").filter((each) => /highlights|revisions\\//.test(each.name)); return performance.timeOrigin + Math.max(...[e.find((each) => /revisions/.test(each.name)), e.find((each) => /highlights/.test(each.name))].filter(Boolean).map((each) => each.responseEnd)); })()`)) as number;
  const openWork = await work.now();
  const painted = await paintedHere(page, result.picture, plan.claims);
  const done = await actions(page, plan, true, work);
  const measures = { open: result.open, painted, ...done, work: { ...done.work, open: openWork } };
  return { measures, whole: startedAt + result.open - began };
}

async function measurePeer(opened: Browser, address: string, name: string, text: string, plan: Plan): Promise<Measures | null> {
  const page = await newPage(opened);
  page.setDefaultTimeout(LIMIT + 20_000);
  try {
    await page.goto(address);
    await page.evaluate((content) => void Object.assign(window, { content }), { text, claims: plan.claims.map(({ start, end, party }) => ({ start, end, party })) });
    const clock = await Work.of(page);
    const before = await clock.now();
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT));
    const work = opening(page, async () => {
      const began = (await inPage(page, `bench.open(${JSON.stringify(name)}, window.content)`)) as number;
      return () => Promise.resolve(began);
    }, LIMIT).catch(() => null);
    const result = await Promise.race([work, late]);
    if (!result) return null;
    const openWork = (await clock.now()) - before;
    const painted = await paintedHere(page, result.picture, name === "plain" || name === "lazy" ? [] : plan.claims);
    const done = await actions(page, plan, false, clock);
    return { open: result.open, painted, ...done, work: { ...done.work, open: openWork } };
  } finally {
    await page.context().close().catch(() => {});
  }
}

async function main(): Promise<void> {
  const only = option("only")?.split(",") ?? SUBJECTS;
  const wanted = option("case");
  const opened = await chromium.launch(browser());
  const server = await servePage();
  const { script } = await bundle("page/reader-entry.mjs");
  const results: Result[] = [];
  const dead = new Set<string>();
  const { version } = { version: opened.version() };
  const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, memory: totalmem(), system: release(), browser: version, node: process.version, date: new Date().toISOString(), loadBefore: loadavg()[0] };
  const keep = () => {
    mkdirSync(path.join(ROOT, "data/bench"), { recursive: true });
    writeFileSync(path.join(ROOT, "data/bench/reader.json"), JSON.stringify({ machine: { ...machine, loadAfter: loadavg()[0] }, results }, null, 1));
  };
  try {
    const page = await signedIn(opened);
    for (const [document, size, counts, isOneLine] of CASES) {
      const text = makeText(size, { isOneLine });
      for (const count of counts) {
        if (wanted && wanted !== `${document}/${count}`) continue;
        const claims = makeClaims(text, count);
        const plan = planFor(text, claims);
        const seeded = only.includes("reader") ? await seed(page, text, claims) : null;
        for (const subject of SUBJECTS.filter((each) => only.includes(each))) {
          if (dead.has(`${document} ${subject}`)) {
            results.push({ document, claims: count, subject, measures: null, note: "gave up on fewer" });
            continue;
          }
          for (let turn = 0; turn < Number(option("repeats") ?? 1); turn++) {
            const made = subject === "reader" ? await measureReader(page, seeded!, plan, script) : await measurePeer(opened, server.address, subject, text, plan);
            const measures = made && "measures" in made ? made.measures : made;
            results.push({ document, claims: count, subject, measures, ...(made && "whole" in made ? { whole: made.whole } : {}) });
            say(JSON.stringify(results.at(-1)));
            keep();
            if (!measures) {
              dead.add(`${document} ${subject}`);
              break;
            }
          }
        }
      }
    }
  } finally {
    await opened.close().catch(() => {});
    server.close();
  }
  keep();
}

main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
