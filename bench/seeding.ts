import type { Page } from "@playwright/test";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import type { GeneratedClaim } from "@/bench/documents";

export interface Seeded {
  readonly slug: string;
  readonly documentId: string;
  readonly address: string;
}

type Call = <T>(method: "post" | "get", path: string, data?: unknown) => Promise<T>;

/** Asks the API as the signed-in person of a page. */
export const caller = (page: Page): Call => async <T>(method: "post" | "get", path: string, data?: unknown) => {
  const { origin } = new URL(page.url());
  const response = await page.request[method](`${origin}/api/v1${path}`, { ...(data === undefined ? {} : { data }), headers: { origin }, timeout: 120_000 });
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as T;
};

/**
 * Puts a text and its claims into a project of its own. Text and parties go in through the API; the claims, straight into
 * the tables, because a claim at a time would take longer than all that is measured.
 */
export async function seed(page: Page, text: string, claims: readonly GeneratedClaim[]): Promise<Seeded> {
  const call = caller(page);
  const slug = `bench-${uuidv7().slice(-12)}`;
  await call("post", "/projects", { id: uuidv7(), slug, name: `Bench ${claims.length}` });
  const parties = await makeParties(call, slug);
  const id = uuidv7();
  const { revisionId } = await call<{ revisionId: string }>("post", `/projects/${slug}/documents?id=${id}&fileName=${slug}.txt`, { text, fileName: `${slug}.txt` });
  await insertClaims({ slug, documentId: id, revisionId, text, claims, parties });
  return { slug, documentId: id, address: `/p/${slug}/documents/${id}` };
}

async function makeParties(call: Call, slug: string): Promise<string[]> {
  const sides = [1, 2, 3, 4].map((colour) => ({ id: uuidv7(), name: `Side ${colour}`, colour, ordinal: colour }));
  for (const side of sides) await call("post", `/projects/${slug}/sides`, side);
  const ids = Array.from({ length: 12 }, () => uuidv7());
  for (const [index, id] of ids.entries()) {
    const standing = [{ sideId: sides[index % 4]!.id, from: null, to: null }];
    await call("post", `/projects/${slug}/parties`, { id, kind: "state", documentId: null, names: [{ text: `Party ${index}`, script: "" }], tenures: [], sides: standing, dissolved: null, note: "", externalIds: [] });
  }
  return ids;
}

interface Work {
  readonly slug: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly text: string;
  readonly claims: readonly GeneratedClaim[];
  readonly parties: readonly string[];
}

async function insertClaims(work: Work): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    await client.query("begin");
    for (const [statement, rows] of statements(work)) await client.query(statement, [JSON.stringify(rows), work.slug]);
    await client.query("commit");
    await client.query("analyze");
  } finally {
    await client.end();
  }
}

/** One statement for each table: its rows as one JSON array ($1), in the project with this slug ($2). */
function statements({ documentId, revisionId, text, claims, parties }: Work): [string, unknown[]][] {
  const made = claims.map((claim) => ({ ...claim, id: uuidv7(), mention: uuidv7(), anchoring: uuidv7() }));
  const rows = (columns: string) => `from jsonb_to_recordset($1::jsonb) as r(${columns}), (select p.id, c.id as who, l.id as layer from "Project" p join "Contributor" c on c."projectId" = p.id and c."userId" is not null join "Layer" l on l."projectId" = p.id and l.kind = 'shared' where p.slug = $2) as p`;
  const quoted = (fragment: object, { start, end }: { start: number; end: number }) => ({ ...fragment, start, end, quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) });
  const fragments = made.flatMap(({ anchoring, mention, source, ...claim }) => [
    quoted({ anchoring, mention, ordinal: 0, role: "content", level: null }, claim),
    ...(source ? [quoted({ anchoring, mention, ordinal: 1, role: "source", level: 0 }, source)] : []),
  ]);
  return [
    [`insert into "Claim" ("projectId", id, "layerId", attribution, act, "contributorId") select p.id, r.id, p.layer, 'attributed', 'asserts', p.who ${rows("id uuid")}`, made.map(({ id }) => ({ id }))],
    [`insert into "ClaimParty" ("projectId", "claimId", role, ordinal, "partyId") select p.id, r.id, 'claimant', 0, r.party ${rows("id uuid, party uuid")}`, made.map(({ id, party }) => ({ id, party: parties[party] }))],
    [`insert into "Mention" ("projectId", id, "claimId", "documentId", ordinal, "contributorId") select p.id, r.id, r.claim, r.document, 0, p.who ${rows("id uuid, claim uuid, document uuid")}`, made.map(({ mention, id }) => ({ id: mention, claim: id, document: documentId }))],
    [`insert into "Level" ("projectId", "mentionId", ordinal, "sourceKind") select p.id, r.id, 0, 'named' ${rows("id uuid")}`, made.map(({ mention }) => ({ id: mention }))],
    [`insert into "Anchoring" ("projectId", id, "mentionId", "revisionId", "contributorId") select p.id, r.id, r.mention, r.revision, p.who ${rows("id uuid, mention uuid, revision uuid")}`, made.map(({ anchoring, mention }) => ({ id: anchoring, mention, revision: revisionId }))],
    [`insert into "Fragment" ("projectId", "anchoringId", ordinal, "mentionId", role, "levelOrdinal", start, "end", quote, prefix, suffix) select p.id, r.anchoring, r.ordinal, r.mention, r.role::"FragmentRole", r.level, r.start, r."end", r.quote, r.prefix, r.suffix ${rows('anchoring uuid, ordinal int, mention uuid, role text, level int, start int, "end" int, quote text, prefix text, suffix text')}`, fragments],
  ];
}
