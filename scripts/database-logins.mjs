// Who may do what in the database: the migrations' login owns the tables, the program's login only uses them.
import pg from "pg";
import { Complaint } from "./complaint.mjs";
import { APP_LOGIN, APP_ROLE } from "./credentials.mjs";
import { loginOf } from "./database-url.mjs";
import { withSession } from "./database-session.mjs";

const { escapeIdentifier, escapeLiteral } = pg;

async function exists(client, role) {
  return (await client.query("select 1 from pg_roles where rolname = $1", [role])).rowCount === 1;
}

async function isMember(client, login) {
  const { rows } = await client.query("select pg_has_role($1::name, $2::name, 'MEMBER') as member", [
    login,
    APP_ROLE,
  ]);
  return rows[0].member;
}

/**
 * Gives the embedded database's app login its password and its group. Rights are only ever added.
 * @param {string} ownerUrl @param {string} password
 */
export async function ensureAppLogin(ownerUrl, password) {
  await withSession(ownerUrl, async (client) => {
    const verb = (await exists(client, APP_LOGIN)) ? "alter" : "create";
    await client.query(
      `${verb} role ${escapeIdentifier(APP_LOGIN)} login password ${escapeLiteral(password)}`,
    );
    if (await exists(client, APP_ROLE))
      await client.query(`grant ${escapeIdentifier(APP_ROLE)} to ${escapeIdentifier(APP_LOGIN)}`);
  });
}

async function refuseWithoutRole(client, owner) {
  if (await exists(client, APP_ROLE)) return;
  const { rows } = await client.query(
    "select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
  );
  if (rows[0].may) return;
  throw new Complaint(
    `The database has no role "${APP_ROLE}", and the login "${owner}" may not make it.`,
    `Have an administrator run: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO ${escapeIdentifier(owner)};`,
  );
}

/** Refuses an external database whose migrations would stop at making the group role. @param {string} ownerUrl */
export async function checkMayMigrate(ownerUrl) {
  await withSession(ownerUrl, (client) => refuseWithoutRole(client, loginOf(ownerUrl)));
}

async function join(client, login) {
  if (await isMember(client, login)) return;
  try {
    await client.query(`grant ${escapeIdentifier(APP_ROLE)} to ${escapeIdentifier(login)}`);
  } catch (error) {
    throw new Complaint(
      `The login "${login}" is not a member of "${APP_ROLE}", and could not be made one: ${error.message}.`,
      `Have an administrator run: GRANT ${APP_ROLE} TO ${escapeIdentifier(login)};`,
    );
  }
}

/** Whether this login's own rights go beyond the program's: a superuser, or the owner of the tables. */
async function hasMoreRights(client, login) {
  const { rows } = await client.query(
    `select (select rolsuper from pg_roles where rolname = $1)
         or exists (select 1 from pg_class c join pg_roles r on r.oid = c.relowner
                     where r.rolname = $1 and c.relkind = 'r' and c.relname = '_prisma_migrations') as more`,
    [login],
  );
  return rows[0].more;
}

/**
 * The role under which the program has to work in an external database: "" where its login has no rights but the
 * program's, otherwise the group's, taken by SET ROLE in each session.
 * @param {string} ownerUrl @param {string} appUrl
 * @returns {Promise<string>}
 */
export async function roleForApp(ownerUrl, appUrl) {
  const login = await withSession(
    appUrl,
    async (client) => (await client.query("select current_user as login")).rows[0].login,
  );
  return withSession(ownerUrl, async (client) => {
    await join(client, login);
    return (await hasMoreRights(client, login)) ? APP_ROLE : "";
  });
}
