import { describe, expect, it } from "vitest";
import { changedParts } from "@/lib/parties/changes";
import { listedParties, partyAddress, partyQuery, type ListableParty } from "@/lib/parties/listing";
import type { PartyRecord } from "@/lib/parties/record";

const party = (id: string, names: string[], more: Partial<ListableParty> = {}): ListableParty => ({
  id, kind: "group", names: names.map((text) => ({ text, script: "" })), archivedAt: null, sideIds: [], ...more,
});
const ids = (parties: readonly ListableParty[], address: string) => listedParties(parties, partyQuery(new URLSearchParams(address))).map(({ id }) => id);

describe("the parties of the list", () => {
  const parties = [
    party("a", ["The upper weir"]), party("b", ["Weir Society", "the society"]), party("c", ["Association", "Oweirs"]),
    party("d", ["Archive of weirs"], { archivedAt: "2026-01-02T03:04:05.678Z" }), party("e", ["The mill by the weir"], { kind: "document_voice" }),
  ];

  it("P1 are found by names and aliases: first those that begin so, then those with such a word, then any", () => {
    expect(ids(parties, "q=WEÏR")).toEqual(["b", "a", "c"]);
    expect(ids(parties, "q=society")).toEqual(["b"]);
  });

  it("are in the order of their names otherwise, with archived ones and documents' voices only where asked for", () => {
    expect(ids(parties, "")).toEqual(["c", "a", "b"]);
    expect(ids(parties, "archived=true")).toEqual(["d", "c", "a", "b"]);
    expect(ids(parties, "kind=document_voice")).toEqual(["e"]);
  });

  it("are those of one side, or of none", () => {
    const sided = [party("a", ["A"], { sideIds: ["x"] }), party("b", ["B"], { sideIds: ["x", "y"] }), party("c", ["C"])];
    expect(ids(sided, "side=x")).toEqual(["a", "b"]);
    expect(ids(sided, "side=none")).toEqual(["c"]);
  });

  it("keep their filter in the address", () => {
    const query = partyQuery(new URLSearchParams("q=a%20b&kind=court&side=none&archived=true"));
    expect(partyQuery(new URLSearchParams(partyAddress(query).slice(1)))).toEqual(query);
    expect(partyAddress(partyQuery(new URLSearchParams("kind=nonsense")))).toBe("");
  });
});

describe("what changed between two versions of a party", () => {
  const record = { names: [{ text: "A", script: "" }], note: "", kind: "court" } as unknown as PartyRecord;
  it("is named by part, and is nothing for the first version", () => {
    expect(changedParts(null, record)).toEqual([]);
    expect(changedParts(record, { ...record, note: "n", names: [{ text: "B", script: "" }] })).toEqual(["names", "note"]);
  });
});
