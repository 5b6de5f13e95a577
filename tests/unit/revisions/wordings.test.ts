import { describe, expect, test } from "vitest";
import type { AnchoringRecord } from "@/lib/claims/record";
import { reworded } from "@/lib/revisions/wordings";
import { describe as selector } from "@/lib/selectors/describe";

const [first, second] = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"];
const at = "2026-05-04T10:00:00.000Z";
function place(revisionId: string, text: string, quote: string, over: Partial<AnchoringRecord> = {}): AnchoringRecord {
  const start = text.indexOf(quote);
  const fragments = quote === "" ? [] : [{ role: "content" as const, levelOrdinal: null, wordPartyId: null, ...selector(text, { start, end: start + quote.length }) }];
  return { id: revisionId, revisionId, state: "placed", method: "by_hand", score: null, contributorId: first!, createdAt: at, fragments, ...over };
}
const [was, is] = ["The miller said that three boats sank.", "The miller said that four boats sank."];
const marked = place(first!, was!, "three boats sank");

describe("V10: what a publisher changed of a passage", () => {
  test("V10: both wordings are given with their context, before and after somebody accepted the change", () => {
    const proposed = place(second!, is!, "four boats sank", { state: "proposed", method: "diff", score: 0.8 });
    expect(reworded({ anchorings: [marked, proposed] }, second)).toEqual({ before: was, after: is, isDecided: false });
    expect(reworded({ anchorings: [marked, { ...proposed, state: "placed" }] }, second)).toEqual({ before: was, after: is, isDecided: true });
  });
  test("V10: a passage that went is told as such", () => {
    expect(reworded({ anchorings: [marked] }, second)).toEqual({ before: was, after: null, isDecided: false });
    expect(reworded({ anchorings: [marked, place(second!, is!, "", { state: "retired" })] }, second)).toEqual({ before: was, after: null, isDecided: true });
  });
  test("V10: what is the same, and what was marked on the newest text, isn't changed", () => {
    expect(reworded({ anchorings: [marked, place(second!, was!, "three boats sank", { method: "same_text", score: 1 })] }, second)).toBeNull();
    expect(reworded({ anchorings: [marked] }, first)).toBeNull();
  });
});
