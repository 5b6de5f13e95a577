import { describe, expect, test } from "vitest";
import { isoDay, readPeriod, saidIn } from "@/lib/contests/period";
import { reachOf, timelineOf } from "@/lib/contests/timeline";
import { stretchesOf, timeAxis } from "@/lib/contests/time-axis";
import { cardsOf, claim, position, relation } from "@/tests/unit/contests/content";

const only = position(11, 0);
const first = claim(1, { said: "2017-08-01", event: "2017-07-31" });
const revised = claim(2, { said: "2017-08-02", event: "2017-07-31" });
const vague = claim(3, { said: "2017-08/2017-09", event: "2017" });
const denial = claim(4, { said: "2017-08-30", act: "denies" });
const undated = claim(5, {});
const unknown = claim(6, { said: "XXXX" });
const open = claim(7, { said: "[..2017-07-15]" });
const all = [first, revised, vague, denial, undated, unknown, open];
const cards = cardsOf([only], all.map((each) => [each, only]));
const ids = (list: readonly { claim: { id: string } }[]) => list.map(({ claim: { id: of } }) => of);
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe("the timeline (K14)", () => {
  const relations = [relation(50, revised, first, { type: "updates" }), relation(51, denial, revised), relation(52, denial, vague), relation(53, vague, first, { type: "supports" })];
  const timeline = timelineOf(cards, relations);

  test("has what was said by its date, uncertain dates as the days that they can mean, undated and unknown ones apart", () => {
    expect(ids(timeline.statements.map(({ card }) => card))).toEqual([open.id, first.id, vague.id, revised.id, denial.id]);
    expect(reachOf(vague.said)).toEqual({ from: day("2017-08-01"), to: day("2017-09-30") });
    expect(reachOf(open.said)).toEqual({ from: null, to: day("2017-07-15") });
    expect(ids(timeline.undated)).toEqual([unknown.id, undated.id]);
  });

  test("has each date that claims are about once, with all of them", () => {
    expect(timeline.events.map(({ date, cards: about }) => [date, ids(about)])).toEqual([["2017", [vague.id]], ["2017-07-31", [first.id, revised.id]]]);
  });

  test("joins revisions, denials and retractions, with the days between where both are certain", () => {
    expect(timeline.answers.map(({ from, relation: { type }, to, days }) => [from.claim.id, type, to.claim.id, days]).sort()).toEqual([
      [revised.id, "updates", first.id, 1], [denial.id, "denies", revised.id, 28], [denial.id, "denies", vague.id, null],
    ]);
  });
});

describe("a period (K15)", () => {
  test("is two days of an address, in either order; anything else is none", () => {
    const period = { from: day("2017-08-01"), to: day("2017-08-05") };
    expect(readPeriod("2017-08-01", "2017-08-05")).toEqual(period);
    expect(readPeriod("2017-08-05", "2017-08-01")).toEqual(period);
    expect([["2017-02-30", "2017-08-05"], ["2017", "2017-08-05"], [null, "2017-08-05"], ["x", "y"]].map(([from, to]) => readPeriod(from!, to!))).toEqual([null, null, null, null]);
    expect(isoDay(period.to)).toBe("2017-08-05");
  });

  test("shows what may have been said in it, and nothing that has no date; without one everything is shown", () => {
    expect(ids(saidIn(cards, { from: day("2017-08-02"), to: day("2017-08-10") })).sort()).toEqual([revised.id, vague.id]);
    expect(ids(saidIn(cards, { from: day("2010-01-01"), to: day("2010-01-02") }))).toEqual([open.id]);
    expect(saidIn(cards, null)).toEqual(cards);
  });
});

describe("the axis of days (K14)", () => {
  test("leaves long empty time out, and not what is long only by little", () => {
    expect(stretchesOf([10, 11, 13, 900, 901], 4)).toEqual([{ from: 10, to: 13 }, { from: 900, to: 901 }]);
    expect(stretchesOf([10, 11, 13, 20], 4)).toEqual([{ from: 10, to: 20 }]);
    expect(stretchesOf([10, 900], 4)).toEqual([{ from: 10, to: 900 }]);
    expect(stretchesOf([1, 2, 500, 9_000, 9_001, 90_000], 2)).toEqual([{ from: 1, to: 9_001 }, { from: 90_000, to: 90_000 }]);
  });

  test("has a place for every day, from left to right, and finds the day of a place", () => {
    const axis = timeAxis([{ from: 10, to: 11 }, { from: 13, to: 13 }, { from: 900, to: null }], 100, 500)!;
    const xs = [10, 11, 13, 900].map(axis.xOf);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(xs.every((x) => x > 100 && x < 500)).toBe(true);
    expect(xs.map(axis.dayAt)).toEqual([10, 11, 13, 900]);
    expect(axis.breaks.map(({ days }) => days)).toEqual([887]);
    expect(axis.dayAt(-50)).toBe(10);
  });

  test("names days with their year once, months of long times, and years of longer ones", () => {
    const labels = (from: string, to: string) => timeAxis([{ from: day(from), to: day(to) }], 0, 400)!.ticks.map(({ label }) => label);
    expect(labels("2017-08-01", "2017-08-04")).toEqual(["1 Aug 2017", "2 Aug", "3 Aug", "4 Aug"]);
    expect(labels("2017-01-01", "2017-12-31")[0]).toBe("Jan 2017");
    expect(labels("1990-01-01", "2020-12-31")).toContain("2000");
    expect(labels("2017-08-01", "2017-08-01")).toEqual(["1 Aug 2017"]);
  });

  test("is none where nothing is dated", () => {
    expect(timeAxis([], 0, 400)).toBeNull();
    expect(timeAxis([{ from: null, to: null }], 0, 400)).toBeNull();
  });
});
