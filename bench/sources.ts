// Measures how long large sources take to be read in a process of their own, and what that needs, and writes docs/benchmarks/sources.md.
// With `-- --stored`: what becomes of a text of 50 MB in the program (docs/benchmarks/large-text.md).
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeText } from "@/bench/documents";
import { largeTextPage, storedRows } from "@/bench/stored-source";
import { readInChild } from "@/lib/data/sources/child-process";
import { formatOf, type FormatId } from "@/lib/sources/formats";
import { ROOT } from "@/scripts/root.mjs";
import { docxOf, pdfOf, wordsOf, zipOf } from "@/tests/unit/sources/packages";

const MEGABYTE = 1024 * 1024;

interface Case {
  readonly what: string;
  readonly format: FormatId;
  readonly fileName: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

const text = (megabytes: number) => makeText(megabytes * MEGABYTE, { isOneLine: false }).slice(0, megabytes * MEGABYTE);
const paragraphs = (megabytes: number) => text(megabytes).split("\n").filter((line) => line.trim() !== "");
const pdf = (pages: number) => pdfOf(Array.from({ length: pages }, (_, page) => Array.from({ length: 45 }, (_, line) => ({ words: `Line ${line} of page ${page} says that the boats came before dawn and went again.`, y: 800 - 16 * line }))));

const cases: readonly Case[] = [
  { what: "plain text, 12 MB", format: "text", fileName: "a.txt", bytes: () => Buffer.from(text(12)) },
  { what: "plain text, 50 MB", format: "text", fileName: "a.txt", bytes: () => Buffer.from(text(49)) },
  { what: "HTML, 5 MB", format: "html", fileName: "a.html", bytes: () => Buffer.from(`<html><body><article>${paragraphs(5).map((words) => `<p>${words}</p>`).join("\n")}</article></body></html>`) },
  { what: "Word file, 5 MB of text", format: "docx", fileName: "a.docx", bytes: () => docxOf(paragraphs(5).map((words) => wordsOf(words)).join("")) },
  { what: "PDF, 300 pages", format: "pdf", fileName: "a.pdf", bytes: () => pdf(300) },
  { what: "PDF, 1,000 pages", format: "pdf", fileName: "a.pdf", bytes: () => pdf(1_000) },
  { what: "ZIP file of 500 texts, 10 MB", format: "epub", fileName: "a.zip", bytes: () => zipOf(Object.fromEntries(text(10).match(/[^]{20000}/g)!.slice(0, 500).map((words, number) => [`${number}.txt`, words]))) },
];

/** The most memory that a process started from here has had so far, in megabytes; where the system says so (Linux). */
function watchMemory(): () => number {
  let most = 0;
  const clock = setInterval(() => {
    for (const pid of children()) most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
  }, 50);
  return () => (clearInterval(clock), most);
}

const children = () => readdirSync("/proc/self/task").flatMap((task) => read(`/proc/self/task/${task}/children`).trim().split(" ").filter(Boolean));
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

async function measure({ what, format, fileName, bytes }: Case): Promise<string> {
  const file = { bytes: await bytes(), fileName };
  let told = 0;
  const memory = watchMemory();
  const began = performance.now();
  const result = await readInChild(file, formatOf(format), () => void told++);
  const seconds = (performance.now() - began) / 1000;
  const came = result.kind === "read" ? `${result.text.length.toLocaleString("en")} characters` : result.kind === "parts" ? `${result.parts.length} documents` : JSON.stringify(result);
  const cells = [what, came, `${seconds.toFixed(1)} s`, `${Math.round(memory())} MB`, told];
  console.log(cells.join(" | "));
  return `| ${cells.join(" | ")} |`;
}

const machine = () => `${os.cpus()[0]!.model}, ${os.cpus().length} processors, ${os.type()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;

if (process.argv.includes("--stored")) {
  const rows: string[] = [];
  await storedRows(50, (row) => void (console.log(row), rows.push(row)));
  writeFileSync(path.join(ROOT, "docs/benchmarks/large-text.md"), largeTextPage(rows, machine(), os.loadavg()[0]!));
  process.exit(0);
}

const before = os.loadavg()[0]!;
const rows: string[] = [];
for (const each of cases) rows.push(await measure(each));
writeFileSync(path.join(ROOT, "docs/benchmarks/sources.md"), `# How long large sources take to be read

\`npm run bench:sources\` makes files of invented words and reads each once as the program does: in a process of its own, with the limits of its kind. The time is from handing the file over to having its text and blocks; the memory is the most that the process has had. *Told* is how often it said how far it is.

| source | what came of it | time | memory | told |
|---|---|---|---|---|
${rows.join("\n")}

${machine()}; load before the run ${before.toFixed(1)}, after it ${os.loadavg()[0]!.toFixed(1)}.
`);
