import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Measures } from "@/bench/measure";
import { bundle } from "@/bench/pages";
import { ROOT } from "@/scripts/root.mjs";

export interface Result {
  readonly document: string;
  readonly claims: number;
  readonly subject: string;
  /** null: not within the limit, or for the reason in `note` */
  readonly measures: Measures | null;
  readonly note?: string;
  /** of the reader: from the address to the complete picture, server and transfer included, in milliseconds */
  readonly whole?: number;
}
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
  readonly date: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly command: string;
  /** the reader with a text of one line and no claim: what is there without text and claims */
  readonly own: { readonly heap: number; readonly nodes: number; readonly work: number };
}

/** Above this many programs that want the processor before the run begins, times by the clock say nothing. */
const QUIET = 0.5;
export const isNoisy = ({ loadBefore }: Machine): boolean => loadBefore > QUIET;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
}

type Row = Pick<Result, "document" | "claims" | "subject"> & { readonly runs: readonly Measures[]; readonly whole: number | null; readonly note: string };

/** The runs of each subject on each document with each number of claims, together. */
export function rowsOf(results: readonly Result[]): Row[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = [result.document, result.claims, result.subject].join("|");
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => {
    const wholes = group.flatMap(({ whole }) => whole ?? []);
    const { document, claims, subject } = group[0]!;
    return { document, claims, subject, runs: group.flatMap(({ measures }) => measures ?? []), whole: wholes.length > 0 ? middle(wholes) : null, note: group[0]!.note ?? "not within 60 s" };
  });
}

const median = (row: Row, of: (measures: Measures) => number | null): number | null => {
  const values = row.runs.flatMap((run) => of(run) ?? []);
  return values.length > 0 ? middle(values) : null;
};

const time = (value: number | null) => (value === null ? "–" : value < 10 ? value.toFixed(1) : String(Math.round(value)));

type Column = { readonly title: string; readonly isByClock: boolean; readonly cell: (row: Row, machine: Machine) => string };
const COLUMNS: readonly Column[] = [
  { title: "open", isByClock: true, cell: (row) => time(median(row, ({ open }) => open)) },
  { title: "from the address", isByClock: true, cell: ({ whole }) => time(whole) },
  { title: "jump", isByClock: true, cell: (row) => time(median(row, ({ jump }) => jump)) },
  { title: "add", isByClock: true, cell: (row) => time(median(row, ({ add }) => add)) },
  { title: "shown; frame", isByClock: true, cell: (row) => (row.runs.some(({ shown }) => shown) ? `${time(median(row, ({ shown }) => shown?.time ?? null))}; ${Math.max(...row.runs.map(({ shown }) => shown?.frame ?? 0))}.` : "–") },
  { title: "known", isByClock: true, cell: (row) => time(median(row, ({ known }) => known)) },
  { title: "list", isByClock: true, cell: (row) => time(median(row, ({ press }) => press)) },
  { title: "frame, 95 %", isByClock: true, cell: (row) => time(median(row, ({ frame95 }) => frame95)) },
  { title: "longest frame", isByClock: true, cell: (row) => time(median(row, ({ frameMax }) => frameMax)) },
  { title: "over 50 ms", isByClock: true, cell: (row) => String(median(row, ({ frames50 }) => frames50)) },
  { title: "slowly: 95 %; longest", isByClock: true, cell: (row) => `${time(median(row, ({ slow95 }) => slow95))}; ${time(median(row, ({ slowMax }) => slowMax))}` },
  { title: "work to open", isByClock: false, cell: (row, { own }) => time(median(row, ({ work }) => work.open - (row.subject === "reader" ? own.work : 0))) },
  { title: "work to add", isByClock: false, cell: (row) => time(median(row, ({ work }) => work.add)) },
  { title: "work a frame", isByClock: false, cell: (row) => time(median(row, ({ work }) => work.frame)) },
  { title: "painted", isByClock: false, cell: ({ runs }) => (runs[0] && runs[0].painted[1] > 0 ? runs[0].painted.join(" of ") : "–") },
  { title: "named", isByClock: false, cell: ({ runs }) => runs[0]?.named?.join(" of ") ?? "–" },
  { title: "heap, MB", isByClock: false, cell: (row, { own }) => ((median(row, ({ heap }) => heap)! - (row.subject === "reader" ? own.heap : 0)) / 1e6).toFixed(1) },
  { title: "nodes", isByClock: false, cell: (row, { own }) => String(Math.max(0, median(row, ({ nodes }) => nodes)! - (row.subject === "reader" ? own.nodes : 0))) },
];

function tableOf(rows: readonly Row[], machine: Machine): string {
  const columns = COLUMNS.filter(({ isByClock }) => !isByClock || !isNoisy(machine));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line([row.document, row.claims.toLocaleString("en"), row.subject, ...(row.runs.length === 0 ? columns.map((_, at) => (at === 0 ? row.note : "")) : columns.map(({ cell }) => cell(row, machine)))]));
  return [line(["document", "claims", "what", ...columns.map(({ title }) => title)]), line(["---", "---:", "---", ...columns.map(() => "---:")]), ...body].join("\n");
}

function factsOf(machine: Machine, versions: Record<string, string>): string {
  const gigabytes = (machine.memory / 2 ** 30).toFixed(0);
  const noise = isNoisy(machine)
    ? `**Other programs were running** (load ${machine.loadBefore.toFixed(1)} before the run): times by the clock would say nothing and are left out. What is given is the main thread's own time.`
    : `The machine was quiet (load ${machine.loadBefore.toFixed(1)} before the run).`;
  return `${machine.date.slice(0, 10)} · ${machine.cpu}, ${machine.cores} cores, ${gigabytes} GB · Linux ${machine.system} · Chromium ${machine.browser}, no graphics card · Node ${machine.node} · ${Object.entries(versions).map((each) => each.join(" ")).join(", ")} · \`${machine.command}\`\n\n${noise}`;
}

const PAGE = path.join(ROOT, "docs/benchmarks/reader.md");
const MARKS = ["<!-- measured: begin -->", "<!-- measured: end -->"] as const;

/** Writes table and plot of a run into docs/benchmarks; what is said around them stays. */
export async function report(page: Page, results: readonly Result[], machine: Machine): Promise<void> {
  const rows = rowsOf(results);
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "bench/package.json"), "utf8")) as { dependencies: Record<string, string> };
  const peers = Object.fromEntries(Object.entries(dependencies).filter(([name]) => !["esbuild", "pngjs", "@observablehq/plot", "vue"].includes(name)));
  const picture = await plot(page, rows, machine);
  mkdirSync(path.dirname(PAGE), { recursive: true });
  writeFileSync(path.join(path.dirname(PAGE), "reader.svg"), `${picture}\n`);
  const [begin, end] = MARKS;
  const [before = "", rest = ""] = readFileSync(PAGE, "utf8").split(begin);
  const measured = `${factsOf(machine, peers)}\n\n![Opening, by number of claims](reader.svg)\n\n${tableOf(rows, machine)}`;
  writeFileSync(PAGE, `${before}${begin}\n\n${measured}\n\n${end}${rest.split(end)[1] ?? "\n"}`);
}

async function plot(page: Page, rows: readonly Row[], machine: Machine): Promise<string> {
  const { script } = await bundle("page/plot-entry.mjs");
  await page.goto("about:blank");
  await page.evaluate(script);
  const label = isNoisy(machine) ? "ms of the main thread to open" : "ms to open";
  const points = rows.flatMap((row) => {
    const value = isNoisy(machine) ? median(row, ({ work }) => work.open - (row.subject === "reader" ? machine.own.work : 0)) : median(row, ({ open }) => open);
    return value === null ? [] : [{ document: row.document, claims: row.claims, subject: row.subject, value: Math.max(value, 1) }];
  });
  const call = `draw(${JSON.stringify(points)}, ${JSON.stringify(label)}, ${JSON.stringify([...new Set(points.map(({ document }) => document))])})`;
  return (await page.evaluate(call)) as string;
}
