import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentAddress, documentOrders, documentQuery, listedDocuments, type ListableDocument } from "@/lib/documents/listing";

const document = (id: string, more: Partial<ListableDocument> = {}): ListableDocument => ({
  id, title: id, kind: "", publisherName: "", fileName: "", published: null, language: "en", length: 1, claims: 0, archivedAt: null, ...more,
});
const query = (address: string) => documentQuery(new URLSearchParams(address));
const ids = (documents: readonly ListableDocument[], address: string) => listedDocuments(documents, query(address)).map(({ id }) => id);

describe("the query of the documents page", () => {
  it("comes back from its own address", () => {
    const queries = fc.record({ q: fc.string(), kind: fc.string(), order: fc.constantFrom(...documentOrders), isDescending: fc.boolean(), withArchived: fc.boolean() });
    fc.assert(fc.property(queries, (one) => {
      expect(query(documentAddress(one).slice(1))).toEqual(one);
    }));
  });

  it("leaves out what it doesn't know", () => {
    expect(query("sort=colour&archived=perhaps")).toEqual(query(""));
  });
});

describe("the documents of the list", () => {
  it("are found by title, publisher, file and kind, without regard to case and marks", () => {
    const documents = [document("a", { title: "Über das Wehr" }), document("b", { publisherName: "River Gazette" }), document("c", { fileName: "ferry-1.txt" }), document("d", { kind: "statement" })];
    expect(ids(documents, "q=uber")).toEqual(["a"]);
    expect(ids(documents, "q=GAZETTE")).toEqual(["b"]);
    expect(ids(documents, "q=ferry 1")).toEqual(["c"]);
    expect(ids(documents, "q=statement")).toEqual(["d"]);
    expect(ids(documents, "q=mill")).toEqual([]);
  });

  it("are archived ones only where asked for", () => {
    const documents = [document("a"), document("b", { archivedAt: "2026-01-02T03:04:05.678Z" })];
    expect(ids(documents, "")).toEqual(["a"]);
    expect(ids(documents, "archived=true")).toEqual(["a", "b"]);
  });

  it("stand in the order asked for; undated ones last, whichever way the dates go", () => {
    const documents = [document("a", { published: "2014-08" }), document("b"), document("c", { published: "1999" })];
    expect(ids(documents, "sort=published")).toEqual(["c", "a", "b"]);
    expect(ids(documents, "sort=-published")).toEqual(["a", "c", "b"]);
  });

  it("count in titles as people count, and put equals in the order of adding", () => {
    const documents = [document("a", { title: "Part 10" }), document("b", { title: "Part 9" }), document("c", { title: "Part 10" })];
    expect(ids(documents, "sort=title")).toEqual(["b", "a", "c"]);
    expect(ids(documents, "sort=-added")).toEqual(["c", "b", "a"]);
  });
});
