// What two people made of the bulletin, each on their own: their keys begin with a or b.
import { blindDocument as document } from "@/sample/blind";
import type { SampleClaim } from "@/sample/description";

/** Said alike by both. */
const alike = (by: "a" | "b"): readonly SampleClaim[] => [
  {
    key: `${by}-no-shot`, act: "asserts", polarity: "negative", by: ["mission"], said: "2017-08-10", event: "2017-08-10", proposition: "No shot was fired on the upper Ruvel on 10 August 2017.",
    mentions: [{ document, passage: "On the upper Ruvel the day passed without a shot, the Ruvel Monitoring Mission says.", mode: "indirect", content: ["the day passed without a shot"], levels: [{ kind: "named", source: ["the Ruvel Monitoring Mission"], cue: ["says"] }] }],
  },
  {
    key: `${by}-killed`, act: "asserts", event: "2017-08-09", proposition: "A soldier of Sorrin was killed at the old weir.",
    quantities: [{ value: 1, qualifier: "A soldier", unit: "people", outcome: "killed", population: "soldiers of Sorrin" }],
    mentions: [{ document, passage: "A soldier of Sorrin was killed at the old weir.", mode: "none", content: ["A soldier of Sorrin was killed at the old weir."], levels: [] }],
  },
  {
    key: `${by}-in-school`, act: "asserts", by: ["relief-union"], proposition: "412 people who left their houses are in the school of Wadin.",
    quantities: [{ value: 412, qualifier: "412", unit: "people", outcome: "left their houses", population: "villagers", area: "the school of Wadin" }],
    mentions: [{ document, passage: "The Sorrin Relief Union counts 412 of them in the school of Wadin.", mode: "indirect", content: ["412 of them in the school of Wadin"], levels: [{ kind: "named", source: ["The Sorrin Relief Union"], cue: ["counts"] }] }],
  },
  {
    key: `${by}-guards-named`, act: "demands", by: ["dahl"], targets: ["velmar"], proposition: "The guards of the weir must be named.",
    mentions: [{ document, passage: "Mera Dahl, the defence minister of Sorrin, demanded that the guards of the weir be named.", mode: "indirect", content: ["the guards of the weir be named"], levels: [{ kind: "named", source: ["Mera Dahl, the defence minister of Sorrin"], cue: ["demanded"] }] }],
  },
];

const blame = "The Ministry of Defence in Kamdin speaks of “murder in a time of truce” and blames the border guards of Velmar.";
const denial = "Ilvan Torr, the spokesman in Ostrel, said this morning that no guard had fired.";
const find = "A patrol of the mission reached the weir after dark. It found two cartridges there, the mission reports, and could not say how long they had lain in the grass.";
const farmer = "A farmer who lives by the weir told this station that he had heard three shots, perhaps four.";
const neighbour = "His neighbour, who was in her garden, heard none.";
const number = "The League of River States, which paid for the blankets, puts the number at some 600 on both banks, children included.";
const crossing = "Otherwise, she said, the crossing at Port Chala would stay shut.";
const water = "The Water Board of Wadin expects the channel to carry water again by Saturday.";

const ofA: readonly SampleClaim[] = [
  ...alike("a"),
  {
    key: "a-murder", act: "accuses", by: ["sorrin-defence"], targets: ["velmar-guards"], event: "2017-08-09", proposition: "The border guards of Velmar killed the soldier.",
    mentions: [{ document, passage: blame, mode: "indirect", content: ["blames the border guards of Velmar"], levels: [{ kind: "named", source: ["The Ministry of Defence in Kamdin"], cue: ["blames"] }] }],
  },
  {
    key: "a-no-guard-fired", act: "denies", polarity: "negative", by: ["torr"], said: "2017-08-10", proposition: "No guard fired at the old weir.",
    mentions: [{ document, passage: denial, mode: "indirect", content: ["no guard had fired"], levels: [{ kind: "named", source: ["Ilvan Torr, the spokesman in Ostrel"], cue: ["said"] }] }],
  },
  {
    key: "a-one-shot", act: "concedes", by: ["torr"], said: "2017-08-10", proposition: "One shot went off while a rifle was being cleaned.", quantities: [{ value: 1, qualifier: "one", unit: "shots" }],
    mentions: [{ document, passage: "An hour later he said that one shot had gone off while a rifle was being cleaned.", mode: "indirect", content: ["one shot had gone off while a rifle was being cleaned"], levels: [{ kind: "pronoun", source: ["he"], cue: ["said"] }] }],
  },
  {
    key: "a-cartridges", act: "asserts", by: ["mission"], proposition: "A patrol found cartridges at the weir.",
    mentions: [{ document, passage: find, mode: "indirect", content: ["It found two cartridges there"], levels: [{ kind: "named", source: [["the mission", 2]], cue: ["reports"] }] }],
  },
  {
    key: "a-three-shots", act: "asserts", by: ["a-farmer"], certainty: "possible", event: "2017-08-09", proposition: "Three shots, or perhaps four, could be heard at the weir on 9 August 2017.",
    quantities: [{ min: 3, max: 4, qualifier: "three shots, perhaps four", unit: "shots" }],
    mentions: [{ document, passage: farmer, mode: "indirect", content: ["he had heard three shots, perhaps four"], levels: [{ kind: "anonymous", source: ["A farmer who lives by the weir"], cue: ["told this station"] }], hedges: [{ words: "perhaps" }] }],
  },
  {
    key: "a-neighbour", act: "denies", polarity: "negative", by: ["a-neighbour"], event: "2017-08-09", proposition: "There were no shots at the weir.",
    mentions: [{ document, passage: neighbour, mode: "indirect", content: ["heard none"], levels: [{ kind: "anonymous", source: ["His neighbour"] }] }],
  },
  {
    key: "a-no-figure", act: "is silent", by: ["velmar"], proposition: "Velmar gives no figure of those who left.",
    mentions: [{ document, passage: "No figure has come from Velmar's authorities.", mode: "indirect", content: ["No figure has come"], levels: [{ kind: "role", source: ["Velmar's authorities"] }] }],
  },
  {
    key: "a-six-hundred", act: "estimates", by: ["league"], proposition: "Some 600 people left their houses.", quantities: [{ value: 600, approximate: true, qualifier: "some 600", unit: "people", outcome: "left their houses" }],
    mentions: [{ document, passage: number, mode: "indirect", content: ["some 600"], levels: [{ kind: "named", source: ["The League of River States"], cue: ["puts the number at"] }] }],
  },
  {
    key: "a-crossing", act: "threatens", by: ["dahl"], targets: ["velmar"], proposition: "The crossing at Port Chala stays shut unless the guards are named.",
    mentions: [{ document, passage: crossing, mode: "indirect", content: ["the crossing at Port Chala would stay shut"], levels: [{ kind: "pronoun", source: ["she"], cue: ["said"] }] }],
  },
  {
    key: "a-channel", act: "commits", by: ["water-board"], event: "2017-08-12", proposition: "The channel will carry water again by 12 August 2017.",
    mentions: [{ document, passage: water, mode: "indirect", content: ["the channel to carry water again by Saturday"], levels: [{ kind: "named", source: ["The Water Board of Wadin"], cue: ["expects"] }] }],
  },
];

const ofB: readonly SampleClaim[] = [
  ...alike("b"),
  {
    key: "b-murder", act: "condemns", by: ["sorrin-defence"], event: "2017-08-09", proposition: "The death of the soldier was a murder in a time of truce, and the border guards of Velmar are to blame.",
    mentions: [{
      document, passage: blame, mode: "mixed", content: ["“murder in a time of truce” and blames the border guards of Velmar"], levels: [{ kind: "named", source: ["The Ministry of Defence in Kamdin"], cue: ["speaks of"] }],
      loaded: [{ words: "murder", of: "sorrin-defence" }],
    }],
  },
  {
    key: "b-no-guard-fired", act: "denies", polarity: "negative", by: ["velmar-defence"], said: "2017-08-10", proposition: "No guard fired at the old weir.",
    mentions: [{ document, passage: denial, mode: "indirect", content: ["no guard had fired"], levels: [{ kind: "role", source: ["the spokesman in Ostrel"], cue: ["said"] }] }],
  },
  {
    key: "b-cartridges", act: "asserts", by: ["mission"], event: "2017-08-09", proposition: "A patrol found two cartridges at the weir after dark.", quantities: [{ value: 2, qualifier: "two", unit: "cartridges" }],
    mentions: [{ document, passage: find, mode: "indirect", content: ["It found two cartridges there"], levels: [{ kind: "named", source: [["the mission", 2]], cue: ["reports"] }] }],
  },
  {
    key: "b-three-shots", act: "asserts", by: ["b-farmer"], event: "2017-08-09", proposition: "The farmer heard three or four shots.", quantities: [{ value: 3, approximate: true, qualifier: "three", unit: "shots" }],
    mentions: [{ document, passage: farmer, mode: "indirect", content: ["three shots, perhaps four"], levels: [{ kind: "anonymous", source: ["A farmer who lives by the weir"], cue: ["told"] }] }],
  },
  {
    key: "b-neighbour", act: "asserts", by: ["b-neighbour"], event: "2017-08-09", proposition: "The neighbour heard no shot.",
    mentions: [{ document, passage: neighbour, mode: "indirect", content: ["heard none"], levels: [{ kind: "anonymous", source: ["His neighbour"] }] }],
  },
  {
    key: "b-six-hundred", act: "estimates", by: ["league"], certainty: "probable", proposition: "About 600 people left their houses, children included.",
    quantities: [{ value: 600, approximate: true, qualifier: "some 600", unit: "people", outcome: "left their houses", whose: "both", area: "both banks" }],
    mentions: [{ document, passage: number, mode: "indirect", content: ["some 600 on both banks, children included"], levels: [{ kind: "named", source: ["The League of River States"], cue: ["puts"] }] }],
  },
  {
    key: "b-crossing", act: "warns", by: ["dahl"], proposition: "The crossing at Port Chala stays shut unless the guards are named.",
    mentions: [{ document, passage: crossing, mode: "indirect", content: ["the crossing at Port Chala would stay shut"], levels: [{ kind: "pronoun", source: ["she"], cue: ["said"] }] }],
  },
  {
    key: "b-channel", act: "estimates", by: ["water-board"], certainty: "probable", event: "2017-08-12", proposition: "The channel should carry water again by 12 August 2017.",
    mentions: [{ document, passage: water, mode: "indirect", content: ["the channel to carry water again by Saturday"], levels: [{ kind: "named", source: ["The Water Board of Wadin"], cue: ["expects"] }] }],
  },
  {
    key: "b-shut-since-june", act: "asserts", by: ["torr"], event: "2017-06/2017-08", proposition: "The crossing has been shut since June, by Sorrin.",
    mentions: [{
      document, passage: "the crossing has been shut since June, says Mr Torr, and from the other side.", mode: "indirect", content: ["the crossing has been shut since June", "and from the other side"],
      levels: [{ kind: "named", source: ["Mr Torr"], cue: ["says"] }],
    }],
  },
];

/** By the annotator's key. */
export const blindClaims: Readonly<Record<string, readonly SampleClaim[]>> = { a: ofA, b: ofB };
