// What `start`, `dev` and the command line have in common: the database, and what the first start puts into it.
import path from "node:path";
import { openEmbedded, openExternal } from "./database.mjs";
import { withSession } from "./database-session.mjs";
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

/** Whether scripts/first-start.ts would find nothing to do: asking costs 50 ms, and running it three seconds. */
function isFirstStartDone({ DATABASE_OWNER_URL: url }) {
  return withSession(url, async (client) => {
    const { rows } = await client.query(
      `select exists (select from "InstallationEvent" where "act" = 'first-start.done')
          and not exists (select from "Claim" c left join "ClaimSearch" s on s."projectId" = c."projectId" and s."claimId" = c."id" where s."claimId" is null)
          and not exists (select from "Passage" where "words" is null) as done`,
    );
    return rows[0].done;
  });
}

/**
 * Loads the sample and makes the first account, where there is none yet, and goes on with what the last start left of
 * that and of reading texts for search; what it says (the sign-in) is shown at once.
 * @param {import("./database.mjs").DatabaseVariables} variables
 */
export async function firstStart(variables) {
  if (await isFirstStartDone(variables)) return;
  await mustRun("The first account and the sample could not be made", typescript("scripts/first-start.ts"), {
    env: variables,
    show: true,
    limitSeconds: 300,
  });
}
