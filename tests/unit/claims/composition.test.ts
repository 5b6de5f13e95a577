import { describe, expect, test } from "vitest";
import { claimInputOf, composeClaim } from "@/lib/claims/composition";
import { claimInput, claimRecord, type ClaimDraft } from "@/lib/claims/record";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const text = "The ministry said on Monday that nine soldiers 🪖 were wounded; its spokesman later spoke of ten.";
const by = { contributorId: id(90), now: "2026-01-02T03:04:05.006Z", layerId: id(91), textOf: () => text };
const place = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });

const draft: ClaimDraft = {
  id: id(1),
  mentions: [{
    id: id(2), documentId: id(3), levels: [{ sourceKind: "named", stance: null }],
    anchorings: [{ id: id(4), revisionId: id(5), fragments: [
      { role: "cue", levelOrdinal: 0, ...place("said") },
      { role: "content", ...place("were wounded") },
      { role: "content", ...place("nine soldiers 🪖") },
      { role: "source", levelOrdinal: 0, ...place("The ministry") },
    ] }],
  }],
};

describe("composing a record (C10)", () => {
  const record = composeClaim(claimInput.parse(draft), null, by);
  const fragments = record.mentions[0]!.anchorings[0]!.fragments;

  test("quotes come from the text, in the order of role, level and place", () => {
    expect(fragments.map((fragment) => fragment.quote)).toEqual(["nine soldiers 🪖", "were wounded", "The ministry", "said"]);
    expect(fragments[0]!.suffix.startsWith(" were wounded")).toBe(true);
    expect(fragments[0]!.prefix).toBe(text.slice(fragments[0]!.start - 32, fragments[0]!.start));
  });
  test("the record is whole and in its first version", () => {
    expect(claimRecord.parse(record)).toEqual(record);
    expect([record.version, record.contributorId, record.createdAt, record.deletedAt]).toEqual([1, by.contributorId, by.now, null]);
  });
  test("what is read can be written again: quotes and stamps aside it is the same input", () => {
    expect(claimInput.parse(claimInputOf(record))).toEqual(claimInputOf(record));
    expect(composeClaim(claimInputOf(record), null, by)).toEqual(record);
  });
  test("a later writer keeps the first one's name and time on what was there before", () => {
    const later = composeClaim(claimInputOf(record), record, { ...by, contributorId: id(95), now: "2027-01-01T00:00:00.000Z" });
    expect(later.version).toBe(2);
    expect(later.contributorId).toBe(by.contributorId);
    expect(later.mentions).toEqual(record.mentions);
  });
});
