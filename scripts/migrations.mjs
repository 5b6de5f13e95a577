// The migrations of prisma/migrations, applied by Prisma; asked for first, because asking costs 20 ms and Prisma 2 s.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Complaint } from "./complaint.mjs";
import { withSession } from "./database-session.mjs";
import { ensureQueue, queueVersion } from "./job-queue.mjs";
import { installed, mustRun } from "./program.mjs";
import { ROOT } from "./root.mjs";

const FOLDER = path.join(ROOT, "prisma/migrations");

/**
 * The migrations of the checkout, oldest first, with the checksum that Prisma keeps of each.
 * @returns {{ name: string, checksum: string }[]}
 */
export function migrationsOfCheckout(folder = FOLDER) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names.sort().map((name) => {
    const file = path.join(folder, name, "migration.sql");
    if (!existsSync(file))
      throw new Complaint(`${file} is missing.`, "Restore prisma/migrations from the repository.");
    return { name, checksum: createHash("sha256").update(readFileSync(file)).digest("hex") };
  });
}

/** One word for the state of all migrations and of the queue: changes whenever one is added or altered. */
export function migrationsHash() {
  const state = JSON.stringify([migrationsOfCheckout(), queueVersion()]);
  return createHash("sha256").update(state).digest("hex").slice(0, 12);
}

async function migrationsOfDatabase(url) {
  return withSession(url, async (client) => {
    const {
      rows: [{ there }],
    } = await client.query("select to_regclass('_prisma_migrations') is not null as there");
    if (!there) return [];
    const { rows } = await client.query(
      `select migration_name as name, checksum, finished_at is not null as finished
         from _prisma_migrations where rolled_back_at is null order by migration_name`,
    );
    return rows;
  });
}

function refuseNewer(applied, ours) {
  const known = new Set(ours.map(({ name }) => name));
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new Complaint(
    `The database was used by a newer version of Counterclaim (it has the migration ${unknown[0]}, which this version does not know).`,
    "Start that version, or a newer one. Nothing was changed.",
  );
}

function refuseAltered(applied, ours) {
  const checksums = new Map(ours.map(({ name, checksum }) => [name, checksum]));
  const altered = applied.find(
    ({ name, checksum, finished }) => finished && checksums.get(name) !== checksum,
  );
  if (!altered) return;
  throw new Complaint(
    `The migration ${altered.name} was altered after it had been applied to this database.`,
    "Restore prisma/migrations from the repository; in development, remove the data directory to begin anew.",
  );
}

function refuseHalfDone(applied) {
  const broken = applied.find(({ finished }) => !finished);
  if (!broken) return;
  throw new Complaint(
    `The migration ${broken.name} was begun on this database and did not finish.`,
    `What it did was rolled back. Look at its error in the table _prisma_migrations, mend the cause, then run: npx prisma migrate resolve --rolled-back ${broken.name} (with DATABASE_OWNER_URL set), and start again.`,
  );
}

/**
 * Applies what the database lacks, the queue's tables included. Refuses a database that is ahead of this checkout, or in
 * which one is half done.
 * @param {string} ownerUrl
 * @returns {Promise<string>} what was done, in a few words
 */
export async function migrate(ownerUrl) {
  const pending = await applyPending(ownerUrl);
  const madeQueue = await ensureQueue(ownerUrl);
  if (pending === 0) return madeQueue ? "job queue brought up to date" : "migrations up to date";
  return `${pending} migration${pending === 1 ? "" : "s"} applied`;
}

async function applyPending(ownerUrl) {
  const ours = migrationsOfCheckout();
  const applied = await migrationsOfDatabase(ownerUrl);
  refuseNewer(applied, ours);
  refuseHalfDone(applied);
  refuseAltered(applied, ours);
  const pending = ours.length - applied.length;
  if (pending === 0) return 0;
  await mustRun("The migrations failed", [...installed("prisma"), "migrate", "deploy"], {
    env: { DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl },
    limitSeconds: 600,
  });
  return pending;
}
