import pg from "pg";
import { AppError } from "@/lib/data/failure";

/** The state of a database: the migrations that it has had. */
export type Migrations = { name: string; checksum: string }[];

/** The address and password of the owner's login. Refuses where that isn't known. */
export function ownerUrl(): string {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new AppError("unavailable", "This is done by the owner's login: set DATABASE_OWNER_URL. Nothing was done.");
  return url;
}

/**
 * Works in one session of the owner's login, which backups and restoring need: the program's own may neither read all
 * nor write history. Refuses where that login isn't known.
 */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl() });
  owner.on("error", () => undefined); // the query in hand reports it
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/**
 * Runs the work as the session's one transaction: all of it, or nothing. What fails is rolled back by the session's end,
 * not before: a COPY that nobody reads on would keep a ROLLBACK waiting for ever.
 */
export async function within<T>(owner: pg.Client, begin: string, work: () => Promise<T>): Promise<T> {
  await owner.query(begin);
  const result = await work();
  await owner.query("COMMIT");
  return result;
}

export async function migrationsOf(owner: pg.Client): Promise<Migrations> {
  const { rows } = await owner.query<Migrations[number]>(`SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY 1`);
  return rows;
}

// What PostgreSQL makes by itself isn't copied, nor the number of the transaction that wrote a row: it means nothing elsewhere.
const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> 'xid'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' GROUP BY 1 ORDER BY 1`;

/** Every table of the program with the columns that are copied. */
export async function tablesOf(owner: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  return (await owner.query<{ name: string; columns: string[] }>(TABLES)).rows;
}

/** A table with these columns as COPY wants it. */
export const copied = ({ name, columns }: { name: string; columns: readonly string[] }) =>
  `${pg.escapeIdentifier(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(", ")})`;
