import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyAsOperator, verifyInstallation, verifyProject } from "@/lib/data/verification";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";

const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
const operator = { kind: "operator", request: requestMark() } as const;
let project: TestProject;

beforeAll(() => owner.connect());
afterAll(() => owner.end());
beforeEach(async () => {
  project = await makeFullProject();
});

/** Breaks one row as the owner's login and gives the id of the record that should be named. */
async function breakRow(sql: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(sql, [project.id]);
  expect(rows.length, "the test must break something").toBeGreaterThan(0);
  return rows[0]!.id;
}

const ofClaim = (set: string, role: string) => `
  UPDATE "Fragment" f SET ${set} FROM "Mention" m WHERE m."projectId" = f."projectId" AND m."id" = f."mentionId"
    AND (f."projectId", f."anchoringId", f."ordinal") = (
      SELECT "projectId", "anchoringId", "ordinal" FROM "Fragment" WHERE "projectId" = $1 AND "role" = '${role}' ORDER BY 2, 3 LIMIT 1)
  RETURNING m."claimId" AS id`;
const oneVersion = (where: string) => `("projectId", "recordType", "recordId", "version") = (
  SELECT "projectId", "recordType", "recordId", "version" FROM "Version" WHERE "projectId" = $1 AND ${where} ORDER BY 2, 3, 4 LIMIT 1)`;

const breaks: readonly (readonly [what: string, sql: string, record: string, message: RegExp])[] = [
  ["a quote", ofClaim(`"quote" = 'Perhaps' || substr("quote", 8)`, "hedge"), "claim", /fragments\.\d+: its quote is not what the text has/],
  ["a prefix", ofClaim(`"prefix" = 'x'`, "content"), "claim", /its prefix is not what the text has/],
  ["a suffix", ofClaim(`"suffix" = ''`, "content"), "claim", /its suffix is not what the text has/],
  ["an offset", ofClaim(`"start" = "start" + 1`, "content"), "claim", /its quote is not what the text has at/],
  ["a text", `UPDATE "Revision" SET "text" = replace("text", 'clerk', 'Clerk') WHERE "projectId" = $1 AND "ordinal" = 1 RETURNING "id"`, "revision", /another SHA-256/],
  ["a text's hash", `UPDATE "Revision" SET "sha256" = repeat('0', 64) WHERE "projectId" = $1 AND "ordinal" = 2 RETURNING "id"`, "revision", /another SHA-256/],
  ["a block", `INSERT INTO "Block" SELECT "projectId", "revisionId", 99, "kind", 0, 0, 3 FROM "Block" WHERE "projectId" = $1 AND "ordinal" = 0 RETURNING "revisionId" AS id`, "revision", /block \d+ has the span/],
  ["an original's bytes", `UPDATE "OriginalChunk" SET "bytes" = set_byte("bytes", 0, 65) WHERE "projectId" = $1 RETURNING "sha256" AS id`, "original", /bytes with another SHA-256/],
  ["an original's size", `UPDATE "Original" SET "size" = "size" + 1 WHERE "projectId" = $1 RETURNING "sha256" AS id`, "original", /has \d+ bytes; it should have/],
  ["a body in the history", `UPDATE "Version" SET "body" = jsonb_set("body", '{note}', '"Another."') WHERE ${oneVersion(`"recordType" = 'placement' AND "version" = 1`)} RETURNING 'placement ' || "recordId" || ' version ' || "version" AS id`, "version", /another SHA-256/],
  ["a hash in the history", `UPDATE "Version" SET "bodyHash" = repeat('0', 64) WHERE ${oneVersion(`"recordType" = 'side'`)} RETURNING 'side ' || "recordId" || ' version ' || "version" AS id`, "version", /another SHA-256/],
  ["a gap in the history", `DELETE FROM "Version" WHERE ${oneVersion(`"recordType" = 'claim' AND "version" = 1 AND "body" IS NOT NULL AND EXISTS (SELECT 1 FROM "Version" n WHERE n."projectId" = $1 AND n."recordId" = "Version"."recordId" AND n."version" = 2)`)} RETURNING "recordId" AS id`, "claim", /version 1 is missing before 2/],
  ["a lost last version", `DELETE FROM "Version" WHERE ${oneVersion(`"recordType" = 'document' AND "version" = 3`)} RETURNING "recordId" AS id`, "document", /is at version 3, but its history ends at 2/],
  ["a record without history", `DELETE FROM "Version" WHERE "projectId" = $1 AND "recordType" = 'relation' RETURNING "recordId" AS id`, "relation", /has no versions/],
  ["a record changed past its history", `UPDATE "Claim" SET "proposition" = 'Another.' WHERE "projectId" = $1 AND "deletedAt" IS NOT NULL RETURNING "id"`, "claim", /differs from its own version 2/],
  ["an event's list", `UPDATE "Event" SET "bodyHashes" = jsonb_set("bodyHashes", '{0,bodyHash}', to_jsonb(repeat('0', 64))) WHERE "projectId" = $1 AND "act" = 'side.archive' RETURNING "id"`, "event", /has another hash for side/],
  ["an event's list cut short", `UPDATE "Event" SET "bodyHashes" = '[]' WHERE "projectId" = $1 AND "act" = 'layer.close' RETURNING "id"`, "event", /does not name layer/],
  ["a record that is gone", `DELETE FROM "PartyIdentity" WHERE "projectId" = $1 RETURNING "id"`, "party_identity", /has versions, but is not there itself/],
  ["a chain", `INSERT INTO "LevelParty" SELECT "projectId", "mentionId", "levelOrdinal", 9, "partyId" FROM "LevelParty" WHERE "projectId" = $1 AND "ordinal" = 0 RETURNING (SELECT "claimId" FROM "Mention" m WHERE m."projectId" = $1 AND m."id" = "mentionId") AS id`, "claim", /levels\.1: The same party is listed twice/],
  ["a level and its fragments", ofClaim(`"role" = 'loaded', "levelOrdinal" = NULL`, "cue"), "claim", /lies within the content/],
  ["a date", `UPDATE "Document" SET "published" = 'yesterday' WHERE "projectId" = $1 RETURNING "id"`, "document", /published: is not an EDTF date/],
];

describe("verify (N5)", () => {
  it("finds nothing in a project that is as it was written, and says what it checked", async () => {
    const result = await verifyProject(project.as.reviewer, project.slug);
    expect(result).toMatchObject({ project: project.slug, ok: true, problemCount: 0, problems: [] });
    expect(result.checked).toMatchObject({ project: 1, document: 4, revision: 5, original: 1, claim: 8, fragments: 29, placement: 2, assignment: 2, task: 3, adjudication_decision: 2, thread: 6, comment: 8 });
  });

  it.each(breaks)("names the record where %s was altered by the owner's login", async (_what, sql, record, message) => {
    const id = await breakRow(sql);
    const result = await verifyProject(project.as.reviewer, project.slug);
    expect(result.ok).toBe(false);
    expect(result.problems).toContainEqual({ record, id, message: expect.stringMatching(message) });
  });

  it("goes through every project for the operator, and through one by its address", async () => {
    const other = await makeProject();
    const found = [];
    for await (const result of verifyInstallation(operator)) found.push(result.project);
    expect(found).toEqual(expect.arrayContaining([project.slug, other.slug]));
    expect(await verifyAsOperator(operator, other.slug)).toMatchObject({ ok: true });
    expect(await verifyAsOperator(operator, "no-such-project")).toBeNull();
  });

  it("is for members, and looks to others like a project that isn't there", async () => {
    await expect(verifyProject(project.outsider, project.slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(verifyAsOperator(project.as.editor, project.slug)).rejects.toMatchObject({ code: "forbidden" });
    await expect(verifyInstallation(project.as.editor).next()).rejects.toMatchObject({ code: "forbidden" });
  });
});
