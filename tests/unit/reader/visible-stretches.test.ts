import fc from "fast-check";
import { expect, it } from "vitest";
import { stretchesBetween } from "@/components/reader/surface/visible-stretches";

it("finds the stretches that touch a part of the screen", () => {
  const edges = (stretch: number) => ({ top: stretch * 20, bottom: stretch * 20 + 20 });
  expect(stretchesBetween(100, edges, { top: 30, bottom: 85 })).toEqual({ first: 1, last: 4 });
  expect(stretchesBetween(100, edges, { top: -500, bottom: -100 })).toEqual({ first: 0, last: 0 });
  expect(stretchesBetween(100, edges, { top: 5000, bottom: 6000 })).toEqual({ first: 99, last: 99 });
});

it("leaves out no stretch that is in view", () => {
  const page = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(page, fc.integer({ min: -100, max: 2000 }), fc.integer({ min: 1, max: 500 }), (heights, top, height) => {
      const edges = heights.map((_, line) => ({ top: heights.slice(0, line).reduce((a, b) => a + b, 0), bottom: heights.slice(0, line + 1).reduce((a, b) => a + b, 0) }));
      const { first, last } = stretchesBetween(heights.length, (line) => edges[line]!, { top, bottom: top + height });
      const inView = edges.flatMap((edge, line) => (edge.bottom > top && edge.top < top + height ? [line] : []));
      for (const line of inView) expect(line >= first && line <= last).toBe(true);
    }),
  );
});
