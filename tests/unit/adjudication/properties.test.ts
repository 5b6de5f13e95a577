import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsOf, type Track } from "@/lib/adjudication/group";
import { content, decision, ground, place, standing, track, version } from "@/tests/unit/adjudication/versions";

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => place([content(start, start + length)]));
const claims = fc.array(fc.array(span, { minLength: 1, maxLength: 2 }).map((places) => version(places)), { maxLength: 5 });
const tracks = fc.array(claims.map((list) => track(list)), { minLength: 1, maxLength: 3 });
const all = (list: readonly Track[]) => list.flatMap((each) => each.claims);

test("Y1: every claim is in exactly one group", () => {
  fc.assert(fc.property(tracks, (given) => {
    const inGroups = groupsOf(given, [], ground, standing(...all(given))).groups.flatMap(({ versions }) => versions.map(({ claim }) => claim.id));
    expect([...inGroups].sort()).toEqual(all(given).map(({ id }) => id).sort());
  }));
});

test("Y5: whatever work comes, each decision stays, in exactly one group, with all claims that it was about", () => {
  fc.assert(fc.property(tracks, claims, fc.infiniteStream(fc.boolean()), (given, later, isDecided) => {
    const before = groupsOf(given, [], ground, standing(...all(given))).groups;
    const decisions = before.filter(() => isDecided.next().value).map(({ versions }) => decision(versions.map(({ claim }) => claim)));
    const after = groupsOf([...given, track(later)], decisions, ground, standing(...all(given), ...later)).groups;
    for (const made of decisions) {
      const holding = after.filter((group) => group.decisions.includes(made));
      expect(holding).toHaveLength(1);
      const ids = holding[0]!.versions.map(({ claim }) => claim.id);
      expect(ids).toEqual(expect.arrayContaining(made.versions.map(({ claimId }) => claimId)));
      // It is as decided exactly where nothing came to it.
      expect(holding[0]!.state).toBe(ids.length === made.versions.length && holding[0]!.decisions.length === 1 ? "decided" : "changed");
    }
    expect(after.filter(({ state }) => state !== "open").flatMap((group) => group.decisions)).toHaveLength(decisions.length);
  }));
});
