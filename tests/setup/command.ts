import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { ended } from "../../scripts/process-identity.mjs";
import { TEST_ENVIRONMENT } from "../../scripts/tools.mjs";

/** A command that runs, and all that it has said so far on both streams. */
export type Running = {
  pid: number;
  said: () => string;
  /** Waits until it has said this; throws, with all it said, when it ends or ten times nothing changes first. */
  says: (what: RegExp, seconds?: number) => Promise<void>;
  /** Waits for its end and gives its exit code (null when a signal ended it). */
  ends: () => Promise<number | null>;
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a program of the checkout with an environment in which nothing of the outside or of the tests is set. */
export function runCommand(command: string[], env: Record<string, string | undefined>): Running {
  const outside: Record<string, string | undefined> = {
    ...process.env,
    ...TEST_ENVIRONMENT,
    npm_lifecycle_event: undefined,
    NODE_ENV: undefined,
  };
  const child = spawn(command[0] ?? "", command.slice(1), {
    env: { ...outside, ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let code: number | null | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      output += data.toString();
    });
  child.on("exit", (exit) => {
    code = exit;
  });
  const says = async (what: RegExp, seconds = 90) => {
    const until = Date.now() + seconds * 1000;
    while (!what.test(output)) {
      if (code !== undefined || Date.now() > until) throw new Error(`never said ${what}:\n${output}`);
      await wait(50);
    }
  };
  const ends = async () => {
    while (code === undefined) await wait(50);
    await wait(50); // what it said last is still under way
    return code;
  };
  return { pid: child.pid ?? 0, said: () => output, says, ends };
}

/** Starts `node scripts/run.mjs` with these arguments. */
export const runScript = (args: string[], env: Record<string, string | undefined>) =>
  runCommand([process.execPath, "scripts/run.mjs", ...args], env);

/** A folder of its own for a test, which every user of the machine may pass through, as a checkout's usually is. */
export function ownFolder(): string {
  mkdirSync("data", { recursive: true });
  const folder = mkdtempSync(path.resolve("data/installation-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes what a test made, once the processes that used it have ended. */
export async function removeFolder(folder: string, pids: number[] = []) {
  for (const pid of pids) await ended(pid, 20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
