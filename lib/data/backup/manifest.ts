import { z } from "zod";

export const manifestFile = "manifest.json";
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Tables and columns are the program's own; anything else in their place is refused before it comes near SQL. */
const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,62}$/);

/** One table of a backup: its rows in PostgreSQL's text form of COPY, in the order of these columns. */
export const backupTable = z.strictObject({ name: identifier, columns: z.array(identifier).min(1), rows: z.int().min(0), size: z.int().min(0), sha256 });
export type BackupTable = z.output<typeof backupTable>;

/** What a backup is: which program made it, of a database in which state, and what every table of it holds. */
export const backupManifest = z.strictObject({
  format: z.literal("counterclaim-backup"),
  version: z.literal(1),
  toolVersion: z.string(),
  at: z.iso.datetime(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  tables: z.array(backupTable),
});
export type BackupManifest = z.output<typeof backupManifest>;

export const fileOfTable = (name: string) => `tables/${name}.copy`;
