import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AgreementReport } from "@/components/agreement/agreement-report";
import { figureInWords, intervalInWords } from "@/components/agreement/figure-words";
import { valueWords, type AgreementNames } from "@/components/agreement/value-words";
import { claimAgreement } from "@/lib/agreement/claim-agreement";
import { layers } from "@/lib/agreement/layer";
import { documentOf, figures, marked, work } from "./marked";

const text = "The harbour board said the lock had held. Later the <fishers> claimed that 14 boats were lost in the flood. Nobody else spoke.";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const names: AgreementNames = { annotator: (id) => ({ ada: "Ada", bo: "Bo" })[id] ?? id, party: (id) => id.toUpperCase(), position: (id) => `on ${id}`, contest: (id) => `about ${id}` };

const ada = [marked([at("the lock had held")], { act: "asserts" }), marked([at("14 boats were lost in the flood")], { act: "accuses", claimants: ["fishers"], quantities: figures({ value: 14, unit: "boats" }) })];
const bo = [marked([at("the lock had held")], { act: "denies" }), marked([at("14 boats were lost")], { act: "accuses", claimants: ["fishers", "board"] }), marked([at("Nobody else spoke")])];
const agreement = claimAgreement(["ada", "bo"], [documentOf(text.length, [work(ada), work(bo)])], { bootstrap: { replicates: 20, level: 0.95, seed: 1 } });
const html = renderToStaticMarkup(<AgreementReport agreement={agreement} names={names} textOf={() => text} hrefOf={({ mentionId }) => (mentionId ? `/p/x/read?mention=${mentionId}` : null)} />);
const sectionOf = (layer: string) => html.split('<section id="agreement-').find((part) => part.startsWith(`${layer}"`))!;
const plain = (part: string) => part.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("Q12: every figure opens onto the passages that cost it", () => {
  test("there is a row and a section for every layer, and the row leads to the section", () => {
    for (const layer of layers) {
      expect(html).toContain(`href="#agreement-${layer}"`);
      expect(html).toContain(`<section id="agreement-${layer}"`);
    }
  });

  test("a row says what is measured, by what, the figure, the interval and how many places cost it", () => {
    const row = plain(html.split("<tr>").find((part) => part.includes('href="#agreement-claims"'))!);
    expect(row).toMatch(/Claims Whether people mark the same words .* α of unitizing, marked or not \d\.\d\d −?\d\.\d\d to \d\.\d\d 3 stretches of text/);
    expect(row).toContain("2 places");
  });

  test("what people have stands side by side, worst first, with the words around it", () => {
    const list = plain(sectionOf("claims"));
    expect(list.indexOf("100% apart")).toBeLessThan(list.indexOf("42% apart"));
    expect(list).toMatch(/100% apart Ada has none Bo Nobody else spoke . Open in the text/);
    expect(sectionOf("claims")).toContain(`/p/x/read?mention=${bo[2]!.mentionId}`);
  });

  test("what they say is said in words, by name", () => {
    expect(plain(sectionOf("act"))).toMatch(/Ada asserts .* Bo denies/);
    expect(plain(sectionOf("party"))).toMatch(/Ada FISHERS .* Bo FISHERS and BOARD/);
    expect(plain(sectionOf("quantity"))).toMatch(/Ada 14 boats .* Bo has none Later/);
  });

  test("hostile words of a text stay words", () => {
    expect(html).toContain("&lt;fishers&gt;");
    expect(html).not.toContain("<fishers>");
  });

  test("of several documents, each place says in which it lies", () => {
    const both = claimAgreement(["ada", "bo"], ["one", "two"].map((id) => documentOf(text.length, [work(ada.map((claim) => ({ ...claim, documentId: id }))), work(bo.map((claim) => ({ ...claim, documentId: id })))], id)), { bootstrap: { replicates: 2, level: 0.95, seed: 1 } });
    const shown = plain(renderToStaticMarkup(<AgreementReport agreement={both} names={names} textOf={() => text} titleOf={(id) => `Report ${id}`} hrefOf={() => null} />));
    expect(shown).toContain("How far 2 people who marked these 2 documents agree.");
    expect(shown).toMatch(/100% apart · Report one Ada has none .* 100% apart · Report two Ada has none/);
    expect(plain(html)).toContain("who marked this document agree");
  });

  test("where nobody differs, that is said", () => {
    expect(plain(sectionOf("cue"))).toContain("Nobody differs here.");
  });
});

describe("Q7, Q12: a page says why there is no figure", () => {
  test("one value only; nothing to compare; no interval", () => {
    expect(plain(html)).toContain("no figure: one value only, so nothing could differ");
    expect(plain(html.split("<tbody>")[1]!)).toMatch(/Polarity .* no figure: one value only, so nothing could differ – 2 items none Agreement in percent 1\.00 1\.00 to 1\.00/);
    const base = { unit: "items", units: 1, bootstrap: { replicates: 1, level: 0.95, seed: 1 } } as const;
    expect(figureInWords({ ok: false, why: "no_overlap", interval: { ok: false, why: "no_value" }, ...base })).toBe("no figure: nothing is marked by two people");
    expect(figureInWords({ ok: true, value: -0.001, observed: null, expected: null, interval: { ok: false, why: "too_few_units" }, ...base })).toBe("0.00");
    expect(figureInWords({ ok: true, value: -0.126, observed: null, expected: null, interval: { ok: false, why: "too_few_units" }, ...base })).toBe("−0.13");
    expect(intervalInWords({ ok: false, why: "mostly_undefined" })).toBe("none: most draws have no figure");
  });
});

describe("Q5: a page shows the matrix of a closed set", () => {
  test("the values that were given first, all on request", () => {
    const act = sectionOf("act");
    expect(plain(act)).toMatch(/Act: what Ada \(rows\) and Bo \(columns\) chose .* Ada ↓ Bo → asserts denies accuses asserts 0 1 0 denies 0 0 0 accuses 0 0 1/);
    expect(plain(act)).toContain("All 19 values");
    // Agreement is set off: three cells of the small matrix, nineteen of the large one.
    expect(act.match(/class="[^"]*same[^"]*"/g)).toHaveLength(3 + 19);
  });
});

describe("Q12: values in words", () => {
  test.each([
    ["dates", "", "not entered"], ["dates", "2031-05", "May 2031"], ["party", "", "nobody named"], ["position", "beside", "beside the positions"], ["position", "not placed", "not placed"], ["position", "p", "on p"],
    ["relation", "same_as", "says the same as"], ["relation", "denies supports", "denies and supports"], ["attribution", "own_voice", "the document’s own voice"], ["polarity", "negative", "negative"],
    ["mode", "indirect", "Indirect"], ["certainty", "probable", "Probable"], ["act", "hints", "hints"], ["quantity", '{"min":3,"unit":"boats"}', "at least 3 boats"],
  ] as const)("%s %j: %s", (layer, value, words) => {
    expect(valueWords(layer, value, names)).toBe(words);
  });
});
