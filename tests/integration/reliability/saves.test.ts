import { randomInt } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimDraft } from "@/lib/claims/record";
import { database } from "@/lib/data/database";
import { createToken } from "@/lib/data/tokens";
import { claimDraft } from "@/tests/factories/claim";
import { makeDocument, sampleText } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeProject } from "@/tests/factories/project";
import { Installation } from "@/tests/setup/installation";
import { ensureBuild } from "../../../scripts/build.mjs";
import { TEST_ENVIRONMENT } from "../../../scripts/tools.mjs";

/** What a client was told is saved: a record, its version, and a word that only this version has. */
interface Saved {
  readonly id: string;
  readonly version: number;
  readonly note: string;
}
interface Sending {
  readonly method: "POST" | "PUT" | "DELETE";
  readonly address: string;
  readonly key?: string;
  readonly version?: number;
  readonly body?: unknown;
  /** where the request goes; the program itself unless given */
  readonly to?: string;
}

const program = new Installation();
let slug: string;
let secret: string;
let template: ClaimDraft;

beforeAll(async () => {
  await ensureBuild({ env: TEST_ENVIRONMENT });
  await program.start();
  await program.within(async () => {
    const project = await makeProject();
    slug = project.slug;
    secret = (await createToken(project.as.editor, { name: "a writer", scope: "write", project: slug })).secret;
    template = await claimDraft(project, { document: await makeDocument(project), claimants: [(await makeParty(project)).id] });
  });
}, 900_000);
afterAll(() => program.remove(), 200_000);

/** A new claim like the others. */
const draft = (): ClaimDraft => ({ ...template, id: uuidv7(), mentions: template.mentions.map((mention) => ({ ...mention, id: uuidv7(), anchorings: mention.anchorings.map((each) => ({ ...each, id: uuidv7() })) })) });

async function send({ method, address, key = uuidv7(), version, body, to = program.url }: Sending): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers: Record<string, string> = { authorization: `Bearer ${secret}`, "idempotency-key": key };
  if (version !== undefined) headers["if-match"] = `"${version}"`;
  const sent = body instanceof Uint8Array ? Buffer.from(body) : body === undefined ? null : JSON.stringify(body);
  const answer = await fetch(`${to}/api/v1/projects/${slug}${address}`, { method, headers, body: sent, signal: AbortSignal.timeout(60_000) });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

/** The same until the server answers, with the same key: what a client does whose connection broke. */
async function sendUntilAnswered(sending: Sending): Promise<{ status: number; json: Record<string, unknown> }> {
  const key = uuidv7();
  for (let turn = 0; turn < 600; turn++) {
    const answer = await send({ key, ...sending }).catch(() => null);
    if (answer && answer.status < 500) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the server did not come back");
}

async function historyOf(id: string): Promise<{ version: number; body: { note: string } }[]> {
  const answer = await fetch(`${program.url}/api/v1/projects/${slug}/claims/${id}/history`, { headers: { authorization: `Bearer ${secret}` } });
  expect([id, answer.status]).toEqual([id, 200]);
  return ((await answer.json()) as { items: { version: number; body: { note: string } }[] }).items;
}

/** Makes claims and changes each a few times, until `sent` fails; notes every version that was acknowledged. */
async function writeUntilItFails(saved: Saved[]): Promise<void> {
  for (;;) {
    const claim = draft();
    for (let version = 1; version <= 4; version++) {
      const note = `${claim.id} ${version}`;
      const [method, address] = version === 1 ? (["POST", "/claims"] as const) : (["PUT", `/claims/${claim.id}`] as const);
      const answer = await send({ method, address, body: { ...claim, note }, ...(version === 1 ? {} : { version: version - 1 }) }).catch(() => null);
      if (!answer || answer.status >= 500) return;
      expect([answer.status, answer.json.version, answer.json.note]).toEqual([version === 1 ? 201 : 200, version, note]);
      saved.push({ id: claim.id, version, note });
    }
  }
}

/** Waits until that many are saved; a writer that gives up or finds something wrong ends the waiting, and the test. */
async function untilSaved(saved: readonly Saved[], enough: number, writers: readonly Promise<void>[]): Promise<void> {
  let ended = false;
  const end = Promise.race(writers).finally(() => (ended = true));
  while (!ended && saved.length < enough) await new Promise((resolve) => setTimeout(resolve, 5));
  if (ended) await end;
  expect(saved.length).toBeGreaterThanOrEqual(enough);
}

/** Every version that was acknowledged is in its record's history as it was sent, and the history has no gap. Read from the database itself. */
async function expectKept(saved: readonly Saved[]): Promise<void> {
  const notes = await keptNotes([...new Set(saved.map((each) => each.id))]);
  for (const [id, versions] of notes) expect([id, ...versions.keys()]).toEqual([id, ...[...versions.keys()].map((_version, index) => index + 1)]);
  expect(saved.map(({ id, version }) => ({ id, version, note: notes.get(id)?.get(version) }))).toEqual(saved);
}

/** What each version of these claims says in its note, the versions in order. */
async function keptNotes(ids: string[]): Promise<Map<string, Map<number, string>>> {
  const rows = await program.within(() => database().version.findMany({ where: { recordType: "claim", recordId: { in: ids } }, orderBy: { version: "asc" }, select: { recordId: true, version: true, body: true } }));
  const notes = new Map<string, Map<number, string>>(ids.map((id) => [id, new Map()]));
  for (const { recordId, version, body } of rows) notes.get(recordId)!.set(version, String((body as { note?: unknown }).note));
  return notes;
}

/** How often everything is killed: ten times by `npm run test:faults`. */
const rounds = Array.from({ length: Number(process.env.FAULT_ROUNDS ?? 1) }, (_round, index) => index + 1);

describe("saved is saved (H1, S3)", { timeout: 240_000 }, () => {
  const everything: Saved[] = [];

  test.each(rounds)("with 8 writers, the app and PostgreSQL killed at a random moment: every acknowledged version is there after the next start (%i)", async () => {
    const saved: Saved[] = [];
    const writers = Array.from({ length: 8 }, () => writeUntilItFails(saved));
    const enough = randomInt(40, 160);
    await untilSaved(saved, enough, writers);
    await new Promise((resolve) => setTimeout(resolve, randomInt(0, 50)));
    await program.crash();
    await Promise.all(writers);
    await program.start();
    await expectKept(saved);
    everything.push(...saved);
  });

  test("and the project verifies: no record without its version, no version without its event, no quote off its text", async () => {
    await expectKept(everything);
    const answer = await fetch(`${program.url}/api/v1/projects/${slug}/verification`, { headers: { authorization: `Bearer ${secret}` } });
    expect(await answer.json()).toMatchObject({ ok: true, problems: [] });
  });

  test("500 saves under a deploy (SIGTERM in their middle, then a start): none is lost, none is made twice", async () => {
    const saved: Saved[] = [];
    const write = async (count: number) => {
      for (let turn = 0; turn < count; turn++) {
        const claim = { ...draft(), note: `saved once ${turn}` };
        const { status, json } = await sendUntilAnswered({ method: "POST", address: "/claims", body: claim });
        expect([status, json.id, json.version]).toEqual([201, claim.id, 1]);
        saved.push({ id: claim.id, version: 1, note: claim.note });
      }
    };
    const writers = Array.from({ length: 8 }, (_each, index) => write(index < 4 ? 62 : 63));
    await untilSaved(saved, 100, writers);
    await program.stop();
    await program.start();
    await Promise.all(writers);
    expect(saved).toHaveLength(500);
    await expectKept(saved);
    for (const { id } of saved.slice(80, 140)) expect(await historyOf(id)).toHaveLength(1);
  });
});

describe("a reply that is lost after COMMIT (H4)", { timeout: 240_000 }, () => {
  /** Stands before the program, passes requests on, and hangs up instead of giving the first answer to each key. */
  function forgetfulProxy() {
    const lost = new Map<string, { status: number; text: string }>();
    const server = http.createServer((request, response) => {
      const key = String(request.headers["idempotency-key"]);
      const upstream = http.request(`${program.url}${request.url}`, { method: request.method, headers: { ...request.headers, host: new URL(program.url).host } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          if (lost.has(key)) return void response.writeHead(answer.statusCode!, answer.headers).end(text);
          lost.set(key, { status: answer.statusCode!, text });
          request.socket.destroy();
        });
      });
      request.pipe(upstream);
    });
    return { server, lost, listen: () => new Promise<string>((resolve) => server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))) };
  }

  const claim = () => ({ ...draft(), note: "told once" });

  test("the same request with the same key gets the answer that was lost, and is done once: making, changing, deleting, restoring, importing", async () => {
    const proxy = forgetfulProxy();
    const to = await proxy.listen();
    const made = claim();
    const source = Buffer.from(`${sampleText}\n${"A line more.\n".repeat(100_000)}`);
    const requests: Sending[] = [
      { method: "POST", address: "/claims", body: made },
      { method: "PUT", address: `/claims/${made.id}`, version: 1, body: { ...made, note: "changed once" } },
      { method: "DELETE", address: `/claims/${made.id}`, version: 2 },
      { method: "POST", address: `/claims/${made.id}/restore`, version: 3 },
      { method: "POST", address: `/documents?id=${uuidv7()}&fileName=long.txt`, body: source },
    ];
    for (const request of requests) {
      const key = uuidv7();
      await expect(send({ ...request, key, to }), "the first answer is lost").rejects.toThrow();
      const { status, text } = proxy.lost.get(key)!;
      expect(status).toBeLessThan(300);
      for (const from of [to, program.url]) expect(await send({ ...request, key, to: from })).toEqual({ status, json: JSON.parse(text) });
      expect(await send({ ...request, key, body: { ...made, note: "another" } }), "the same key with another request").toMatchObject({ status: 422, json: { code: "repeat_differs" } });
    }
    expect((await historyOf(made.id)).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    proxy.server.close();
  });

  test("20 repeats at once make one record", async () => {
    const request: Sending = { method: "POST", address: "/claims", key: uuidv7(), body: claim() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(request)));
    for (const answer of answers) expect(answer).toEqual({ status: 201, json: answers[0]!.json });
    expect(await historyOf(String(answers[0]!.json.id))).toHaveLength(1);
  });
});
