// What `start`, `dev` and the command line have in common: the database, and what the first start puts into it.
import { existsSync } from "node:fs";
import path from "node:path";
import { openEmbedded, openExternal } from "./database.mjs";
import { installed, mustRun } from "./program.mjs";
import { ROOT } from "./root.mjs";
import { say, step } from "./steps.mjs";

/**
 * The database of this installation, migrated: the one that DATABASE_URL names, else the embedded one.
 * @param {import("../lib/server/environment.ts").Environment} environment @param {string} dataDirectory
 */
export async function openInstallation(environment, dataDirectory) {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = environment;
  const open = () => (appUrl ? openExternal({ appUrl, ownerUrl }) : openEmbedded({ base: dataDirectory }));
  const database = await step("Database", open, ({ about }) => about);
  if (database.warning) say(database.warning);
  return database;
}

/** Runs a TypeScript file of this checkout. @param {string} file @param {string[]} args */
export const typescript = (file, ...args) => [...installed("tsx"), path.join(ROOT, file), ...args];

/**
 * Loads the sample and makes the first account, where there is none yet; what it says (the sign-in) is shown at once.
 * @param {Record<string, string>} env
 */
export async function firstStart(env) {
  const file = "scripts/first-start.ts";
  if (!existsSync(path.join(ROOT, file))) return;
  await mustRun("The first account and the sample could not be made", typescript(file), {
    env,
    show: true,
    limitSeconds: 300,
  });
}
