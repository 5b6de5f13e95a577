// One session with the database, for the start itself; with errors that say what to do.
import pg from "pg";
import { Complaint } from "./complaint.mjs";
import { databaseName, loginOf, withoutPassword } from "./database-url.mjs";

const place = (url) => {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 5432}`;
};

function complaint(error, url) {
  const code = error.code ?? error.errors?.[0]?.code;
  if (code === "28P01" || code === "28000")
    return new Complaint(
      `PostgreSQL at ${place(url)} does not let the login "${loginOf(url)}" in: ${error.message}.`,
      "Look at the login and password in DATABASE_URL and DATABASE_OWNER_URL.",
    );
  if (code === "3D000")
    return new Complaint(
      `PostgreSQL at ${place(url)} has no database "${databaseName(url)}".`,
      `Make it: CREATE DATABASE "${databaseName(url)}" ENCODING 'UTF8' TEMPLATE template0;`,
    );
  if (["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "EAI_AGAIN", "ECONNRESET"].includes(code))
    return new Complaint(
      `No PostgreSQL answers at ${place(url)} (${code}).`,
      "Start it, or mend DATABASE_URL. Without DATABASE_URL the program brings its own.",
    );
  return new Complaint(`PostgreSQL at ${withoutPassword(url)}: ${error.message}`);
}

/**
 * Does the work in one session and closes it. A failure to connect is complained about; a failing query throws as it is.
 * @template T
 * @param {string} url @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSession(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on("error", () => {}); // the server went away meanwhile: the query in hand reports it
  try {
    await client.connect();
  } catch (error) {
    throw complaint(error, url);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
