import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { withSession } from "../../../scripts/database-session.mjs";
import { makeAssessment } from "@/tests/factories/assessment";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { publish } from "@/tests/factories/publication";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeThread } from "@/tests/factories/thread";
import { makeOwnLayer, makeProject } from "@/tests/factories/project";
import { createIdentity } from "@/lib/data/parties/identities";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";

// As the owner, whom no privilege stops: what refuses here is the constraint itself.
type Row = Record<string, unknown>;
const ask = (sql: string): Promise<Row[]> => withSession(String(process.env.DATABASE_OWNER_URL), async (client) => (await client.query(sql)).rows as Row[]);

const id = {} as Record<"project" | "other" | "contributor" | "document" | "revision" | "otherRevision" | "claim" | "blindClaim" | "otherClaim" | "contest" | "otherContest" | "position" | "party" | "otherParty" | "blindParty" | "layer" | "blindLayer" | "mention", string>;

beforeAll(async () => {
  const [project, other] = [await makeProject(), await makeProject()];
  const [document, second] = [await makeDocument(project), await makeDocument(project, { text: "A second page about the Lenn." })];
  const [party, editor] = [await makeParty(project), await makeParty(project, { name: "The Lenn Gazette", kind: "media_outlet" })];
  const side = await makeSide(project);
  await makeParty(project, { name: "Harbour office", sides: [{ sideId: side.id }], tenures: [{ ofPartyId: party.id }] });
  const chained = { ...mentionOf(document, "its engineers had opened the bridge"), levels: [{ sourceKind: "named" as const, stance: null }, { sourceKind: "named" as const, stance: "relays" as const, partyIds: [editor.id] }] };
  const claim = await makeClaim(project, { mentions: [chained], claimants: [party.id], quantities: [{ min: 3 }] });
  const object = await makeClaim(project, { document, claimants: [party.id], quote: "at least three boats were hit" });
  const layer = await makeOwnLayer(project, project.as.annotator);
  const blind = await makeClaim(project, { document, claimants: [party.id], layerId: layer });
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id);
  const otherContest = await makeContest(project);
  await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
  await makeRelation(project, claim.id, object.id);
  await publish(project, otherContest.id);
  await makeAssessment(project, { contestId: contest.id });
  await createIdentity(project.as.editor, project.slug, { id: uuidv7(), aId: party.id, bId: editor.id, kind: "not_same", note: "" });
  await makeAssignment(project, [project.as.annotator]);
  await makeThread(project, { kind: "contest", contestId: contest.id });
  await createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, role: "caption", start: 0, end: 4 }));
  const hidden = await makeParty(project, { name: "Met while nobody looks" });
  await ask(`update "Party" set "originLayerId" = '${layer}' where "id" = '${hidden.id}'`);
  Object.assign(id, {
    project: project.id, other: other.id, contributor: claim.contributorId, document: document.id, revision: document.revisionId, otherRevision: second.revisionId,
    claim: claim.id, blindClaim: blind.id, otherClaim: (await makeClaim(other)).id, contest: contest.id, otherContest: otherContest.id, position: position.id,
    party: party.id, otherParty: (await makeParty(other)).id, blindParty: hidden.id, layer: claim.layerId, blindLayer: layer, mention: claim.mentions[0]!.id,
  });
});

const also = (list: string) => (list === "" ? "" : `, ${list}`);
const webhook = (columns = "", values = "") => `insert into "Webhook" ("projectId", "id", "name", "url", "kinds", "secret"${also(columns)}) values ('${id.project}', gen_random_uuid(), 'N', 'https://example.org', '{}', 's'${also(values)})`;
const job = (columns: string, values: string) => `insert into "Job" ("projectId", "id", "userId", "kind", "format", "parameters", ${columns}) select '${id.project}', gen_random_uuid(), "id", 'export', 'native', '{}', ${values} from "User" limit 1`;
const invitation = (columns: string, values: string) => `insert into "Invitation" ("projectId", "id", "hash", "role", "invitedById", "expiresAt", ${columns}) select '${id.project}', gen_random_uuid(), repeat('0', 64), 'reader', "id", now(), ${values} from "User" limit 1`;

const decision = (columns: string, values: string) => `insert into "AdjudicationDecision" ("projectId", "id", "documentId", "contributorId", "outcome", ${columns}) values ('${id.project}', gen_random_uuid(), '${id.document}', '${id.contributor}', 'neither', ${values})`;
const decided = (role: string, version: number, taken: boolean) => `${decision(`"reason"`, "'agreed'")}; insert into "AdjudicationClaim" ("projectId", "decisionId", "role", "claimId", "claimVersion", "taken") select d."projectId", d."id", ${role}, c."id", ${version}, ${taken} from "AdjudicationDecision" d join "Claim" c on c."projectId" = d."projectId" limit 1`;

/** The constraint and statements that it refuses. */
const checks: Record<string, (() => string)[]> = {
  project_slug: [() => `update "Project" set "slug" = 'Large Letters'`, () => `update "Project" set "slug" = repeat('a', 81)`, () => `update "Project" set "slug" = 'a--b'`],
  contributor_role_with_user: [() => `update "Contributor" set "userId" = null where "role" is not null`],
  original_sha256: [() => `insert into "Original" ("projectId", "sha256", "size") values ('${id.project}', repeat('G', 64), 1)`],
  original_size: [() => `insert into "Original" ("projectId", "sha256", "size") values ('${id.project}', repeat('0', 64), 0)`],
  chunk_ordinal: [() => `update "OriginalChunk" set "ordinal" = -1`],
  revision_sha256: [() => `update "Revision" set "sha256" = repeat('Z', 64)`],
  revision_ordinal: [() => `update "Revision" set "ordinal" = 0`],
  revision_not_empty: [() => `update "Revision" set "length" = 0`, () => `update "Revision" set "text" = ''`],
  block_order: [() => `update "Block" set "start" = "end"`, () => `update "Block" set "start" = -1`],
  region_order: [() => `update "Region" set "start" = "end"`, () => `update "Region" set "start" = -1`],
  region_refers_once: [
    () => `update "Region" set "refersToStart" = 1`,
    () => `update "Region" set "refersToStart" = 2, "refersToEnd" = 2`,
    () => `update "Region" set "refersToStart" = 1, "refersToEnd" = 2, "refersToRegionId" = "id"`,
  ],
  region_note_is_document: [
    () => `update "Region" set "refersToDocumentId" = '${id.document}' where "role" = 'caption' and "projectId" = '${id.project}'`,
    () => `update "Region" set "role" = 'reference', "refersToDocumentId" = '${id.document}', "refersToRegionId" = "id" where "projectId" = '${id.project}'`,
    () => `update "Region" set "role" = 'reference', "refersToDocumentId" = '${id.document}', "refersToStart" = 1, "refersToEnd" = 2 where "projectId" = '${id.project}'`,
  ],
  side_colour: [() => `update "Side" set "colour" = 0`, () => `update "Side" set "colour" = 9`],
  party_not_merged_into_itself: [() => `update "Party" set "mergedIntoId" = "id"`],
  party_anonymous_is_local: [() => `update "Party" set "kind" = 'anonymous'`],
  party_name_not_empty: [() => `update "PartyName" set "text" = ''`],
  identity_order: [() => `update "PartyIdentity" set "aId" = "bId", "bId" = "aId"`, () => `update "PartyIdentity" set "aId" = "bId"`],
  layer_deleted_is_imported: [() => `update "Layer" set "deletedAt" = now() where "kind" = 'shared'`],
  claim_object: [
    () => `update "Claim" set "objectKind" = 'claim'`,
    () => `update "Claim" set "objectClaimId" = '${id.claim}' where "id" <> '${id.claim}'`,
    () => `update "Claim" set "objectText" = 'so-called bridge'`,
  ],
  claim_not_about_itself: [() => `update "Claim" set "objectKind" = 'claim', "objectClaimId" = "id"`],
  claim_act: [() => `update "Claim" set "act" = ''`],
  quantity_order: [() => `update "Quantity" set "min" = 2, "max" = 1`],
  quantity_value_or_bounds: [() => `update "Quantity" set "value" = 2, "max" = 5`],
  level_stance: [
    () => `update "Level" set "stance" = 'relays' where "ordinal" = 0`,
    () => `update "Level" set "stance" = null where "ordinal" = 1`,
    () => `insert into "Level" ("projectId", "mentionId", "ordinal", "sourceKind", "stance") values ('${id.project}', '${id.mention}', -1, 'named', 'relays')`,
  ],
  level_party_outer_only: [() => `update "LevelParty" set "levelOrdinal" = 0`],
  fragment_order: [() => `update "Fragment" set "start" = "end"`, () => `update "Fragment" set "start" = -1`, () => `update "Fragment" set "quote" = ''`],
  fragment_level: [() => `update "Fragment" set "levelOrdinal" = 0`, () => `update "Fragment" set "role" = 'source'`, () => `update "Fragment" set "role" = 'cue'`],
  fragment_word: [() => `update "Fragment" set "wordPartyId" = '${id.party}'`],
  relation_of_two: [() => `update "Relation" set "toClaimId" = "fromClaimId"`],
  contest_approval: [() => `update "Contest" set "approvedAt" = now()`, () => `update "Contest" set "approvedById" = '${id.contributor}' where "projectId" = '${id.project}'`],
  assessment_rating: [() => `update "Assessment" set "rating" = ''`, () => `update "Assessment" set "ratingLabel" = ''`],
  publication_latest: [() => `insert into "Publication" ("projectId", "id", "contestId", "latest", "contributorId") values ('${id.project}', '${uuidv7()}', '${id.contest}', 0, '${id.contributor}')`],
  snapshot_ordinal: [() => `update "Snapshot" set "ordinal" = 0`],
  snapshot_sha256: [() => `update "Snapshot" set "sha256" = upper("sha256")`, () => `update "Snapshot" set "sha256" = ''`],
  address_unguessable: [() => `update "PublicationAddress" set "token" = 'short'`],
  webhook_paused: [() => webhook(`"pausedAt"`, "now()"), () => webhook(`"pausedAt", "pausedFor"`, "now(), 'whim'")],
  webhook_deleted_has_no_secret: [() => webhook(`"deletedAt"`, "now()")],
  delivery_state: [() => `${webhook()}; insert into "WebhookDelivery" ("projectId", "id", "webhookId", "state") select "projectId", "id", "id", 'lost' from "Webhook"`],
  job_over_or_not: [() => job(`"endedAt"`, "now()"), () => job(`"state"`, "'done'")],
  job_failed_for_a_reason: [() => job(`"state", "endedAt"`, "'failed', now()"), () => job(`"failure"`, "'{}'")],
  job_counts: [() => job(`"done"`, "-1"), () => job(`"attempt"`, "-1"), () => job(`"done", "total"`, "3, 2")],
  job_sha256: [() => job(`"sha256"`, "repeat('Z', 64)")],
  invitation_taken_by_somebody: [() => invitation(`"takenAt"`, "now()"), () => invitation(`"takenById"`, `"id"`)],
  invitation_taken_or_revoked: [() => invitation(`"takenAt", "takenById", "revokedAt"`, `now(), "id", now()`)],
  invitation_mail: [() => invitation(`"mail"`, "'sent'"), () => invitation(`"mail", "email"`, "'lost', 'a@example.org'")],
  invitation_mail_due: [() => invitation(`"mail", "email", "mailAt"`, "'sent', 'a@example.org', now()"), () => invitation(`"mailAt"`, "now()")],
  seal_position: [() => `insert into "EventSeal" ("projectId", "position", "eventId", "hash") select "projectId", 0, "id", repeat('0', 64) from "Event" limit 1`],
  seal_hash: [() => `insert into "EventSeal" ("projectId", "position", "eventId", "hash") select "projectId", 1, "id", repeat('G', 64) from "Event" limit 1`],
  assignment_part: [() => `update "Assignment" set "fromBlock" = 1`],
  task_skipped_with_reason: [() => `update "Task" set "state" = 'skipped'`, () => `update "Task" set "reason" = 'why'`],
  decision_reason: [() => decision(`"reason"`, "''"), () => decision(`"reason"`, "'other'")],
  decision_mixed_fields: [() => decision(`"reason", "fields"`, "'agreed', '{}'")],
  decided_version: [() => decided("'version'", 0, true)],
  decided_result_taken: [() => decided("'result'", 1, false)],
  reading_place_start: [() => `insert into "ReadingPlace" ("projectId", "contributorId", "documentId", "revisionId", "start") values ('${id.project}', '${id.contributor}', '${id.document}', '${id.revision}', -1)`],
  thread_target: [
    () => `insert into "Thread" ("projectId", "id", "contributorId") values ('${id.project}', gen_random_uuid(), '${id.contributor}')`,
    () => `insert into "Thread" ("projectId", "id", "contributorId", "claimId", "partyId") values ('${id.project}', gen_random_uuid(), '${id.contributor}', '${id.claim}', '${id.party}')`,
  ],
  thread_passage: [
    () => `insert into "Thread" ("projectId", "id", "contributorId", "revisionId", "start", "end", "quote") values ('${id.project}', gen_random_uuid(), '${id.contributor}', '${id.revision}', 4, 4, 'x')`,
    () => `insert into "Thread" ("projectId", "id", "contributorId", "claimId", "quote") values ('${id.project}', gen_random_uuid(), '${id.contributor}', '${id.claim}', 'x')`,
    () => `update "Thread" set "quote" = 'x' where "contestId" is not null`,
  ],
  thread_resolved: [() => `update "Thread" set "reason" = 'why'`, () => `update "Thread" set "state" = 'resolved', "reason" = 'why'`],
  thread_contest_reason: [() => `update "Thread" set "state" = 'resolved', "resolvedAt" = now(), "resolvedById" = "contributorId"`],
  comment_ordinal: [() => `insert into "Comment" ("projectId", "id", "threadId", "ordinal", "body", "contributorId") select "projectId", gen_random_uuid(), "id", 0, '{}', "contributorId" from "Thread" limit 1`],
  thread_seen_counts: [() => `insert into "ThreadSeen" ("projectId", "contributorId", "threadId", "mentioned") select "projectId", '${id.contributor}', "id", 2 from "Thread" limit 1`],
  digest_state: [() => `insert into "Digest" ("id", "userId", "items", "state") select gen_random_uuid(), "id", '[]', 'sent' from "User" limit 1`],
  version_body_or_tombstone: [() => `update "Version" set "body" = null`, () => `update "Version" set "tombstone" = '{}'`],
  version_counts_from_one: [() => `update "Version" set "version" = 0 where "version" = 1`],
};

describe("every check in the database refuses what it is for", () => {
  it.each(Object.entries(checks))("%s", async (constraint, statements) => {
    for (const statement of statements) {
      await expect(ask(statement()), statement()).rejects.toMatchObject({ code: "23514", constraint });
    }
  });

  it("there is no check without a case here", async () => {
    const rows = await ask(`select conname from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace order by 1`);
    expect(rows.map(({ conname }) => conname)).toEqual(Object.keys(checks).sort());
  });
});

const triggers: [rule: string, constraint: string, statement: () => string][] = [
  ["W5: a revoked publication stays revoked", "publication_only_forward", () => `update "Publication" set "revokedAt" = now(); update "Publication" set "revokedAt" = null`],
  ["W4: a publication loses no snapshot", "publication_only_forward", () => `update "Publication" set "latest" = "latest" - 1`],
  ["D8: what was blind and is closed is never opened again", "assignment_stays_closed", () => `update "Assignment" set "closedAt" = now(); update "Assignment" set "closedAt" = null`],
  ["O1: a thread ends within its text", "span_within_revision", () => `insert into "Thread" ("projectId", "id", "contributorId", "revisionId", "start", "end", "quote") values ('${id.project}', gen_random_uuid(), '${id.contributor}', '${id.revision}', 4, 100000, 'x')`],
  ["O1: a thread keeps what it is about", "thread_stays", () => `update "Thread" set "contestId" = '${id.otherContest}'`],
  ["O4: a comment keeps its place", "comment_stays", () => `update "Comment" set "ordinal" = 7`],
  ["T3: a block ends within its text", "span_within_revision", () => `update "Block" set "end" = 100000`],
  ["R1: a region ends within its text", "span_within_revision", () => `update "Region" set "end" = 100000`],
  ["T3: a fragment ends within its text", "fragment_within_revision", () => `update "Fragment" set "end" = 100000`],
  ["C11: an anchoring lies on a revision of its mention's document", "anchoring_in_document", () => `update "Anchoring" set "revisionId" = '${id.otherRevision}'`],
  ["A4: no shared claim names a party of a blind layer", "claim_party_visible", () => `update "ClaimParty" set "partyId" = '${id.blindParty}' where "claimId" = '${id.claim}'`],
  ["A4: no chain of a shared claim names a party of a blind layer", "level_party_visible", () => `update "LevelParty" set "partyId" = '${id.blindParty}'`],
];

it.each(triggers)("%s", async (_rule, constraint, statement) => {
  await expect(ask(statement())).rejects.toMatchObject({ code: "23514", constraint });
});

it("A4: no shared claim is placed in a contest, or on a position, of a blind layer", async () => {
  const placing = (change: string) => withSession(String(process.env.DATABASE_OWNER_URL), async (client) => {
    await client.query("begin");
    await client.query(`update "${change}" set "originLayerId" = '${id.blindLayer}' where "id" = '${change === "Contest" ? id.contest : id.position}'`);
    return client.query(`update "Placement" set "note" = 'again'`);
  });
  await expect(placing("Contest")).rejects.toMatchObject({ code: "23514", constraint: "placement_visible" });
  await expect(placing("Position")).rejects.toMatchObject({ code: "23514", constraint: "placement_visible" });
});

it("A4: a claim of the blind layer itself may name what was made there", async () => {
  await ask(`update "ClaimParty" set "partyId" = '${id.blindParty}' where "claimId" = '${id.blindClaim}'`);
  expect(await ask(`select 1 from "ClaimParty" where "partyId" = '${id.blindParty}'`)).toHaveLength(1);
});

const uniques: [rule: string, index: string, statement: () => string][] = [
  ["P3: one word on a pair of parties at a time", "identity_once", () => `insert into "PartyIdentity" select "projectId", gen_random_uuid(), "aId", "bId", "kind", "note", "contributorId", 1, now(), null from "PartyIdentity"`],
  ["one shared layer in a project", "layer_one_shared_one_adjudicated", () => `insert into "Layer" ("projectId", "id", "kind") values ('${id.project}', gen_random_uuid(), 'shared')`],
  ["one adjudicated layer in a project", "layer_one_shared_one_adjudicated", () => `insert into "Layer" ("projectId", "id", "kind") values ('${id.project}', gen_random_uuid(), 'adjudicated')`],
  ["the same relation stands once at a time", "relation_once", () => `insert into "Relation" ("projectId", "id", "layerId", "fromClaimId", "toClaimId", "type", "basis", "contributorId") select "projectId", gen_random_uuid(), "layerId", "fromClaimId", "toClaimId", "type", "basis", "contributorId" from "Relation"`],
  ["J2: a person has one current assessment of a contest", "assessment_once", () => `insert into "Assessment" select "projectId", gen_random_uuid(), "contestId", "rating", "ratingLabel", "ratingDefinition", "reasons", "assessedAt", "contributorId" from "Assessment"`],
  ["K2: a claim has one place in a contest at a time", "placement_once", () => `insert into "Placement" ("projectId", "id", "contestId", "claimId", "contributorId") select "projectId", gen_random_uuid(), "contestId", "claimId", "contributorId" from "Placement"`],
];

it.each(uniques)("%s", async (_rule, constraint, statement) => {
  await expect(ask(statement())).rejects.toMatchObject({ code: "23505", constraint });
});

const place = (columns: Record<string, string>) => {
  const all = { projectId: id.project, id: uuidv7(), contributorId: id.contributor, ...columns };
  return `insert into "Placement" (${Object.keys(all).map((name) => `"${name}"`).join(", ")}) values (${Object.values(all).map((value) => `'${value}'`).join(", ")})`;
};
const pointers: [rule: string, statement: () => string][] = [
  ["A2: a claim of another project is in no contest of this one", () => place({ contestId: id.contest, claimId: id.otherClaim })],
  ["A2: nor named as another claim's object", () => `update "Claim" set "objectKind" = 'claim', "objectClaimId" = '${id.otherClaim}' where "id" = '${id.claim}'`],
  ["A2: a party of another project claims nothing here", () => `insert into "ClaimParty" ("projectId", "claimId", "role", "ordinal", "partyId") values ('${id.project}', '${id.claim}', 'target', 0, '${id.otherParty}')`],
  ["A2: an author is a contributor of the project", () => `update "Claim" set "contributorId" = (select "id" from "Contributor" where "projectId" = '${id.other}' limit 1) where "id" = '${id.claim}'`],
  ["K1: a claim takes a position of that contest", () => place({ contestId: id.otherContest, positionId: id.position, claimId: id.blindClaim })],
  ["K4: a relation joins claims of its own layer", () => `update "Relation" set "toClaimId" = '${id.blindClaim}'`],
  ["C6: a claim is about a claim of its own layer", () => `update "Claim" set "objectKind" = 'claim', "objectClaimId" = '${id.blindClaim}' where "id" = '${id.claim}'`],
  ["C13: a claim with relations leaves its layer for no other", () => `update "Claim" set "layerId" = '${id.blindLayer}' where "id" = '${id.claim}'`],
  ["C7: a source belongs to a level that is there", () => `update "Fragment" set "role" = 'source', "levelOrdinal" = 5`],
];

it.each(pointers)("%s", async (_rule, statement) => {
  await expect(ask(statement()), statement()).rejects.toMatchObject({ code: expect.stringMatching(/^2350[13]$|^23001$/) });
});

it("what history points to is never deleted, not even by the owner", async () => {
  for (const table of ["Project", "Contributor", "Claim", "Event", "Revision", "Party", "Contest", "User"]) {
    await expect(ask(`delete from "${table}"`), table).rejects.toMatchObject({ code: expect.stringMatching(/^23503$|^23001$/) });
  }
});
