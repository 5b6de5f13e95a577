// The embedded PostgreSQL: the real server, from npm, found running or started, and stopped when nobody uses it any more.
import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import path from "node:path";
import { Complaint, complaintAbout } from "./complaint.mjs";
import { credentials } from "./credentials.mjs";
import { withLock } from "./lock.mjs";
import { ensureCluster } from "./postgres-cluster.mjs";
import { register, usersLeft } from "./postgres-users.mjs";
import { accountFor, majorVersion, postgresPrograms } from "./postgres-programs.mjs";
import { alive, commandLine, ended } from "./process-identity.mjs";

const NO_SUCH_PROCESS = 2 ** 31 - 1; // above every system's highest process number
const LOG_LIMIT = 5_000_000;
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A port of this machine that nobody uses at the moment. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

/** What the server wrote about itself into its folder. */
function pidFile(folder) {
  try {
    const lines = readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready", lines };
  } catch {
    return undefined;
  }
}

const isOurs = (found, folder) =>
  alive(found.pid) && (process.platform === "win32" || commandLine(found.pid).includes(folder));

/** The server left running on this folder, once it is ready; undefined when there is none. */
async function findRunning(folder) {
  for (let found = pidFile(folder); found && isOurs(found, folder); found = pidFile(folder)) {
    if (found.ready && (await answers(found.port))) return { pid: found.pid, port: found.port };
    await wait(100);
  }
  return undefined;
}

/**
 * After a crash the pid file names a process that is dead, perhaps not yet reaped, or whose number has become another
 * program's: at these PostgreSQL would refuse to start. Only the number is taken out, because by the rest of the file
 * PostgreSQL waits for the dead server's last children.
 */
function forgetDeadServer(folder) {
  const found = pidFile(folder);
  if (found)
    writeFileSync(path.join(folder, "postmaster.pid"), [NO_SUCH_PROCESS, ...found.lines.slice(1)].join("\n"));
}

function serverArguments(folder, port, volatile) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    // What a statement held stays out of the log: neither failing statements nor the rows they were about.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(volatile ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  return [
    "-D",
    folder,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

const readLog = (log) => {
  try {
    return readFileSync(log, "utf8");
  } catch {
    return "";
  }
};

function spawnServer({ folder, log, postgres, account, volatile }, port) {
  const [file, args] = account.command(postgres, serverArguments(folder, port, volatile));
  const output = openSync(log, "a", 0o600);
  const child = spawn(file, args, {
    ...account.spawn,
    cwd: "/",
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  child.unref();
  return child;
}

/** Waits until the server is ready, however long the recovery after a crash takes; false when it has ended instead. */
async function becomesReady(child, folder, port) {
  let failed = false;
  child.once("error", () => {
    failed = true;
  });
  while (!failed && child.exitCode === null && child.signalCode === null) {
    const found = pidFile(folder);
    if (found?.port === port && found.ready && (await answers(port))) return true;
    await wait(25);
  }
  return false;
}

async function start(server) {
  forgetDeadServer(server.folder);
  if (existsSync(server.log) && statSync(server.log).size > LOG_LIMIT) rmSync(server.log);
  const attempts = 20;
  for (let attempt = 1; ; attempt += 1) {
    const before = readLog(server.log).length;
    const port = await freePort();
    const child = spawnServer(server, port);
    if (await becomesReady(child, server.folder, port)) return { pid: child.pid, port };
    const said = readLog(server.log).slice(before);
    // Another program took the port just now, or the last children of a killed server have not noticed its death yet.
    const passing = /Address already in use|still in use|could not bind/.test(said);
    if (!passing || attempt === attempts) throw complaintAbout("PostgreSQL did not start", said);
    await wait(250);
  }
}

async function stop(pid) {
  const send = (signal) => {
    try {
      process.kill(pid, signal);
    } catch {
      /* it has ended */
    }
  };
  send("SIGINT"); // "fast": open sessions are ended, everything committed is written out
  if (await ended(pid, 60)) return;
  send("SIGQUIT"); // "immediate": as a crash, recovered at the next start
  if (!(await ended(pid, 10)))
    throw new Complaint(`PostgreSQL (process ${pid}) does not stop.`, `End it with: kill -9 ${pid}`);
}

const lockFile = (base) => path.join(base, "postgres.lock");

async function leave(base, user, running) {
  await withLock(lockFile(base), async () => {
    rmSync(user, { force: true });
    if (usersLeft(base) === 0) await stop(running.pid);
  });
}

async function findOrStart(base, volatile, passwords) {
  const folder = path.join(base, "postgres");
  const running = await findRunning(folder);
  if (running) return { ...running, started: false };
  const { initdb, postgres } = postgresPrograms();
  const account = accountFor(postgres, base);
  const major = majorVersion(postgres, account);
  await ensureCluster(folder, { initdb, account, major, volatile, password: passwords.owner });
  const log = path.join(base, "postgres.log");
  return { ...(await start({ folder, log, postgres, account, volatile })), started: true };
}

/**
 * @typedef {{ port: number, pid: number, started: boolean, passwords: { owner: string, app: string }, release: () => Promise<void> }} Postgres
 *   started: false when it was found running. release: stops it, unless another process still uses it.
 */

/**
 * Brings up the server whose files lie in `base`/postgres, or joins the one that runs there.
 * @param {string} base
 * @param {{ volatile?: boolean }} [options] volatile: nothing is safe from a crash; for tests only
 * @returns {Promise<Postgres>}
 */
export async function openPostgres(base, { volatile = false } = {}) {
  mkdirSync(base, { recursive: true });
  return withLock(lockFile(base), async () => {
    const passwords = credentials(base);
    const running = await findOrStart(base, volatile, passwords);
    const user = register(base);
    let left;
    return { ...running, passwords, release: () => (left ??= leave(base, user, running)) };
  });
}
