/**
 * The same server and login, another database. Query parameters are kept.
 * @param {string} url @param {string} name
 */
export function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.toString();
}

/** The name of the database in a URL. @param {string} url */
export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** The login in a URL. @param {string} url */
export const loginOf = (url) => decodeURIComponent(new URL(url).username);

/** The URL for a message: without its password. @param {string} url */
export function withoutPassword(url) {
  const changed = new URL(url);
  changed.password = "";
  return changed.toString();
}

/** @param {{ login: string, password: string, port: number, database: string }} parts */
export const localUrl = ({ login, password, port, database }) =>
  `postgresql://${login}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
