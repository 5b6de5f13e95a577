// The folder of everything that is kept, and the one process that may run the program on it.
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { Complaint, usualTrouble } from "./complaint.mjs";
import { tryLock } from "./lock.mjs";
import { ROOT } from "./root.mjs";
import { onStop } from "./shutdown.mjs";

function refuseUnusable(folder, error) {
  const trouble = usualTrouble(String(error.message));
  throw new Complaint(
    `The data directory ${folder} cannot be used: ${trouble?.meaning ?? error.message}`,
    trouble?.todo ?? "Set COUNTERCLAIM_DATA_DIR to a folder that this user may write to.",
  );
}

/**
 * The data directory, made if it is not there.
 * @param {string} setting COUNTERCLAIM_DATA_DIR; relative to the checkout
 */
export function dataDirectory(setting) {
  const folder = path.resolve(ROOT, setting);
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error("it is not a folder.");
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    refuseUnusable(folder, error);
  }
  return folder;
}

/**
 * Takes the data directory for this process. A second start on it is told who has it and does nothing.
 * @param {string} folder @param {{ address: string }} note
 */
export function occupy(folder, note) {
  const lock = tryLock(path.join(folder, "run.lock"), note);
  if (!lock.taken) {
    throw new Complaint(
      `Counterclaim already runs on ${folder}: process ${lock.pid}, ${lock.note.address}. Nothing was started.`,
      `Use that one, or stop it (Ctrl+C in its terminal, or: kill ${lock.pid}). For a second one beside it, set COUNTERCLAIM_DATA_DIR and PORT.`,
    );
  }
  onStop(lock.release);
}
