// A database that would lose or alter what is saved in it is refused before anything is written.
import { Complaint } from "./complaint.mjs";
import { withSession } from "./database-session.mjs";

const OLDEST = 150_000;
const SAFETY = ["fsync", "full_page_writes", "synchronous_commit"];

/** @param {{ version: string, number: number }} server */
export function refuseOld({ version, number }) {
  if (number >= OLDEST) return;
  throw new Complaint(
    `This database server is PostgreSQL ${version}; Counterclaim needs PostgreSQL 15 or newer.`,
    "Upgrade it, or unset DATABASE_URL: the program then brings its own.",
  );
}

function refuseEncoding({ encoding, name }) {
  if (encoding === "UTF8") return;
  throw new Complaint(
    `The database "${name}" is encoded in ${encoding}; texts would be altered in it.`,
    `Make another one: CREATE DATABASE "${name}_utf8" ENCODING 'UTF8' TEMPLATE template0; and name it in DATABASE_URL.`,
  );
}

function refuseUnsafe(settings, login) {
  for (const { name, setting, source } of settings) {
    if (setting !== "off") continue;
    throw new Complaint(
      `The database setting ${name} is off for the login "${login}" (set in: ${source}): a crash could lose or damage what was saved.`,
      `Turn it on (${name} = on in postgresql.conf, or ALTER SYSTEM / DATABASE / ROLE … RESET ${name}), restart PostgreSQL, and start again.`,
    );
  }
}

/**
 * Refuses a server older than 15, a database that is not UTF-8, and settings with which a crash loses what was saved,
 * as they are for this login in this database.
 * @param {string} url @param {{ volatile?: boolean }} [options] volatile: the settings are not looked at (tests only)
 */
export async function checkDatabase(url, { volatile = false } = {}) {
  await withSession(url, async (client) => {
    const {
      rows: [about],
    } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              pg_encoding_to_char(encoding) as encoding, datname as name, current_user as login
         from pg_database where datname = current_database()`,
    );
    refuseOld(about);
    refuseEncoding(about);
    if (volatile) return;
    const { rows } = await client.query(
      "select name, setting, source from pg_settings where name = any($1) order by name",
      [SAFETY],
    );
    refuseUnsafe(rows, about.login);
  });
}
