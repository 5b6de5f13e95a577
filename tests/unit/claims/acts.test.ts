import { describe, expect, test } from "vitest";
import { Acts, type ActNews, type Travel } from "@/components/claims/client/acts";
import type { Answer } from "@/components/ui/request";
import type { Undone } from "@/lib/data/undo/undo";

const idle = () => new Promise((resolve) => setTimeout(resolve, 2));
const told = (id: string) => ({ id, act: "claim.change", at: "2026-01-01T00:00:00.000Z", records: [{ recordType: "claim" as const, recordId: `of ${id}` }] });
const refused: Answer<Undone> = { kind: "refused", problem: { status: 412, code: "stale", detail: "Somebody changed this." } };

/** A page's acts over a server that answers yes unless told otherwise. */
function opened() {
  const asked: string[] = [];
  const news: ActNews["kind"][] = [];
  const keys: string[] = [];
  const state = { waiting: 0, held: 0, isRetrying: false, isSignedOut: false, savedAt: null };
  const listeners = new Set<() => void>();
  const outbox = { state, subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)) };
  const page = { asked, news, keys, answer: null as Answer<Undone> | null, outbox, tell: () => listeners.forEach((listener) => listener()) };
  const travel = async (actId: string, kind: Travel, key: string): Promise<Answer<Undone>> => {
    asked.push(`${kind} ${actId}`);
    keys.push(key);
    return page.answer ?? { kind: "done", value: { id: actId, records: [] } };
  };
  let key = 0;
  const acts = new Acts({ travel, outbox, adopt: () => {}, newKey: () => `key ${++key}` });
  acts.hearNews((each) => news.push(each.kind));
  const own = (actId: string) => acts.push({ actId, what: "edit", recordIds: [actId], travel: (kind) => (asked.push(`here ${kind} ${actId}`), true) });
  return Object.assign(page, { acts, own });
}

describe("H7: undo on a page", () => {
  test("moves what the page did at once, then asks the server for what came before, and does all again in order", async () => {
    const { acts, own, asked } = opened();
    acts.seed({ past: [told("one"), told("two")], future: [] });
    own("three");
    for (let times = 3; times > 0; times--) acts.undo();
    await idle();
    expect(asked).toEqual(["here undone three", "undone two", "undone one"]);
    for (let times = 3; times > 0; times--) acts.redo();
    await idle();
    expect(asked.slice(3)).toEqual(["redone one", "redone two", "here redone three"]);
    expect([acts.canUndo, acts.canRedo]).toEqual([true, false]);
  });
  test("takes in what the server tells of below what was done meanwhile, each act once", async () => {
    const { acts, own, asked } = opened();
    own("three");
    acts.seed({ past: [told("two"), told("three")], future: [told("four")] });
    expect(acts.canRedo).toBe(false);
    acts.undo();
    acts.undo();
    await idle();
    expect(asked).toEqual(["here undone three", "undone two"]);
  });
  test("waits until everything is sent before it asks the server", async () => {
    const { acts, asked, outbox, tell } = opened();
    acts.seed({ past: [told("one")], future: [] });
    outbox.state.waiting = 1;
    acts.undo();
    await idle();
    expect(asked).toEqual([]);
    outbox.state.waiting = 0;
    tell();
    await idle();
    expect(asked).toEqual(["undone one"]);
  });
  test("leaves the act where it is while the server can't be reached, and asks again as the same request", async () => {
    const page = opened();
    page.acts.seed({ past: [told("one")], future: [] });
    page.answer = { kind: "unreachable" };
    page.acts.undo();
    await idle();
    page.answer = null;
    page.acts.undo();
    await idle();
    expect([page.news, page.keys]).toEqual([["unreachable", "undone"], ["key 1", "key 1"]]);
  });
  test("forgets an act that the server refuses because somebody changed its record, and goes on with the one before", async () => {
    const page = opened();
    page.acts.seed({ past: [told("one"), told("two")], future: [] });
    page.answer = refused;
    page.acts.undo();
    await idle();
    page.answer = null;
    page.acts.undo();
    await idle();
    expect(page.news).toEqual(["undo_refused", "undone"]);
    expect(page.asked).toEqual(["undone two", "undone one"]);
  });
});
