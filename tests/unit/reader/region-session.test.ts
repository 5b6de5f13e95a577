import { beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { Outbox, type Write } from "@/components/claims/client/outbox";
import { Acts, type Undoable } from "@/components/reader/acts";
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
  list = (): RegionShort[] => [...this.rows.values()].filter((row) => !row.isDeleted).map(({ input, version }) => shortOf({ ...input, version }));

  send = async (write: Write) => {
    this.writes.push(write);
    const answer = write.path.endsWith("/acts") ? this.#many(write) : this.#one(write);
    return answer ? ({ kind: "done", value: answer } as const) : ({ kind: "refused", problem: { status: 412, code: "stale", detail: "Somebody changed this." } } as const);
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
let session: RegionSession;
let news: RegionNews[];
beforeEach(() => {
  server = new Server();
  news = [];
  const outbox = new Outbox({ send: server.send, store: { load: async () => [], put: async () => {}, remove: async () => {} }, wait: async () => {}, now: () => new Date(0) });
  session = new RegionSession(outbox, { projectPath: "/projects/lenn", documentId: uuidv7(), revisionId, newId: uuidv7, reread: async () => server.list() });
  outbox.hearOutcomes((outcome) => session.hear(outcome));
  session.hearNews((each) => news.push(each));
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const standing = () => server.list().map(({ role, start, end }) => [role, start, end]);

describe("acts on regions in the reader (R4)", () => {
  it("are shown at once, saved in their turn, and taken back and done again one by one", async () => {
    const one = region();
    session.create([one], "mark");
    expect(session.at(3)).toEqual([one]);
    session.change({ ...one, role: "caption" }, "role");
    session.change({ ...one, role: "caption", end: 5 }, "ends");
    session.change({ ...one, role: "caption", end: 5 }, "nothing");
    expect(session.at(6)).toEqual([]);
    session.remove([one.id], "delete");
    await settled();
    expect(standing()).toEqual([]);
    for (const left of [[["caption", 0, 5]], [["caption", 0, 8]], [["tooltip", 0, 8]], []]) {
      session.undo();
      await settled();
      expect(standing()).toEqual(left);
    }
    expect(session.canUndo).toBe(false);
    for (let step = 0; step < 3; step++) session.redo();
    await settled();
    expect(standing()).toEqual([["caption", 0, 5]]);
    expect(server.rows.get(one.id)!.version).toBe(11);
  });

  it("on many are one request and one step, and single changes build on them (R5)", async () => {
    const many = [region(), region({ start: 10, end: 12 }), region({ start: 20, end: 25 })];
    session.create(many, "search");
    session.change({ ...many[1]!, role: "appeal" }, "role");
    await settled();
    expect(server.writes.map(({ method, path }) => [method, path.split("/").at(-1)])).toEqual([["POST", "acts"], ["PUT", many[1]!.id]]);
    session.undo();
    session.undo();
    await settled();
    expect(standing()).toEqual([]);
    expect(server.writes.at(-1)!.undoOf).toBe(1);
    session.redo();
    await settled();
    expect(standing()).toHaveLength(3);
  });

  it("that somebody else's change overtakes are refused, said, and the page shows what stands", async () => {
    const one = region();
    session.create([one], "mark");
    await settled();
    server.rows.set(one.id, { input: { ...one, role: "table" }, version: 2, isDeleted: false });
    session.change({ ...one, role: "appeal" }, "role");
    await settled();
    expect(news).toEqual([{ kind: "refused", detail: "Somebody changed this." }]);
    expect(session.get(one.id)?.role).toBe("table");
    expect([session.canUndo, session.outbox.writes.length]).toEqual([false, 0]);
  });

  it("take up what an earlier page left unsent", () => {
    const one = region();
    const write = { key: "k", recordId: one.id, method: "POST", path: "/projects/lenn/regions", body: one, needsVersion: false, seen: null, undoes: null, undoOf: null, documentId: null } as const;
    session.takeUp([write]);
    expect(session.ordered).toEqual([one]);
  });
});

it("R4: undo takes back the last act of any kind, and passes over kinds that have none left", () => {
  const done: string[] = [];
  const source = (name: string) => {
    let tell = () => {};
    const made: Undoable & { act: () => void; can: boolean } = {
      can: true, act: () => tell(), hearActs: (listener) => void (tell = listener), undo: () => done.push(`undo ${name}`), redo: () => done.push(`redo ${name}`),
      get canUndo() { return made.can; }, get canRedo() { return made.can; },
    };
    return made;
  };
  const [claims, regions] = [source("claim"), source("region")];
  const acts = new Acts([claims, regions]);
  for (const each of [claims, regions, claims]) each.act();
  for (let step = 0; step < 2; step++) acts.undo();
  acts.redo();
  expect(done).toEqual(["undo claim", "undo region", "redo region"]);
  regions.can = false;
  acts.undo();
  expect(done.at(-1)).toBe("undo claim");
  expect([acts.canUndo, acts.canRedo]).toEqual([false, true]);
  claims.act();
  expect(acts.canRedo).toBe(false);
});
