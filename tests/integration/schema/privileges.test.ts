import { describe, expect, it } from "vitest";
import { withSession } from "../../../scripts/database-session.mjs";

type Row = Record<string, unknown>;
const ask = (sql: string): Promise<Row[]> => withSession(String(process.env.DATABASE_URL), async (client) => (await client.query(sql)).rows as Row[]);
const denied = (sql: string) => expect(ask(sql), sql).rejects.toMatchObject({ code: "42501" });

const appendOnly = ["Version", "Event", "InstallationEvent", "Revision", "Block", "Original", "OriginalChunk", "Snapshot", "PublicationAddress", "EventSeal", "Identity"];
const neverDeleted = ["User", "Session", "Token", "Project", "Contributor", "Document", "Region", "Side", "Party", "PartyIdentity", "Layer", "Claim", "ClaimOrigin", "Relation", "Contest", "Position", "Placement", "Assessment", "Publication", "Webhook", "Job", "Invitation", "Assignment", "Task", "AdjudicationDecision", "Thread", "Comment"];

describe("H2: what the program's own login can't do", () => {
  it.each(appendOnly)("%s: neither update, delete, truncate, drop, nor disable its triggers", async (table) => {
    const [column] = await ask(`select attname as name from pg_attribute where attrelid = '"${table}"'::regclass and attnum = 1`);
    await denied(`update "${table}" set "${String(column?.name)}" = "${String(column?.name)}"`);
    await denied(`delete from "${table}"`);
    await denied(`truncate "${table}"`);
    await denied(`drop table "${table}"`);
    await denied(`alter table "${table}" disable trigger all`);
  });

  it.each(neverDeleted)("%s: no row is deleted", async (table) => {
    await denied(`delete from "${table}"`);
    await denied(`truncate "${table}" cascade`);
  });

  it("it makes no tables, functions or roles, and switches no triggers off for its session", async () => {
    await denied("create table sneaky (id int)");
    await denied("create function sneaky() returns int language sql as 'select 1'");
    await denied("create role sneaky");
    await denied("set session_replication_role = replica");
    await denied(`drop function "claim_layer_sees"(uuid, uuid, uuid)`);
    await denied(`delete from "_prisma_migrations"`);
  });

  it("of the job queue it uses the rows, and alters neither its tables nor what the library has noted of them", async () => {
    await ask("select * from graphile_worker.jobs");
    await ask("delete from graphile_worker._private_jobs");
    await denied("drop table graphile_worker._private_jobs");
    await denied("create table graphile_worker.sneaky (id int)");
    await denied("create schema sneaky");
    await denied("insert into graphile_worker.migrations (id) values (99)");
  });

  it("every table is either never deleted from, append-only, or one whose rows belong to a record or a person", async () => {
    const rows = await ask(`
      select c.relname as name, has_table_privilege(c.oid, 'UPDATE') as update, has_table_privilege(c.oid, 'DELETE') as delete
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations' order by 1`);
    const parts = ["AdjudicationClaim", "Anchoring", "ClaimParty", "Fragment", "Level", "LevelParty", "Mention", "PartyName", "PartySide", "PartyTenure", "Quantity", "ClaimSearch", "CommentMention"];
    // Derived from texts, which are never deleted; follows the language that its document is said to be in.
    const derived = ["Passage"];
    // Written once, and taken away after some days.
    const kept = ["JobChunk"];
    const transient = ["Draft", "IdempotencyKey", "RateLimit", "WebhookDelivery", "ReadingPlace", "ThreadSeen", "Digest"];
    // Turned off, a second factor is gone; that it was is in the installation's log.
    const secrets = ["SecondFactor", "RecoveryCode"];
    const named = (test: (row: Row) => unknown) => rows.filter(test).map(({ name }) => name);
    expect(named((row) => !row.update)).toEqual([...appendOnly, ...kept].sort());
    expect(named((row) => row.update && !row.delete)).toEqual([...neverDeleted, ...derived].sort());
    expect(named((row) => row.delete)).toEqual([...parts, ...transient, ...kept, ...secrets].sort());
  });
});
