import { to } from "pg-copy-streams";
import type pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { backupManifest, fileOfTable, manifestFile, type BackupManifest, type BackupTable } from "@/lib/data/backup/manifest";
import { asOwner, copied, migrationsOf, tablesOf, within } from "@/lib/data/backup/owner-session";
import { finished, MeasuredTarget, type Target } from "@/lib/data/native/target";
import { demandAdministration } from "@/lib/data/users";

export interface BackupOptions {
  readonly toolVersion: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes every table of the installation as it stands at one instant, whatever is saved meanwhile; accounts and private
 * drafts too. For the operator. Memory does not grow with what there is; what fails leaves nothing behind.
 */
export async function backUp(actor: Actor, target: Target, options: BackupOptions): Promise<BackupManifest> {
  demandAdministration(actor);
  return finished(target, () => asOwner((owner) => within(owner, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", () => writeAll(owner, target, options))));
}

async function writeAll(owner: pg.Client, target: Target, { toolVersion, onProgress }: BackupOptions): Promise<BackupManifest> {
  const found = await tablesOf(owner);
  const tables: BackupTable[] = [];
  for (const table of found) {
    tables.push(await writeTable(owner, target, table));
    onProgress?.(tables.length, found.length);
  }
  const manifest = backupManifest.parse({ format: "counterclaim-backup", version: 1, toolVersion, at: new Date().toISOString(), migrations: await migrationsOf(owner), tables });
  await target.write(manifestFile, bytesOf(manifest));
  return manifest;
}

async function writeTable(owner: pg.Client, target: Target, table: Pick<BackupTable, "name" | "columns">): Promise<BackupTable> {
  const rows = owner.query(to(`COPY ${copied(table)} TO STDOUT`));
  // Where the target fails, the session ends while rows still come: that is told by the target's own error.
  rows.on("error", () => undefined);
  const measured = new MeasuredTarget(target);
  await measured.write(fileOfTable(table.name), rows);
  const { size, sha256 } = measured.files[0]!;
  return { ...table, rows: rows.rowCount, size, sha256 };
}

async function* bytesOf(manifest: BackupManifest) {
  yield new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
