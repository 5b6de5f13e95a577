import { describe, expect, test } from "vitest";
import { markedClaims } from "@/lib/agreement/marked-claim";
import { claimRecord, type ClaimRecord, type FragmentRole } from "@/lib/claims/record";
import { uuidv7 } from "uuidv7";

const [document, other, revision, older] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const now = "2031-05-02T10:00:00.000Z";
const party = uuidv7();

type Piece = readonly [role: FragmentRole, level: number | null, start: number, end: number];
const fragment = ([role, levelOrdinal, start, end]: Piece) => ({ role, levelOrdinal, start, end, wordPartyId: null, quote: "x".repeat(end - start), prefix: "", suffix: "" });

const mention = (documentId: string, revisionId: string, pieces: readonly Piece[]) => ({
  id: uuidv7(), documentId, contributorId: party, createdAt: now,
  anchorings: [{ id: uuidv7(), revisionId, state: "placed" as const, method: "by_hand" as const, score: null, contributorId: party, createdAt: now, fragments: pieces.map(fragment) }],
});

const claim = (mentions: ReturnType<typeof mention>[], more: Partial<ClaimRecord> = {}): ClaimRecord =>
  claimRecord.parse({ id: uuidv7(), version: 1, contributorId: party, createdAt: now, deletedAt: null, layerId: uuidv7(), origins: [], mentions, claimants: [party], ...more });

describe("Q9: an annotator's claims at their places in one revision", () => {
  test("content joined, innermost source and cue only", () => {
    const [only] = markedClaims([claim([mention(document, revision, [["content", null, 10, 20], ["content", null, 20, 25], ["content", null, 40, 45], ["source", 0, 0, 5], ["source", 1, 50, 55], ["cue", 0, 6, 9], ["cue", 1, 56, 59]])])], document, revision);
    expect(only).toMatchObject({ content: [{ start: 10, end: 25 }, { start: 40, end: 45 }], source: [{ start: 0, end: 5 }], cue: [{ start: 6, end: 9 }], claimants: [party] });
  });

  test("a claim with two mentions stands twice; other documents, other revisions and deleted claims are left out", () => {
    const content: Piece[] = [["content", null, 0, 5]];
    const twice = claim([mention(document, revision, content), mention(document, revision, content), mention(other, revision, content), mention(document, older, content)]);
    expect(markedClaims([twice, claim([mention(document, revision, content)], { deletedAt: now })], document, revision).map(({ mentionId }) => mentionId)).toEqual(twice.mentions.slice(0, 2).map(({ id }) => id));
  });

  test("a party that was merged is the one that stays", () => {
    const [stays, goes] = [uuidv7(), uuidv7()];
    const [only] = markedClaims([claim([mention(document, revision, [["content", null, 0, 5]])], { claimants: [goes, stays] })], document, revision, (id) => (id === goes ? stays : id));
    expect(only!.claimants).toEqual([stays]);
  });
});
