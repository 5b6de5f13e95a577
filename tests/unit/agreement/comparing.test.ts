import { describe, expect, test } from "vitest";
import { confusionRows, placeRows } from "@/lib/agreement/agreement-places";
import { annotatorsOf } from "@/lib/agreement/annotators";
import { claimAgreement } from "@/lib/agreement/claim-agreement";
import { measured, type AgreementQuestion } from "@/lib/agreement/measuring";
import { agreementSearch, MOST_LAYERS, readAgreementQuery } from "@/lib/agreement/query";
import { wordsOf } from "@/lib/text/segmentation";
import { marked, work } from "./marked";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

describe("Q13: what is compared stands in the address", () => {
  test("layers, documents and γ come back from the address that is made of them", () => {
    const query = { layers: [id(1), id(2)], documents: [id(3)], gamma: "1" as const };
    const strings = Object.fromEntries(new URLSearchParams(agreementSearch(query)));
    expect(readAgreementQuery(strings)).toEqual({ query, unread: [] });
    expect(agreementSearch({})).toBe("");
  });

  test("what can't be read is left out and named; a layer that is named twice is one", () => {
    expect(readAgreementQuery({ layers: `${id(1)},${id(1)}`, documents: "harbour", gamma: "yes" })).toEqual({ query: { layers: [id(1)] }, unread: ["documents", "gamma"] });
    const many = Array.from({ length: MOST_LAYERS + 1 }, (_, n) => id(n)).join(",");
    expect(readAgreementQuery({ layers: many }).unread).toEqual(["layers"]);
  });
});

describe("Q14: whose work is compared", () => {
  const layer = (name: string, kind: "own" | "shared" | "imported", contributorId: string | null) => ({ id: name, kind, contributorId });
  const places: Record<string, string[]> = { adaOne: ["one"], adaTwo: ["two"], adaAgain: ["one"], bo: ["one", "two"], ferry: ["one"], other: ["two"] };
  const grouped = (...layers: ReturnType<typeof layer>[]) => annotatorsOf(layers, (each) => places[each] ?? []).map((all) => all.map((each) => each.id));

  test("own layers of one person in different documents are one annotator's", () => {
    expect(grouped(layer("adaOne", "own", "ada"), layer("bo", "own", "bo"), layer("adaTwo", "own", "ada"))).toEqual([["adaOne", "adaTwo"], ["bo"]]);
  });

  test("where they meet in a document the person is compared with themselves; imports of one person stay apart", () => {
    expect(grouped(layer("adaOne", "own", "ada"), layer("adaAgain", "own", "ada"))).toEqual([["adaOne"], ["adaAgain"]]);
    expect(grouped(layer("ferry", "imported", "ada"), layer("other", "imported", "ada"))).toEqual([["ferry"], ["other"]]);
  });
});

const text = "The harbour board said the lock had held. Later the fishers claimed that boats were lost. Nobody else spoke.";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const held = (act: string) => work([marked([at("the lock had held")], { act })]);
const question = (...works: AgreementQuestion["documents"][number]["works"]): AgreementQuestion => ({ annotatorIds: works.map((_, index) => "abc"[index]!), documents: [{ documentId: "minutes", text, works }], acts: ["hints"], gamma: false });

describe("Q15: every two of more than two", () => {
  test("are measured as if they were alone, without intervals; two alone have no pairs", () => {
    const three = question(held("asserts"), held("denies"), work([marked([at("the lock had held")], { act: "asserts" }), marked([at("boats were lost")])]));
    const { pairs } = measured(three);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[0, 1], [0, 2], [1, 2]]);
    const percentOf = (pair: number, layer: string) => pairs[pair]!.layers.find((each) => each.layer === layer)!.measures.find(({ key }) => key === "percent")!.outcome;
    expect([0, 1, 2].map((pair) => percentOf(pair, "act"))).toMatchObject([{ ok: true, value: 0 }, { ok: true, value: 1 }, { ok: true, value: 0 }]);
    // Matched claims: both of the first two; one of one and two of the third.
    const matched = (pair: number) => pairs[pair]!.layers[0]!.measures.find(({ key }) => key === "f1_matched")!.outcome;
    expect([matched(0), matched(1)]).toMatchObject([{ value: 1 }, { value: 2 / 3 }]);
    expect(pairs[0]!.layers[0]!.measures[0]!.outcome).not.toHaveProperty("interval");
    expect(measured(question(held("asserts"), held("denies"))).pairs).toEqual([]);
  });

  test("words are compared, by the text's own, and acts of the project are among the values", () => {
    const { whole } = measured(question(held("asserts"), held("hints")));
    expect(whole.layers[0]!.measures.map(({ key }) => key)).toContain("f1_token");
    expect(whole.layers.find(({ layer }) => layer === "act")!.confusions[0]!.values).toContain("hints");
  });

  test("the words of a text are found once each, also in lines too long to be looked at whole", () => {
    expect(wordsOf("Three boats, 🚣 եւ կամուրջ\nleft").map(({ start, end }) => "Three boats, 🚣 եւ կամուրջ\nleft".slice(start, end))).toEqual(["Three", "boats", "եւ", "կամուրջ", "left"]);
    const long = "a lock ".repeat(3_000);
    expect(wordsOf(long)).toHaveLength(6_000);
    expect(new Set(wordsOf(long).map(({ start, end }) => long.slice(start, end)))).toEqual(new Set(["a", "lock"]));
  });
});

test("Q16: places and matrices go out as rows: every side of a place, every cell that isn't empty", () => {
  const [ada, bo] = [marked([at("the lock had held")], { act: "asserts" }), marked([at("the lock had held")], { act: "denies" })];
  const agreement = claimAgreement(["a", "b"], [{ documentId: "minutes", length: text.length, works: [work([ada]), work([bo])] }], { bootstrap: { replicates: 2, level: 0.95, seed: 1 } });
  const [start, end] = at("the lock had held");
  const side = { layer: "act", part: null, place: 1, distance: 1, documentId: "minutes", spans: `${start}-${end}` };
  expect(placeRows(agreement)).toEqual([{ ...side, annotator: 1, claimId: ada.claimId, mentionId: ada.mentionId, value: "asserts" }, { ...side, annotator: 2, claimId: bo.claimId, mentionId: bo.mentionId, value: "denies" }]);
  expect(confusionRows(agreement).filter(({ layer }) => layer === "act")).toEqual([{ layer: "act", first: 1, second: 2, firstValue: "asserts", secondValue: "denies", count: 1 }]);
});
