import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { placementProblems } from "@/lib/claims/placement-rules";
import { standardActs } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import { partyProblems } from "@/lib/parties/rules";
import { readPlainSource } from "@/lib/sources/plain-source";
import { blindParties, sampleAnnotators, sampleDecisions } from "@/sample/blind";
import { sampleContests, sampleRelations } from "@/sample/contests";
import { sampleBytes } from "@/sample/loader";
import { sampleParties } from "@/sample/parties";
import { sampleDocuments } from "@/sample/project";
import { annotatedClaims, claimRecordInput, contestInputs, decisionInputs, idOf, partyRecordInput, provenanceOf, regionInputs, relationInputs, sampleClaims, type SampleText } from "@/sample/records";

function read(key: string): SampleText {
  const source = readPlainSource({ bytes: sampleBytes(key), fileName: `${key}.txt`, maxBytes: 1_000_000 });
  if (source.kind !== "read") throw new Error(`${key}: ${source.kind}`);
  return { revisionId: idOf.document(key), voicePartyId: idOf.document(key), text: source.text };
}
const texts = new Map(sampleDocuments.map(({ key }) => [key, read(key)]));
const everyClaim = [...sampleClaims, ...annotatedClaims];
const input = (key: string) => claimRecordInput(everyClaim.find((claim) => claim.key === key)!, texts);

describe("the sample as it is written down", () => {
  test("every file in texts is one of its documents, of 250 to 600 words", () => {
    const files = readdirSync(path.resolve("sample/texts")).sort();
    expect(files).toEqual(sampleDocuments.flatMap(({ key, revision = [] }) => [key, revision].flat().map((each) => `${each}.txt`)).sort());
    for (const { text } of texts.values()) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(250);
      expect(words).toBeLessThanOrEqual(600);
    }
  });

  test.each([...texts])("the text of %s says that it is a sample", (_key, { text }) => {
    expect(text).toMatch(/of the Counterclaim sample|the sample project of Counterclaim/);
  });

  test.each(everyClaim.map(({ key }) => key))("every word of the claim %s stands where it is said to, and no rule is broken", (key) => {
    const claim = input(key);
    const voices = [...texts.keys()].map((document) => ({ documentId: idOf.document(document), voicePartyId: texts.get(document)!.voicePartyId }));
    const revisions = [...texts].map(([document, { revisionId, text }]) => ({ id: revisionId, documentId: idOf.document(document), text, isNewest: true, excluded: [] }));
    expect([...claimProblems(claim, voices), ...placementProblems(claim, null, revisions)]).toEqual([]);
    expect(standardActs).toContain(claim.act);
    expect(claim.proposition).not.toBe("");
  });

  test("parties, provenance, regions, contests and relations are well formed and name only what there is", () => {
    for (const party of sampleParties) expect(partyProblems(partyRecordInput(party), null)).toEqual([]);
    for (const document of sampleDocuments) {
      expect(provenanceOf(document).title).toBe(document.title);
      expect(regionInputs(document, texts.get(document.key)!)).toHaveLength(document.regions?.length ?? 0);
    }
    expect(relationInputs()).toHaveLength(sampleRelations.length);
    for (const { contest, positions, placements } of contestInputs()) {
      const labels = new Set(positions.map(({ id }) => id));
      expect(placements.every(({ positionId }) => positionId === null || labels.has(positionId)), contest.question).toBe(true);
    }
  });

  test("decisions are about annotators' claims, each in one at most, and what they take is among them", () => {
    const about = decisionInputs().flatMap(({ choice }) => choice.claims.map(({ id }) => id));
    expect(new Set(about).size).toBe(about.length);
    expect(annotatedClaims.map(({ key }) => idOf.claim(key))).toEqual(expect.arrayContaining(about));
    for (const { about: keys, ...decision } of sampleDecisions) {
      const taken = "take" in decision ? decision.take : "base" in decision ? [decision.base, ...Object.values(decision.fields)] : [];
      expect(keys).toEqual(expect.arrayContaining([...taken]));
    }
    expect(new Set(sampleDecisions.map(({ outcome }) => outcome))).toEqual(new Set(["took", "mixed", "neither", "undecidable"]));
  });

  test("who annotated blind are plainly nobody, at addresses that no mail reaches", () => {
    for (const { key, name, email } of sampleAnnotators) {
      expect([name, email]).toEqual([expect.stringMatching(/^Annotator [A-Z] \(sample\)$/), expect.stringMatching(/@sample\.invalid$/)]);
      for (const party of blindParties[key]!) expect(partyProblems(partyRecordInput(party), null)).toEqual([]);
    }
  });

  test("every party of the list is used", () => {
    const used = JSON.stringify([sampleClaims, sampleDocuments, sampleParties.flatMap(({ tenures = [] }) => tenures)]);
    expect(sampleParties.filter(({ key }) => !used.includes(`"${key}"`)).map(({ key }) => key)).toEqual([]);
  });

  test("words are found where several stand, and refused where it isn't said which", () => {
    const claim = sampleClaims.find(({ key }) => key === "no-such-group")!;
    const ambiguous = { ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, content: ["word"] })) };
    expect(() => claimRecordInput(ambiguous, texts)).toThrow("say which");
    const second = { ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, content: [["word", 2] as const] })) };
    const [fragment] = claimRecordInput(second, texts).mentions[0]!.anchorings[0]!.fragments;
    expect(texts.get("press-statement")!.text.slice(fragment!.start, fragment!.end + 14)).toBe("word together with");
    const absent = { ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, content: ["helicopter"] })) };
    expect(() => claimRecordInput(absent, texts)).toThrow("does not stand there");
  });
});

describe("what is hard in the sample", () => {
  const fragments = (key: string) => input(key).mentions[0]!.anchorings[0]!.fragments;

  test("offsets differ from code points after the emoji of a post", () => {
    const { text } = texts.get("explainer")!;
    const content = fragments("board-post").find(({ role }) => role === "content")!;
    expect(text.slice(content.start, content.end)).toBe("Our crew was mending the channel when the shooting began. None of ours was armed.");
    expect([...text].slice(content.start, content.end).join("")).not.toBe(text.slice(content.start, content.end));
  });

  test("one sentence carries two opposite accusations over the same words", () => {
    const [one, other] = [input("sorrin-accuses"), input("velmar-accuses")];
    expect(one.mentions[0]!.anchorings[0]!.fragments).toEqual(other.mentions[0]!.anchorings[0]!.fragments);
    expect([one.claimants, one.targets]).toEqual([other.targets, other.claimants]);
  });

  test("one text has other line ends and a byte-order mark", () => {
    const bytes = Buffer.from(sampleBytes("press-statement"));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.includes("\r\n")).toBe(true);
    expect(texts.get("press-statement")!.text).toMatch(/^Republic of Sorrin\nMinistry/);
  });

  test("there are eight contests: about a figure, responsibility, wording, events, whose ground, and a finding of a court", () => {
    expect(sampleContests.map(({ kind }) => kind)).toEqual(["quantity", "responsibility", "label", "event", "event", "status", "event", "legal"]);
    for (const { positions } of sampleContests) expect([2, 3, 4]).toContain(positions.length);
  });
});
