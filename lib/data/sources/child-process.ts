import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { deserialize, serialize } from "node:v8";
import type { SourceFormat } from "@/lib/sources/formats";
import { refusal } from "@/lib/sources/refusal";
import { progressUnits, type Progress, type SourceFile, type SourceResult } from "@/lib/sources/source";
import { Unreadable, type UnreadableProblem } from "@/lib/sources/unreadable";

/** What one reading may cost, and who may end it. */
export interface Bounds extends Pick<SourceFormat, "seconds" | "megabytes"> {
  readonly signal?: AbortSignal;
  /** variables that it gets beside those of every such process: only where it reads nothing that strangers wrote */
  readonly passOn?: readonly string[];
}

const MEGABYTE = 1024 * 1024;
const LOOKS_EACH = 200;
// The limit is of the processor's time, so that a busy machine refuses no honest file; where the system doesn't say what a
// process has used, and for one that waits, the clock ends it after so many times as long.
const PATIENCE = 5;
// How Node ends when V8 has no memory left: aborted by itself.
const OUT_OF_MEMORY = { code: 134, signal: "SIGABRT" };

/**
 * Reads a source in a process of its own, which has no secrets in its environment, and which is killed, with all that it
 * started, when it needs more time or memory than it may, or is no longer wanted. Rejects with the signal's reason then.
 */
export async function readInChild(file: SourceFile, bounds: Bounds, progress: Progress): Promise<SourceResult> {
  const answer = await askChild<SourceResult>("lib/data/sources/child-main.ts", file, bounds, progress);
  return "value" in answer ? answer.value : refusal(file, new Unreadable(answer.problem, { limit: answer.problem === "too-slow" ? bounds.seconds : bounds.megabytes }));
}

/** Gives a question to a program of its own, under the same bounds, and waits for the answer; or why there is none. */
export async function askChild<Answer>(program: ChildProgram, question: unknown, bounds: Bounds, progress: Progress = () => undefined): Promise<{ readonly value: Answer } | { readonly problem: UnreadableProblem }> {
  bounds.signal?.throwIfAborted();
  const child = started(program, bounds);
  const ended = watched(child, bounds);
  follow(child.stdio[3] as Readable, progress);
  const answer = collected(child.stdio[4] as Readable);
  // A reader that dies while it is given its file says so by its end.
  child.stdin!.on("error", () => undefined).end(serialize(question));
  const problem = await ended;
  bounds.signal?.throwIfAborted();
  return problem === null ? { value: deserialize(await answer) as Answer } : { problem };
}

/** The programs that run in a process of their own, under the project's folder. */
export type ChildProgram = `lib/data/${"agreement" | "sources" | "imports" | "jobs" | "revisions"}/child-main.ts`;

function started(program: ChildProgram, { megabytes, passOn = [] }: Bounds): ChildProcess {
  const root = process.cwd();
  const tsx = path.join(root, "node_modules", "tsx", "dist", "loader.mjs");
  const main = path.join(root, ...program.split("/"));
  return spawn(process.execPath, [`--max-old-space-size=${megabytes}`, "--import", `file://${tsx}`, main], {
    cwd: root,
    env: childEnvironment(process.env, passOn),
    detached: process.platform !== "win32",
    stdio: ["pipe", "ignore", "ignore", "pipe", "pipe"],
  });
}

const PASSED_ON = ["PATH", "TMPDIR", "TEMP", "SystemRoot"];

/** What a process that reads is told of its surroundings: where programs and temporary files are, and nothing else but `more`. */
export function childEnvironment(ours: Readonly<Record<string, string | undefined>>, more: readonly string[] = []): Record<string, string | undefined> & { NODE_ENV: "production" } {
  const passed = [...PASSED_ON, ...more].flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]]));
  return { ...Object.fromEntries(passed), NODE_ENV: "production" };
}

/** Settled when the process has ended: null where it answered, else why it did not. */
function watched(child: ChildProcess, { seconds, megabytes, signal }: Bounds): Promise<UnreadableProblem | null> {
  let reason: UnreadableProblem | null = null;
  const stop = (why: UnreadableProblem) => {
    reason ??= why;
    kill(child);
  };
  const clock = setTimeout(() => stop("too-slow"), seconds * 1000 * PATIENCE);
  // The heap has a limit of its own; what lies outside of it (buffers) is seen from here.
  const scale = setInterval(() => {
    if ((residentMegabytes(child) ?? 0) > megabytes * 1.5) stop("too-much-memory");
    if ((processorSeconds(child) ?? 0) > seconds) stop("too-slow");
  }, LOOKS_EACH);
  const leave = () => stop("too-slow");
  signal?.addEventListener("abort", leave, { once: true });
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(clock);
      clearInterval(scale);
      signal?.removeEventListener("abort", leave);
    };
    child.once("error", (error) => (settle(), reject(error)));
    child.once("close", (code, signalName) => (settle(), resolve(reason ?? endOf(code, signalName))));
  });
}

function endOf(code: number | null, signal: string | null): UnreadableProblem | null {
  if (code === 0) return null;
  return code === OUT_OF_MEMORY.code || signal === OUT_OF_MEMORY.signal || signal === "SIGKILL" ? "too-much-memory" : "unreadable";
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    /* it has ended */
  }
}

/** What a process holds in memory; null where the system doesn't say. */
function residentMegabytes({ pid }: ChildProcess): number | null {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096) / MEGABYTE;
  } catch {
    return null;
  }
}

/** What a process has used of the processor; null where the system doesn't say. Linux counts in hundredths of a second. */
function processorSeconds({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** Hands on each line "done total unit" as it comes. */
function follow(stream: Readable, progress: Progress): void {
  let rest = "";
  stream.setEncoding("utf8").on("error", () => undefined).on("data", (data: string) => {
    const lines = (rest + data).split("\n");
    rest = lines.pop() ?? "";
    const [done, total, said] = (lines.at(-1) ?? "").split(" ");
    const unit = progressUnits.find((known) => known === said);
    if (unit && Number(total)) progress(Number(done), Number(total), unit);
  });
}

async function collected(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

