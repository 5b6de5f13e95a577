import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fail, isFinished, putBack, report, takeUp, type Attempt, type JobKey } from "@/lib/data/jobs/attempt";
import type { JobAnswer } from "@/lib/data/jobs/question";
import { askChild } from "@/lib/data/sources/child-process";
import type { UnreadableProblem } from "@/lib/sources/unreadable";

/** What one job may cost: the processor's time and memory of the process that performs it. */
const bounds = { export: { seconds: 4 * 3_600, megabytes: 1_500 }, import: { seconds: 3_600, megabytes: 4_000 } } as const;
/** So often it is tried where its process ends by itself: it may have been killed for another one's hunger. */
const MOST_CRASHES = 4;
const NEEDED = ["DATABASE_URL", "DATABASE_ROLE"];

export interface RunOptions {
  readonly toolVersion: string;
  /** how often the worker says that it lives, in milliseconds */
  readonly beat: number;
  /** how often the queue has handed this job out, this time included, and how often it does */
  readonly tries: { readonly done: number; readonly most: number };
}

/**
 * Takes a job up and has it performed in a process of its own. What comes of it stands in the job; throws where it shall
 * be tried again. Gives what kind of job went well, null for none.
 */
export async function runJob(key: JobKey, options: RunOptions): Promise<"export" | "import" | null> {
  const job = await takeUp(key);
  if (!job) return null;
  if (options.tries.done >= options.tries.most) {
    await fail(job, { code: "unavailable", message: `This was begun ${options.tries.done - 1} times and was interrupted each time. ${keptWords[job.kind]}` });
    return null;
  }
  const outcome = await inFolder((folder) => performed(job, folder, options));
  if (outcome === null) return null;
  if ("problem" in outcome) await decide(job, outcome.problem, options);
  else if (outcome.value.kind === "refused") await fail(job, outcome.value.failure);
  return "value" in outcome && outcome.value.kind === "done" ? job.kind : null;
}

const keptWords = { export: "Nothing was written; the project is as it was.", import: "Nothing was imported; the file is kept for another try." };

type Outcome = Awaited<ReturnType<typeof askChild<JobAnswer>>>;
type Taken = Attempt & { readonly kind: "export" | "import" };

/** null where the job was cancelled or taken up elsewhere meanwhile. */
async function performed(job: Taken, folder: string, { toolVersion, beat }: RunOptions): Promise<Outcome | null> {
  const { kind, ...attempt } = job;
  const stop = new AbortController();
  let progress: { done: number; total: number | null } = { done: 0, total: null };
  const heart = setInterval(() => void report(attempt, progress).then((isMine) => isMine || stop.abort(), () => undefined), beat);
  try {
    return await askChild<JobAnswer>("lib/data/jobs/child-main.ts", { ...attempt, folder, toolVersion }, { ...bounds[kind], signal: stop.signal, passOn: NEEDED }, (done, total) => (progress = { done, total }));
  } catch (thrown) {
    // It may have ended the job well just before it was asked to stop.
    if (stop.signal.aborted) return (await isFinished(attempt)) ? { value: { kind: "done" } } : null;
    throw thrown;
  } finally {
    clearInterval(heart);
  }
}

/** A process that ended without an answer: tried again a few times, unless it has used up what it may. */
async function decide(job: Taken, problem: UnreadableProblem, { tries }: RunOptions): Promise<void> {
  const { seconds, megabytes } = bounds[job.kind];
  if (problem !== "too-slow" && tries.done < MOST_CRASHES) {
    await putBack(job);
    throw new Error(`the process of job ${job.id} ended without an answer (${problem})`);
  }
  const why = problem === "too-slow" ? `took more than ${seconds / 3_600} hours of computing` : problem === "too-much-memory" ? `needed more than ${megabytes} MB of memory` : "failed in the program";
  await fail(job, { code: problem === "unreadable" ? "internal" : "too_large", message: `This ${why}. ${keptWords[job.kind]}` });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-job-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
