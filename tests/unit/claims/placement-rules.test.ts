import { describe, expect, test } from "vitest";
import { composeClaim, claimInputOf } from "@/lib/claims/composition";
import { keepOlderAnchorings, placementProblems, type RevisionSeen } from "@/lib/claims/placement-rules";
import { takeAttribution } from "@/lib/claims/copying";
import { moveLevel, removeLevel } from "@/lib/claims/draft";
import { claimInput, type ClaimInput, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const text = "One line of words. Ran may mean many things. 😀 end";
const revision: RevisionSeen = { id: id(5), documentId: id(3), text, isNewest: true, excluded: [{ start: 19, end: 44 }] };

const claim = (start: number, end: number, over: { documentId?: string; revisionId?: string } = {}): ClaimInput =>
  claimInput.parse({
    id: id(1),
    mentions: [{ id: id(2), documentId: over.documentId ?? id(3), anchorings: [{ id: id(4), revisionId: over.revisionId ?? id(5), fragments: [{ role: "content", start, end }] }] }],
  });
const messages = (input: ClaimInput, revisions = [revision]) => placementProblems(input, null, revisions).map((problem) => problem.message);

describe("places of a claim (C11, R3)", () => {
  test("a fragment fits its text and cuts no character in two", () => {
    expect(messages(claim(0, 8))).toEqual([]);
    expect(messages(claim(0, text.length + 1))).toEqual(["The fragment reaches outside the text."]);
    const emoji = text.indexOf("😀");
    expect(messages(claim(emoji + 1, emoji + 4))).toEqual(["The fragment cuts a character in two."]);
  });
  test("the revision is one of the mention's document", () => {
    expect(messages(claim(0, 8, { documentId: id(30) }))).toEqual(["This revision is not one of the mention's document."]);
    expect(messages(claim(0, 8, { revisionId: id(50) }))).toEqual(["This revision is not one of the mention's document."]);
  });
  test("content may span an excluded region and not lie wholly in it", () => {
    expect(messages(claim(10, 50))).toEqual([]);
    expect(messages(claim(20, 30))).toHaveLength(1);
  });

  const by = { contributorId: id(90), now: "2026-01-02T03:04:05.006Z", layerId: id(91), textOf: () => text };
  test("marking a region over a claim that is there doesn't stop its other edits", () => {
    const old = composeClaim(claim(20, 30), null, by);
    expect(placementProblems(claimInputOf(old), old, [revision])).toEqual([]);
  });
  test("a place on an older revision never changes, and is kept when a client leaves it out", () => {
    const old = composeClaim(claim(0, 8), null, by);
    const older = { ...revision, isNewest: false };
    expect(placementProblems(claim(0, 9), old, [older]).map((problem) => problem.message)).toEqual(["A place on an older revision never changes."]);
    const moved = claim(0, 9, { revisionId: id(6) });
    expect(keepOlderAnchorings(moved, old).mentions[0]!.anchorings.map((each) => each.revisionId)).toEqual([id(5), id(6)]);
  });
});

describe("a place on an older revision and its chain (C11)", () => {
  const [older, newest] = [{ ...revision, isNewest: false }, { ...revision, id: id(6) }];
  const by = { contributorId: id(90), now: "2026-01-02T03:04:05.006Z", layerId: id(91), textOf: () => text };
  const place = { mentionId: id(2), revisionId: id(6) };
  /** Three levels, on both revisions with a source of each outer level; the middle one with a cue, too. */
  const chained = (): ClaimInput => {
    const level = (party: number) => ({ sourceKind: "named", stance: "relays", partyIds: [id(party)] });
    const fragments = [
      { role: "content", start: 0, end: 8 },
      { role: "source", levelOrdinal: 1, start: 9, end: 11 }, { role: "cue", levelOrdinal: 1, start: 12, end: 17 }, { role: "source", levelOrdinal: 2, start: 19, end: 22 },
    ];
    const anchorings = [5, 6].map((revisionId) => ({ id: id(revisionId + 100), revisionId: id(revisionId), fragments }));
    return claimInput.parse({ id: id(1), mentions: [{ id: id(2), documentId: id(3), levels: [{ sourceKind: "named", stance: null }, level(11), level(12)], anchorings }] });
  };
  const old = composeClaim(chained(), null, by);
  const said = (input: ClaimInput, earlier: ClaimRecord[] = []) => placementProblems(keepOlderAnchorings(input, old), old, [older, newest], earlier).map(({ message }) => message);
  const levelsOn = (input: ClaimInput, index = 0) => input.mentions[0]!.anchorings[index]!.fragments.flatMap(({ role, levelOrdinal, start }) => (role === "content" ? [] : [[start, levelOrdinal]]));
  const never = ["A place on an older revision never changes."];

  test("its sources and cues follow a level that moves, and go only with one that goes", () => {
    const [moved, removed] = [moveLevel(chained(), place, 1, 2), removeLevel(chained(), place, 1)];
    expect([levelsOn(moved), levelsOn(removed)]).toEqual([[[19, 1], [9, 2], [12, 2]], [[19, 1]]]);
    expect([said(moved), said(removed)]).toEqual([[], []]);
    const alike = { ...chained(), mentions: chained().mentions.map((mention) => ({ ...mention, levels: [mention.levels[0]!, mention.levels[1]!, mention.levels[1]!] })) };
    const same = composeClaim(alike, null, by);
    expect(placementProblems(moveLevel(alike, place, 1, 2), same, [older, newest])).toEqual([]);
  });

  test("without its level no source of it goes or moves, none comes, none is parted from what stood with it, and the content stays", () => {
    const changed = (change: (fragments: ClaimInput["mentions"][number]["anchorings"][number]["fragments"]) => typeof fragments, from = chained()) => {
      const [mention] = from.mentions;
      const anchorings = mention!.anchorings.map((each, index) => (index === 0 ? { ...each, fragments: change(each.fragments) } : each));
      return { ...from, mentions: [{ ...mention!, anchorings }] };
    };
    const removed = removeLevel(chained(), place, 1);
    const [source, cue] = [{ role: "source", levelOrdinal: 1, start: 30, end: 33, wordPartyId: null } as const, { role: "cue", levelOrdinal: 1, start: 12, end: 17, wordPartyId: null } as const];
    expect(said(changed((all) => all.filter(({ levelOrdinal }) => levelOrdinal !== 1)))).toEqual(never);
    expect(said(changed((all) => [...all, source], removed))).toEqual(never);
    expect(said(changed((all) => [...all.filter(({ role }) => role !== "cue"), cue], moveLevel(chained(), place, 1, 2)))).toEqual(never);
    expect(said(changed((all) => all.map((each) => (each.role === "content" ? { ...each, end: 9 } : each)), removed))).toEqual(never);
  });

  test("it goes back to how an earlier version had it, and to nothing that none had", () => {
    const now = composeClaim(removeLevel(chained(), place, 1), old, by);
    const back = chained();
    expect(placementProblems(back, now, [older, newest]).map(({ message }) => message)).toEqual(never);
    expect(placementProblems(back, now, [older, newest], [old, now])).toEqual([]);
  });

  test("a version from before the newest revision is written again: its chain, and the newer place without levels that it has not", () => {
    const before = { ...removeLevel(removeLevel(chained(), place, 1), place, 1) };
    const [mention] = before.mentions;
    const alone = { ...before, mentions: [{ ...mention!, anchorings: [mention!.anchorings[0]!] }] };
    const kept = keepOlderAnchorings(alone, old);
    expect([levelsOn(kept, 0), levelsOn(kept, 1), claimProblems(kept, [])]).toEqual([[], [], []]);
  });

  test("another claim's chain takes the sources of its own levels away on every revision (C18)", () => {
    const from = { ...claim(0, 8, { revisionId: id(6) }), claimants: [id(20)], attribution: "attributed" as const };
    const taken = takeAttribution(chained(), place, from, place);
    expect([levelsOn(taken, 0), levelsOn(taken, 1), claimProblems(taken, []), said(taken)]).toEqual([[], [], [], []]);
  });
});
