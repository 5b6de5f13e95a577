// Who uses the embedded server: the program and the command line may share one, and the last to leave stops it.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, stillRuns } from "./process-identity.mjs";

const usersFolder = (base) => path.join(base, "postgres-users");

/**
 * Counts this process among the users.
 * @param {string} base the folder that holds the database's
 * @returns {string} the file to remove when it no longer is one
 */
export function register(base) {
  mkdirSync(usersFolder(base), { recursive: true });
  const file = path.join(usersFolder(base), `${process.pid}-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(file, JSON.stringify(identityOf()));
  return file;
}

/** How many users there are; those that died without leaving are forgotten. @param {string} base */
export function usersLeft(base) {
  return readdirSync(usersFolder(base)).filter((name) => {
    const file = path.join(usersFolder(base), name);
    try {
      if (stillRuns(JSON.parse(readFileSync(file, "utf8")))) return true;
    } catch {
      /* cut short by a crash */
    }
    rmSync(file, { force: true });
    return false;
  }).length;
}
