import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CardPace } from "@/components/reader/card-pace";

describe("when cards are placed anew while the page is scrolled (U26)", () => {
  const placed: [y: number, isPassing: boolean][] = [];
  let y = 0;
  let pace: CardPace;
  const to = (next: number) => pace.stand((y = next));
  beforeEach(() => {
    vi.useFakeTimers();
    placed.length = 0;
    pace = new CardPace((isPassing) => placed.push([y, isPassing]));
    to(0);
  });
  afterEach(() => void vi.useRealTimers());

  it("places them at once where nothing was scrolled", () => {
    to(0);
    expect(placed).toEqual([[0, false], [0, false]]);
  });

  it("places them step by step while it is scrolled slowly, and when it rests", () => {
    for (let next = 30; next <= 210; next += 30) to(next);
    expect(placed).toEqual([[0, false], [30, true], [150, true]]);
    vi.advanceTimersByTime(100);
    expect(placed.slice(3)).toEqual([[210, false]]);
  });

  it("follows a jump at once, and waits for rest while it is scrolled fast, up or down", () => {
    for (const next of [200, 400, 600, 300, 50]) to(next);
    expect(placed).toEqual([[0, false], [200, true]]);
    vi.advanceTimersByTime(100);
    expect(placed.slice(2)).toEqual([[50, false]]);
  });

  it("doesn't wait any longer once something else has changed", () => {
    to(500);
    to(500);
    expect(placed).toEqual([[0, false], [500, true], [500, false]]);
    vi.advanceTimersByTime(1_000);
    expect(placed).toHaveLength(3);
  });

  it("takes other heights in at once, and while it is scrolled only when it rests", () => {
    pace.settle();
    expect(placed).toHaveLength(2);
    to(40);
    pace.settle();
    expect(placed).toHaveLength(3);
    vi.advanceTimersByTime(100);
    expect(placed).toHaveLength(4);
    pace.settle();
    expect(placed).toHaveLength(5);
  });

  it("places nothing after its end", () => {
    to(500);
    pace.stop();
    vi.advanceTimersByTime(1_000);
    expect(placed).toEqual([[0, false], [500, true]]);
  });
});
