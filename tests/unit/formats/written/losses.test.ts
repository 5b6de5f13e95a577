import { describe, expect, it } from "vitest";
import { writtenFormat, writtenFormats, type FormatName } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { corpusClaim, corpusOf, corpusText, textOf, written } from "@/tests/factories/corpus";

const lossesOf = async (name: FormatName) => Object.fromEntries((await written(writtenFormat(name)!, smallCorpus())).losses.map(({ kind, count }) => [kind, count]));

// Counted by hand in the small corpus: 2 texts with their files, 3 claims with 2 figures between them in 4 mentions, of
// which one has a second fragment, one goes over a line's end and one has two levels beyond its claimants; a hedge and a
// loaded word; 4 parties, 1 relation, 1 contest with 1 assessment, in which 1 claim is placed; 2 regions, 7 earlier versions.
const whole = { originals: 2, regions: 2, history: 7 };
const expected: Record<string, object> = {
  w3c: { ...whole, assessments: 1 },
  brat: { ...whole, assessments: 1, contests: 1, party_details: 4, crossing_lines: 1 },
  csv: { ...whole, assessments: 1 },
  "csv-spreadsheet": { ...whole, assessments: 1 },
  "cas-json": { ...whole, assessments: 1, contests: 1, party_details: 4 },
  "cas-xmi": { ...whole, assessments: 1, contests: 1, party_details: 4 },
  "label-studio": { ...whole, assessments: 1, contests: 1, party_details: 4 },
  doccano: { ...whole, assessments: 1, contests: 1, parties: 4, claims: 3, figures: 2, chains: 2, relation_details: 1 },
  hypothesis: { ...whole, assessments: 1, contests: 1, party_details: 4, relations: 1 },
  recogito: { ...whole, assessments: 1, contests: 1, party_details: 4 },
  conll: { ...whole, assessments: 1, contests: 1, parties: 4, claims: 3, figures: 2, chains: 2, relations: 1, overlaps: 1, roles: 2 },
  "bio-jsonl": { ...whole, assessments: 1, contests: 1, parties: 4, claims: 3, figures: 2, chains: 2, relations: 1, overlaps: 1, roles: 2, runs: 1, unlabelled: 1 },
  tei: { ...whole, assessments: 1 },
  "refi-qda": { ...whole, assessments: 1, contests: 1, party_details: 4 },
  claimreview: { ...whole, texts: 2, fragments: 1, chains: 2, parties: 4, figures: 2, relations: 1, claims_elsewhere: 2, claim_details: 1 },
  prov: { ...whole, texts: 2, contests: 1, assessments: 1, party_details: 4, roles: 2 },
  argdown: { ...whole, texts: 2, fragments: 1, chains: 2, parties: 4, figures: 2, assessments: 1, claims_elsewhere: 2, claim_details: 1 },
  parquet: { ...whole, assessments: 1 },
};

describe("X3 the loss report counts by kind exactly what a format leaves out", () => {
  it("of every format", () => expect(Object.keys(expected).sort()).toEqual(writtenFormats.map(({ name }) => name).sort()));

  it.each(Object.keys(expected))("%s", async (name) => expect(await lossesOf(name as FormatName)).toEqual(expected[name]));

  it("characters that XML can't hold, each once for each place where it would stand", async () => {
    const text = "The clerk \u0001said\u001f so.";
    const mentions = [{ number: 1, claim: corpusClaim({ number: 1 }), parts: [{ role: "content" as const, words: "\u0001said\u001f" }] }];
    const { files, losses } = await written(writtenFormat("cas-xmi")!, corpusOf({ texts: [corpusText({ number: 1, text, mentions })] }));
    expect(losses.find(({ kind }) => kind === "characters")?.count).toBe(2);
    expect(textOf(files.get("0001-the-bridge.xmi"))).toContain("The clerk \uFFFDsaid\uFFFD so.");
  });

  it("a span that ends within a token is widened to the whole, and said so", async () => {
    const mentions = [{ number: 1, claim: corpusClaim({ number: 1 }), parts: [{ role: "content" as const, words: "oats were h" }] }];
    const { losses } = await written(writtenFormat("conll")!, corpusOf({ texts: [corpusText({ number: 1, text: "Boats were hit.", mentions })] }));
    expect(losses.find(({ kind }) => kind === "exact_tokens")?.count).toBe(1);
  });
});
