// A lock file that dies with its holder: it names the process, and a holder that no longer runs holds nothing.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, stillRuns } from "./process-identity.mjs";

const unique = (file) => `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;

/** Who holds the lock, as written there; undefined when nobody does. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes the lock whole or not at all (a link to a finished file either is made or is refused). */
function write(file, content) {
  const draft = unique(file);
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead holder's file away; puts it back if somebody else had just replaced it by his own. */
function removeStale(file) {
  const aside = unique(file);
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (stillRuns(read(aside)?.holder))
    try {
      linkSync(aside, file);
    } catch {
      /* a third one was quicker */
    }
  rmSync(aside, { force: true });
}

/**
 * Takes the lock if it is free or its holder is dead.
 * @param {string} file @param {Record<string, unknown>} [note] kept in the file for whoever finds it taken
 * @returns {{ taken: true, release: () => void } | { taken: false, note: Record<string, unknown>, pid: number }}
 */
export function tryLock(file, note = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (write(file, { holder: identityOf(), note })) return { taken: true, release: () => release(file) };
    const found = read(file);
    if (found && stillRuns(found.holder)) return { taken: false, note: found.note, pid: found.holder.pid };
    removeStale(file);
  }
  throw new Error(`The lock ${file} could be neither taken nor read.`);
}

function release(file) {
  if (read(file)?.holder.pid === process.pid) rmSync(file, { force: true });
}

/**
 * Does the work while holding the lock; waits for it as long as its holder lives.
 * @template T
 * @param {string} file @param {() => Promise<T>} work @param {(pid: number) => void} [onWait] called once, if it has to wait
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  let lock = tryLock(file);
  if (!lock.taken) onWait?.(lock.pid);
  while (!lock.taken) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
