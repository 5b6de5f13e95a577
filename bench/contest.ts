// `npm run bench:contest`: contest page, matrix, tables and audit of a large project, beside the same contents as plain
// HTML measured in the same run (docs/benchmarks/contest.md).
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, loadavg, release } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { seedCase, type Case } from "@/bench/case";
import { caller } from "@/bench/seeding";
import { signIn } from "@/bench/sign-in";
import { newPage } from "@/bench/subjects";
import { browser } from "@/scripts/browser.mjs";
import { failureText } from "@/scripts/complaint.mjs";
import { ROOT } from "@/scripts/root.mjs";
import { say } from "@/scripts/steps.mjs";

const given = process.argv.slice(2);
const option = (name: string, usual: number) => Number(given.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
const SIZE = { claims: option("claims", 100_000), contests: option("contests", 1_000), parties: option("parties", 50) };
const TURNS = option("repeats", 5);

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** How long the server takes for an address, to the last byte: the median, after one that isn't counted. */
async function serverTime(page: Page, address: string): Promise<{ server: number; kB: number }> {
  const times: number[] = [];
  let size = 0;
  for (let turn = 0; turn <= TURNS; turn++) {
    const began = performance.now();
    const response = await page.request.get(address, { timeout: 120_000 });
    size = (await response.body()).length;
    if (!response.ok()) throw new Error(`${address}: ${response.status()}`);
    if (turn > 0) times.push(performance.now() - began);
  }
  return { server: Math.round(median(times)), kB: Math.round(size / 1000) };
}

type Painting = Record<"paint" | "rest" | "nodes" | "work", number>;

/** From the address to the largest first picture and to rest, how many elements there are then, and how long the main thread worked. */
async function painting(page: Page, address: string): Promise<Painting> {
  const turns: Painting[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  for (let turn = 0; turn <= Math.min(TURNS, 3); turn++) {
    await page.goto("about:blank");
    const before = await workOf(session);
    await page.goto(address, { waitUntil: "load", timeout: 120_000 });
    await page.waitForTimeout(1_500);
    const paint = (await page.evaluate(LARGEST)) as number;
    const rest = Math.max(paint, (await page.evaluate(LAST_LONG)) as number);
    const nodes = (await page.evaluate("document.querySelectorAll('*').length")) as number;
    if (turn > 0) turns.push({ paint, rest, nodes, work: (await workOf(session)) - before });
  }
  await session.detach();
  const of = (key: keyof Painting) => Math.round(median(turns.map((each) => each[key])));
  return { paint: of("paint"), rest: of("rest"), nodes: of("nodes"), work: of("work") };
}

const LARGEST = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true }))`;
// The end of the last task that held the main thread for more than 50 ms; 0 where none did.
const LAST_LONG = `new Promise((done) => {
  new PerformanceObserver((list) => { const last = list.getEntries().at(-1); done(last.startTime + last.duration); }).observe({ type: "longtask", buffered: true });
  setTimeout(() => done(0), 100);
})`;

async function workOf(session: Awaited<ReturnType<ReturnType<Page["context"]>["newCDPSession"]>>): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const table = (rows: readonly (readonly string[])[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reference</title><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;

interface MatrixPage { items: { contest: { question: string }; cells: { column: string; claims: number; roots: number; positions: { label: string; count: number }[] }[] }[]; columns: { key: string; name: string }[]; next: string | null }
interface View { claims: { proposition: string; act: string; said: string; mentions: { anchorings: { fragments: { quote: string }[] }[] }[] }[] }

/** The same contents as plain tables: all contests and columns of the matrix, all claims of the contest, the first 100 of the table of claims. */
async function references(page: Page, { slug, contestId }: Case): Promise<Record<string, string>> {
  const call = caller(page);
  const matrix = async (by: string) => {
    const rows: string[][] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const part: MatrixPage = await call("get", `/projects/${slug}/matrix?by=${by}&limit=200${cursor && `&cursor=${cursor}`}`);
      for (const { contest, cells } of part.items) rows.push([contest.question, ...part.columns.map(({ key }) => { const cell = cells.find(({ column }) => column === key); return cell ? `${cell.positions.map(({ label, count }) => `${label} (${count})`).join("; ")} ${cell.claims} claims, ${cell.roots} roots` : "not heard here"; })]);
      cursor = part.next;
    }
    return table(rows);
  };
  const view = await call<View>("get", `/projects/${slug}/contests/${contestId}/view`);
  const claims = view.claims.map(({ proposition, act, said, mentions }) => [proposition, act, said, mentions[0]!.anchorings[0]!.fragments[0]!.quote]);
  return { "/contest": table(claims), "/matrix": await matrix("side"), "/parties": await matrix("party"), "/claims": table(claims.slice(0, 100)) };
}

async function serve(pages: Readonly<Record<string, string>>): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(pages[request.url ?? ""] ?? ""));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as { port: number }).port}`, close: () => server.close() };
}

async function measureAll(page: Page, scene: Case) {
  const base = `/p/${scene.slug}`;
  const subjects: readonly [name: string, address: string, reference: string | null][] = [
    ["contest of 500 claims", `${base}/contests/${scene.contestId}`, "/contest"], ["matrix by side", base, "/matrix"], ["matrix by party", `${base}?by=party`, "/parties"],
    ["matrix by side, most disagreement first", `${base}?sort=-disagreement`, "/matrix"], ["matrix by party, most roots first", `${base}?by=party&sort=-roots`, "/parties"],
    ["table of claims", `${base}/claims`, "/claims"], ["balance audit", `${base}/audit`, null],
  ];
  const plain = await serve(await references(page, scene));
  const known = new Map<string, Painting>();
  const rows: Record<string, string | number>[] = [];
  for (const [what, address, reference] of subjects) {
    if (reference && !known.has(reference)) known.set(reference, await painting(page, `${plain.address}${reference}`));
    const { server, kB } = await serverTime(page, address);
    const drawn = await painting(page, address);
    const floor = reference ? known.get(reference)! : null;
    rows.push({ what, "server ms": server, kB, "paint ms": drawn.paint, "rest ms": drawn.rest, "plain ms": floor?.paint ?? "", ratio: floor ? (drawn.paint / floor.paint).toFixed(2) : "", elements: drawn.nodes, "plain elements": floor?.nodes ?? "", "work ms": drawn.work });
    say(`  ${JSON.stringify(rows.at(-1))}`);
  }
  rows.push({ what: "a further page of the matrix by party (API)", "server ms": (await serverTime(page, `/api/v1/projects/${scene.slug}/matrix?by=party&limit=100`)).server });
  const { columns } = await caller(page)<MatrixPage>("get", `/projects/${scene.slug}/matrix?by=party&limit=1`);
  rows.push({ what: "the claims of a party, 100 and their count (API)", "server ms": (await serverTime(page, `/api/v1/projects/${scene.slug}/claims?party=${columns[0]!.key}&limit=100`)).server });
  plain.close();
  return rows;
}

async function main(): Promise<void> {
  const loadBefore = loadavg()[0]!;
  const opened = await chromium.launch(browser());
  try {
    const page = await newPage(opened, process.env.E2E_BASE_URL);
    await signIn(page);
    const began = performance.now();
    const scene = await seedCase(page, SIZE);
    say(`  ${SIZE.claims} claims in ${SIZE.contests} contests: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const rows = await measureAll(page, scene);
    const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, system: release(), node: process.version, browser: opened.version(), loadBefore, loadAfter: loadavg()[0]!, date: new Date().toISOString() };
    mkdirSync(path.join(ROOT, "data/bench"), { recursive: true });
    writeFileSync(path.join(ROOT, "data/bench/contest.json"), JSON.stringify({ machine, size: SIZE, rows }, null, 1));
    console.table(rows);
    say(`${machine.cores} × ${machine.cpu}; load ${loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`);
  } finally {
    await opened.close().catch(() => {});
  }
}

main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
