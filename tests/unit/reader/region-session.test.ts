import { beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { Outbox, type Write } from "@/components/claims/client/outbox";
import { Acts } from "@/components/claims/client/acts";
import { RegionSession, type RegionNews } from "@/components/reader/regions/region-session";
import { regionInput, type RegionInput, type RegionsAct, type RegionShort } from "@/lib/documents/record";
import { shortOf } from "@/lib/documents/region";

const revisionId = uuidv7();
const region = (over: Partial<RegionInput> = {}): RegionInput => regionInput.parse({ id: uuidv7(), revisionId, role: "tooltip", start: 0, end: 8, ...over });
type Row = { input: RegionInput; version: number; isDeleted: boolean };

/** A server that keeps regions as the real one does: versions go up by one, other versions are refused. */
class Server {
  readonly rows = new Map<string, Row>();
  readonly writes: Write[] = [];
  /** what it tells of a stale write besides */
  stale: { base: unknown; theirs: unknown } | undefined;
  list = (): RegionShort[] => [...this.rows.values()].filter((row) => !row.isDeleted).map(({ input, version }) => shortOf({ ...input, version }));

  send = async (write: Write) => {
    this.writes.push(write);
    const answer = write.path.endsWith("/acts") ? this.#many(write) : this.#one(write);
    return answer ? ({ kind: "done", value: answer } as const) : ({ kind: "refused", problem: { status: 412, code: "stale", detail: "Somebody changed this.", ...this.stale } } as const);
  };

  #put(id: string, seen: number | null, change: (row: Row | undefined) => Row) {
    const row = this.rows.get(id);
    if ((row?.version ?? null) !== seen) return null;
    const next = change(row);
    this.rows.set(id, { ...next, version: (seen ?? 0) + 1 });
    return { id, version: (seen ?? 0) + 1 };
  }

  #one({ recordId: id, method, path, body, seen }: Write) {
    if (method === "DELETE") return this.#put(id, seen, (row) => ({ ...row!, isDeleted: true }));
    if (path.endsWith("/restore")) return this.#put(id, seen, (row) => ({ ...row!, isDeleted: false }));
    return this.#put(id, seen, (row) => ({ version: 0, isDeleted: false, ...row, input: body as RegionInput }));
  }

  #many({ body }: Write) {
    const act = body as RegionsAct;
    const left = act.act === "create"
      ? act.regions.map((input) => this.#put(input.id, null, () => ({ input, version: 0, isDeleted: false })))
      : act.regions.map(({ id, version }) => this.#put(id, version, (row) => ({ ...row!, isDeleted: act.act === "delete" })));
    return left.some((each) => each === null) ? null : { id: act.id, version: left[0]!.version, regions: left };
  }
}

let server: Server;
let steps: Acts;
let session: RegionSession;
let news: RegionNews[];
/** given, what a reading that has begun comes to, whenever it does */
let reading: Promise<readonly RegionShort[]> | null = null;
beforeEach(() => {
  server = new Server();
  news = [];
  const outbox = new Outbox({ send: server.send, store: { load: async () => [], put: async () => {}, remove: async () => {} }, wait: async () => {}, now: () => new Date(0) });
  steps = new Acts({ outbox, newKey: uuidv7, travel: async () => ({ kind: "unreachable" }), adopt: () => {} });
  session = new RegionSession(outbox, { projectPath: "/projects/lenn", documentId: uuidv7(), revisionId, newId: uuidv7, steps, reread: async () => (await reading) ?? server.list() });
  outbox.hearOutcomes((outcome) => session.hear(outcome));
  session.hearNews((each) => news.push(each));
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const standing = () => server.list().map(({ role, start, end }) => [role, start, end]);

describe("acts on regions in the reader (R4)", () => {
  it("are shown at once, saved in their turn, and taken back and done again one by one", async () => {
    const one = region();
    session.create([one]);
    expect(session.at(3)).toEqual([one]);
    session.change({ ...one, role: "caption" });
    session.change({ ...one, role: "caption", end: 5 });
    session.change({ ...one, role: "caption", end: 5 });
    expect(session.at(6)).toEqual([]);
    session.remove([one.id]);
    await settled();
    expect(standing()).toEqual([]);
    for (const left of [[["caption", 0, 5]], [["caption", 0, 8]], [["tooltip", 0, 8]], []]) {
      steps.undo();
      await settled();
      expect(standing()).toEqual(left);
    }
    expect(steps.canUndo).toBe(false);
    for (let step = 0; step < 3; step++) steps.redo();
    await settled();
    expect(standing()).toEqual([["caption", 0, 5]]);
    expect(server.rows.get(one.id)!.version).toBe(11);
  });

  it("on many are one request and one step, and single changes build on them (R5)", async () => {
    const many = [region(), region({ start: 10, end: 12 }), region({ start: 20, end: 25 })];
    session.create(many);
    session.change({ ...many[1]!, role: "appeal" });
    await settled();
    expect(server.writes.map(({ method, path }) => [method, path.split("/").at(-1)])).toEqual([["POST", "acts"], ["PUT", many[1]!.id]]);
    steps.undo();
    steps.undo();
    await settled();
    expect(standing()).toEqual([]);
    expect(server.writes.at(-1)!.undoOf).toBe(1);
    steps.redo();
    await settled();
    expect(standing()).toHaveLength(3);
  });

  it("are in one order with acts of other kinds (H7)", () => {
    const travelled: string[] = [];
    session.create([region()]);
    steps.push({ actId: uuidv7(), what: "claim.change", recordIds: [uuidv7()], travel: (kind) => travelled.push(kind) > 0 });
    steps.undo();
    expect([travelled, session.ordered.length]).toEqual([["undone"], 1]);
    steps.undo();
    expect(session.ordered).toEqual([]);
  });

  it("that somebody else's change overtakes are refused, said, and the page shows what stands", async () => {
    const one = region();
    session.create([one]);
    await settled();
    server.rows.set(one.id, { input: { ...one, role: "table" }, version: 2, isDeleted: false });
    session.change({ ...one, role: "appeal" });
    await settled();
    expect(news).toEqual([{ kind: "refused", detail: "Somebody changed this." }]);
    expect(session.get(one.id)?.role).toBe("table");
    expect([steps.canUndo, session.outbox.writes.length]).toEqual([false, 0]);
  });

  it("that met somebody else's change come back with both and what they began from, and what is chosen is kept (R10)", async () => {
    const one = region();
    session.create([one]);
    await settled();
    const theirs = { ...one, role: "table" } as const;
    server.rows.set(one.id, { input: theirs, version: 2, isDeleted: false });
    server.stale = { base: one, theirs: { ...theirs, version: 2, deletedAt: null } };
    const mine = { ...one, end: 12 };
    session.change(mine);
    await settled();
    expect(news).toEqual([{ kind: "clash", clash: { base: one, theirs, mine, version: 2 } }]);
    expect(session.get(one.id)).toEqual(theirs);
    session.change({ ...theirs, end: 12 });
    await settled();
    expect(server.rows.get(one.id)).toEqual({ input: { ...theirs, end: 12 }, version: 3, isDeleted: false });
    expect([news.length, session.outbox.writes.length]).toEqual([1, 0]);
  });

  it("are not taken back to what was read before them, and deletions are taken back also after a reading (L6, H7)", async () => {
    const made = region();
    session.create([made]);
    await settled();
    let answer = (_regions: readonly RegionShort[]) => {};
    reading = new Promise((resolve) => (answer = resolve));
    const old = server.list();
    const refreshed = session.refresh();
    session.change({ ...made, role: "caption" });
    await settled();
    reading = null;
    answer(old);
    await refreshed;
    expect(session.get(made.id)?.role).toBe("caption");

    session.remove([made.id]);
    await settled();
    await session.refresh();
    expect(session.ordered).toEqual([]);
    expect(session.at(0)).toEqual([]);
    steps.undo();
    expect(session.get(made.id)?.role).toBe("caption");
    expect(news).toEqual([]);
  });

  it("take up what an earlier page left unsent", () => {
    const one = region();
    const write = { key: "k", recordId: one.id, method: "POST", path: "/projects/lenn/regions", body: one, needsVersion: false, seen: null, actId: null, undoes: null, undoOf: null, documentId: null } as const;
    session.takeUp([write]);
    expect(session.ordered).toEqual([one]);
  });
});
