import path from "node:path";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { disconnect } from "@/lib/data/database";
import { embeddedUrls } from "@/scripts/database.mjs";
import { ensureAppLogin } from "@/scripts/database-logins.mjs";
import { migrate } from "@/scripts/migrations.mjs";
import { openPostgres } from "@/scripts/postgres.mjs";
import { ROOT } from "@/scripts/root.mjs";

export type DatabaseUrls = Record<"DATABASE_URL" | "DATABASE_OWNER_URL", string>;

/** Runs the work on a database of its own, which goes afterwards; the program in this process works on it. */
export async function withDatabase(work: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const postgres = await openPostgres(path.join(ROOT, "data/pg-bench"), { volatile: true });
  const name = `cc_bench_${process.pid}`;
  const admin = new pg.Client(embeddedUrls(postgres, "postgres").owner);
  await admin.connect();
  try {
    await admin.query(`create database "${name}"`);
    const urls = embeddedUrls(postgres, name);
    await migrate(urls.owner);
    await ensureAppLogin(urls.owner, postgres.passwords.app);
    const variables = { DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner };
    Object.assign(process.env, variables);
    await work(variables);
  } finally {
    await disconnect();
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
    await postgres.release();
  }
}

/** A person at the command line. */
export const personAt = (userId: string): UserActor => ({ kind: "user", userId, isAdministrator: true, scope: "write", onlyProjectId: null, via: { kind: "command_line" }, request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } });
