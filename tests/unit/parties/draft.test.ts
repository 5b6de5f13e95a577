import { describe, expect, it } from "vitest";
import { partyForm, partyInputFrom, type PartyForm } from "@/lib/parties/draft";
import type { PartyInput } from "@/lib/parties/record";
import { scriptOf } from "@/lib/parties/script";

const now = new Date("2026-03-04T05:06:07Z");
const uuid = (last: number) => `0198c1f2-7b1e-7c3a-9d52-3f0e2c9a1b${last}`;
const party: PartyInput = {
  id: uuid(10), kind: "official", documentId: null,
  names: [{ text: " Ada Weir", script: "Latn" }, { text: "Ադա", script: "" }],
  tenures: [{ ofPartyId: uuid(11), office: "spokesperson", from: "2014-08", to: null }],
  sides: [{ sideId: uuid(12), from: null, to: "2015~" }],
  dissolved: null, note: "", externalIds: [{ scheme: "Wikidata", value: "Q1" }],
};
const form = (more: Partial<PartyForm> = {}): PartyForm => ({ ...partyForm(party, () => "Millers’ Guild"), ...more });
const problems = (more: Partial<PartyForm>) => {
  const result = partyInputFrom(form(more), "official", now);
  return result.ok ? [] : Object.keys(result.problems).sort();
};

describe("a party in a form", () => {
  it("T4 comes back exactly as it was when nothing is typed", () => {
    expect(partyInputFrom(form(), "official", now)).toEqual({ ok: true, input: party });
  });

  it("shows what it refers to by name, and dates in words", () => {
    expect(form().tenures[0]).toMatchObject({ of: { id: uuid(11), label: "Millers’ Guild" }, from: "August 2014" });
  });

  it("says by path what can't be saved yet", () => {
    const period = { from: "", to: "" };
    expect(problems({
      names: [{ key: "a", text: " ", script: "" }],
      sides: [{ key: "a", sideId: null, ...period }],
      tenures: [{ key: "a", of: null, office: "", from: "03/04/2014", to: "" }],
      dissolved: "never ever",
    })).toEqual(["dissolved", "names.0.text", "sides.0.sideId", "tenures.0.from", "tenures.0.ofPartyId"]);
  });

  it("P2 gives a document to an anonymous party only, which needs one", () => {
    const document = { id: uuid(13), label: "The mill" };
    expect(problems({ kind: "anonymous" })).toEqual(["documentId"]);
    expect(partyInputFrom(form({ kind: "anonymous", document }), "official", now)).toMatchObject({ ok: true, input: { documentId: uuid(13) } });
    expect(partyInputFrom(form({ kind: "court", document }), "official", now)).toMatchObject({ ok: true, input: { documentId: null } });
  });

  it("refuses a period that ends before it begins", () => {
    expect(problems({ sides: [{ key: "a", sideId: uuid(12), from: "2015", to: "2014" }] })).toEqual(["sides.0.to"]);
  });
});

describe("the script of a name", () => {
  it("is that of its letters, where they are of one", () => {
    expect(["Ada Weir", "Ադա Վեյր", "Вейр-2", "ΓΑΛΑΤΑΣ", "Şəmkir"].map(scriptOf)).toEqual(["Latn", "Armn", "Cyrl", "Grek", "Latn"]);
  });

  it("is not said where there are several, an unlisted one, or no letters", () => {
    expect(["Ada Վեյր", "ᚠᚢᚦ", "1914", ""].map(scriptOf)).toEqual(["", "", "", ""]);
  });
});
