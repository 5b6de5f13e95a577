import { expect, it } from "vitest";
import { partyInput, type PartyDraft } from "@/lib/parties/record";
import { partyProblems } from "@/lib/parties/rules";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const other = "01890a5d-ac96-774b-bcce-b302099a8058";
const party = (overrides: Partial<PartyDraft> = {}) => partyInput.parse({ id, kind: "ministry", names: [{ text: "Ministry of Rivers" }], ...overrides });
const places = (overrides: Partial<PartyDraft>, was: Parameters<typeof partyProblems>[1] = null) => partyProblems(party(overrides), was).map(({ path }) => path.join("."));

it("an ordinary party breaks no rule", () => {
  expect(places({ tenures: [{ ofPartyId: other, from: "2019", to: "2020" }], sides: [{ sideId: other }] })).toEqual([]);
});

it("P2: an anonymous party belongs to a document, and no other party does", () => {
  expect(places({ kind: "anonymous" })).toEqual(["documentId"]);
  expect(places({ kind: "anonymous", documentId: other })).toEqual([]);
  expect(places({ kind: "witness", documentId: other })).toEqual(["documentId"]);
});

it("T9: a document's voice is made with its document, and stays one", () => {
  expect(places({ kind: "document_voice" })).toEqual(["kind"]);
  expect(places({ kind: "document_voice" }, "ministry")).toEqual(["kind"]);
  expect(places({ kind: "ministry" }, "document_voice")).toEqual(["kind"]);
  expect(places({ kind: "document_voice" }, "document_voice")).toEqual([]);
});

it("P4: nobody holds an office of themselves, and no period ends before it begins", () => {
  expect(places({ tenures: [{ ofPartyId: id }] })).toEqual(["tenures.0"]);
  expect(places({ tenures: [{ ofPartyId: other }, { ofPartyId: other, from: "2020", to: "2019" }] })).toEqual(["tenures.1.to"]);
  expect(places({ sides: [{ sideId: other, from: "2020-05", to: "2020" }] })).toEqual([]);
  expect(places({ sides: [{ sideId: other, from: "2020-05", to: "2020-04" }] })).toEqual(["sides.0.to"]);
});
