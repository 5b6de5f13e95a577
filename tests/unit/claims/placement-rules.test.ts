import { describe, expect, test } from "vitest";
import { composeClaim, claimInputOf } from "@/lib/claims/composition";
import { keepOlderAnchorings, placementProblems, type RevisionSeen } from "@/lib/claims/placement-rules";
import { claimInput, type ClaimInput } from "@/lib/claims/record";

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
