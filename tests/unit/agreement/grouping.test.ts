import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPairs } from "@/lib/agreement/assignment";
import { bestGrouping } from "@/lib/agreement/grouping";
import { gainOf, type GroupingProblem } from "@/lib/agreement/grouping-problem";
import { randomFrom } from "@/lib/agreement/random";

/** A problem with gains from a table, where the greater of two places comes first. */
const problemOf = (owners: readonly number[], annotators: number, gains: readonly number[], base: number): GroupingProblem => ({
  annotators, owners, base, pairGain: (a, b) => gains[(Math.max(a, b) * (Math.max(a, b) - 1)) / 2 + Math.min(a, b)]!,
});

/** The gain of the best of all groupings there are. */
function bestOfAll(problem: GroupingProblem, at = 0, groups: readonly (readonly number[])[] = []): number {
  if (at === problem.owners.length) return groups.reduce((sum, group) => sum + gainOf(problem, group), 0);
  const open = groups.flatMap((group, index) => (group.some((thing) => problem.owners[thing] === problem.owners[at]) ? [] : [index]));
  const joined = open.map((index) => bestOfAll(problem, at + 1, groups.map((group, place) => (place === index ? [...group, at] : group))));
  return Math.max(bestOfAll(problem, at + 1, [...groups, [at]]), ...joined);
}

const problems = fc.integer({ min: 2, max: 4 }).chain((annotators) =>
  fc.array(fc.nat(annotators - 1), { minLength: 1, maxLength: 8 }).chain((owners) =>
    fc.record({ gains: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 28, maxLength: 28 }), base: fc.constantFrom(0, 2) }).map(({ gains, base }) => problemOf(owners, annotators, gains, base))));

describe("Q3, Q9: the best grouping is the best", () => {
  test("against all groupings, whatever two things gain", () => {
    fc.assert(fc.property(problems, (problem) => {
      const { groups, gain, isExact } = bestGrouping(problem);
      expect(isExact).toBe(true);
      expect(groups.reduce((sum, group) => sum + gainOf(problem, group), 0)).toBeCloseTo(gain, 9);
      expect(gain).toBeCloseTo(bestOfAll(problem), 9);
    }), { numRuns: 150 });
  });

  test("each thing is in one group, and no group has two of one annotator", () => {
    fc.assert(fc.property(problems, (problem) => {
      const { groups } = bestGrouping(problem);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(problem.owners.map((_, thing) => thing));
      for (const group of groups) expect(new Set(group.map((thing) => problem.owners[thing])).size).toBe(group.length);
    }));
  });

  test("what can't be together isn't, and nothing is put together without a gain", () => {
    expect(bestGrouping({ annotators: 3, owners: [0, 1, 2], base: 0, pairGain: (a, b) => (a === 0 && b === 2 ? -Infinity : 1) }).groups).toEqual([[0, 1], [2]]);
    expect(bestGrouping({ annotators: 2, owners: [0, 1], base: 0, pairGain: () => 0 }).groups).toEqual([[0], [1]]);
  });

  test("nothing gives nothing", () => {
    expect(bestGrouping({ annotators: 3, owners: [], base: 1, pairGain: () => 1 })).toEqual({ groups: [], gain: 0, isExact: true });
  });
});

describe("Q3: beyond the bounds it is said not to be exact", () => {
  test("too many things that could be together", () => {
    const owners = Array.from({ length: 60 }, (_, thing) => thing % 6);
    const random = randomFrom(2);
    const gains = Array.from({ length: 1_770 }, () => 1 + random());
    const { groups, isExact } = bestGrouping(problemOf(owners, 6, gains, 0));
    expect(isExact).toBe(false);
    expect(groups.flat().sort((a, b) => a - b)).toEqual(owners.map((_, thing) => thing));
    expect(groups.map(({ length }) => length)).toEqual(new Array(10).fill(6));
  });
});

describe("Q9: an assignment of two", () => {
  test("rows and columns that are more, none at all, and pairs without a gain", () => {
    expect(bestPairs(3, 2, (row, column) => [[5, 4], [4, 1], [0, 0]][row]![column]!)).toEqual([[0, 1], [1, 0]]);
    expect(bestPairs(2, 3, (row, column) => [[1, 2, 0], [9, -Infinity, -1]][row]![column]!)).toEqual([[0, 1], [1, 0]]);
    expect(bestPairs(0, 3, () => 1)).toEqual([]);
    expect(bestPairs(1, 1, () => -1)).toEqual([]);
  });
});
