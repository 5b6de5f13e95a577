import pg from "pg";
import { uuidv7 } from "uuidv7";
import type { RequestMark, UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { importSource } from "@/lib/data/documents/importing";
import { createParty } from "@/lib/data/parties/parties";
import { createProject } from "@/lib/data/projects";
import { createUser } from "@/lib/data/users";
import { partyInput } from "@/lib/parties/record";

export interface Seeded {
  readonly slug: string;
  readonly projectId: string;
  readonly userId: string;
  readonly documents: number;
  readonly mentions: number;
}

const PARTIES = 50;
const LINES = 500;
const nouns = ["heron", "otter", "bridge", "weir", "ferry", "guild", "sluice", "harbour", "island", "clerk", "barge", "lock", "meadow", "ditch", "mill"];
const wide = (words: string) => words.padEnd(8, "·");
// Of one width in every text, so that places are the same in all.
const line = (document: number, n: number) => `Speaker ${String(n % PARTIES).padStart(2, "0")} claimed 🚣 that the ${wide(nouns[n % 15]!)} by the ${wide(nouns[(n * 7 + document) % 15]!)} number ${String(document * LINES + n).padStart(8, "0")} had left.`;

const request = (): RequestMark => ({ requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null });

/** A project with so many mentions, each of a claim of its own. Texts and parties go in through lib/data, claims straight into the tables. */
export async function seedMentions(wanted: number): Promise<Seeded> {
  const { id: userId } = await createUser({ kind: "operator", request: request() }, { email: `${uuidv7()}@example.org`, password: "correct horse battery staple", name: "Bench", isAdministrator: true });
  const actor = (): UserActor => ({ kind: "user", userId, isAdministrator: true, scope: "write", onlyProjectId: null, via: { kind: "command_line" }, request: request() });
  const [projectId, slug] = [uuidv7(), `bench-${uuidv7().slice(-12)}`];
  await createProject(actor(), { id: projectId, slug, name: "A large case", description: "", guideline: "", acts: [] });
  const parties: string[] = [];
  for (let n = 0; n < PARTIES; n++) parties.push((await createParty(actor(), slug, partyInput.parse({ id: uuidv7(), kind: "official", names: [{ text: `Speaker ${n}` }] }))).id);
  const documents = Math.max(1, Math.ceil(wanted / LINES));
  for (let n = 0; n < documents; n++) {
    const text = Array.from({ length: LINES }, (_, index) => line(n, index)).join("\n");
    await importSource(actor(), slug, { id: uuidv7(), bytes: Buffer.from(text), fileName: `text-${n}.txt`, title: `Text ${n}`, limit: 1e9 });
  }
  await fill(projectId, parties);
  return { slug, projectId, userId, documents, mentions: await database().mention.count({ where: { projectId } }) };
}

async function fill(projectId: string, parties: readonly string[]): Promise<void> {
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
  await owner.connect();
  const width = line(0, 0).length + 1;
  const values: Record<string, string> = { $P: `'${projectId}'::uuid`, $PARTIES: `'{${parties.join(",")}}'::uuid[]`, $WIDTH: String(width), $COUNT: String(PARTIES), $LINES: String(LINES) };
  try {
    for (const statement of statements) await owner.query(statement.replaceAll(/\$[A-Z]+/g, (name) => values[name] ?? name));
  } finally {
    await owner.end();
  }
}

// Offsets are in UTF-16 units, of which the boat has two; the database counts it as one.
const span = (start: number, length: string, boats = 0) => `"start" + ${start}, "start" + ${start} + ${length}, substr(quote, ${start + 1 - boats}, ${length})`;
const fragment = (ordinal: number, role: string, level: string, at: string) => `insert into "Fragment" ("projectId", "anchoringId", ordinal, "mentionId", role, "levelOrdinal", start, "end", quote, prefix, suffix)
  select $P, a, ${ordinal}, m, '${role}', ${level}, ${at}, '', '' from bench_mention`;

// Each line is a mention: the words after "claimed 🚣 that " its content, the speaker its source, "claimed" its cue.
const statements = [
  `create temp table bench_mention as select uuidv7() as c, uuidv7() as m, uuidv7() as a, r."documentId" as d, r.id as r, n * $WIDTH as "start", split_part(r.text, E'\\n', n + 1) as quote, ($PARTIES)[1 + n % $COUNT] as party,
    (select id from "Layer" where "projectId" = $P and kind = 'shared') as layer, (select id from "Contributor" where "projectId" = $P and "userId" is not null limit 1) as who, (array['asserts','denies','warns','estimates'])[1 + n % 4] as act, 1990 + n % 30 as said
    from "Revision" r cross join generate_series(0, $LINES - 1) as n where r."projectId" = $P order by r.id, n`,
  `insert into "Claim" ("projectId", id, "layerId", attribution, act, proposition, said, "contributorId") select $P, c, layer, 'attributed', act, 'It had left by then.', said::text, who from bench_mention`,
  `insert into "ClaimParty" ("projectId", "claimId", role, ordinal, "partyId") select $P, c, 'claimant', 0, party from bench_mention`,
  `insert into "Mention" ("projectId", id, "claimId", "documentId", ordinal, mode, "contributorId") select $P, m, c, d, 0, 'indirect', who from bench_mention`,
  `insert into "Level" ("projectId", "mentionId", ordinal, "sourceKind") select $P, m, 0, 'named' from bench_mention`,
  `insert into "Anchoring" ("projectId", id, "mentionId", "revisionId", "contributorId") select $P, a, m, r, who from bench_mention`,
  fragment(0, "content", "null", span(27, "$WIDTH - 28", 1)), fragment(1, "source", "0", span(0, "10")), fragment(2, "cue", "0", span(11, "7")),
  "analyze",
];
