// A folder that holds a PostgreSQL database cluster: making it, and refusing one that this server must not open.
import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Complaint, complaintAbout } from "./complaint.mjs";
import { OWNER } from "./credentials.mjs";
import { giveTo } from "./postgres-programs.mjs";

const runAs = (account, file, args) =>
  new Promise((resolve) => {
    let output = "";
    const [command, rest] = account.command(file, args);
    const child = spawn(command, rest, { ...account.spawn, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => {
        output += data;
      });
    child.once("error", (error) => resolve({ code: 127, output: String(error) }));
    child.once("close", (code) => resolve({ code, output }));
  });

function initdbArguments(draft, passwordFile, volatile) {
  // Without --encoding the machine's LANG would decide it; scram from the first moment, so that there is no open door.
  const args = [
    "-D",
    draft,
    "-U",
    OWNER,
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ];
  return volatile ? [...args, "--no-sync"] : args;
}

async function initialise({ initdb, account, draft, passwordFile, volatile, password }) {
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.owner !== undefined)
    for (const file of [draft, passwordFile]) chownSync(file, account.owner, account.owner);
  const { code, output } = await runAs(account, initdb, initdbArguments(draft, passwordFile, volatile));
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw complaintAbout("The database could not be made", output);
}

/** Makes the cluster in a folder beside its own, renamed when it is whole: one cut short looks like nothing at all. */
async function create(folder, options) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    await initialise({ ...options, draft, passwordFile: `${folder}.password` });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  renameSync(draft, folder);
}

function readVersion(folder) {
  try {
    return readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    if (error.code !== "EACCES") return undefined;
    throw new Complaint(
      `The database in ${folder} belongs to another user.`,
      "Start as the user who made it, or set COUNTERCLAIM_DATA_DIR to another folder.",
    );
  }
}

function refuseOther(found, major, folder) {
  if (found === major) return;
  throw new Complaint(
    `The database in ${folder} was made by PostgreSQL ${found}; this program brings PostgreSQL ${major}, which cannot open it.`,
    `Export your projects with the version of Counterclaim that made it and load them into a new COUNTERCLAIM_DATA_DIR, ` +
      `or run a PostgreSQL ${found} on that folder and set DATABASE_URL and DATABASE_OWNER_URL. The folder was left as it is.`,
  );
}

/**
 * Makes the cluster if there is none. Refuses one of another major version, and a folder that holds something else.
 * @param {string} folder
 * @param {{ initdb: string, account: import("./postgres-programs.mjs").Account, major: string, volatile: boolean, password: string }} options
 */
export async function ensureCluster(folder, options) {
  const found = existsSync(folder) ? readVersion(folder) : undefined;
  if (found) {
    refuseOther(found, options.major, folder);
    return giveTo(options.account, folder);
  }
  if (existsSync(folder))
    throw new Complaint(
      `${folder} is there, but holds no whole database.`,
      "Put it back from a backup, or move it away to begin with an empty database.",
    );
  await create(folder, options);
}
