import { describe, expect, it } from "vitest";
import { Outbox, type NewWrite, type Outcome, type OutboxPorts, type Write } from "@/components/claims/client/outbox";
import type { Answer } from "@/components/ui/request";

type Reply = Answer<{ id: string; version: number }>;
const done = (id: string, version: number): Reply => ({ kind: "done", value: { id, version } });
const refused = (status: number): Reply => ({ kind: "refused", problem: { status, code: "x", detail: "no" } });
const unreachable: Reply = { kind: "unreachable" };

const create = (key: string, recordId = "a"): NewWrite => ({ key, recordId, method: "POST", path: "/claims", body: {}, needsVersion: false });
const change = (key: string, recordId = "a", more: Partial<Write> = {}): NewWrite => ({ key, recordId, method: "PUT", path: `/claims/${recordId}`, body: {}, needsVersion: true, ...more });

/** A server that gives the prepared answers in turn, then yes. */
function setting(replies: Reply[], kept: Write[] = []) {
  const sent: Write[] = [];
  const waits: number[] = [];
  const store = new Map(kept.map((write) => [write.key, write]));
  const outcomes: Outcome[] = [];
  const ports: OutboxPorts = {
    send: async (write) => {
      sent.push(write);
      return replies.shift() ?? done(write.recordId, (write.seen ?? 0) + 1);
    },
    store: {
      load: async () => kept,
      put: async (write) => void store.set(write.key, write),
      remove: async (key) => void store.delete(key),
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => new Date(0),
  };
  const outbox = new Outbox(ports);
  outbox.onOutcome = (outcome) => outcomes.push(outcome);
  return { outbox, sent, waits, store, outcomes };
}

const idle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("outbox", () => {
  it("sends one write after the other, each from the version that the one before left", async () => {
    const { outbox, sent, store } = setting([done("a", 1), done("a", 2), done("a", 3)]);
    outbox.add(create("1"));
    outbox.add(change("2"));
    outbox.add(change("3"));
    await idle();
    expect(sent.map(({ key, seen }) => [key, seen])).toEqual([["1", null], ["2", 1], ["3", 2]]);
    expect(store.size).toBe(0);
    expect(outbox.state).toMatchObject({ waiting: 0, held: 0, savedAt: new Date(0) });
  });

  it("U1: says saved only after the server has answered", async () => {
    let answer = (_reply: Reply) => {};
    const { outbox } = setting([]);
    outbox.ports.send = () => new Promise((resolve) => (answer = resolve));
    outbox.add(create("1"));
    await idle();
    expect(outbox.state).toMatchObject({ waiting: 1, savedAt: null });
    answer(done("a", 1));
    await idle();
    expect(outbox.state).toMatchObject({ waiting: 0, savedAt: new Date(0) });
  });

  it("U2: repeats an unreachable write with the same key, version and body, waiting longer each time", async () => {
    const { outbox, sent, waits } = setting([unreachable, unreachable, unreachable, done("a", 8)]);
    outbox.know("a", 7);
    outbox.add(change("1"));
    await idle();
    expect(new Set(sent.map((write) => JSON.stringify(write))).size).toBe(1);
    expect(sent).toHaveLength(4);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    expect(outbox.state.isRetrying).toBe(false);
  });

  it("U2: notes the version that it sends before it sends it, so that a later page repeats the same request", async () => {
    const { outbox, sent, store } = setting([]);
    let noted = () => {};
    outbox.know("a", 7);
    outbox.ports.store.put = (write) => new Promise((resolve) => (noted = () => (store.set(write.key, write), resolve())));
    outbox.add(change("1"));
    await idle();
    expect(sent).toEqual([]);
    noted();
    await idle();
    expect(sent.map(({ seen }) => seen)).toEqual([7]);
  });

  it("sends all the same where the browser can't note anything, and nothing that was given up meanwhile", async () => {
    const { outbox, sent } = setting([]);
    outbox.ports.store.put = () => Promise.reject(new Error("full"));
    outbox.add(change("1"));
    outbox.add(change("2", "b"));
    outbox.drop("a");
    await idle();
    expect(sent.map(({ key }) => key)).toEqual(["2"]);
  });

  it("keeps a version fixed over a repeat, whatever is learnt meanwhile", async () => {
    const { outbox, sent } = setting([unreachable, done("a", 4)]);
    outbox.ports.wait = async () => outbox.know("a", 9);
    outbox.know("a", 3);
    outbox.add(change("1"));
    await idle();
    expect(sent.map((write) => write.seen)).toEqual([3, 3]);
  });

  it("waits as long as the server asks", async () => {
    const { outbox, waits } = setting([{ kind: "unreachable", afterSeconds: 12 }]);
    outbox.add(create("1"));
    await idle();
    expect(waits).toEqual([12_000]);
  });

  it("holds a refused record with its later writes, and goes on with the others", async () => {
    const { outbox, sent, outcomes, store } = setting([refused(412)]);
    outbox.add(change("1", "a"));
    outbox.add(change("2", "a"));
    outbox.add(change("3", "b"));
    await idle();
    expect(sent.map((write) => write.key)).toEqual(["1", "3"]);
    expect(outcomes.map(({ write, result }) => [write.key, result.kind])).toEqual([["1", "refused"], ["3", "done"]]);
    expect(outbox.state).toMatchObject({ waiting: 0, held: 2 });
    expect([...store.keys()]).toEqual(["1", "2"]);
  });

  it("sends a released record again, and forgets a dropped one", async () => {
    const { outbox, sent, store } = setting([refused(403), refused(403)]);
    outbox.add(change("1", "a"));
    outbox.add(change("2", "b"));
    await idle();
    outbox.release("a");
    expect(outbox.drop("b").map((write) => write.key)).toEqual(["2"]);
    await idle();
    expect(sent.map((write) => write.key)).toEqual(["1", "2", "1"]);
    expect(store.size).toBe(0);
  });

  it("stops at a lost sign-in, keeps everything, and goes on when told", async () => {
    const { outbox, sent, store } = setting([refused(401)]);
    outbox.add(create("1"));
    outbox.add(change("2"));
    await idle();
    expect(outbox.state).toMatchObject({ isSignedOut: true, waiting: 2 });
    expect(store.size).toBe(2);
    outbox.resume();
    await idle();
    expect(sent.map((write) => write.key)).toEqual(["1", "1", "2"]);
    expect(outbox.state).toMatchObject({ isSignedOut: false, waiting: 0 });
  });

  it("sends first what an earlier page left, with the version it had been sent with", async () => {
    const left: Write = { undoes: null, undoOf: null, documentId: null, ...change("old"), seen: 5 } as Write;
    const { outbox, sent } = setting([], [left]);
    await outbox.recover();
    outbox.add(change("new"));
    await idle();
    expect(sent.map(({ key, seen }) => [key, seen])).toEqual([["old", 5], ["new", 6]]);
  });

  it("names, in a write that takes another back, the version which that one left", async () => {
    const { outbox, sent } = setting([done("a", 3), done("a", 4)]);
    outbox.add(change("1"));
    outbox.add(change("2", "a", { undoes: "1" }));
    await idle();
    expect(sent[1]).toMatchObject({ seen: 3, undoOf: 3 });
  });
});
