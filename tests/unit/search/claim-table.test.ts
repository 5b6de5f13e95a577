import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "@/lib/claims/record";
import { claimTableColumns, claimTableRow } from "@/lib/formats/claim-table";
import { speakersOf } from "@/lib/parties/speakers";

const stamp = { version: 1, contributorId: "c", createdAt: "2020-01-01T00:00:00.000Z" };
const fragment = { role: "content", levelOrdinal: null, start: 4, end: 9, wordPartyId: null, quote: '=1+"2",\n3', prefix: "", suffix: "" } as const;
const claim: ClaimRecord = {
  ...stamp, id: "x", deletedAt: null, layerId: "l", attribution: "attributed", act: "asserts", polarity: "positive", certainty: "unspecified", proposition: "@sum", said: null, event: "2014~",
  objectKind: "matter", objectText: "", objectClaimId: null, note: "", claimants: ["p"], targets: [], invoked: [], quantities: [], origins: [],
  mentions: [{ ...stamp, id: "m", documentId: "d", mode: "none", reported: null, documentStance: "relays", suppliedReading: "", made: "by_hand", levels: [], anchorings: [{ ...stamp, id: "a", revisionId: "r", state: "placed", method: "by_hand", score: null, fragments: [fragment] }] }],
};

describe("the table as a file (F10)", () => {
  test("has a cell for each column, names beside ids, the quote and its place, and the whole record", () => {
    const row = claimTableRow(claim, { party: () => "A; B", document: () => "The weir", author: () => "Olga", placements: () => [] });
    const cells = Object.fromEntries(claimTableColumns.map((column, index) => [column, row[index]]));
    expect(row).toHaveLength(claimTableColumns.length);
    expect(cells).toMatchObject({ claimants: '["A; B"]', quote: JSON.stringify([fragment.quote]), spans_utf16: "4-9", proposition: "@sum", event: "2014~" });
    expect(JSON.parse(cells.record!).mentions[0].anchorings[0].fragments[0]).toMatchObject({ start: 4, end: 9 });
  });

  test("the file for spreadsheets leaves no cell that one of them would run", () => {
    expect(stringify([["@sum", "=1", "+1", "-1", "\tx"]], { escape_formulas: true })).toBe("'@sum,'=1,'+1,'-1,'\tx\n");
  });
});

test("P4: who speaks for a side is who counts for it: members and office holders in their time, not those with a side of their own", () => {
  const at = (from: string | null, to: string | null) => ({ from, to });
  const standing = {
    sides: new Map([["state", [{ sideId: "north", ...at(null, null) }]], ["rebel", [{ sideId: "south", ...at(null, null) }]]]),
    tenures: new Map([["minister", [{ ofPartyId: "state", ...at("2010", "2012") }]], ["clerk", [{ ofPartyId: "minister", ...at("2011", null) }]], ["rebel", [{ ofPartyId: "state", ...at(null, null) }]], ["state", [{ ofPartyId: "clerk", ...at(null, null) }]]]),
  };
  expect(speakersOf.side("north", standing)).toEqual([
    { partyId: "state", from: null, to: null }, { partyId: "minister", from: "2010-01-01", to: "2012-12-31" }, { partyId: "clerk", from: "2011-01-01", to: "2012-12-31" },
  ]);
  expect(speakersOf.party("minister", standing).map(({ partyId }) => partyId)).toContain("clerk");
});
