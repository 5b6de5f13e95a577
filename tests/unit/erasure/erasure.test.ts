import { describe, expect, test } from "vitest";
import { blackened, isBlackened } from "@/lib/erasure/blackening";
import { withoutNote } from "@/lib/erasure/redaction";
import { saysOneOf, wordsOf } from "@/lib/erasure/words";
import { chainProblems, eventProblems } from "@/lib/formats/native/history";

describe("a text that is erased (H10)", () => {
  test.each([["Two boats 🚣.\n\nնավակ", "█████████████\n\n█████"], ["", ""], ["\n\n", "\n\n"], ["e\u0301 \t", "████"]])("%j keeps its UTF-16 length and its line ends", (text, black) => {
    expect(blackened(text)).toBe(black);
    expect(blackened(text)).toHaveLength(text.length);
    expect(isBlackened(black)).toBe(true);
  });
  test("isn't taken for erased while a word stands", () => {
    expect(isBlackened("████ a")).toBe(false);
  });
});

test("a record without its note stays as it is; one that has none is not made one (H11)", () => {
  expect(withoutNote({ id: "1", note: "See.", label: "North" })).toEqual({ id: "1", note: "", label: "North" });
  expect(withoutNote({ id: "1" })).toBeNull();
});

test("words are what people wrote, not ids, kinds and numbers (H10)", () => {
  const record = { id: "a1", kind: "quantity", note: "See.", names: [{ text: "Harbour", script: "Latn" }], mentions: [{ mode: "direct", anchorings: [{ fragments: [{ quote: "said", start: 3 }] }] }], scope: " " };
  expect(wordsOf(record)).toEqual(["See.", "Harbour", "said"]);
  expect(saysOneOf({ cards: [{ claimants: [{ name: "Harbour" }] }] }, new Set(["Harbour"]))).toBe(true);
  expect(saysOneOf({ cards: [{ claimants: [{ name: "Harbour office" }] }] }, new Set(["Harbour"]))).toBe(false);
});

test("an event that erased may name versions of other events, but only such as have no body (H12)", () => {
  const [own, old] = [3, 1].map((version) => ({ recordType: "claim" as const, recordId: "c", version, bodyHash: `h${version}` })) as [never, never];
  expect(eventProblems([own, old], [own], [old])).toEqual([]);
  expect(eventProblems([own, old], [own])).toEqual([expect.stringMatching(/version 1, which is not there/)]);
  expect(chainProblems("claim", { version: 2, bodyHash: "b" }, [{ version: 1, bodyHash: "a", erased: true }, { version: 2, bodyHash: "b", erased: false }])).toEqual([]);
});
