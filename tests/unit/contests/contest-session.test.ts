import { beforeEach, describe, expect, test } from "vitest";
import type { ActsPorts } from "@/components/claims/client/acts";
import { Outbox, type Write } from "@/components/claims/client/outbox";
import { ContestSession, type News } from "@/components/contests/session/contest-session";
import type { Answer } from "@/components/ui/request";
import type { ContestView } from "@/lib/data/contest-view";
import { claim, contestId, names, placement, position } from "@/tests/unit/contests/content";

type Reply = Answer<{ id: string; version: number }>;
const stamp = { version: 1, createdAt: "2026-01-02T03:04:05.006Z", contributorId: contestId, abilities: { change: true } };
const [none, three] = [position(11, 0, "None"), position(12, 1, "Three")];
const one = claim(1);
const placed = placement(one, none.id);

const contest = { ...stamp, id: contestId, question: "How many?", kind: "quantity", note: "", state: "open", archivedAt: null, originLayerId: null } as const;
const seen = <T extends object>(record: T) => ({ ...record, ...stamp, deletedAt: null, originLayerId: null });
const view = (): ContestView => ({
  ...names(), contest, positions: [seen(none), seen(three)], placements: [seen(placed)], relations: [], assessments: [], claims: [{ ...one, abilities: { change: true } }],
} as unknown as ContestView);

/** A server that answers in turn, and what was asked of it. */
let asked: Write[];
let replies: ((write: Write) => Reply)[];
let news: News[];
let later: ContestView | null;

const yes = (write: Write): Reply => {
  const base = write.path.includes("/positions") ? { ...seen(none), ...(write.body ?? {}) } : { ...seen(placed), ...(write.body ?? {}) };
  const deletedAt = write.method === "DELETE" ? "2026-02-02T00:00:00.000Z" : null;
  return { kind: "done", value: { ...base, id: write.recordId, version: (write.seen ?? 0) + 1, deletedAt } as never };
};

function begin(travel?: ActsPorts["travel"]): ContestSession {
  const send = async (write: Write) => {
    asked.push(write);
    return (replies.shift() ?? yes)(write);
  };
  const store = { load: async () => [], put: async () => {}, remove: async () => {} };
  const outbox = new Outbox({ send, store, wait: async () => {}, now: () => new Date("2026-02-02T00:00:00.000Z") });
  let key = 0;
  const session = new ContestSession(view(), outbox, { projectPath: "/projects/river", newKey: () => `key ${++key}`, reread: async () => later, ...(travel ? { travel } : {}) });
  session.hearNews((each) => news.push(each));
  return session;
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const lines = () => asked.map(({ method, path, seen: from }) => `${method} ${path.replace("/projects/river", "")} ${from}`);

beforeEach(() => {
  [asked, replies, news, later] = [[], [], [], null];
});

describe("acting in a contest", () => {
  test("a move is shown at once, written from the version that was seen, and saved only when the server has answered (H3, U1)", async () => {
    const session = begin();
    session.act("moved", [{ kind: "placement", input: { ...placed, positionId: three.id } }]);
    expect(session.state.placements[0]!.positionId).toBe(three.id);
    expect(session.state.save).toMatchObject({ waiting: 1, savedAt: null });
    await settle();
    expect(lines()).toEqual([`PUT /placements/${placed.id} 1`]);
    expect(session.state.save.savedAt).not.toBeNull();
  });
  test("what is there already is no act", () => {
    const session = begin();
    session.act("moved", [{ kind: "placement", input: placed }]);
    expect([news, session.state.undoable]).toEqual([[], null]);
  });
  test("an act of several changes is taken back as one, in turn, and done again (H5)", async () => {
    const session = begin();
    session.act("order", [{ kind: "position", input: { ...three, ordinal: 0 } }, { kind: "position", input: { ...none, ordinal: 1 } }]);
    await settle();
    session.undo();
    expect(session.state.positions.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    await settle();
    expect(asked.slice(2).map(({ undoOf }) => undoOf)).toEqual([2, 2]);
    session.redo();
    expect(session.state.positions.map(({ ordinal }) => ordinal)).toEqual([1, 0]);
    expect(news.map(({ kind }) => kind)).toEqual(["done", "undone", "redone"]);
  });
  test("a placement that is taken out and back keeps its id", async () => {
    const session = begin();
    session.act("removed", [{ kind: "placement", input: placed, isDeleted: true }]);
    expect(session.state.placements).toEqual([]);
    await settle();
    session.undo();
    await settle();
    expect(session.state.placements).toEqual([placed]);
    expect(lines()).toEqual([`DELETE /placements/${placed.id} 1`, `POST /placements/${placed.id}/restore 2`]);
  });
  test("K23 H7 what the server did in one request stands here at once, and the server takes it back and does it again as one", async () => {
    const two = position(13, 1, "Two");
    const states = { undone: [{ deletedAt: "2026-02-02T00:00:00.000Z", version: 2 }, { positionId: none.id, version: 3 }], redone: [{ deletedAt: null, version: 3 }, { positionId: two.id, version: 4 }] };
    const asks: string[] = [];
    const session = begin(async (actId, kind) => {
      asks.push(`${actId} ${kind}`);
      const [ofPosition, ofPlacement] = states[kind];
      return { kind: "done", value: { id: actId, records: [{ recordType: "placement", record: { ...seen(placed), ...ofPlacement } }, { recordType: "position", record: { ...seen(two), ...ofPosition } }] } } as never;
    });
    session.carriedOut("act 1", "split", { position: [seen(two)], placement: [{ ...seen(placed), positionId: two.id, version: 2 }] } as never);
    const stands = () => [session.state.positions.map(({ label }) => label), session.state.placements[0]!.positionId, session.state.versionOf(placed.id)];
    expect(stands()).toEqual([["None", "Three", "Two"], two.id, 2]);
    session.undo();
    await settle();
    expect(stands()).toEqual([["None", "Three"], none.id, 3]);
    session.redo();
    await settle();
    expect(stands()).toEqual([["None", "Three", "Two"], two.id, 4]);
    expect([asks, asked]).toEqual([["act 1 undone", "act 1 redone"], []]);
    expect(news.map(({ kind, what }) => `${kind} ${what}`)).toEqual(["done split", "undone split", "redone split"]);
  });
  test("a new record that is taken back is deleted, as the server has it by then", async () => {
    const session = begin();
    const added = position(13, 2);
    session.act("added", [{ kind: "position", input: added }]);
    session.undo();
    expect(session.state.positions).toHaveLength(2);
    await settle();
    expect(lines()).toEqual(["POST /positions null", `DELETE /positions/${added.id} 1`]);
  });
});

describe("when the server says no", () => {
  const refusal = (status: number, code: string, more = {}) => (): Reply => ({ kind: "refused", problem: { status, code, detail: "No.", ...more } });

  test("what was done stays on the page with the reason, until it is given up", async () => {
    const session = begin();
    replies = [refusal(403, "forbidden")];
    session.act("moved", [{ kind: "placement", input: { ...placed, positionId: three.id } }]);
    await settle();
    expect(session.state.troubled).toMatchObject([{ id: placed.id, problem: { code: "forbidden" }, theirs: null }]);
    expect(session.state.save.held).toBe(1);
    session.takeTheirs(placed.id);
    expect([session.state.troubled, session.state.placements]).toEqual([[], [placed]]);
    expect(session.state.save.held).toBe(0);
  });
  test("a newer version is shown beside mine; mine is written over it only when somebody says so", async () => {
    const session = begin();
    const theirs = { ...seen(placed), positionId: null, version: 4 };
    replies = [refusal(412, "stale", { theirs })];
    session.act("moved", [{ kind: "placement", input: { ...placed, positionId: three.id } }]);
    await settle();
    expect(session.state.troubled[0]).toMatchObject({ input: { positionId: three.id }, theirs: { positionId: null } });
    session.keepMine(placed.id);
    await settle();
    expect(lines().at(-1)).toBe(`PUT /placements/${placed.id} 4`);
    expect(session.state).toMatchObject({ troubled: [], placements: [{ positionId: three.id }] });
  });
  test("an act on what somebody else has changed since is not taken back", async () => {
    const session = begin();
    session.act("moved", [{ kind: "placement", input: { ...placed, positionId: three.id } }]);
    await settle();
    session.adopt({ ...view(), placements: [{ ...seen(placed), positionId: null, version: 5 }] } as unknown as ContestView);
    session.undo();
    expect(news.at(-1)).toEqual({ kind: "undo_refused", what: "moved" });
    expect(session.state.undoable).toBeNull();
    expect(lines()).toHaveLength(1);
  });
});

describe("reading anew", () => {
  test("takes in what others did, and drops what they took out", () => {
    const session = begin();
    session.adopt({ ...view(), placements: [], contest: { ...contest, question: "How many boats?", version: 2 } } as unknown as ContestView);
    expect(session.state.placements).toEqual([]);
    expect(session.state.contest.input.question).toBe("How many boats?");
  });
  test("never takes away what is still unsent here", () => {
    const session = begin();
    session.act("moved", [{ kind: "placement", input: { ...placed, positionId: three.id } }]);
    session.adopt({ ...view(), placements: [] } as unknown as ContestView);
    expect(session.state.placements).toMatchObject([{ positionId: three.id }]);
  });
});
