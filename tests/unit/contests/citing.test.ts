import { describe, expect, test } from "vitest";
import { voicesAmong } from "@/lib/contests/citing";

const cites = (from: string, to: string) => ({ fromDocumentId: from, toDocumentId: to });
/** Of "a>b", a's voice is b's; with the citing by which it came there. */
const voices = (speaking: string, ...links: string[]) => {
  const citings = links.map((link) => cites(link[0]!, link[1]!));
  return [...voicesAmong(speaking, citings)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([document, { documentId, by }]) => `${document}>${documentId}${by ? ` by ${by.fromDocumentId}${by.toDocumentId}` : ""}`);
};

describe("documents that cite one another (K21)", () => {
  test("a document is one voice with the one that it cites, straight or through others", () => {
    expect(voices("ab", "ab")).toEqual(["a>b by ab", "b>b"]);
    expect(voices("abc", "ab", "bc")).toEqual(["a>c by ab", "b>c by bc", "c>c"]);
  });

  test("who is cited but doesn't speak joins nobody, and neither does who cites itself", () => {
    expect(voices("ac", "ab", "cb", "bc")).toEqual(["a>a", "c>c"]);
    expect(voices("a", "aa")).toEqual(["a>a"]);
  });

  test("a circle is one voice, that of the first document of it, however the citings come", () => {
    expect(voices("abc", "ba", "ab")).toEqual(["a>a", "b>a by ba", "c>c"]);
    const circle = ["bc", "ab", "ca"];
    for (const order of [circle, [...circle].reverse()]) expect(voices("cab", ...order)).toEqual(["a>a", "b>a by bc", "c>a by ca"]);
  });

  test("what a circle cites outside of itself is the voice of all", () => {
    expect(voices("abc", "ab", "ba", "bc")).toEqual(["a>c by ab", "b>c by bc", "c>c"]);
  });

  test("who cites two independent ones is one voice with the first of them, and they stay two", () => {
    expect(voices("abc", "ac", "ab")).toEqual(["a>b by ab", "b>b", "c>c"]);
  });

  test("each comes to its voice by the shortest way", () => {
    expect(voices("abc", "ab", "ba", "ac", "bc")).toEqual(["a>c by ac", "b>c by bc", "c>c"]);
  });
});
