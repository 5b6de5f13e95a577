import { describe, expect, test } from "vitest";
import { uuidv7 } from "uuidv7";
import { adjudicatedClaim, overEarlier, type Making } from "@/lib/adjudication/composition";
import { claimInputOf } from "@/lib/claims/composition";
import { claimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { content, ground, olderId, place, revisionId, version } from "@/tests/unit/adjudication/versions";

const making = (more: Partial<Making> = {}): Making => ({ ...ground, id: uuidv7(), layerId: uuidv7(), contributorId: uuidv7(), now: "2031-06-01T10:00:00.000Z", newId: uuidv7, objectCopy: null, origins: [], ...more });
const fragmentsOn = (claim: ReturnType<typeof version>, at = 0) => claim.mentions[at]!.anchorings.find((each) => each.revisionId === revisionId)!.fragments.map(({ role, levelOrdinal, start, end }) => [role, levelOrdinal, start, end]);
const passes = (claim: ReturnType<typeof version>) => expect([claimRecord.parse(claim), claimProblems(claimInputOf(claim), [])]).toEqual([claim, []]);

describe("Y3: a version taken as it is", () => {
  test("says what it said, in another layer, by somebody else, under ids of its own", () => {
    const given = version([place([content(0, 9), ["source", 0, 20, 25], ["cue", 0, 26, 30]])], { act: "denies", proposition: "It was not so.", note: "Mind the date." });
    const to = making({ origins: [{ fromClaimId: given.id, fromVersion: 1, why: "adjudicated" }] });
    const made = adjudicatedClaim(given, {}, [given], to);
    expect(made).toMatchObject({ id: to.id, layerId: to.layerId, contributorId: to.contributorId, version: 1, act: "denies", proposition: "It was not so.", note: "Mind the date.", claimants: given.claimants, origins: to.origins });
    expect(fragmentsOn(made)).toEqual(fragmentsOn(given));
    expect(made.mentions[0]!.id).not.toBe(given.mentions[0]!.id);
    passes(made);
  });

  test("only its places in the document; places on older texts come along; parties are those that stand for them", () => {
    const [stays, goes] = [uuidv7(), uuidv7()];
    const given = version([place([content(0, 9)], {}, [content(0, 8)]), place([content(0, 9)], { documentId: uuidv7() })], { claimants: [goes, stays] });
    const made = adjudicatedClaim(given, {}, [given], making({ resolve: (id) => (id === goes ? stays : id) }));
    expect([made.claimants, made.mentions.length, made.mentions[0]!.anchorings.map((each) => each.revisionId)]).toEqual([[stays], 1, [olderId, revisionId]]);
    passes(made);
  });

  test("about another claim: about that one's adjudicated claim, or, where there is none, the matter", () => {
    const given = version([place([content(0, 9)])], { objectKind: "claim", objectClaimId: uuidv7() });
    const copy = uuidv7();
    expect([adjudicatedClaim(given, {}, [given], making({ objectCopy: copy })), adjudicatedClaim(given, {}, [given], making())].map(({ objectKind, objectClaimId }) => [objectKind, objectClaimId])).toEqual([["claim", copy], ["matter", null]]);
  });
});

describe("Y4: a mixture by field", () => {
  const a = version([place([content(0, 20), ["hedge", null, 15, 20], ["source", 0, 30, 35]], { mode: "direct" })], { act: "asserts", certainty: "certain", said: "2031" });
  const b = version([place([content(0, 10), ["cue", 0, 40, 45], ["source", 1, 50, 55]], { levels: [{ sourceKind: "role", stance: null, partyIds: [] }, { sourceKind: "named", stance: "relays", partyIds: [uuidv7()] }] })], { act: "denies", said: null });

  test("each field from where it was said, everything else from the base", () => {
    const made = adjudicatedClaim(a, { act: b.id, cue: b.id }, [a, b], making());
    expect([made.act, made.certainty, made.said, made.mentions[0]!.mode]).toEqual(["denies", "certain", "2031", "direct"]);
    expect(fragmentsOn(made)).toEqual([["content", null, 0, 20], ["source", 0, 30, 35], ["cue", 0, 40, 45], ["hedge", null, 15, 20]]);
    passes(made);
  });

  test("a smaller content leaves out the words outside of it; a chain brings its outer sources", () => {
    const made = adjudicatedClaim(a, { content: b.id, chain: b.id }, [a, b], making());
    expect(fragmentsOn(made)).toEqual([["content", null, 0, 10], ["source", 0, 30, 35], ["source", 1, 50, 55]]);
    expect(made.mentions[0]!.levels).toEqual(b.mentions[0]!.levels);
    passes(made);
  });

  test("a source from a claim with a chain stands on a level, where the base has none", () => {
    const bare = version([place([content(0, 20)], { levels: [] })]);
    const made = adjudicatedClaim(bare, { source: a.id }, [bare, a], making());
    expect([fragmentsOn(made), made.mentions[0]!.levels.length]).toEqual([[["content", null, 0, 20], ["source", 0, 30, 35]], 1]);
    passes(made);
  });

  test("a shorter chain leaves out what older texts have of the longer one", () => {
    const older = version([place([content(0, 10)], { levels: b.mentions[0]!.levels }, [content(0, 10), ["source", 1, 20, 25]])]);
    const made = adjudicatedClaim(older, { chain: a.id }, [older, a], making());
    expect(made.mentions[0]!.anchorings.map(({ fragments }) => fragments.length)).toEqual([1, 1]);
    passes(made);
  });

  test("with several places, each takes from the one that has most in common, and stays where there is none", () => {
    const two = version([place([content(0, 10)], { mode: "mixed" }), place([content(60, 70)], { mode: "mixed" })]);
    const others = version([place([content(62, 80)], { mode: "none" }), place([content(90, 95)], { mode: "direct" })]);
    expect(adjudicatedClaim(two, { mode: others.id }, [two, others], making()).mentions.map(({ mode }) => mode)).toEqual(["mixed", "none"]);
  });
});

test("Y6: decided anew, the adjudicated claim stays the same record, with all that it ever came from", () => {
  const [earlier, later] = [version([place([content(0, 10)])]), version([place([content(0, 12)])])];
  const origin = (fromClaimId: string) => ({ fromClaimId, fromVersion: 1, why: "adjudicated" as const });
  const [x, y] = [uuidv7(), uuidv7()];
  const next = overEarlier({ ...later, origins: [origin(y), origin(x)] }, { ...earlier, version: 3, origins: [origin(x)] });
  expect([next.id, next.version, next.createdAt, next.origins.map(({ fromClaimId }) => fromClaimId), fragmentsOn(next)]).toEqual([earlier.id, 4, earlier.createdAt, [x, y], fragmentsOn(later)]);
});
