import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterFrame } from "@/components/reader/after-frame";

const done: string[] = [];
const note = (what: string) => () => void done.push(what);
let draw: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => void (draw = frame));
  done.length = 0;
});
afterEach(() => {
  afterFrame.release();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("does at once what no frame is waited for", () => {
  afterFrame.do(note("cards"));
  expect(done).toEqual(["cards"]);
});

it("waits for the frame to be drawn, keeps the order, and does once what was asked for twice", () => {
  const [cards, buttons] = [note("cards"), note("buttons")];
  afterFrame.hold();
  for (const each of [cards, buttons, cards]) afterFrame.do(each);
  draw();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(["cards", "buttons"]);
  afterFrame.do(cards);
  expect(done).toEqual(["cards", "buttons", "cards"]);
});

it("doesn't wait for a window that draws no frame", () => {
  afterFrame.hold();
  afterFrame.do(note("cards"));
  vi.advanceTimersByTime(250);
  expect(done).toEqual(["cards"]);
});

it("ends the wait when it is told to", () => {
  afterFrame.hold();
  afterFrame.do(note("composer"));
  afterFrame.release();
  expect(done).toEqual(["composer"]);
});

it("tells when the frame has passed, at once where none is waited for", async () => {
  await afterFrame.passed();
  afterFrame.hold();
  void afterFrame.passed().then(note("sent"));
  await Promise.resolve();
  expect(done).toEqual([]);
  afterFrame.release();
  await Promise.resolve();
  expect(done).toEqual(["sent"]);
});
