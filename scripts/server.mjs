// The program's own server: `next start` (or `next dev`) as a child, found again after a crash, waited for, stopped.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { Complaint } from "./complaint.mjs";
import { ended, identityOf, stillRuns } from "./process-identity.mjs";
import { installed, quietEnvironment, signalGroup } from "./program.mjs";
import { ROOT } from "./root.mjs";
import { onStop } from "./shutdown.mjs";

const TROUBLE = {
  EADDRINUSE: ({ host, port }) =>
    new Complaint(
      `Port ${port} on ${host} is taken by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    ),
  EACCES: ({ port }) =>
    new Complaint(`This user may not listen on port ${port}.`, "Choose one above 1023: PORT=3000 npm start"),
  EADDRNOTAVAIL: ({ host }) =>
    new Complaint(
      `HOST=${host} is no address of this machine.`,
      "Set HOST to 127.0.0.1 (this machine only) or 0.0.0.0 (all its networks).",
    ),
  ENOTFOUND: ({ host }) =>
    new Complaint(
      `HOST=${host} is not a known name.`,
      "Set HOST to 127.0.0.1 (this machine only) or 0.0.0.0 (all its networks).",
    ),
};

/** Complains when the address cannot be listened on. @param {string} host @param {number} port */
export async function checkAddress(host, port) {
  const error = await new Promise((resolve) => {
    const probe = net.createServer().once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (error) throw TROUBLE[error.code]?.({ host, port }) ?? error;
}

const noteFile = (dataDirectory) => path.join(dataDirectory, "server.json");

/** The server that a killed start left running on this data directory. */
function leftOver(dataDirectory) {
  try {
    const identity = JSON.parse(readFileSync(noteFile(dataDirectory), "utf8"));
    return stillRuns(identity) ? identity.pid : undefined;
  } catch {
    return undefined;
  }
}

async function stopProcess(pid) {
  signalGroup(pid, "SIGTERM");
  if (!(await ended(pid, 10))) signalGroup(pid, "SIGKILL");
  await ended(pid, 10);
}

/**
 * Stops the server that a killed start left running. @param {string} dataDirectory
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopLeftOver(dataDirectory) {
  const pid = leftOver(dataDirectory);
  if (pid) await stopProcess(pid);
  rmSync(noteFile(dataDirectory), { force: true });
  return pid !== undefined;
}

/**
 * Starts the server; it is stopped with the command.
 * @param {{ command: "start" | "dev", host: string, port: number, env: Record<string, string>, dataDirectory: string }} options
 * @returns {{ exited: Promise<number> }} settled when it has ended, for whatever reason
 */
export function startServer({ command, host, port, env, dataDirectory }) {
  const [node, next] = installed("next");
  const child = spawn(node, [next, command, "-H", host, "-p", String(port)], {
    cwd: ROOT,
    env: quietEnvironment({ ...env, HOST: host, PORT: String(port) }),
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exited = new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  writeFileSync(noteFile(dataDirectory), JSON.stringify(identityOf(child.pid)));
  onStop(async () => {
    await stopProcess(child.pid);
    rmSync(noteFile(dataDirectory), { force: true });
  });
  return { exited };
}

const reach = (host) =>
  host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;

async function health(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return response.status;
  } catch {
    return undefined;
  }
}

/**
 * Waits until the server says that it is well. Complains when it ends or does not get well in time.
 * @param {{ exited: Promise<number> }} server
 * @param {{ host: string, port: number, limitSeconds: number }} options
 */
export async function becomesHealthy(server, { host, port, limitSeconds }) {
  const url = `http://${reach(host)}:${port}/api/health`;
  const until = Date.now() + limitSeconds * 1000;
  let over;
  void server.exited.then((code) => {
    over = code;
  });
  for (let status = await health(url); status !== 200; status = await health(url)) {
    if (over !== undefined)
      throw new Complaint(`The server ended by itself (exit code ${over}); what it said is above.`);
    if (Date.now() > until)
      throw new Complaint(
        `The server did not get well within ${limitSeconds} s: ${url} ${status ? `answers ${status}` : "does not answer"}.`,
        "Look at what it said above.",
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
