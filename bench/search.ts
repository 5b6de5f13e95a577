// Search over 100,000 generated claims: each filter against a plain reference measured in the same run (the same rows by a
// sequential scan of the quotes, and the same count without any index), with the plans.
// npm run bench:search, or: DATABASE_URL=… DATABASE_OWNER_URL=… npx tsx bench/search.ts [claims]
// It makes a project of its own in the database that it is given: use one that may be thrown away.
import { performance } from "node:perf_hooks";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database, disconnect } from "@/lib/data/database";
import { importSource } from "@/lib/data/documents/importing";
import { createParty } from "@/lib/data/parties/parties";
import { createProject } from "@/lib/data/projects";
import { findClaims } from "@/lib/data/search/claims";
import { readPassages } from "@/lib/data/search/reading";
import { searchProject } from "@/lib/data/search/search";
import { createUser } from "@/lib/data/users";
import { partyInput } from "@/lib/parties/record";
import type { ClaimFilter } from "@/lib/search/filter";

const claims = Number(process.argv.findLast((arg) => /^\d+$/.test(arg)) ?? 100_000);
const PARTIES = 200;
const request = () => ({ requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null });
const nouns = ["heron", "otter", "bridge", "weir", "ferry", "guild", "sluice", "harbour", "island", "clerk", "barge", "lock", "meadow", "ditch", "mill"];
const sentence = (n: number) => `Speaker ${n % PARTIES} said that the ${nouns[n % 15]} by the ${nouns[(n * 7) % 15]} number ${n} had left the ${nouns[(n * 11) % 15]}.`;

/** A project with one long text and as many claims on it, written set by set. */
async function scene() {
  const { id: userId } = await createUser({ kind: "operator", request: request() }, { email: `${uuidv7()}@example.org`, password: "correct horse battery staple", name: "Bench", isAdministrator: true });
  const actor: UserActor = { kind: "user", userId, isAdministrator: true, scope: "write", onlyProjectId: null, via: { kind: "command_line" }, request: request() };
  const [id, slug] = [uuidv7(), `bench-${uuidv7()}`];
  await createProject(actor, { id, slug, name: "Bench", description: "", guideline: "", acts: [] });
  const text = Array.from({ length: claims }, (_, n) => sentence(n)).join("\n");
  const began = performance.now();
  const { document, revisionId } = await importSource(actor, slug, { id: uuidv7(), bytes: Buffer.from(text), fileName: "bench.txt", title: "Bench", limit: 1e9 });
  console.log(`import of ${(text.length / 1e6).toFixed(1)} MB: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const came = performance.now();
  await readPassages({ kind: "operator", request: request() });
  console.log(`its words read for search: ${((performance.now() - came) / 1000).toFixed(1)} s`);
  const parties: string[] = [];
  for (let n = 0; n < PARTIES; n++) parties.push((await createParty(actor, slug, partyInput.parse({ id: uuidv7(), kind: "official", names: [{ text: `Speaker ${n} Əsgərov` }] }))).id);
  await fill({ projectId: id, documentId: document.id, revisionId, parties });
  return { actor, slug, projectId: id, parties };
}

/** The rows of the claims, as the program would leave them; straight into the tables, because making them one by one takes an hour. */
async function fill({ projectId, documentId, revisionId, parties }: { projectId: string; documentId: string; revisionId: string; parties: string[] }) {
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL);
  await owner.connect();
  const run = (sql: string) => owner.query(sql.replaceAll("$P", `'${projectId}'::uuid`).replaceAll("$D", `'${documentId}'::uuid`).replaceAll("$R", `'${revisionId}'::uuid`));
  await run(`create temp table g as select n, gen_random_uuid() as c, gen_random_uuid() as m, gen_random_uuid() as a, p."start", p."text",
    ('{${parties.join(",")}}'::uuid[])[1 + n % ${PARTIES}] as party, (select id from "Layer" where "projectId" = $P and kind = 'shared') as layer, (select id from "Contributor" where "projectId" = $P limit 1) as who,
    (array['asserts','denies','warns','estimates'])[1 + n % 4] as act from (select *, (row_number() over (order by "start"))::int - 1 as n from "Passage" where "projectId" = $P) p`);
  await run(`insert into "Claim" ("projectId","id","layerId","attribution","act","proposition","said","event","contributorId") select $P, c, layer, 'attributed', act, '', (1990 + n % 30)::text, case when n % 3 = 0 then (1990 + n % 30) || '-0' || (1 + n % 9) end, who from g`);
  await run(`insert into "ClaimParty" ("projectId","claimId","role","ordinal","partyId") select $P, c, 'claimant', 0, party from g`);
  await run(`insert into "Mention" ("projectId","id","claimId","documentId","ordinal","contributorId") select $P, m, c, $D, 0, who from g`);
  await run(`insert into "Anchoring" ("projectId","id","mentionId","revisionId","contributorId") select $P, a, m, $R, who from g`);
  await run(`insert into "Fragment" ("projectId","anchoringId","ordinal","mentionId","role","start","end","quote","prefix","suffix") select $P, a, 0, m, 'content', "start", "start" + length("text"), "text", '', '' from g`);
  await run(`insert into "ClaimSearch" ("projectId","claimId","layerId","contributorId","isDeleted","documentId","start","act","attribution","claimantId","claimantName","saidFrom","saidTo","eventFrom","eventTo","hasQuantity","hasReading","text","language","partyWords")
    select $P, c, layer, who, false, $D, "start", act, 'attributed', party, 'speaker ' || n % ${PARTIES}, ((1990 + n % 30) || '-01-01')::date - date '1970-01-01', ((1990 + n % 30) || '-12-31')::date - date '1970-01-01',
      case when n % 3 = 0 then ((1990 + n % 30) || '-01-01')::date - date '1970-01-01' else 2147483647 end, case when n % 3 = 0 then ((1990 + n % 30) || '-12-31')::date - date '1970-01-01' else -2147483647 end,
      n % 10 = 0, false, "text", 'en', array['party:' || party] from g`);
  await run("analyze");
  await owner.end();
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let n = 0; n < 5; n++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[2]!;
}

const { actor, slug, projectId, parties } = await scene();
const filters: Readonly<Record<string, { filter: ClaimFilter; sort?: string }>> = {
  "no filter, first page and count": { filter: {} }, "one word": { filter: { q: "herons" } }, "two words": { filter: { q: "heron mill" } }, "a rare phrase": { filter: { q: '"number 4711"' } },
  "a name spelt otherwise": { filter: { q: "Askerov otter" } }, "a party": { filter: { party: parties[7] } }, "an act and a year": { filter: { act: "denies", saidFrom: "2004", saidTo: "2004" } },
  "in no contest": { filter: { flags: ["in_no_contest"] } }, "by date, latest first": { filter: {}, sort: "-event" }, "word, party and act": { filter: { q: "otter", party: parties[7], act: "estimates" } },
};
const rows: Record<string, string | number>[] = [];
for (const [name, { filter, sort = "added" }] of Object.entries(filters)) {
  const found = await findClaims(actor, slug, { filter, sort, limit: 100 });
  rows.push({ what: name, found: found.total, ms: Math.round(await median(() => findClaims(actor, slug, { filter, sort, limit: 100 }))) });
}
const passages = { kind: "passages", sort: "added", limit: 20, filter: { q: "herons mill" } } as const;
rows.push({ what: "passages, two words, marked", found: (await searchProject(actor, slug, passages)).total, ms: Math.round(await median(() => searchProject(actor, slug, passages))) });
const scan = () => database().$queryRaw`SELECT count(*) FROM "Fragment" WHERE "projectId" = ${projectId}::uuid AND "quote" ILIKE '%heron%'`;
rows.push({ what: "reference: one word by ILIKE over the quotes, count only", found: "", ms: Math.round(await median(scan)) });
const unindexed = () => database().$queryRaw`SELECT count(*) FROM "Passage" WHERE "projectId" = ${projectId}::uuid AND search_words('en', "text") @@ search_term('word', '{en}', 'heron') AND "start" < 100000`;
rows.push({ what: "reference: the same words without an index, over the first 100 kB only", found: "", ms: Math.round(await median(unindexed)) });
console.table(rows);
const plan = await database().$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN (ANALYZE, COSTS OFF) SELECT s."claimId" FROM "ClaimSearch" s WHERE s."projectId" = ${projectId}::uuid AND s."words" @@ (search_term('word', '{en}', 'heron') && search_term('word', '{en}', 'mill')) ORDER BY s."claimId" LIMIT 100`;
console.log(plan.map((row) => row["QUERY PLAN"]).join("\n"));
await disconnect();
