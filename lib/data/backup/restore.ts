import { createHash } from "node:crypto";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from } from "pg-copy-streams";
import pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { backupManifest, manifestFile, type BackupManifest, type BackupTable } from "@/lib/data/backup/manifest";
import { asOwner, copied, migrationsOf, tablesOf, within, type Migrations } from "@/lib/data/backup/owner-session";
import { openBackup, type BackupFiles } from "@/lib/data/backup/files";
import { AppError } from "@/lib/data/failure";
import { demandAdministration } from "@/lib/data/users";

const refused = (message: string) => new AppError("invalid", `${message} Nothing was restored.`);

/**
 * Writes a backup into this installation's database, which has to be empty and to have had the same migrations: all of
 * it, or nothing. Every table's bytes are compared with their hash, every reference is checked again. For the operator.
 */
export async function restore(actor: Actor, place: string, onProgress?: (done: number, total: number) => void): Promise<BackupManifest> {
  demandAdministration(actor);
  const files = await openBackup(place);
  try {
    const manifest = manifestOf(await files.text(manifestFile));
    await asOwner(async (owner) => {
      await refuseOther(owner, manifest);
      await within(owner, "BEGIN", () => writeAll(owner, files, manifest, onProgress));
      await owner.query("ANALYZE");
    });
    return manifest;
  } finally {
    await files.close();
  }
}

function manifestOf(text: string): BackupManifest {
  const read = backupManifest.safeParse(jsonOf(text));
  if (!read.success) throw refused(`Its ${manifestFile} is not one of a backup (${read.error.issues[0]?.path.join(".")}: ${read.error.issues[0]?.message}).`);
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(`Its ${manifestFile} is not JSON.`);
  }
}

async function refuseOther(owner: pg.Client, { migrations, tables, toolVersion }: BackupManifest): Promise<void> {
  const here = await migrationsOf(owner);
  if (!sameMigrations(here, migrations)) {
    throw refused(`The backup was made by version ${toolVersion}, whose database was in another state (${migrations.at(-1)?.name ?? "empty"}; here ${here.at(-1)?.name ?? "empty"}). Restore it with that version; this one then brings it up to date when it starts.`);
  }
  const ours = (await tablesOf(owner)).map(copied);
  if (JSON.stringify(ours) !== JSON.stringify(tables.map(copied))) throw refused("Its tables are not those of this version.");
  for (const { name } of tables) {
    const { rowCount } = await owner.query(`SELECT FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) throw refused(`The database is not empty (${name} has rows). Restore into a new one: an empty COUNTERCLAIM_DATA_DIR, or an empty database in DATABASE_URL.`);
  }
}

const sameMigrations = (a: Migrations, b: Migrations) => a.length === b.length && a.every(({ name, checksum }, index) => name === b[index]!.name && checksum === b[index]!.checksum);

// References go both ways between tables, so that no order of them would do: they are taken off and put on again, which
// checks every row, in the same transaction.
async function writeAll(owner: pg.Client, files: BackupFiles, { tables }: BackupManifest, onProgress?: (done: number, total: number) => void): Promise<void> {
  const references = await referencesOf(owner);
  for (const { table, name } of references) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`);
  for (const { name } of tables) await owner.query(`ALTER TABLE ${pg.escapeIdentifier(name)} DISABLE TRIGGER USER`);
  for (const [index, table] of tables.entries()) {
    await writeTable(owner, files, table);
    onProgress?.(index + 1, tables.length);
  }
  for (const { name } of tables) await owner.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of references) await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`);
}

async function referencesOf(owner: pg.Client) {
  const { rows } = await owner.query<{ table: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`);
  return rows;
}

async function writeTable(owner: pg.Client, files: BackupFiles, table: BackupTable): Promise<void> {
  const rows = owner.query(from(`COPY ${copied(table)} FROM STDIN`));
  const measured = new Measured();
  await pipeline(await files.table(table.name), measured, rows).catch((error: unknown) => {
    throw error instanceof pg.DatabaseError ? refused(`The rows of ${table.name} can't be read: ${error.message}.`) : error;
  });
  if (measured.sha256 !== table.sha256 || rows.rowCount !== table.rows) {
    throw refused(`The rows of ${table.name} are not those that were backed up: the backup is damaged.`);
  }
}

/** Passes bytes on and knows their hash at the end. */
class Measured extends Transform {
  readonly #hash = createHash("sha256");

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    done(null, chunk);
  }

  get sha256(): string {
    return this.#hash.digest("hex");
  }
}

