// The tables of the library that runs background jobs: made by the library itself, as the owner; the app only uses their rows.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import pg from "pg";
import { Complaint } from "./complaint.mjs";
import { APP_ROLE } from "./credentials.mjs";
import { withSession } from "./database-session.mjs";
import { databaseName, loginOf } from "./database-url.mjs";

const SCHEMA = "graphile_worker";
const { escapeIdentifier: quoted } = pg;

/** Which library, in which version. */
export function queueVersion() {
  const file = createRequire(import.meta.url).resolve("graphile-worker/package.json");
  return `graphile-worker ${JSON.parse(readFileSync(file, "utf8")).version}`;
}

async function versionInDatabase(client) {
  const { rows } = await client.query("select obj_description(to_regnamespace($1), 'pg_namespace') as version", [SCHEMA]);
  return rows[0].version;
}

// The library shuts its tables to everybody but their owner, by rights and row by row.
async function openToApp(client) {
  const role = quoted(APP_ROLE);
  await client.query(`
    grant usage on schema ${SCHEMA} to ${role};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role};
    revoke insert, update, delete on ${SCHEMA}.migrations from ${role};
    grant usage on all sequences in schema ${SCHEMA} to ${role}`);
  const { rows } = await client.query("select oid::regclass::text as name from pg_class where relnamespace = to_regnamespace($1) and relrowsecurity", [SCHEMA]);
  for (const { name } of rows)
    await client.query(`drop policy if exists counterclaim_app on ${name}; create policy counterclaim_app on ${name} to ${role} using (true) with check (true)`);
}

async function install(client, ownerUrl) {
  const { runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: ownerUrl, schema: SCHEMA });
  await client.query("begin");
  await openToApp(client);
  await client.query(`comment on schema ${SCHEMA} is '${queueVersion()}'`);
  await client.query("commit");
}

/**
 * Makes the queue's tables, or brings them to the installed version of the library. Asked for first: that costs a query.
 * @param {string} ownerUrl
 * @returns {Promise<boolean>} whether anything was done
 */
export async function ensureQueue(ownerUrl) {
  return withSession(ownerUrl, async (client) => {
    if ((await versionInDatabase(client)) === queueVersion()) return false;
    try {
      await install(client, ownerUrl);
    } catch (error) {
      if (error.code !== "42501") throw error;
      throw new Complaint(
        `The login "${loginOf(ownerUrl)}" may not make the schema of the job queue: ${error.message}.`,
        `Have an administrator run: GRANT CREATE ON DATABASE ${quoted(databaseName(ownerUrl))} TO ${quoted(loginOf(ownerUrl))};`,
      );
    }
    return true;
  });
}
