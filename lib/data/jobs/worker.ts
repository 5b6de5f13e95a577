import { Logger, parseCronItems, run, type LogLevel, type Runner } from "graphile-worker";
import { Pool } from "pg";
import type { JobKey } from "@/lib/data/jobs/attempt";
import { DROP_FILES, dropFiles, MOST_ATTEMPTS, PERFORM, releaseDead, requeueLost, SEND_DIGESTS, SEND_INVITATIONS } from "@/lib/data/jobs/queue";
import { runJob } from "@/lib/data/jobs/running";
import { removeLeftFolders } from "@/lib/data/jobs/folders";

export interface WorkerOptions {
  readonly toolVersion: string;
  readonly tell: (level: LogLevel, message: string) => void;
  /** called when an import went well: there are new texts */
  readonly onImported?: () => void;
  /** sends the digests that are due; left out where this installation sends no mail */
  readonly sendDigests?: (() => Promise<unknown>) | undefined;
  /** tries again the mails of invitations that are due */
  readonly sendInvitations?: (() => Promise<unknown>) | undefined;
  /** how often a worker says that it lives, and after how long it is taken for dead, in milliseconds */
  readonly beat?: number;
  readonly deadAfter?: number;
}

const SCHEMA = "graphile_worker";
/** So many jobs run at a time in one copy of the program; the others wait. */
const AT_A_TIME = 2;

/** A worker that does jobs until it is stopped. */
export interface Worker {
  /** settled when it has ended by itself, rejected where that was a fault */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Does the jobs of this installation, beside those who do so in other copies of the program. What killed workers left is
 * taken up again.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { beat = 1_000, deadAfter = 15_000, tell } = options;
  const pool = connect(tell);
  const runner = await run({
    pgPool: pool, schema: SCHEMA, concurrency: AT_A_TIME, pollInterval: 1_000, noHandleSignals: true, logger: loggerOf(tell), taskList: tasksOf(options, beat),
    parsedCronItems: parseCronItems([
      { task: DROP_FILES, match: "17 * * * *", options: { backfillPeriod: 0 } }, { task: SEND_DIGESTS, match: "*/10 * * * *", options: { backfillPeriod: 0, maxAttempts: 1 } },
      { task: SEND_INVITATIONS, match: "* * * * *", options: { backfillPeriod: 0, maxAttempts: 1 } },
    ]),
  });
  const look = () => void releaseDead(deadAfter / 1_000).then(() => requeueLost(deadAfter / 1_000)).catch((error: unknown) => tell("warning" as LogLevel, `the queue could not be looked at: ${String(error)}`));
  look();
  const watch = setInterval(look, Math.max(500, deadAfter / 3));
  void removeLeftFolders();
  return { ended: runner.promise.finally(() => clearInterval(watch)), stop: () => stopped(runner, pool, watch) };
}

async function stopped(runner: Runner, pool: Pool, watch: NodeJS.Timeout): Promise<void> {
  clearInterval(watch);
  await runner.stop().catch(() => undefined);
  await pool.end();
}

function connect(tell: WorkerOptions["tell"]): Pool {
  const role = process.env.DATABASE_ROLE;
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: AT_A_TIME + 2, ...(role ? { options: `-c role=${role}` } : {}) });
  // Without handlers, a restart of the database would end the process.
  pool.on("error", (error) => tell("warning" as LogLevel, `database: ${error.message}`));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

const loggerOf = (tell: WorkerOptions["tell"]) => new Logger(() => (level, message) => tell(level, message));

const tasksOf = ({ toolVersion, onImported, sendDigests, sendInvitations }: WorkerOptions, beat: number) => ({
  [PERFORM]: async (payload: unknown, { job: { attempts } }: { job: { attempts: number } }) => {
    const kind = await runJob(payload as JobKey, { toolVersion, beat, tries: { done: attempts, most: MOST_ATTEMPTS } });
    if (kind === "import") onImported?.();
  },
  [DROP_FILES]: async () => void (await dropFiles()),
  // What fails is tried again in the next round, by its own count.
  [SEND_DIGESTS]: async () => void (await sendDigests?.()),
  [SEND_INVITATIONS]: async () => void (await sendInvitations?.()),
});
