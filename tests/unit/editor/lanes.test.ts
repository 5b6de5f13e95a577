import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lanes } from "@/lib/editor/lanes";
import { overlaps, type Span } from "@/lib/text/span";

const anySpan = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));
const anySpans = fc.array(anySpan, { minLength: 1, maxLength: 3 });
/** Adds (with spans) and removals (by the number of an earlier add), in any order. */
const anyHistory = fc.array(
  fc.oneof({ weight: 3, arbitrary: anySpans }, { weight: 1, arbitrary: fc.nat(30) }),
  { maxLength: 40 },
);

const touch = (some: readonly Span[], others: readonly Span[]) =>
  some.some((a) => others.some((b) => overlaps(a, b)));

/** Plays a history and looks at the lanes after every step. */
function play(
  depth: number,
  history: (Span[] | number)[],
  look: (lanes: Lanes<number>, kept: Map<number, Span[]>) => void,
) {
  const lanes = new Lanes<number>(depth);
  const kept = new Map<number, Span[]>();
  history.forEach((step, item) => {
    if (typeof step === "number") {
      const spans = kept.get(step) ?? [];
      lanes.remove(step);
      kept.delete(step);
      lanes.fill(spans);
    } else {
      lanes.add(item, step);
      kept.set(item, step);
    }
    look(lanes, kept);
  });
}

const everything = { start: 0, end: 100 };

describe("Lanes", () => {
  it("never have two items that overlap in one lane", () => {
    fc.assert(
      fc.property(anyHistory, (history) =>
        play(3, history, (lanes, kept) => {
          for (const [a, spans] of kept)
            for (const [b, others] of kept)
              if (a < b && lanes.laneOf(a)! < 3 && touch(spans, others))
                expect(lanes.laneOf(a)).not.toBe(lanes.laneOf(b));
        }),
      ),
    );
  });

  it("leave nobody in the crowd who has a free lane", () => {
    fc.assert(
      fc.property(anyHistory, (history) =>
        play(2, history, (lanes, kept) => {
          for (const [item, spans] of kept) {
            if (lanes.laneOf(item)! < 2) continue;
            const taken = [...kept]
              .filter(([other, others]) => other !== item && touch(spans, others))
              .map(([other]) => lanes.laneOf(other));
            expect(taken).toEqual(expect.arrayContaining([0, 1]));
          }
        }),
      ),
    );
  });

  it("never change the lane of an item that has one", () => {
    const before = new Map<number, number>();
    fc.assert(
      fc
        .property(anyHistory, (history) =>
          play(3, history, (lanes, kept) => {
            for (const item of kept.keys()) {
              const lane = lanes.laneOf(item)!;
              if (before.has(item)) expect(lane).toBe(before.get(item));
              if (lane < 3) before.set(item, lane);
            }
          }),
        )
        .beforeEach(() => before.clear()),
    );
  });

  it("show every span of every item once, in its lane", () => {
    fc.assert(
      fc.property(anyHistory, (history) =>
        play(3, history, (lanes, kept) => {
          const shown = [0, 1, 2]
            .flatMap((lane) => lanes.inLane(lane, everything))
            .concat(lanes.crowd(everything));
          expect(shown.length).toBe([...kept.values()].flat().length);
          expect(lanes.within(everything).length).toBe(shown.length);
          for (const lane of [0, 1, 2, 3])
            for (const { item } of lanes.inLane(lane, everything)) expect(lanes.laneOf(item)).toBe(lane);
        }),
      ),
    );
  });

  it("refuse an item that is there, and forget one that is gone", () => {
    const lanes = new Lanes<string>(2);
    lanes.add("a", [{ start: 0, end: 2 }]);
    expect(() => lanes.add("a", [{ start: 5, end: 6 }])).toThrow(/has a lane/);
    lanes.remove("a");
    lanes.remove("a");
    expect([lanes.laneOf("a"), lanes.within(everything)]).toEqual([undefined, []]);
  });
});
