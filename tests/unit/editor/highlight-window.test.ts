import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEPTH, HIGHLIGHT_KINDS, HighlightWindow, type Highlight } from "@/lib/editor/highlight-window";
import { containsOffset } from "@/lib/text/span";

const content = (start: number, end: number, tone: number | null = 1): Highlight => ({
  kind: "content",
  tone,
  start,
  end,
});
const anyHighlight = fc
  .record({
    kind: fc.constantFrom(...HIGHLIGHT_KINDS),
    tone: fc.constantFrom(null, 0, 1),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ kind, tone, start, length }): Highlight => ({ kind, tone, start, end: start + length }));
/** For each claim its highlights, several times over for those that are changed. */
const anyClaims = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), fc.array(anyHighlight, { maxLength: 4 })),
  {
    maxLength: 30,
  },
);

function windowOf(claims: [string, Highlight[]][]) {
  const window = new HighlightWindow();
  for (const [claimId, highlights] of claims) window.set(claimId, highlights);
  return { window, kept: new Map(claims.filter(([, highlights]) => highlights.length > 0)) };
}

const all = { start: 0, end: 1000 };

describe("HighlightWindow", () => {
  it("names registries by kind, tone and lane", () => {
    const { window } = windowOf([
      ["a", [content(0, 10, 2), { kind: "cue", tone: null, start: 12, end: 14 }]],
      ["b", [content(5, 15, 0)]],
    ]);
    expect(Object.fromEntries(window.paint(all).registries)).toEqual({
      "content-2-d0": [{ start: 0, end: 10 }],
      "content-0-d1": [{ start: 5, end: 15 }],
      "cue-none-d0": [{ start: 12, end: 14 }],
    });
  });

  it("keeps all fragments of a claim in one lane", () => {
    const { window } = windowOf([
      ["a", [content(0, 10)]],
      ["b", [content(5, 8), content(50, 60)]],
    ]);
    expect(window.paint(all).registries.get("content-1-d1")).toEqual([
      { start: 5, end: 8 },
      { start: 50, end: 60 },
    ]);
  });

  it("cuts everything to the visible part, and leaves out what is not in it", () => {
    const { window } = windowOf([["a", [content(0, 10), content(20, 30), content(40, 50)]]]);
    expect([...window.paint({ start: 5, end: 25 }).registries.values()]).toEqual([
      [
        { start: 5, end: 10 },
        { start: 20, end: 25 },
      ],
    ]);
    expect(window.paint({ start: 10, end: 20 }).registries.size).toBe(0);
  });

  it("paints four deep and counts how many more overlap, stretch by stretch", () => {
    const claims = Array.from({ length: DEPTH }, (_, n): [string, Highlight[]] => [
      `c${n}`,
      [content(0, 100)],
    ]);
    const { window } = windowOf([...claims, ["more", [content(10, 30)]], ["most", [content(20, 40)]]]);
    const { registries, crowds } = window.paint(all);
    expect([...registries.keys()]).toEqual(["content-1-d0", "content-1-d1", "content-1-d2", "content-1-d3"]);
    expect(crowds).toEqual([
      { start: 10, end: 20, count: 1 },
      { start: 20, end: 30, count: 2 },
      { start: 30, end: 40, count: 1 },
    ]);
    expect(window.paint({ start: 15, end: 25 }).crowds).toEqual([
      { start: 15, end: 20, count: 1 },
      { start: 20, end: 25, count: 2 },
    ]);
  });

  it("paints what waited when a claim goes, and keeps a claim that is only edited", () => {
    const claims = Array.from({ length: DEPTH + 1 }, (_, n): [string, Highlight[]] => [
      `c${n}`,
      [content(0, 100, n)],
    ]);
    const { window } = windowOf(claims);
    window.set("c1", [content(0, 100, 9)]);
    expect([...window.paint(all).registries.keys()]).toEqual([
      "content-0-d0",
      "content-9-d1",
      "content-2-d2",
      "content-3-d3",
    ]);
    window.set("c1", []);
    expect([...window.paint(all).registries.keys()]).toEqual([
      "content-0-d0",
      "content-4-d1",
      "content-2-d2",
      "content-3-d3",
    ]);
    expect([window.size, window.paint(all).crowds]).toEqual([4, []]);
  });

  it("answers what is at a place, smallest first, painted or not", () => {
    const claims = Array.from({ length: DEPTH + 2 }, (_, n): [string, Highlight[]] => [
      `c${n}`,
      [content(n, 100 - n)],
    ]);
    const { window } = windowOf(claims);
    expect(window.at(50).map(({ claimId }) => claimId)).toEqual(["c5", "c4", "c3", "c2", "c1", "c0"]);
    expect(window.at(2).map(({ claimId }) => claimId)).toEqual(["c2", "c1", "c0"]);
    expect(window.at(99)).toEqual([{ claimId: "c0", ...content(0, 100) }]);
  });

  it("never paints two claims over each other in one registry, and shows or counts every highlight", () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(60), fc.integer({ min: 1, max: 30 }), (claims, start, length) => {
        const { window, kept } = windowOf([...new Map(claims)]);
        const visible = { start, end: start + length };
        const { registries, crowds } = window.paint(visible);
        for (let place = visible.start; place < visible.end; place++) {
          const here = [...kept].flatMap(([claimId, highlights]) =>
            highlights
              .filter((highlight) => containsOffset(highlight, place))
              .map(({ kind }) => ({ claimId, kind })),
          );
          const painted = [...registries].flatMap(([name, spans]) =>
            spans.filter((span) => containsOffset(span, place)).map(() => name),
          );
          const contents = here.filter(({ kind }) => kind === "content").length;
          const shown = painted.filter((name) => name.startsWith("content")).length;
          const counted = crowds.find((crowd) => containsOffset(crowd, place))?.count ?? 0;
          expect(shown + counted).toBe(contents);
          expect(window.at(place).length).toBe(here.length);
        }
      }),
    );
  });
});
