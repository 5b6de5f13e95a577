import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { embeddedUrls } from "../../scripts/database.mjs";
import { ensureAppLogin } from "../../scripts/database-logins.mjs";
import { migrate, migrationsHash } from "../../scripts/migrations.mjs";
import { openPostgres } from "../../scripts/postgres.mjs";
import { alive } from "../../scripts/process-identity.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where each test file makes its own database: the owner's and the app's login to it, and the one it copies. */
    database: { admin: string; owner: string; app: string; template: string };
  }
}

/** Stands in the URLs for the name of a test file's own database. */
const PLACE = "DATABASE";
const TEST_DATABASE = /^cc_test_(\d+)_/;

/** Databases of runs that ended without clearing up, and of this one at its end. */
async function dropDatabases(admin: pg.Client, isOver: (run: number) => boolean) {
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'cc_test_%'",
  );
  for (const { datname } of rows) {
    const run = Number(TEST_DATABASE.exec(datname)?.[1]);
    if (isOver(run))
      await admin.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  }
}

/** A database migrated once for each state of prisma/migrations; whoever makes it first, the others wait. */
async function ensureTemplate(admin: pg.Client, name: string, ownerUrl: string) {
  await admin.query("select pg_advisory_lock(4100)");
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1 and datistemplate", [
    name,
  ]);
  if (rowCount) return;
  await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await admin.query(`create database ${pg.escapeIdentifier(name)}`);
  await migrate(ownerUrl);
  await admin.query(`alter database ${pg.escapeIdentifier(name)} is_template true`);
}

export default async function setup(project: TestProject) {
  const postgres = await openPostgres(path.resolve("data/pg-test"), { volatile: true });
  const template = `cc_template_${migrationsHash()}`;
  const adminUrl = embeddedUrls(postgres, "postgres").owner;
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await dropDatabases(admin, (run) => !alive(run));
  await ensureTemplate(admin, template, embeddedUrls(postgres, template).owner);
  await ensureAppLogin(adminUrl, postgres.passwords.app);
  await admin.query("select pg_advisory_unlock(4100)");
  project.provide("database", { admin: adminUrl, template, ...embeddedUrls(postgres, PLACE) });
  return async () => {
    await dropDatabases(admin, (run) => run === process.pid);
    await admin.end();
    await postgres.release();
  };
}
