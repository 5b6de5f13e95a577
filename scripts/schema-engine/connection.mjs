// The engine's connection to PostgreSQL: the stock adapter, with what it lacks for migrations.
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const quote = pg.escapeIdentifier;

const sslOf = (mode) => {
  if (!mode || mode === "disable") return undefined;
  return mode === "verify-full" ? true : { rejectUnauthorized: false };
};

/**
 * The parts of a database URL. pg lets a whole connection string win over `database`, which would send what is meant for
 * the shadow database to the main one; so the URL is taken apart and never handed on whole.
 * @param {string} url @param {string} [database] instead of the one in the URL
 */
export function connectionParts(url, database) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    schema: searchParams.get("schema") ?? undefined,
    parts: {
      host: searchParams.get("host") ?? (decodeURIComponent(hostname) || "localhost"),
      port: Number(port || 5432),
      user: decodeURIComponent(username) || undefined,
      password: decodeURIComponent(password) || undefined,
      database: database ?? decodeURIComponent(pathname.slice(1)),
      ssl: sslOf(searchParams.get("sslmode")),
    },
  };
}

// The catalogue answers with types for which the adapter has no name; they are read as text, "char" as a character.
const CHAR = 18;
const NAME_LIST = 1003;
const TEXT = 25;
const TEXT_LIST = 1009;
const READ_AS_TEXT = new Set([CHAR, 22, 30, 194, 2205, 3361, 3402, 5017]);

const readable = (type) => (READ_AS_TEXT.has(type) ? TEXT : type === NAME_LIST ? TEXT_LIST : type);

class CatalogPool extends pg.Pool {
  /** Which columns of the last answer were of the type "char". */
  chars = [];

  async query(...question) {
    const answer = await super.query(...question);
    this.chars = answer.fields?.map(({ dataTypeID }) => dataTypeID === CHAR) ?? [];
    for (const part of [answer].flat())
      for (const field of part.fields ?? []) field.dataTypeID = readable(field.dataTypeID);
    return answer;
  }
}

/** The type "char" has to be named a character, else the engine ends in a panic. */
function nameCharacters(connection, pool) {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    pool.chars.forEach((is, column) => {
      if (is) answer.columnTypes[column] = ColumnTypeEnum.Character;
    });
    return answer;
  };
}

/**
 * A whole script goes in one simple query, as from the native engine: PostgreSQL runs it as one transaction, and `;`
 * inside a function body or a string is no separator (the stock adapter splits at every one).
 */
function runScriptsWhole(connection, pool, onScriptError) {
  connection.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      onScriptError(error);
      connection.onError(error);
    }
  };
}

/**
 * Opens the one connection that the engine works on. It is kept open: the advisory lock, SET and temporary objects of a
 * script stay in one session.
 * @param {string} url @param {{ database?: string, onScriptError: (error: Error) => void }} options
 */
export async function openConnection(url, { database, onScriptError }) {
  const { parts, schema } = connectionParts(url, database);
  const pool = new CatalogPool({ ...parts, max: 1, idleTimeoutMillis: 0 });
  const connection = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  nameCharacters(connection, pool);
  runScriptsWhole(connection, pool, onScriptError);
  return connection;
}

async function withClient(url, database, work) {
  const client = new pg.Client(connectionParts(url, database).parts);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const nameOf = (url) => connectionParts(url).parts.database;

/** Throws when the database of the URL cannot be reached. */
export const reach = (url) => withClient(url, undefined, (client) => client.query("select 1"));

/** Makes the database of the URL. @returns {Promise<string>} its name */
export async function createDatabase(url) {
  await withClient(url, "postgres", (client) => client.query(`CREATE DATABASE ${quote(nameOf(url))}`));
  return nameOf(url);
}

/** Drops the database of the URL, whoever is connected. */
export const dropDatabase = (url) =>
  withClient(url, "postgres", (client) => client.query(`DROP DATABASE ${quote(nameOf(url))} WITH (FORCE)`));

/** Makes an empty database beside the one of the URL. */
export const createBeside = (url, name) =>
  withClient(url, undefined, (client) => client.query(`CREATE DATABASE ${quote(name)}`));

/** Drops a database made beside the one of the URL. */
export const dropBeside = (url, name) =>
  withClient(url, undefined, (client) => client.query(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`));
