import type { Page } from "@playwright/test";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { caller } from "@/bench/seeding";

/** A project as large as is measured: so many claims, in so many contests, the first of which has 500. */
export interface Size {
  readonly claims: number;
  readonly contests: number;
  readonly parties: number;
}
export interface Case {
  readonly slug: string;
  /** the contest of 500 claims */
  readonly contestId: string;
}

const LINES = 1_000;
const FIRST = 500;
const nouns = ["heron", "otter", "bridge", "weir", "ferry", "guild", "sluice", "harbour", "island", "clerk", "barge", "lock", "meadow", "ditch", "mill"];
const line = (n: number) => `Speaker ${n % 50} claimed that the ${nouns[n % 15]} by the ${nouns[(n * 7) % 15]} number ${n} had left the ${nouns[(n * 11) % 15]}.`;

/** Text, sides and parties go in through the API; claims and contests straight into the tables, because one by one they would take hours. */
export async function seedCase(page: Page, size: Size): Promise<Case> {
  const call = caller(page);
  const slug = `bench-${uuidv7().slice(-12)}`;
  await call("post", "/projects", { id: uuidv7(), slug, name: "A large case" });
  const sides = [1, 2, 3, 4].map((colour) => ({ id: uuidv7(), name: `Side ${colour}`, colour, ordinal: colour }));
  for (const side of sides) await call("post", `/projects/${slug}/sides`, side);
  const parties = Array.from({ length: size.parties }, () => uuidv7());
  for (const [n, id] of parties.entries()) {
    await call("post", `/projects/${slug}/parties`, { id, kind: "ministry", documentId: null, names: [{ text: `Office ${n}`, script: "" }], tenures: [], sides: n % 6 === 5 ? [] : [{ sideId: sides[n % 4]!.id, from: null, to: null }], dissolved: null, note: "", externalIds: [] });
  }
  const documentId = uuidv7();
  const text = Array.from({ length: LINES }, (_, n) => line(n)).join("\n");
  const { revisionId } = await call<{ revisionId: string }>("post", `/projects/${slug}/documents?id=${documentId}&fileName=bench.txt`, { text, fileName: "bench.txt" });
  return { slug, contestId: await fill({ slug, documentId, revisionId, parties, size }) };
}

interface Work {
  readonly slug: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly parties: readonly string[];
  readonly size: Size;
}

export async function fill({ slug, documentId, revisionId, parties, size }: Work): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    const values: Record<string, string> = { $D: `'${documentId}'::uuid`, $R: `'${revisionId}'::uuid`, $PARTIES: `'{${parties.join(",")}}'::uuid[]`, $CLAIMS: String(size.claims), $CONTESTS: String(size.contests), $COUNT: String(size.parties), $SLUG: `'${slug}'` };
    await client.query("begin");
    for (const statement of statements) await client.query(statement.replaceAll(/\$[A-Z]+/g, (name) => values[name] ?? name));
    await client.query("commit");
    await client.query("analyze");
    const { rows } = await client.query<{ id: string }>(`select id from bench_contest where n = 0`);
    return rows[0]!.id;
  } finally {
    await client.end();
  }
}

// The first contest has 500 claims, every other its even share. A fifth of the claims stands beside the positions; some are denials, silences, or declined.
const statements = [
  `create temp table bench_of as select p.id as project, (select id from "Layer" where "projectId" = p.id and kind = 'shared') as layer, (select id from "Contributor" where "projectId" = p.id limit 1) as who from "Project" p where p.slug = $SLUG`,
  `create temp table bench_contest as select n, gen_random_uuid() as id from generate_series(0, $CONTESTS - 1) as n`,
  `create temp table bench_position as select c.n, c.id as contest, k, gen_random_uuid() as id from bench_contest c, generate_series(0, 2) as k`,
  `create temp table bench_claim as select n, gen_random_uuid() as c, gen_random_uuid() as m, gen_random_uuid() as a, p."start", p."text", ($PARTIES)[1 + (n * 7 + n / ${LINES}) % $COUNT] as party,
    case when n < ${FIRST} then 0 else 1 + (n - ${FIRST}) % ($CONTESTS - 1) end as contest, (array['asserts','asserts','accuses','denies','asserts','is silent','declines to comment','estimates'])[1 + (n / 3) % 8] as act, date '2000-01-01' + n % 7000 as said
    from generate_series(0, $CLAIMS - 1) as n join (select *, (row_number() over (order by "start"))::int - 1 as at from "Passage", bench_of where "projectId" = project) p on p.at = n % ${LINES}`,
  "analyze bench_contest, bench_position, bench_claim",
  `insert into "Contest" ("projectId", id, question, kind, "contributorId") select project, id, 'How many boats of lot ' || n || ' were hit by the weir?', (array['quantity','event','responsibility'])[1 + n % 3]::"ContestKind", who from bench_contest, bench_of`,
  `insert into "Position" ("projectId", id, "contestId", label, ordinal, "contributorId") select project, id, contest, (array['None was hit','Two were hit','At least three were hit'])[1 + k], k, who from bench_position, bench_of`,
  `insert into "Claim" ("projectId", id, "layerId", attribution, act, proposition, said, "contributorId") select project, c, layer, 'attributed', act, 'Claim number ' || n || ' on the boats.', said::text, who from bench_claim, bench_of`,
  `insert into "ClaimParty" ("projectId", "claimId", role, ordinal, "partyId") select project, c, 'claimant', 0, party from bench_claim, bench_of`,
  `insert into "Mention" ("projectId", id, "claimId", "documentId", ordinal, "contributorId") select project, m, c, $D, 0, who from bench_claim, bench_of`,
  `insert into "Level" ("projectId", "mentionId", ordinal, "sourceKind") select project, m, 0, 'named' from bench_claim, bench_of`,
  `insert into "Anchoring" ("projectId", id, "mentionId", "revisionId", "contributorId") select project, a, m, $R, who from bench_claim, bench_of`,
  `insert into "Fragment" ("projectId", "anchoringId", ordinal, "mentionId", role, start, "end", quote, prefix, suffix) select project, a, 0, m, 'content', start, start + length(text), text, '', '' from bench_claim, bench_of`,
  `insert into "Fragment" ("projectId", "anchoringId", ordinal, "mentionId", role, "levelOrdinal", start, "end", quote, prefix, suffix) select project, a, 1, m, 'cue', 0, start + strpos(text, 'claimed') - 1, start + strpos(text, 'claimed') + 6, 'claimed', '', '' from bench_claim, bench_of where n % 3 > 0`,
  `insert into "Placement" ("projectId", id, "contestId", "positionId", "claimId", "contributorId") select project, gen_random_uuid(), k.id, p.id, b.c, who from bench_claim b join bench_contest k on k.n = b.contest
    left join bench_position p on p.contest = k.id and p.k = b.n % 3 and b.n % 5 > 0 cross join bench_of`,
  `insert into "ClaimSearch" ("projectId","claimId","layerId","contributorId","isDeleted","documentId","start","act","attribution","claimantId","claimantName","saidFrom","saidTo","eventFrom","eventTo","hasQuantity","hasReading","text","language","partyWords")
    select project, c, layer, who, false, $D, start, act, 'attributed', party, 'office', said - date '1970-01-01', said - date '1970-01-01', 2147483647, -2147483647, false, false, text, 'en', array['party:' || party] from bench_claim, bench_of`,
];
