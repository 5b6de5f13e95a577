import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Drafts } from "@/components/claims/client/drafts";
import type { KeptDraft } from "@/components/ui/draft-store";

const place = () => {
  const kept = new Map<string, KeptDraft>();
  return {
    kept,
    load: async () => [...kept.values()],
    put: async (draft: KeptDraft) => kept.set(draft.recordId, draft) !== undefined,
    remove: async (recordId: string) => void kept.delete(recordId),
  };
};
const opened = (store = place(), server = place()) => ({ store, server, drafts: new Drafts({ store: { ...store, put: async (draft) => void (await store.put(draft)) }, server }) });
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const textIn = ({ kept }: ReturnType<typeof place>) => kept.get("claim")?.fields.note?.text;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("U21: what is typed", () => {
  test("lies in this browser within a third of a second and on the server within two, also where typing never pauses", async () => {
    const { drafts, store, server } = opened();
    for (let letters = 1; letters <= 20; letters++) {
      drafts.type("claim", "note", { text: "x".repeat(letters), base: "" }, 1);
      await pass(100);
    }
    expect(textIn(store)!.length).toBeGreaterThanOrEqual(17);
    expect(textIn(server)!.length).toBeGreaterThanOrEqual(14);
    await pass(2_000);
    expect([textIn(store)!.length, textIn(server)!.length]).toEqual([20, 20]);
  });
  test("is there for the next page: from this browser first, from the server where there is nothing here", async () => {
    const { drafts, store, server } = opened();
    drafts.type("claim", "note", { text: "half a sen", base: "" }, 1);
    await pass(2_000);
    const next = opened(store, server);
    await next.drafts.load();
    expect(next.drafts.of("claim", "note")).toEqual({ text: "half a sen", base: "" });
    const elsewhere = opened(place(), server);
    await elsewhere.drafts.load();
    expect(elsewhere.drafts.of("claim", "note")?.text).toBe("half a sen");
  });
  test("is kept at once when the page goes", async () => {
    const { drafts, store } = opened();
    drafts.type("claim", "note", { text: "half", base: "" }, 1);
    drafts.flush();
    await pass(0);
    expect(textIn(store)).toBe("half");
  });
});

describe("U23: a draft is gone", () => {
  test("here and on the server when its field is saved; those of other fields stay", async () => {
    const { drafts, store, server } = opened();
    drafts.type("claim", "note", { text: "one", base: "" }, 1);
    drafts.type("claim", "proposition", { text: "two", base: "" }, 1);
    await pass(2_000);
    drafts.done("claim", "note");
    await pass(0);
    expect([Object.keys(store.kept.get("claim")!.fields), Object.keys(server.kept.get("claim")!.fields)]).toEqual([["proposition"], ["proposition"]]);
    drafts.done("claim", "proposition");
    await pass(0);
    expect([store.kept.size, server.kept.size, drafts.of("claim", "proposition")]).toEqual([0, 0, undefined]);
  });
});
