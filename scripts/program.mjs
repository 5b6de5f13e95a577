// Other programs: the ones in node_modules are run by this very Node, so no shell and no PATH come into it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { complaintAbout } from "./complaint.mjs";
import { onStop } from "./shutdown.mjs";
import { ROOT } from "./root.mjs";

const KEEP = 200_000;

/** The environment of everything that is started: no telemetry, no update notices, and no NODE_ENV from outside. */
export function quietEnvironment(extra = {}) {
  return {
    ...process.env,
    NODE_ENV: undefined,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ...extra,
  };
}

/**
 * The command that runs a program of an installed package.
 * @param {string} packageName @param {string} [name] of the program, where it is not the package's
 * @returns {[string, string]}
 */
export function installed(packageName, name = packageName.split("/").pop()) {
  const folder = path.join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return [process.execPath, path.join(folder, typeof bin === "string" ? bin : bin[name])];
}

/** Sends the signal to the program and to everything it started. */
export function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    /* it has ended */
  }
}

/**
 * @typedef {{ code: number, output: string, timedOut: boolean }} Outcome
 * @typedef {{ env?: Record<string, string | undefined>, limitSeconds?: number, show?: boolean, interactive?: boolean }} RunOptions
 *   show: its output goes to the terminal instead of being kept. interactive: it also gets the terminal's keys and
 *   signals (Ctrl+C reaches it directly).
 */

/**
 * Runs a program to its end. A program that exceeds its limit is killed with all it started.
 * @param {string[]} command @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run([file, ...args], { env, limitSeconds, show = false, interactive = false } = {}) {
  const child = spawn(file, args, {
    cwd: ROOT,
    env: quietEnvironment(env),
    detached: !interactive,
    stdio: interactive ? "inherit" : show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve) => follow(child, limitSeconds, interactive, resolve));
}

function follow(child, limitSeconds, interactive, resolve) {
  let output = "";
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data) => {
      output = (output + data).slice(-KEEP);
    });
  const kill = (signal) => (interactive ? child.kill(signal) : signalGroup(child.pid, signal));
  const forget = onStop(() => kill("SIGTERM"));
  const limit =
    limitSeconds &&
    setTimeout(() => {
      timedOut = true;
      kill("SIGKILL");
    }, limitSeconds * 1000);
  const finish = (code) => {
    clearTimeout(limit);
    forget();
    resolve({ code, output, timedOut });
  };
  child.once("error", (error) => {
    output += String(error);
    finish(127);
  });
  child.once("close", (code) => finish(code ?? 1));
}

/**
 * Runs a program that has to succeed; complains with the end of its output if it does not.
 * @param {string} what how the complaint begins, for example "The build failed"
 * @param {string[]} command @param {RunOptions} [options]
 */
export async function mustRun(what, command, options) {
  const outcome = await run(command, options);
  if (outcome.timedOut)
    throw complaintAbout(`${what}: it took longer than ${options.limitSeconds} s`, outcome.output);
  if (outcome.code !== 0) throw complaintAbout(what, outcome.output);
  return outcome;
}
