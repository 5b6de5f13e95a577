// The database of a command: the embedded one, or the one that DATABASE_URL names.
import pg from "pg";
import { checkDatabase } from "./database-check.mjs";
import { checkMayMigrate, ensureAppLogin, roleForApp } from "./database-logins.mjs";
import { APP_LOGIN, OWNER } from "./credentials.mjs";
import { localUrl, withoutPassword } from "./database-url.mjs";
import { withSession } from "./database-session.mjs";
import { migrate } from "./migrations.mjs";
import { openPostgres } from "./postgres.mjs";
import { onStop } from "./shutdown.mjs";

/**
 * @typedef {{ DATABASE_URL: string, DATABASE_OWNER_URL: string, DATABASE_ROLE: string }} DatabaseVariables
 * @typedef {{ variables: DatabaseVariables, about: string, warning?: string, release: () => Promise<void>,
 *   postgres?: import("./postgres.mjs").Postgres }} OpenDatabase
 *   variables: what the program finds its database by. postgres: the embedded server, if it is one.
 */

async function ensureDatabase(adminUrl, name) {
  await withSession(adminUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

/** The two URLs of a database on an embedded server. */
export function embeddedUrls({ port, passwords }, database) {
  return {
    owner: localUrl({ login: OWNER, password: passwords.owner, port, database }),
    app: localUrl({ login: APP_LOGIN, password: passwords.app, port, database }),
  };
}

async function prepare(postgres, name, volatile) {
  const { owner, app } = embeddedUrls(postgres, name);
  await ensureDatabase(embeddedUrls(postgres, "postgres").owner, name);
  await checkDatabase(owner, { volatile });
  const applied = await migrate(owner);
  await ensureAppLogin(owner, postgres.passwords.app);
  await checkDatabase(app, { volatile });
  const about = `embedded PostgreSQL ${postgres.started ? "started" : "found running"} on port ${postgres.port}; ${applied}`;
  return { variables: { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_ROLE: "" }, about };
}

/**
 * Brings the embedded database up, migrated, with its two logins. One that is refused is not left running.
 * @param {{ base: string, name?: string, volatile?: boolean }} options
 * @returns {Promise<OpenDatabase>}
 */
export async function openEmbedded({ base, name = "counterclaim", volatile = false }) {
  const postgres = await openPostgres(base, { volatile });
  onStop(postgres.release);
  try {
    return { ...(await prepare(postgres, name, volatile)), release: postgres.release, postgres };
  } catch (error) {
    await postgres.release();
    throw error;
  }
}

const WARNING = `The program's database login may do more than the program: it works under SET ROLE, which keeps a mistake from
altering the history, but not somebody who can send SQL of his own or has this login's password. For that, give the
migrations a login of their own in DATABASE_OWNER_URL, and name in DATABASE_URL one that owns nothing.`;

/**
 * Takes the database that was named, migrated. Refuses one that is too old, not UTF-8 or unsafe.
 * @param {{ appUrl: string, ownerUrl?: string }} urls
 * @returns {Promise<OpenDatabase>}
 */
export async function openExternal({ appUrl, ownerUrl = appUrl }) {
  await checkDatabase(ownerUrl);
  await checkMayMigrate(ownerUrl);
  const applied = await migrate(ownerUrl);
  const role = await roleForApp(ownerUrl, appUrl);
  await checkDatabase(appUrl);
  return {
    variables: { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_ROLE: role },
    about: `${withoutPassword(appUrl)}; ${applied}`,
    warning: role ? WARNING : undefined,
    release: async () => {},
  };
}
