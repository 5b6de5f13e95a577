// `npm run bench:reader`: the reader beside the floors and the peers (docs/benchmarks/reader.md).
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { makeClaims, makeText } from "@/bench/documents";
import { servePage, bundle } from "@/bench/pages";
import { report, type Machine, type Result } from "@/bench/report";
import { seed } from "@/bench/seeding";
import { signIn } from "@/bench/sign-in";
import { measurePeer, measureReader, newPage, planFor, type Measured, type Setting } from "@/bench/subjects";
import { browser } from "@/scripts/browser.mjs";
import { failureText } from "@/scripts/complaint.mjs";
import { ROOT } from "@/scripts/root.mjs";
import { say } from "@/scripts/steps.mjs";

const DOCUMENTS = [
  { name: "176 kB", size: 176_000, counts: [100, 1_000, 10_000], isOneLine: false },
  { name: "1 MB", size: 1_000_000, counts: [1_000, 10_000, 50_000], isOneLine: false },
  { name: "5 MB", size: 5_000_000, counts: [10_000, 50_000], isOneLine: false },
  { name: "5 MB in one line", size: 5_000_000, counts: [10_000, 50_000], isOneLine: true },
];
const SUBJECTS = ["reader", "plain", "lazy", "recogito", "web-highlighter", "v-annotator"];

const given = process.argv.slice(2);
const option = (name: string) => given.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option("only")?.split(",") ?? SUBJECTS;
const repeats = Number(option("repeats") ?? 3);
/** What takes longer than this to open, in milliseconds, is measured once. */
const SLOW = 10_000;

/** Every subject on one document with so many claims, as often as asked for; a subject that failed once is not tried again. */
async function measureAll(setting: Setting, document: (typeof DOCUMENTS)[number], count: number, failed: Set<string>): Promise<Result[]> {
  const text = makeText(document.size, { isOneLine: document.isOneLine });
  const claims = makeClaims(text, count);
  const plan = planFor(text, claims);
  const results: Result[] = [];
  for (const subject of SUBJECTS.filter((each) => only.includes(each))) {
    const seeded = subject === "reader" ? await seed(setting.page, text, claims) : null;
    for (let turn = 0; turn < repeats; turn++) {
      const key = `${document.name} ${subject}`;
      const one = failed.has(key) ? "not tried: not with fewer" : await outcome(() => (seeded ? measureReader(setting, seeded, plan) : measurePeer(setting, subject, text, plan)));
      results.push({ document: document.name, claims: count, subject, ...(typeof one === "string" ? { measures: null, note: one } : { measures: one?.measures ?? null, ...(one?.whole === undefined ? {} : { whole: one.whole }) }) });
      say(`  ${document.name}, ${count} claims, ${subject}: ${JSON.stringify(one ?? "not within the limit")}`);
      const opened = one === null || typeof one === "string" ? null : one.measures.open;
      if (opened === null) failed.add(key);
      if (opened === null || opened > SLOW) break;
    }
  }
  return results;
}

/** What was measured, null where it took too long, or why it could not be. */
async function outcome(work: () => Promise<Measured | null>): Promise<Measured | null | string> {
  try {
    return await work();
  } catch (error) {
    return `failed: ${String(error).split("\n")[0]!.slice(0, 160)}`;
  }
}

async function machineOf(setting: Setting, loadBefore: number): Promise<Machine> {
  const text = `${makeText(60, { isOneLine: true })}`;
  const own = await measureReader(setting, await seed(setting.page, text, []), null);
  const { heap, nodes, work } = own!.measures;
  return {
    cpu: cpus()[0]?.model ?? "", cores: cpus().length, memory: totalmem(), system: release(), browser: setting.opened.version(), node: process.version,
    date: new Date().toISOString(), loadBefore, loadAfter: 0, command: ["npm run bench:reader", ...(given.length > 0 ? ["--", ...given] : [])].join(" "), own: { heap, nodes, work: work.open },
  };
}

/** The peers have their own lock; they are installed when they are first measured against. */
function installPeers(): void {
  if (!existsSync(path.join(ROOT, "bench/node_modules"))) execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: path.join(ROOT, "bench"), stdio: "inherit" });
}

async function main(): Promise<void> {
  const loadBefore = Number(process.env.LOAD_BEFORE ?? loadavg()[0]);
  installPeers();
  const opened = await chromium.launch(browser());
  const server = await servePage();
  try {
    const page = await newPage(opened, process.env.E2E_BASE_URL);
    await signIn(page);
    const setting: Setting = { opened, page, address: server.address, script: (await bundle("page/reader-entry.mjs")).script };
    const machine = await machineOf(setting, loadBefore);
    const results: Result[] = [];
    const failed = new Set<string>();
    for (const document of DOCUMENTS) {
      for (const count of document.counts) {
        if (option("case") && option("case") !== `${document.name}/${count}`) continue;
        results.push(...(await measureAll(setting, document, count, failed)));
        keep(results, machine);
      }
    }
    if (!option("case") && !option("only")) await report(page, results, { ...machine, loadAfter: loadavg()[0]! });
  } finally {
    await opened.close().catch(() => {});
    server.close();
  }
}

function keep(results: readonly Result[], machine: Machine): void {
  mkdirSync(path.join(ROOT, "data/bench"), { recursive: true });
  writeFileSync(path.join(ROOT, "data/bench/reader.json"), JSON.stringify({ machine, results }, null, 1));
}

main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
