import { expect, test } from "vitest";
import { inWords, spanOf, suggested } from "@/tests/unit/suggest/suggesting";

const first = (text: string, words: string, ...excluded: string[]) => inWords(text, suggested(text, words, ...excluded)[0]);

test("G1: the nearest reporting verb is the cue, the name before it the source, its bearer the party", () => {
  const text = "The harbour was quiet. The Southern Command denied that any shots had been fired.";
  expect(first(text, "any shots had been fired")).toEqual({ rule: "source-verb", cue: "denied", source: "The Southern Command", party: "command", act: "denies" });
});

test("G1: where the verb follows the words, its source may follow it", () => {
  const text = "“No shot was fired”, said the Northern Ministry.";
  expect(first(text, "No shot was fired")).toEqual({ rule: "verb-source", cue: "said", source: "the Northern Ministry", party: "ministry", act: "asserts" });
});

test("G1: the source follows “according to”, before and after the content", () => {
  const before = "According to the Northern Ministry, two bridges fell.";
  expect(first(before, "two bridges fell")).toMatchObject({ rule: "phrase-source", cue: "According to", source: "the Northern Ministry", party: "ministry" });
  const after = "Two bridges fell, according to Lorn News Agency.";
  expect(first(after, "Two bridges fell")).toMatchObject({ cue: "according to", party: "agency" });
});

test("G1: the head of a list is the source of every item, and a name with a colon of what follows", () => {
  const list = "Losses\n\nPer Vélm:\n\n  • At least 283 killed\n  • 296 injured\n";
  expect(first(list, "296 injured")).toMatchObject({ cue: "Per", source: "Vélm", party: "velm" });
  expect(first("Velm: “Nothing to add.”", "Nothing to add.")).toMatchObject({ rule: "colon", cue: ":", party: "velm" });
});

test("G1: a quotation that stands in a paragraph of its own has its cue in the line that leads to it", () => {
  const text = "In spring, Ali Hasanov spoke again, saying that\n\nThe bridge was never theirs.\n";
  expect(first(text, "The bridge was never theirs.")).toMatchObject({ cue: "saying", source: "Ali Hasanov" });
});

test("G1: “per cent” and a verb without anybody before it name no source", () => {
  expect(suggested("Five per cent of the boats were gone.", "the boats were gone")).toEqual([]);
  expect(first("Said to be lost, the boats came home.", "the boats came home")).toMatchObject({ source: null, party: null });
});

test("G1: another verb between a name and a verb leaves the source out", () => {
  const text = "The ministry raised its figure, admitted the delay and added that one bridge fell.";
  const [suggestion] = suggested(text, "one bridge fell");
  expect(inWords(text, suggestion)).toMatchObject({ cue: "added", party: "ministry" });
  expect(suggestion!.source!.kind).toBe("elided");
});

test("G1: without a known name, a pronoun, capitalised words or a role are the source, and nobody is named", () => {
  const kinds = (text: string, words: string) => suggested(text, words).map(({ source, party }) => [source && text.slice(source.start, source.end), source?.kind, party])[0];
  expect(kinds("It later said that nothing was lost.", "nothing was lost")).toEqual(["It", "pronoun", null]);
  expect(kinds("The Ministry of Rivers said that nothing was lost.", "nothing was lost")).toEqual(["The Ministry of Rivers", "named", null]);
  expect(kinds("A spokesman of the harbour said that nothing was lost.", "nothing was lost")).toEqual(["A spokesman of the harbour", "role", null]);
});

test("G2: names are found without regard to case, marks and transliteration", () => {
  for (const written of ["Dilgham Asgarov", "DILGAM ASKEROV", "Dilqam Əsgərov", "Asgarov"]) {
    const text = `${written} said that he was a shepherd.`;
    expect(first(text, "he was a shepherd"), written).toMatchObject({ source: written, party: "sergeant" });
  }
  expect(first("Վելմ said nothing fell.", "nothing fell")).toMatchObject({ party: "velm" });
});

test("G2: homonyms are never merged: each is offered", () => {
  const text = "Hasanov told the press that nothing had changed.";
  expect(suggested(text, "nothing had changed").map(({ party }) => party?.partyId)).toEqual(["mayor", "envoy"]);
});

test("G2: “the ministry” isn't found in another ministry's name", () => {
  expect(first("The Health Ministry said that nobody was ill.", "nobody was ill")).toMatchObject({ source: "The Health Ministry", party: null });
});

test("G3: the act comes from the cue; a negated one keeps silent or tells no act", () => {
  const actOf = (verb: string) => suggested(`The ministry ${verb} that boats were lost.`, "boats were lost")[0]?.act;
  expect([actOf("said"), actOf("conceded"), actOf("warned"), actOf("did not confirm"), actOf("never denied")]).toEqual(["asserts", "concedes", "warns", "is silent", null]);
});

test("G3: whom “accused” names is the target", () => {
  const text = "The ministry accused the Southern Command of firing first.";
  const [suggestion] = suggested(text, "firing first");
  expect(suggestion).toMatchObject({ act: "accuses", target: { partyId: "command", ...spanOf(text, "Southern Command") } });
  expect(suggested("The ministry accused somebody of firing first.", "firing first")[0]!.target).toBeNull();
});

test("G4: words within the content that hedge it give the certainty, and are marked", () => {
  const text = "The ministry said that it was allegedly the likely cause in May.";
  const [suggestion] = suggested(text, "it was allegedly the likely cause in May");
  expect(suggestion).toMatchObject({ certainty: "probable", hedges: [spanOf(text, "allegedly"), spanOf(text, "likely")] });
});

test("G4: when it was said is taken from the same sentence only, and not from the content", () => {
  const said = (text: string, words: string) => suggested(text, words)[0]?.said?.edtf;
  expect(said("On 7 August 2014 the ministry said that boats were lost.", "boats were lost")).toBe("2014-08-07");
  expect(said("On 7 August 2014 boats sank. The ministry said that boats were lost.", "boats were lost")).toBeUndefined();
  expect(said("The ministry said that boats were lost on 7 August 2014.", "boats were lost on 7 August 2014")).toBeUndefined();
  expect(said("The ministry said that boats were lost on 7 August 2014.", "boats were lost")).toBeUndefined();
});

test("G5: who passes the words on is offered as the levels outside of the source", () => {
  const text = "The Herald, quoting the news agency, reported that according to the Northern Ministry twelve boats were lost.";
  const [suggestion] = suggested(text, "twelve boats were lost");
  expect(suggestion!.party?.partyId).toBe("ministry");
  expect(suggestion!.outer.map(({ source, cue, partyId }) => [text.slice(source.start, source.end), text.slice(cue.start, cue.end), partyId])).toEqual([
    ["the news agency", "quoting", "agency"],
    ["The Herald", "reported", "herald"],
  ]);
});

test("G5: another statement in the sentence is no level of this one", () => {
  const text = "Vélm said that boats were lost, while the ministry claimed that boats were found.";
  expect(suggested(text, "boats were found")[0]).toMatchObject({ party: { partyId: "ministry" }, outer: [] });
});

test("G6: excluded regions aren't read; one between subject and verb breaks nothing", () => {
  const tooltip = "The ministry may refer to: * a film, as Vélm claimed * a song";
  const text = `On that day\nthe ministry ${tooltip}\nsaid that two bridges were lost.`;
  const [suggestion] = suggested(text, "two bridges were lost", tooltip);
  expect(inWords(text, suggestion)).toMatchObject({ cue: "said", source: "the ministry", party: "ministry" });
  expect(suggested(text, "two bridges were lost", tooltip)).toHaveLength(1);
});

test("G7: every suggestion has its rule, the words that it was read from, and their distance", () => {
  const text = "The ministry said that two bridges were lost.";
  expect(suggested(text, "two bridges were lost")[0]).toMatchObject({ rule: "source-verb", distance: 6, cue: spanOf(text, "said"), party: { match: "name", ...spanOf(text, "The ministry") } });
});

test("G8: only the surroundings are looked at, in a text of any length", () => {
  const text = `${"Vélm said so. ".repeat(200_000)}The ministry said that two bridges were lost.${" Vélm said so.".repeat(200_000)}`;
  let read = 0;
  const slice = String.prototype.slice;
  String.prototype.slice = function (from?: number, to?: number) {
    const part = slice.call(this, from, to);
    if (this.length === text.length) read += part.length;
    return part;
  };
  try {
    expect(inWords(text, suggested(text, "two bridges were lost")[0])).toMatchObject({ party: "ministry" });
  } finally {
    String.prototype.slice = slice;
  }
  expect(read).toBeLessThan(20_000);
});
