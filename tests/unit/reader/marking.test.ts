import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ClaimSession } from "@/components/claims/client/claim-session";
import { Outbox } from "@/components/claims/client/outbox";
import { afterFrame } from "@/components/reader/after-frame";
import { PassageIndex } from "@/components/reader/passage-index";
import { ReaderController } from "@/components/reader/reader-controller";
import type { ReaderNews, ReaderSetting } from "@/components/reader/reader-state";
import type { TextSurface } from "@/components/reader/surface/text-surface";
import { TextDocument } from "@/lib/editor/position-map";
import { ClaimServer, MemoryStore } from "@/tests/unit/claims/claim-server";
import { documentId, uuid, voiceId } from "@/tests/unit/claims/example-claim";

const SELECTED = { start: 4, end: 9 };
let draw: () => void = () => {};

beforeEach(() => vi.stubGlobal("requestAnimationFrame", (frame: () => void) => void (draw = frame)));
afterEach(() => {
  afterFrame.release();
  vi.unstubAllGlobals();
});

/** A reader with five characters selected; its server can't be reached. */
function opened(suggest: ReaderSetting["suggest"] = () => []) {
  let ids = 0;
  const store = new MemoryStore();
  const server = new ClaimServer();
  server.isReachable = false;
  const outbox = new Outbox({ send: server.send, store, wait: () => new Promise(() => {}), now: () => new Date(0) });
  const newKey = () => uuid(900 + ids++);
  const session = new ClaimSession(outbox, { projectPath: "/projects/case", documentId, voices: [{ documentId, voicePartyId: voiceId }], newKey, reread: async () => null });
  const index = new PassageIndex(() => null);
  const regions = { within: () => [] } as unknown as ReaderSetting["regions"];
  const controller = new ReaderController({ documentId, revisionId: uuid(800), text: new TextDocument("The ferry came late.", []), session, index, regions, mayClaim: true, newId: newKey, suggest });
  controller.attach({ selection: SELECTED, caret: 9, hasFocus: true } as TextSurface);
  const news: string[] = [];
  controller.hearNews((each: ReaderNews) => news.push(each.kind));
  return { controller, index, outbox, store, news };
}

it("paints a claim in hand at once, as one, and what stands beside it after the frame (U25)", () => {
  const { controller, index, news } = opened();
  const seen: [passages: number, isThere: boolean][] = [];
  const beside: string[] = [];
  controller.subscribe(() => {
    seen.push([controller.state.passages, controller.current !== undefined]);
    afterFrame.do(noteCard);
  });
  function noteCard() {
    beside.push("card");
  }
  controller.mark();
  expect(index.at(SELECTED.start)).toHaveLength(1);
  expect(controller.state).toMatchObject({ isComposerOpen: true, currentId: index.at(SELECTED.start)[0]!.mentionId });
  expect(seen.at(-1)).toEqual([1, true]);
  expect([beside, news]).toEqual([[], []]);
  draw();
  afterFrame.release();
  expect([beside, news]).toEqual([["card"], ["made"]]);
});

it("keeps a new claim's record before the frame is drawn (U25, U2)", async () => {
  const { controller, index, outbox, store } = opened();
  controller.mark();
  const { id } = index.at(SELECTED.start)[0]!;
  expect(outbox.pending(id)).toHaveLength(1);
  await Promise.resolve();
  expect((await store.load()).map(({ recordId }) => recordId)).toEqual([id]);
  expect(afterFrame.isHeld).toBe(true);
});

it("draws the composer without waiting where the next key is meant for it (U25)", () => {
  const { controller, news } = opened();
  controller.mark();
  controller.open();
  expect(afterFrame.isHeld).toBe(false);
  expect(controller.takeFocusWish()).toBe(true);
  expect(news).toEqual(["made"]);
});

it("offers nothing for a claim that was put down before the offer was made", () => {
  const suggest = vi.fn<ReaderSetting["suggest"]>(() => []);
  const { controller } = opened(suggest);
  controller.mark();
  controller.hold(null);
  afterFrame.release();
  expect(suggest).not.toHaveBeenCalled();
});
