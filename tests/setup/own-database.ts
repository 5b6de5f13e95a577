import pg from "pg";
import { afterAll, inject } from "vitest";

// Each test file works in its own copy of the migrated database. The variables are set before anything imports lib/data.
const { admin: adminUrl, owner, app, template } = inject("database");
const name = `cc_test_${process.ppid}_${crypto.randomUUID().slice(0, 8)}`;
const admin = new pg.Client(adminUrl);
await admin.connect();
await admin.query(`create database "${name}" template "${template}" strategy file_copy`);
await admin.end();

process.env.DATABASE_URL = app.replace("DATABASE", name);
process.env.DATABASE_OWNER_URL = owner.replace("DATABASE", name);
delete process.env.DATABASE_ROLE;

// Files follow one another in a process. What an earlier one left going may have asked its database again since that was let go.
const { disconnect } = await import("@/lib/data/database");
await disconnect();
afterAll(disconnect);
