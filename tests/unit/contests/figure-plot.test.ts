import { scaleLinear } from "d3-scale";
import { describe, expect, test } from "vitest";
import { quantityRecord, type ClaimDraft, type Quantity } from "@/lib/claims/record";
import { figurePlot, ticksOf } from "@/lib/contests/figure-plot";
import { figureGroups, figuresOf } from "@/lib/contests/figures";
import type { RelationInput } from "@/lib/contests/record";
import { cardsOf, claim, id, names, position, relation } from "@/tests/unit/contests/content";

const only = position(11, 0);
const sunk = (more: Partial<Quantity>) => [quantityRecord.parse({ unit: "boats", outcome: "sunk", population: "the guild's", ...more })];
function plot(drafts: Partial<ClaimDraft>[], relate: (claims: ReturnType<typeof claim>[]) => RelationInput[] = () => []) {
  const claims = drafts.map((draft, index) => claim(index + 1, draft));
  const [group] = figureGroups(figuresOf(cardsOf([only], claims.map((each) => [each, only])), names()));
  return figurePlot(group!, relate(claims), ({ card }) => (card.claim.claimants[0] === id(501) ? 0 : 1));
}

describe("the plot of figures", () => {
  test("draws bounds as bounds, ranges as ranges, and leaves out words without a number", () => {
    const drawn = plot([{ quantities: sunk({ value: 8 }) }, { quantities: sunk({ min: 49 }) }, { quantities: sunk({ max: 4 }) }, { quantities: sunk({ min: 31, max: 92 }) }, { quantities: sunk({ qualifier: "dozens" }) }]);
    expect(drawn.rows.map(({ shape }) => shape)).toEqual(["point", "from", "up_to", "range"]);
    expect(drawn.max).toBe(92);
  });

  test("goes by claimant as they are ranked, and by date within", () => {
    const drawn = plot([{ said: "2017-08-02", quantities: sunk({ value: 2 }) }, { said: "2017-08-01", quantities: sunk({ value: 1 }) }, { said: "2018", claimants: [id(501)], quantities: sunk({ value: 3 }) }]);
    expect(drawn.rows.map(({ figure }) => figure.quantity.value)).toEqual([3, 1, 2]);
  });

  test("tells who counts", () => {
    const drawn = plot([{ quantities: sunk({ value: 1, whose: "own" }) }, { quantities: sunk({ value: 2, whose: "enemy" }) }, { quantities: sunk({ value: 3 }) }, { attribution: "own_voice", claimants: [id(751)], quantities: sunk({ value: 4, whose: "own" }) }]);
    expect(Object.fromEntries(drawn.rows.map(({ figure, counter }) => [figure.quantity.value, counter]))).toEqual({ 1: "own", 2: "enemy", 3: "other", 4: "voice" });
  });

  test("has whole numbers on its axis where all figures are whole, and those between where one is not (K8)", () => {
    const axis = (...values: number[]) => {
      const drawn = plot(values.map((value) => ({ quantities: sunk({ value }) })));
      return ticksOf(scaleLinear([0, drawn.max], [0, 100]).nice(), drawn.isWhole);
    };
    expect(axis(1, 2)).toEqual([0, 1, 2]);
    expect(axis(0.2, 0.8)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(axis(1, 2.5)).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    expect(axis(100, 480)).toEqual([0, 100, 200, 300, 400, 500]);
  });

  test("joins a revision to what it revises, the older first", () => {
    const drafts = [{ said: "2017-08-01", quantities: sunk({ value: 2 }) }, { said: "2017-08-02", quantities: sunk({ value: 4 }) }];
    expect(plot(drafts, ([two, four]) => [relation(50, four!, two!, { type: "updates" })]).revisions).toEqual([[0, 1]]);
    expect(plot(drafts, ([two, four]) => [relation(50, four!, two!, { type: "contradicts" })]).revisions).toEqual([]);
  });
});
