import { describe, expect, it } from "vitest";
import { bareAddress, likelyDocuments } from "@/lib/documents/cited";

const document = (n: number, more: Partial<Parameters<typeof likelyDocuments>[1][number]> = {}) => ({ id: `document ${n}`, title: `Text ${n}`, originalUrl: "", archiveUrl: "", ...more });
const offered = (words: string, ...documents: ReturnType<typeof document>[]) => likelyDocuments(words, documents).map(({ id, reason }) => [id, reason]);

describe("documents that a note may be (R11)", () => {
  it("are those whose address it contains, however the scheme, www and the end are written", () => {
    const herald = document(1, { originalUrl: "https://www.herald.example/lorn/bridge/" });
    for (const address of ["https://www.herald.example/lorn/bridge/", "http://herald.example/lorn/bridge", "HERALD.example/Lorn/bridge#top", "(herald.example/lorn/bridge)."]) {
      expect(offered(`1. The Herald, ${address} read on 4 May`, herald)).toEqual([["document 1", "original"]]);
    }
  });

  it("are none whose address is only the beginning or the end of another one", () => {
    const herald = document(1, { originalUrl: "https://herald.example/lorn" });
    for (const address of ["herald.example/lorn/bridge", "herald.example/lorn-2", "herald.example/lorn.html", "herald.example/lorn?page=2", "notherald.example/lorn"]) {
      expect(offered(`See ${address}`, herald)).toEqual([]);
    }
    expect(offered("Not herald.example/lorn-2 but herald.example/lorn", herald)).toEqual([["document 1", "original"]]);
  });

  it("are those whose archived copy's address it contains, also where the original's lies within it", () => {
    const herald = document(1, { originalUrl: "https://herald.example/a", archiveUrl: "https://archive.example/2020/x" });
    expect(offered("Kept at archive.example/2020/x", herald)).toEqual([["document 1", "archive"]]);
    expect(offered("Kept at https://archive.example/2021/https://herald.example/a", herald)).toEqual([["document 1", "original"]]);
  });

  it("are those whose whole title it contains, without regard to case, marks and signs, of twelve letters or more", () => {
    const report = document(1, { title: "The bridge at Lorn: a report" });
    expect(offered("2. Vale, A.: “THE BRIDGE AT LÓRN – a report”, 2014", report)).toEqual([["document 1", "title"]]);
    expect(offered("The bridge at Lorn: a reporter", report)).toEqual([]);
    expect(offered("The bridge at Lorn", report)).toEqual([]);
    expect(offered("Lorn, 4 May", document(2, { title: "Lorn, 4 May" }))).toEqual([]);
  });

  it("come with addresses before titles, long titles first, and are few", () => {
    const [short, long, address] = [document(1, { title: "The bridge at Lorn" }), document(2, { title: "The bridge at Lorn, again" }), document(3, { originalUrl: "https://lorn.example/4" })];
    const note = "The bridge at Lorn, again; lorn.example/4";
    expect(offered(note, short, long, address)).toEqual([["document 3", "original"], ["document 2", "title"], ["document 1", "title"]]);
    expect(offered(note, short, long, address, document(4, { title: "at Lorn, again; lorn" }))).toHaveLength(3);
  });

  it("an address that is nothing but a scheme is found nowhere", () => {
    expect([bareAddress("https://"), offered("https://", document(1, { originalUrl: "https://" }))]).toEqual(["", []]);
  });
});
