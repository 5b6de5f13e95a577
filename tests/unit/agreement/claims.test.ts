import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementCells, agreementColumns, agreementTable } from "@/lib/agreement/agreement-table";
import { claimAgreement, type ClaimAgreement } from "@/lib/agreement/claim-agreement";
import { commonPart, matchedClaims } from "@/lib/agreement/claim-matching";
import { defaultGamma } from "@/lib/agreement/gamma";
import { layers, type Layer, type LayerAgreement } from "@/lib/agreement/layer";
import type { AnnotatorWork, MarkedClaim } from "@/lib/agreement/marked-claim";
import type { MeasureKey } from "@/lib/agreement/measures";
import { annotators, documentOf, figures, marked, work } from "./marked";

const bootstrap = { replicates: 50, level: 0.95, seed: 1 };
const agreementOf = (...works: AnnotatorWork[]) => claimAgreement(annotators(works), [documentOf(1_000, works)], { bootstrap });
const layerOf = ({ layers: all }: ClaimAgreement, layer: Layer): LayerAgreement => all.find((each) => each.layer === layer)!;
const valueIn = (layer: LayerAgreement, key: MeasureKey, part: string | null = null) => {
  const figure = layer.measures.find((each) => each.key === key && each.part === part)!.figure;
  return figure.ok ? figure.value : figure.why;
};
const pairs = (works: AnnotatorWork[], least = 0) => matchedClaims(works, { least }).groups.map((group) => group.map((claim, annotator) => (claim ? works[annotator]!.claims.indexOf(claim) : null)));

describe("Q9: claims are matched by the characters that they have in common", () => {
  test("one that overlaps with two goes with the one it has more in common with", () => {
    expect(pairs([work([marked([[0, 20]]), marked([[30, 50]])]), work([marked([[0, 10]]), marked([[12, 50]])])])).toEqual([[0, 0], [1, 1]]);
    expect(pairs([work([marked([[0, 100]])]), work([marked([[0, 10]]), marked([[10, 100]])])])).toEqual([[0, 1], [null, 0]]);
  });

  test("the sum counts, not the first that comes", () => {
    // Alone 0–10 would go with 0–12; together it is better with 0–8, so that 0–13 has 0–12.
    expect(pairs([work([marked([[0, 10]]), marked([[0, 13]])]), work([marked([[0, 12]]), marked([[0, 8]])])])).toEqual([[1, 0], [0, 1]]);
  });

  test("claims that only touch, or have too little in common, are not the same", () => {
    const works = [work([marked([[0, 10]]), marked([[20, 40]])]), work([marked([[10, 20]]), marked([[38, 60]])])];
    expect(pairs(works)).toEqual([[0, null], [null, 0], [1, 1]]);
    expect(pairs(works, 0.5)).toEqual([[0, null], [null, 0], [1, null], [null, 1]]);
  });

  test("of two claims on the same words, those of the same claimants go together, then those of the same act", () => {
    const two = (first: Partial<MarkedClaim>, second: Partial<MarkedClaim>) => [marked([[0, 30]], first), marked([[0, 30]], second)];
    expect(pairs([work(two({ claimants: ["x"] }, { claimants: ["y"] })), work(two({ claimants: ["y"] }, { claimants: ["x"] }))])).toEqual([[0, 1], [1, 0]]);
    expect(pairs([work(two({ act: "denies" }, { act: "warns" })), work(two({ act: "warns" }, { act: "denies" }))])).toEqual([[0, 1], [1, 0]]);
  });

  test("content in pieces is a set of characters", () => {
    expect(commonPart([{ start: 0, end: 5 }, { start: 10, end: 15 }], [{ start: 3, end: 12 }])).toBeCloseTo(4 / 15, 12);
  });

  test("of three annotators, all of a group have something in common with one another", () => {
    const works = [work([marked([[0, 20]])]), work([marked([[15, 40]])]), work([marked([[30, 60]])])];
    expect(pairs(works)).toEqual([[0, null, null], [null, 0, 0]]);
  });

  const claims = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 4 }).map((all) => all.map(([start, length]) => marked([[start, start + length]])));
  const likeness = (a: MarkedClaim, b: MarkedClaim) => commonPart(a.content, b.content) + 0.0015;
  const most = (a: readonly MarkedClaim[], b: readonly MarkedClaim[]): number => {
    const [first, ...rest] = a;
    if (!first) return 0;
    return Math.max(most(rest, b), ...b.filter((other) => commonPart(first.content, other.content) > 0).map((other) => likeness(first, other) + most(rest, b.filter((each) => each !== other))));
  };

  test("no other matching of two annotators has more in common", () => {
    fc.assert(fc.property(claims, claims, (a, b) => {
      const { groups } = matchedClaims([work(a), work(b)]);
      expect(groups.reduce((sum, [one, other]) => sum + (one && other ? likeness(one, other) : 0), 0)).toBeCloseTo(most(a, b), 9);
    }), { numRuns: 60 });
  });

  test("every claim is in exactly one group, whoever comes first", () => {
    fc.assert(fc.property(claims, claims, claims, (a, b, c) => {
      const { groups } = matchedClaims([work(a), work(b), work(c)]);
      expect(groups.flat().filter((claim) => claim !== null).map(({ claimId }) => claimId).sort()).toEqual([...a, ...b, ...c].map(({ claimId }) => claimId).sort());
    }), { numRuns: 60 });
  });
});

const dam = { quantities: figures({ value: 14, unit: "people", outcome: "rescued" }) };
const first = [marked([[0, 40]], { source: [{ start: 45, end: 60 }], cue: [{ start: 60, end: 64 }], act: "denies", said: "2031-05-02" }), marked([[100, 140]], dam), marked([[200, 240]], { claimants: ["x", "y"] }), marked([[300, 330]])];
const second = [marked([[0, 40]], { source: [{ start: 45, end: 55 }], cue: [{ start: 60, end: 64 }], act: "asserts", said: "2031-05" }), marked([[110, 140]], { quantities: figures({ value: 15, unit: "people", outcome: "rescued" }) }), marked([[200, 240]], { claimants: ["x"] })];
const together = () => agreementOf(work(first), work(second));

describe("Q10: each layer is told by what fits it, and by what costs it, worst first", () => {
  test("there is every layer, each with measures, and a confusion matrix for every closed set", () => {
    const { layers: all } = together();
    expect(all.map(({ layer }) => layer)).toEqual(layers);
    expect(all.every(({ measures }) => measures.length > 1)).toBe(true);
    const closed: Layer[] = ["attribution", "act", "mode", "polarity", "certainty", "relation"];
    expect(all.filter(({ layer }) => closed.includes(layer)).map(({ confusions }) => confusions.length)).toEqual(closed.map((layer) => (layer === "relation" ? 0 : 1)));
  });

  test("claims: what is marked, what has a partner, what is the same; one alone is worst", () => {
    const layer = layerOf(together(), "claims");
    expect(valueIn(layer, "f1_matched")).toBeCloseTo(6 / 7, 10);
    expect(valueIn(layer, "f1_exact")).toBeCloseTo(4 / 7, 10);
    // Marked by Ada 40 + 40 + 40 + 30, by Bo 40 + 30 + 40, by both 110.
    expect(valueIn(layer, "f1_character")).toBeCloseTo(220 / 260, 10);
    expect(layer.disagreements.map(({ distance, sides }) => [distance, ...sides.map(({ claimId }) => claimId)])).toEqual([
      [1, first[3]!.claimId, null],
      [expect.closeTo(0.25, 10), first[1]!.claimId, second[1]!.claimId],
    ]);
  });

  test("claims, the α of unitizing worked by hand", () => {
    // 1000 characters: both 110, only Ada 40, nobody 850. l = 2000; gaps 1740 and marked 260 in the rows, 40 across each way.
    // Squares: gaps 1740, units 3 · 1600 + 900 + 2 · 1600 + 900 = 9800; 2000 − 11540/2000 = 1994.23. Expected across 1740 · 260 / 1994.23
    // = 226.8545 each way. α = 1 − 40 / 226.8545 = .82368.
    expect(valueIn(layerOf(together(), "claims"), "alpha_unitizing")).toBeCloseTo(0.82368, 5);
  });

  test("source and cue: only of claims that both have", () => {
    const source = layerOf(together(), "source");
    expect(valueIn(source, "f1_character")).toBeCloseTo(20 / 25, 10);
    expect(valueIn(source, "percent")).toBeCloseTo(2 / 3, 10);
    expect(source.disagreements).toMatchObject([{ distance: expect.closeTo(1 / 3, 10), sides: [{ spans: [{ start: 45, end: 60 }] }, { spans: [{ start: 45, end: 55 }] }] }]);
    expect(layerOf(together(), "cue").disagreements).toEqual([]);
  });

  test("party: the same claimants, or the part that isn't common", () => {
    expect(layerOf(together(), "party").disagreements).toMatchObject([{ distance: 0.5, sides: [{ value: "x y" }, { value: "x" }] }]);
  });

  test("act: α, percent and AC1, κ and π for two, and what was taken for what", () => {
    const layer = layerOf(together(), "act");
    expect(layer.measures.map(({ key }) => key)).toEqual(["alpha_nominal", "percent", "gwet_ac1", "cohen_kappa", "scott_pi"]);
    expect(valueIn(layer, "percent")).toBeCloseTo(2 / 3, 10);
    // Three items: denies/asserts, asserts/asserts twice. Frequencies 5 and 1 of 6: 1 − 5 · 2 / (36 − 26) = 0.
    expect(valueIn(layer, "alpha_nominal")).toBeCloseTo(0, 10);
    const [{ values, cells }] = layer.confusions as [LayerAgreement["confusions"][number]];
    expect(cells[values.indexOf("denies")]![values.indexOf("asserts")]).toBe(1);
    expect(values).toContain("threatens");
  });

  test("an act of the project's own is a value too", () => {
    const { confusions } = layerOf(agreementOf(work([marked([[0, 9]], { act: "hints" })]), work([marked([[0, 9]])])), "act");
    expect(confusions[0]!.values).toContain("hints");
  });

  test("where all say one thing, there is no α, and the others say that they agree", () => {
    const layer = layerOf(together(), "polarity");
    expect([valueIn(layer, "alpha_nominal"), valueIn(layer, "percent"), valueIn(layer, "gwet_ac1")]).toEqual(["one_value_only", 1, 1]);
  });

  test("dates: as they are stored, and how many days the first days are apart", () => {
    const layer = layerOf(together(), "dates");
    expect(layer.disagreements).toMatchObject([{ part: "said", distance: 0.5, sides: [{ value: "2031-05-02" }, { value: "2031-05" }] }]);
    const apart = agreementOf(work([marked([[0, 9]], { event: "2031-05-02" }), marked([[20, 29]], { event: "2031-06" })]), work([marked([[0, 9]], { event: "2031-05-03" }), marked([[20, 29]], { event: "2031-06" })]));
    expect(layerOf(apart, "dates").disagreements).toMatchObject([{ part: "event", distance: 1 }]);
    // Days 0/1 and 30/30: 1 − (2 · 1 / 4) / (2 · 4 · Σ(x − 15.25)² / 12), Σ = 870.75.
    expect(valueIn(layerOf(apart, "dates"), "alpha_interval", "event")).toBeCloseTo(1 - 0.5 / ((2 * 4 * 870.75) / 12), 8);
  });

  test("quantities: matched by what they share; another value, another outcome, and one that only one has", () => {
    const one = [marked([[0, 9]], { quantities: figures({ value: 14, outcome: "rescued" }, { value: 3, outcome: "missing" }) })];
    const other = [marked([[0, 9]], { quantities: figures({ value: 3, outcome: "missing" }, { value: 15, outcome: "rescued" }, { min: 2, outcome: "hurt" }) })];
    const layer = layerOf(agreementOf(work(one), work(other)), "quantity");
    expect(valueIn(layer, "f1_same")).toBeCloseTo(2 / 5, 10);
    expect(layer.disagreements.map(({ distance, sides }) => [distance, ...sides.map(({ value }) => value)])).toEqual([
      [1, null, '{"min":2,"outcome":"hurt"}'],
      [expect.closeTo(2 / 11, 10), '{"value":14,"outcome":"rescued"}', '{"value":15,"outcome":"rescued"}'],
    ]);
    expect(valueIn(layerOf(together(), "quantity"), "f1_same")).toBe(0);
  });

  const related = (type: "denies" | "supports", claims: readonly MarkedClaim[]) => ({ fromClaimId: claims[0]!.claimId, toClaimId: claims[1]!.claimId, type });

  test("relations: the same claims in the same way; another type is half as far apart as none", () => {
    const works = [work(first, { relations: [related("denies", first)] }), work(second, { relations: [related("supports", second)] })];
    const layer = layerOf(agreementOf(...works), "relation");
    expect([valueIn(layer, "f1_same"), valueIn(layer, "f1_ends")]).toEqual([0, 1]);
    expect(layer.disagreements).toMatchObject([{ distance: 0.5, sides: [{ value: "denies" }, { value: "supports" }] }]);
    const alone = layerOf(agreementOf(work(first, { relations: [related("denies", first)] }), work(second)), "relation");
    expect(alone.disagreements).toMatchObject([{ distance: 1, sides: [{ value: "denies" }, { value: null }] }]);
    expect(valueIn(alone, "alpha_nominal", "type")).toBe("nothing_to_compare");
    expect(alone.confusions[0]!.values).toContain("retracts");
  });

  test("positions: on the same one, beside, or not placed", () => {
    const placed = (claims: readonly MarkedClaim[], index: number, positionId: string | null) => ({ claimId: claims[index]!.claimId, contestId: "how-many", positionId });
    const works = [
      work(first, { placements: [placed(first, 0, "fourteen"), placed(first, 1, "fourteen"), placed(first, 2, null)] }),
      work(second, { placements: [placed(second, 0, "fourteen"), placed(second, 1, "fifteen")] }),
    ];
    const layer = layerOf(agreementOf(...works), "position");
    expect(valueIn(layer, "percent")).toBeCloseTo(1 / 3, 10);
    expect(layer.disagreements.map(({ part, distance, sides }) => [part, distance, ...sides.map(({ value }) => value)])).toEqual([["how-many", 1, "fourteen", "fifteen"], ["how-many", 0.5, "beside", "not placed"]]);
  });

  test("three annotators have Fleiss' κ, and a matrix for each pair", () => {
    const layer = layerOf(agreementOf(work(first), work(second), work(second.map((claim, index) => ({ ...claim, claimId: `third-${index}` })))), "act");
    expect(layer.measures.map(({ key }) => key)).toEqual(["alpha_nominal", "percent", "gwet_ac1", "fleiss_kappa"]);
    expect(layer.confusions).toHaveLength(3);
  });

  test("γ of the claims' places is told when it is asked for, with its parameters", () => {
    const { layers: all } = claimAgreement(["a", "b"], [documentOf(1_000, [work(first), work(second)])], { bootstrap, gamma: defaultGamma });
    const told = all[0]!.measures.find(({ key }) => key === "gamma")!;
    expect(told.figure.ok && told.figure.value > 0.5).toBe(true);
    expect(told.parameters).toMatchObject({ alpha: 1, beta: 1, empty: 1, samples: expect.any(Number), alignments: "exact" });
  });

  test("annotators who made the same agree in everything, and nothing is listed", () => {
    const again = first.map((claim, index) => ({ ...claim, claimId: `again-${index}`, mentionId: `again-${index}` }));
    const { layers: all } = agreementOf(work(first), work(again));
    expect(all.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    for (const { measures } of all) for (const { figure } of measures) if (figure.ok) expect(figure.value).toBeCloseTo(1, 10);
  });
});

describe("Q10: several documents are told together", () => {
  const elsewhere = (documentId: string, content: [number, number][], more: Partial<MarkedClaim> = {}) => marked(content, { documentId, ...more });
  const two = () => {
    const [minutesA, letterA] = [[marked([[0, 40]])], [elsewhere("letter", [[0, 40]], { act: "denies" }), elsewhere("letter", [[50, 90]])]];
    const [minutesB, letterB] = [[marked([[0, 40]], { act: "warns" })], [elsewhere("letter", [[0, 40]])]];
    const relation = (from: MarkedClaim, to: MarkedClaim) => ({ fromClaimId: from.claimId, toClaimId: to.claimId, type: "denies" as const });
    return claimAgreement(["a", "b"], [
      documentOf(100, [work(minutesA, { relations: [relation(minutesA[0]!, letterA[0]!)] }), work(minutesB, { relations: [relation(minutesB[0]!, letterB[0]!)] })]),
      documentOf(90, [work(letterA, { relations: [relation(minutesA[0]!, letterA[0]!)] }), work(letterB)], "letter"),
    ], { bootstrap });
  };

  test("claims are matched within their document, though they have the same offsets in another", () => {
    expect(two().groups.map((group) => group.map((claim) => claim?.documentId ?? null))).toEqual([["minutes", "minutes"], ["letter", "letter"], ["letter", null]]);
    expect(layerOf(two(), "act").disagreements.map(({ documentId, sides }) => [documentId, ...sides.map(({ value }) => value)])).toEqual([["minutes", "asserts", "warns"], ["letter", "denies", "asserts"]]);
    expect(layerOf(two(), "claims").disagreements.map(({ documentId }) => documentId)).toEqual(["letter"]);
  });

  test("a relation from one document to another is one relation, in whichever it is told, and in both", () => {
    const layer = layerOf(two(), "relation");
    expect(layer.disagreements).toEqual([]);
    expect(valueIn(layer, "f1_same")).toBe(1);
  });

  test("what is marked is asked over all texts: 80 of 120 and 80 characters", () => {
    expect(valueIn(layerOf(two(), "claims"), "f1_character")).toBeCloseTo((2 * 80) / (120 + 80), 10);
  });

  test("spans are drawn by document where there are ten", () => {
    const documents = Array.from({ length: 10 }, (_, index) => documentOf(100, [work([elsewhere(`d${index}`, [[0, 20 + index]])]), work([elsewhere(`d${index}`, [[0, 20]])])], `d${index}`));
    const { layers: all } = claimAgreement(["a", "b"], documents, { bootstrap, gamma: defaultGamma });
    expect(all[0]!.measures.map(({ key, figure }) => [key, figure.unit, figure.units])).toEqual([
      ["alpha_unitizing", "documents", 10], ["f1_character", "documents", 10], ["f1_matched", "items", 10], ["f1_exact", "items", 10], ["gamma", "documents", 10],
    ]);
  });

  test("tokens are those of the claim's own document", () => {
    const one = { ...documentOf(40, [work([marked([[0, 40]], { source: [{ start: 0, end: 12 }] })]), work([marked([[0, 40]], { source: [{ start: 0, end: 4 }] })])]), tokens: [{ start: 0, end: 5 }, { start: 6, end: 12 }] };
    const other = { ...documentOf(40, [work([]), work([])], "letter"), tokens: [{ start: 0, end: 40 }] };
    expect(valueIn(layerOf(claimAgreement(["a", "b"], [other, one], { bootstrap }), "source"), "f1_token")).toBeCloseTo(2 / 3, 10);
  });

  test("a document without the work of each is refused, and so are claims outside their text", () => {
    expect(() => claimAgreement(["a", "b"], [documentOf(9, [work([])])])).toThrow("document minutes has the work of 1, not of 2");
    expect(() => agreementOf(work([marked([[990, 1_001]])]), work([]))).toThrow(RangeError);
  });
});

describe("Q7: agreement on nothing has reasons, and no figures", () => {
  test("nobody marked anything", () => {
    const { layers: all } = agreementOf(work([]), work([]));
    expect(all.flatMap(({ measures }) => measures.filter(({ figure }) => figure.ok))).toEqual([]);
  });

  test("nothing in common", () => {
    const agreement = agreementOf(work([marked([[0, 9]])]), work([marked([[20, 29]])]));
    expect(valueIn(layerOf(agreement, "act"), "alpha_nominal")).toBe("no_items");
    expect(valueIn(layerOf(agreement, "claims"), "f1_matched")).toBe(0);
  });

  test("one annotator is refused", () => {
    expect(() => agreementOf(work(first))).toThrow(RangeError);
  });
});

describe("Q11: the table has all that is needed to compute a figure again", () => {
  test("a row for each figure: value, reason, interval, method, units, seed, source and parameters", () => {
    const agreement = together();
    const rows = agreementTable(agreement);
    expect(rows).toHaveLength(agreement.layers.reduce((sum, { measures }) => sum + measures.length, 0));
    expect(rows.find(({ layer, measure }) => layer === "act" && measure === "gwet_ac1")).toEqual({
      layer: "act", part: null, measure: "gwet_ac1", source: "Gwet 2008", value: expect.any(Number), undefined: null, observed: expect.closeTo(2 / 3, 10), expected: expect.any(Number),
      low: expect.any(Number), high: expect.any(Number), noInterval: null, level: 0.95, method: "percentile bootstrap", resampled: "items", units: 3, replicates: 50, left: 0, seed: 1,
      annotators: 2, documents: 1, disagreements: 1, parameters: { values: 19 },
    });
    expect(rows.find(({ layer, measure }) => layer === "polarity" && measure === "alpha_nominal")).toMatchObject({ value: null, undefined: "one_value_only", low: null, noInterval: "no_value" });
  });

  test("as cells of CSV, what isn't there is empty", () => {
    const cells = agreementTable(together()).map(agreementCells);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([agreementColumns.length]));
    const alpha = cells.find((row) => row[0] === "polarity" && row[2] === "alpha_nominal")!;
    expect([alpha[agreementColumns.indexOf("value")], alpha[agreementColumns.indexOf("undefined_because")], alpha[agreementColumns.indexOf("parameters")]]).toEqual(["", "one_value_only", "{}"]);
  });
});
