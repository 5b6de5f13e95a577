// `npm run bench:people`: many people at work at once, each with an open stream and a save every few seconds, beside the bare
// rate of the same INSERTs through one connection pool (docs/benchmarks/people.md).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { personAt } from "@/bench/database";
import { insertsOf, renewed, statementsOf, type Statement } from "@/bench/statements";
import { claimInput, type ClaimDraft } from "@/lib/claims/record";
import { createClaim } from "@/lib/data/claims/claims";
import { database, disconnect } from "@/lib/data/database";
import { importSource } from "@/lib/data/documents/importing";
import { addMember } from "@/lib/data/members";
import { createParty } from "@/lib/data/parties/parties";
import { createProject } from "@/lib/data/projects";
import { createToken } from "@/lib/data/tokens";
import { createUser } from "@/lib/data/users";
import { partyInput } from "@/lib/parties/record";
import { failureText } from "@/scripts/complaint.mjs";
import { ROOT } from "@/scripts/root.mjs";
import { say } from "@/scripts/steps.mjs";

const option = (name: string, usual: number) => Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
const [PEOPLE, PERIOD, SECONDS] = [option("people", 200), option("period", 5), option("seconds", 60)];
/** As many connections as the program's own pool has. */
const CONNECTIONS = 10;
const words = "On 4 May the ministry said that its engineers had opened the bridge to boats.";

interface Scene {
  readonly slug: string;
  readonly secrets: readonly string[];
  readonly draft: () => ClaimDraft;
  readonly saved: () => Promise<{ statements: Statement[]; kept: ReadonlySet<string> }>;
}

/** A project with one text and so many annotators, each with a token. */
async function makeScene(): Promise<Scene> {
  const request = { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null };
  const account = () => createUser({ kind: "operator", request }, { email: `${uuidv7()}@example.org`, password: "correct horse battery staple", name: "Somebody", isAdministrator: false });
  const owner = personAt((await account()).id);
  const [id, slug] = [uuidv7(), `bench-${uuidv7().slice(-12)}`];
  await createProject(owner, { id, slug, name: "Bench", description: "", guideline: "", acts: [] });
  const { document, revisionId } = await importSource(owner, slug, { id: uuidv7(), bytes: Buffer.from(words), fileName: "bench.txt", title: "Bench", limit: 1e6 });
  const party = (await createParty(owner, slug, partyInput.parse({ id: uuidv7(), kind: "ministry", names: [{ text: "Ministry" }] }))).id;
  const secrets: string[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const { id: userId, email } = await account();
    await addMember(owner, slug, { id: uuidv7(), email, role: "annotator" });
    secrets.push((await createToken(personAt(userId), { name: "bench", scope: "write", project: slug })).secret);
  }
  const draft = (): ClaimDraft => {
    const anchorings = [{ id: uuidv7(), revisionId, fragments: [{ role: "content" as const, start: 35, end: 63 }] }];
    return { id: uuidv7(), act: "asserts", attribution: "attributed", claimants: [party], mentions: [{ id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named", stance: null }], anchorings }] };
  };
  const saved = async () => {
    const layers = await database().layer.findMany({ where: { projectId: id }, select: { id: true } });
    const people = await database().contributor.findMany({ where: { projectId: id }, select: { id: true } });
    const kept = new Set([id, document.id, revisionId, party, owner.userId, ...layers.map((each) => each.id), ...people.map((each) => each.id)]);
    const actor = { ...owner, request: { ...request, idempotency: { key: uuidv7(), bodyHash: "0" } } };
    return { statements: insertsOf(await statementsOf(() => createClaim(actor, slug, claimInput.parse(draft())))), kept };
  };
  return { slug, secrets, draft, saved };
}

const at = (slug: string) => `${process.env.E2E_BASE_URL}/api/v1/projects/${slug}`;

interface Heard {
  messages: number;
  /** how often a stream ended without being told to, and was opened again as a browser does */
  reopened: number;
}

/** Keeps somebody's stream of changes open until it is told to stop; resolves once it is open for the first time. */
async function listen({ slug }: Scene, secret: string, stop: AbortSignal, heard: Heard): Promise<void> {
  const open = () => fetch(`${at(slug)}/changes`, { headers: { authorization: `Bearer ${secret}`, accept: "text/event-stream" }, signal: stop });
  const first = await open();
  if (!first.ok) throw new Error(`a stream: ${first.status} ${await first.text()}`);
  const keepOpen = async () => {
    for (let response = first; ; response = await open()) {
      await read(response, heard).catch(() => {});
      if (stop.aborted) return;
      heard.reopened++;
      await wait(1_000);
    }
  };
  void keepOpen().catch(() => {});
}

async function read(response: Response, heard: Heard): Promise<void> {
  for await (const chunk of response.body!) heard.messages += Buffer.from(chunk).toString().split("event: changes").length - 1;
}

/** Saves one claim; gives how long the answer took, in milliseconds. */
async function save({ slug, draft }: Scene, secret: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${at(slug)}/claims`, { method: "POST", headers: { authorization: `Bearer ${secret}`, "idempotency-key": uuidv7() }, body: JSON.stringify(draft()) });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`a save: ${response.status} ${text}`);
  return performance.now() - began;
}

/** Everybody saves once in each period, at a moment of their own in it. */
async function atWork(scene: Scene, until: number): Promise<number[]> {
  const times: number[] = [];
  const person = async (secret: string, index: number) => {
    await wait((index / PEOPLE) * PERIOD * 1_000);
    while (performance.now() < until) {
      const next = performance.now() + PERIOD * 1_000;
      times.push(await save(scene, secret));
      await wait(Math.max(0, next - performance.now()));
    }
  };
  await Promise.all(scene.secrets.map(person));
  return times;
}

/** Saves as fast as `CONNECTIONS` at once get answers, for so long; how many in a second. */
async function rateOf(work: () => Promise<unknown>, seconds: number): Promise<number> {
  const [began, until] = [performance.now(), performance.now() + seconds * 1_000];
  let count = 0;
  const one = async () => {
    while (performance.now() < until) {
      await work();
      count++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return count / ((performance.now() - began) / 1_000);
}

/** The same INSERTs in transactions, by a bare pool. */
async function bareRate({ saved }: Scene, seconds: number): Promise<{ rate: number; statements: number }> {
  const { statements, kept } = await saved();
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });
  const once = async () => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      for (const { text, values } of renewed(statements, kept, uuidv7)) await client.query(text, [...values]);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
  };
  const rate = await rateOf(once, seconds);
  await pool.end();
  return { rate, statements: statements.length };
}

/** The server's memory in megabytes, as the system counts it. */
function memory(): number {
  const { pid } = JSON.parse(readFileSync(path.join(process.env.COUNTERCLAIM_DATA_DIR!, "server.json"), "utf8")) as { pid: number };
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1_024;
}

const percentile = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

async function measure(scene: Scene) {
  const [heard, stop] = [{ messages: 0, reopened: 0 }, new AbortController()];
  for (let turn = 0; turn < 20; turn++) await save(scene, scene.secrets[0]!);
  const atFirst = memory();
  for (const secret of scene.secrets) await listen(scene, secret, stop.signal, heard);
  const withStreams = memory();
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, memory())), 500);
  const times = await atWork(scene, performance.now() + SECONDS * 1_000);
  clearInterval(watching);
  stop.abort();
  const numbers = { saves: times.length, "p50 ms": percentile(times, 0.5), "p95 ms": percentile(times, 0.95), "p99 ms": percentile(times, 0.99), "memory MB, before": atFirst, "with streams": withStreams, "at most": most, "messages told": heard.messages, "streams reopened": heard.reopened };
  return { ...numbers, "saves a second, at most": await rateOf(() => save(scene, scene.secrets[1]!), 10), ...named(await bareRate(scene, 10)) };
}
const named = ({ rate, statements }: { rate: number; statements: number }) => ({ "bare transactions a second": rate, "INSERTs in each": statements });

async function main(): Promise<void> {
  const loadBefore = loadavg()[0]!;
  try {
    const scene = await makeScene();
    say(`  ${PEOPLE} people, a save each in ${PERIOD} s, for ${SECONDS} s`);
    const measured = await measure(scene);
    const { rows } = await database().$queryRaw<{ version: string }[]>`SELECT version()`.then((found) => ({ rows: found }));
    const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, memory: totalmem(), system: release(), node: process.version, postgres: rows[0]!.version, loadBefore, loadAfter: loadavg()[0]!, date: new Date().toISOString() };
    mkdirSync(path.join(ROOT, "data/bench"), { recursive: true });
    writeFileSync(path.join(ROOT, "data/bench/people.json"), JSON.stringify({ machine, people: PEOPLE, period: PERIOD, seconds: SECONDS, measured }, null, 1));
    console.table(Object.fromEntries(Object.entries(measured).map(([what, value]) => [what, Math.round(value * 10) / 10])));
    say(`${machine.cores} × ${machine.cpu}; ${machine.postgres}; node ${machine.node}; load ${loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`);
  } finally {
    await disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
