// The passwords of the embedded database's two logins: made once, kept beside its files, readable by their owner only.
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { Complaint } from "./complaint.mjs";

/** The login that owns the database and migrates it. */
export const OWNER = "counterclaim_owner";
/** The login the running program uses. */
export const APP_LOGIN = "counterclaim_app_login";
/** The group that holds the program's rights; made by the migrations. */
export const APP_ROLE = "counterclaim_app";

const password = () => randomBytes(24).toString("base64url");

/** Writes a file only its owner may read; after a crash it is there whole or not at all. */
export function writeSecretFile(file, content) {
  const draft = `${file}.${process.pid}.new`;
  const handle = openSync(draft, "w", 0o600);
  writeSync(handle, content);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}

function parse(file) {
  try {
    const { owner, app } = JSON.parse(readFileSync(file, "utf8"));
    if (typeof owner === "string" && typeof app === "string") return { owner, app };
  } catch (error) {
    if (error.code === "EACCES")
      throw new Complaint(
        `${file} may not be read by this user.`,
        "Start as the user who started it the first time.",
      );
  }
  throw new Complaint(
    `${file} is damaged: it should hold the passwords of the database's logins.`,
    "Put it back from a backup of the data directory.",
  );
}

/**
 * The passwords of the database in this folder; made when there is no database yet.
 * @param {string} base the folder that holds `postgres/` and `credentials.json`
 * @returns {{ owner: string, app: string }}
 */
export function credentials(base) {
  const file = path.join(base, "credentials.json");
  if (existsSync(file)) return parse(file);
  if (existsSync(path.join(base, "postgres", "PG_VERSION")))
    throw new Complaint(
      `${file} is missing, and the database beside it opens to nobody without it.`,
      "Put it back from a backup of the data directory.",
    );
  mkdirSync(base, { recursive: true });
  const made = { owner: password(), app: password() };
  writeSecretFile(file, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

/**
 * The key that signs the sessions; made at the first start.
 * @param {string} dataDirectory
 */
export function sessionSecret(dataDirectory) {
  const file = path.join(dataDirectory, "secret");
  if (!existsSync(file)) writeSecretFile(file, randomBytes(32).toString("base64"));
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  throw new Complaint(
    `${file} is too short to be the key it should be.`,
    "Remove it; the next start makes a new one (everybody signs in again).",
  );
}
