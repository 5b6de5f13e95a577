import path from "node:path";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { createToken } from "@/lib/data/tokens";
import { claimDraft } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { runCommand, type Running } from "@/tests/setup/command";
import { alive, ended } from "../../../scripts/process-identity.mjs";

const CLIENTS = 8;
const OPERATIONS = 125;
const kinds = { claim: "claims", relation: "relations", placement: "placements", position: "positions", party: "parties" } as const;
type Kind = keyof typeof kinds;

/** A record as somebody saw it last. */
type Body = { readonly id: string; readonly version: number } & Record<string, unknown>;
/** A write that was acknowledged: what it left. */
interface Acknowledged {
  readonly kind: Kind;
  readonly contributor: string;
  readonly record: Body;
}
interface Answer {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

const seed = Number(process.env.INTERLEAVING_SEED ?? Math.floor(Math.random() * 2 ** 31));
let copies: Running[];
let addresses: string[];
let project: TestProject;
let document: TestDocument;
let contest: string;
let clients: Client[];
/** Which records there are, as everybody knows of each other's. */
const made: { kind: Kind; id: string }[] = [];
const acknowledged: Acknowledged[] = [];
const refused: Record<number, number> = {};
const counts = { repeats: 0, undone: 0 };

beforeAll(async () => {
  const command = [process.execPath, "--import", `file://${path.resolve("node_modules/tsx/dist/loader.mjs")}`, "tests/setup/second-copy.ts"];
  copies = [0, 1].map(() => runCommand(command, { DATABASE_URL: process.env.DATABASE_URL, NEXTAUTH_SECRET: "a secret of the tests, long enough to be one", LOG_LEVEL: "error" }));
  project = await makeProject();
  document = await makeDocument(project);
  contest = (await makeContest(project)).id;
  const party = (await makeParty(project)).id;
  await Promise.all(copies.map((copy) => copy.says(/listening \d+/)));
  addresses = copies.map((copy) => `http://127.0.0.1:${/listening (\d+)/.exec(copy.said())![1]}/api/v1/projects/${project.slug}`);
  clients = [];
  for (let index = 0; index < CLIENTS; index++) clients.push(await newClient(index, party));
}, 300_000);
afterAll(async () => {
  for (const { pid } of copies) if (alive(pid)) process.kill(pid);
  for (const { pid } of copies) await ended(pid, 20);
});

async function newClient(index: number, party: string): Promise<Client> {
  const person = await makeMember(project, "editor");
  const { secret } = await createToken(person, { name: "a client", scope: "write", project: project.slug });
  const { id } = await database().contributor.findFirstOrThrow({ where: { projectId: project.id, userId: person.userId }, select: { id: true } });
  return new Client(index, secret, id, party);
}

/** Somebody at work: what they saw of each record, which others may have changed since; and the acts that they can take back. */
class Client {
  readonly #random;
  readonly #seen = new Map<string, Body>();
  readonly #acts: string[] = [];
  #word = 0;

  constructor(readonly index: number, readonly secret: string, readonly contributor: string, readonly party: string) {
    this.#random = xoroshiro128plus(seed + index);
  }
  #pick(below: number): number {
    return uniformInt(this.#random, 0, below - 1);
  }
  /** A word that nobody else writes. */
  #mark = () => `${this.index}-${++this.#word}`;
  #one = (kind: Kind) => {
    const those = made.filter((each) => each.kind === kind);
    return those[this.#pick(Math.max(1, those.length))];
  };

  async act(): Promise<void> {
    const kind = (["claim", "claim", "claim", "relation", "placement", "placement", "position", "party"] as const)[this.#pick(8)]!;
    const what = this.#pick(20);
    const there = this.#one(kind);
    if (what < 6 || !there) return this.#create(kind);
    if (what < 14) return this.#change(kind, there.id);
    if (what < 16) return this.#aside(kind, there.id, "DELETE");
    if (what < 17) return this.#aside(kind, there.id, "POST");
    return this.#undo();
  }

  async #create(kind: Kind): Promise<void> {
    const body = await this.#draft(kind);
    if (!body) return;
    const { status, json } = await this.#write(kind, "POST", "", { body });
    if (status === 201) made.push({ kind, id: (json as Body).id });
  }
  async #draft(kind: Kind): Promise<Record<string, unknown> | null> {
    const [id, note] = [uuidv7(), this.#mark()];
    const [claim, other] = [this.#one("claim"), this.#one("claim")];
    if (kind === "claim") return { ...(await claimDraft(project, { document, claimants: [this.party] })), id, note };
    if (kind === "party") return { id, kind: "official", names: [{ text: `Clerk ${note}` }], note };
    if (kind === "position") return { id, contestId: contest, label: note, ordinal: this.#pick(5) };
    if (!claim || !other) return null;
    if (kind === "placement") return { id, contestId: contest, claimId: claim.id, positionId: this.#one("position")?.id ?? null, note };
    return claim.id === other.id ? null : { id, fromClaimId: claim.id, toClaimId: other.id, type: "contradicts", basis: "inferred", note };
  }

  /** From what was seen last, however long ago; the first time it is read. */
  async #change(kind: Kind, id: string): Promise<void> {
    const seen = this.#seen.get(id) ?? (await this.#read(kind, id));
    await this.#write(kind, "PUT", `/${id}`, { seen, body: { ...inputOf(kind, seen), [kind === "position" ? "label" : "note"]: this.#mark() } });
  }
  async #aside(kind: Kind, id: string, method: "DELETE" | "POST"): Promise<void> {
    const seen = this.#seen.get(id) ?? (await this.#read(kind, id));
    await this.#write(kind, method, method === "POST" ? `/${id}/restore` : `/${id}`, { seen });
  }
  async #undo(): Promise<void> {
    const act = this.#acts.splice(this.#pick(Math.max(1, this.#acts.length)), 1)[0];
    if (!act) return;
    const { status, json } = await this.#send("POST", `/undo/${act}`, {});
    if (status !== 200) return this.#refused(status);
    counts.undone += 1;
    for (const { recordType, record } of json.records as { recordType: Kind; record: Body }[]) this.#keep(recordType, record);
  }

  async #write(kind: Kind, method: string, rest: string, { seen, body }: { seen?: Body; body?: unknown }): Promise<Answer> {
    const [key, act] = [uuidv7(), uuidv7()];
    const headers = { "idempotency-key": key, "act-id": act, ...(seen ? { "if-match": `"${seen.version}"` } : {}) };
    const send = () => this.#send(method, `/${kinds[kind]}${rest}`, { headers, body });
    const answer = this.#pick(10) === 0 ? await this.#repeated(send) : await send();
    const { status, json } = answer;
    if (status >= 300) {
      // Told what stands; next time it starts from that.
      if (status === 412) this.#sawStale(seen!, json);
      return this.#refused(status), answer;
    }
    expect([kind, (json as Body).version]).toEqual([kind, (seen?.version ?? 0) + 1]);
    this.#acts.push(act);
    this.#keep(kind, json as Body);
    return answer;
  }
  /**
   * The same request with the same key thrice, two of them at once: one act, whose answer every later one gets. A refusal
   * isn't remembered: what others do meanwhile may change its reason, or take it away.
   */
  async #repeated(send: () => Promise<Answer>): Promise<Answer> {
    const early = await Promise.all([send(), send()]);
    const last = await send();
    counts.repeats += 1;
    const isDone = ({ status }: Answer) => status < 300;
    if (early.some(isDone)) expect(last).toSatisfy(isDone);
    const [done, ...again] = [...early, last].filter(isDone);
    for (const each of again) expect(each).toEqual(done);
    return done ?? early[0]!;
  }
  #sawStale(seen: Body, { base, theirs }: Record<string, unknown>): void {
    expect([seen.id, (base as Body).version, (theirs as Body).version > seen.version]).toEqual([seen.id, seen.version, true]);
    this.#seen.set(seen.id, theirs as Body);
  }
  #refused(status: number): void {
    refused[status] = (refused[status] ?? 0) + 1;
  }
  #keep(kind: Kind, record: Body): void {
    this.#seen.set(record.id, record);
    acknowledged.push({ kind, contributor: this.contributor, record });
  }
  async #read(kind: Kind, id: string): Promise<Body> {
    const { status, json } = await this.#send("GET", `/${kinds[kind]}/${id}`, {});
    expect([kind, status]).toEqual([kind, 200]);
    this.#seen.set(id, json as Body);
    return json as Body;
  }
  async #send(method: string, address: string, { headers = {}, body }: { headers?: Record<string, string>; body?: unknown }): Promise<Answer> {
    return ask(this.#pick(2), this.secret, method, address, headers, body);
  }
}

async function ask(copy: number, secret: string, method: string, address: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${addresses[copy]}${address}`, { method, headers: { authorization: `Bearer ${secret}`, ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const json = (await answer.json()) as Record<string, unknown>;
  expect([method, address, answer.status < 500, json]).toEqual([method, address, true, json]);
  return { status: answer.status, json };
}

const fields: Record<Kind, readonly string[]> = {
  claim: ["id", "attribution", "claimants", "mentions", "act"], relation: ["id", "fromClaimId", "toClaimId", "type", "basis"],
  placement: ["id", "contestId", "claimId", "positionId"], position: ["id", "contestId", "ordinal", "label"], party: ["id", "kind", "names"],
};
/** What a client sends back of a record that it read. */
function inputOf(kind: Kind, record: Body): Record<string, unknown> {
  const kept = Object.fromEntries(fields[kind].map((field) => [field, record[field]]));
  return kind === "claim" ? { ...kept, mentions: (record.mentions as Record<string, unknown>[]).map(mentionInput) } : kept;
}
const mentionInput = ({ id, documentId, levels, anchorings }: Record<string, unknown>) => ({
  id, documentId, levels: (levels as Record<string, unknown>[]).map(({ sourceKind, stance }) => ({ sourceKind, stance })),
  anchorings: (anchorings as Record<string, unknown>[]).map(({ id: anchoring, revisionId, fragments }) => ({
    id: anchoring, revisionId, fragments: (fragments as Record<string, unknown>[]).map(({ role, start, end }) => ({ role, start, end })),
  })),
});

const withoutAbilities = ({ abilities: _abilities, ...record }: Body): Record<string, unknown> => record;
const label = ({ kind, record }: Acknowledged) => `${kind} ${record.id} ${record.version}`;

describe(`a thousand operations of eight clients at two copies of the program (seed ${seed}: INTERLEAVING_SEED repeats the acts)`, () => {
  test("H3, H4, H5, S5 each is acknowledged once or refused, and what is stale is", async () => {
    const work = async (client: Client) => {
      for (let turn = 0; turn < OPERATIONS; turn++) await client.act();
    };
    await Promise.all(clients.map(work));
    // It has to have been what it is meant to be: many writes, stale ones, repeats, and acts that were taken back.
    const least = { written: 400, stale: 30, repeats: 20, undone: 10 };
    const was = { written: acknowledged.length, stale: refused[412] ?? 0, repeats: counts.repeats, undone: counts.undone };
    for (const [what, count] of Object.entries(least)) expect([what, was[what as keyof typeof was] >= count, was]).toEqual([what, true, was]);
  }, 300_000);

  test("H1, S5 every acknowledged change is in the history with its event, and nothing else is; none was overwritten unseen", async () => {
    expect(new Set(acknowledged.map(label)).size).toBe(acknowledged.length);
    const recordId = { in: made.map(({ id }) => id) };
    const rows = await database().version.findMany({ where: { projectId: project.id, recordId }, select: { recordType: true, recordId: true, version: true, body: true, event: { select: { contributorId: true, bodyHashes: true } } } });
    const kept = new Map(rows.map((row) => [`${row.recordType} ${row.recordId} ${row.version}`, row]));
    expect([...kept.keys()].sort()).toEqual(acknowledged.map(label).sort());
    for (const each of acknowledged) {
      const { body, event } = kept.get(label(each))!;
      expect([label(each), body, event.contributorId]).toEqual([label(each), withoutAbilities(each.record), each.contributor]);
      expect(event.bodyHashes).toContainEqual(expect.objectContaining({ recordType: each.kind, recordId: each.record.id, version: each.record.version }));
    }
  }, 120_000);

  test("H1, S5 versions have no holes, and both copies show each record as its last version has it", async () => {
    for (const { kind, id } of made) {
      const versions = acknowledged.filter(({ record }) => record.id === id).sort((a, b) => a.record.version - b.record.version);
      expect(versions.map(({ record }) => record.version)).toEqual(versions.map((_version, index) => index + 1));
      const [here, there] = await Promise.all([0, 1].map((copy) => ask(copy, clients[0]!.secret, "GET", `/${kinds[kind]}/${id}`)));
      expect(here).toEqual(there);
      expect([kind, withoutAbilities(here!.json as Body)]).toEqual([kind, withoutAbilities(versions.at(-1)!.record)]);
    }
  }, 120_000);

  test("H1, S5 the project verifies, asked of either", async () => {
    for (const copy of [0, 1]) expect((await ask(copy, clients[0]!.secret, "GET", "/verification")).json).toMatchObject({ ok: true, problems: [] });
  }, 120_000);
});
