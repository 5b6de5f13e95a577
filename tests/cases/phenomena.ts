import type { Quantity } from "@/lib/claims/record";
import type { relationTypes } from "@/lib/contests/relation-types";
import type { regionRoles } from "@/lib/documents/record";
import type { PartyKind } from "@/lib/parties/record";

/** One level of a chain, by the words that say so. */
export interface CaseLevel {
  readonly by?: readonly string[];
  readonly kind?: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
  readonly stance?: "relays" | "endorses" | "distances" | "rejects";
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
}

/** A claim by its words; `by` left out: the document's own voice. */
export interface CaseClaim {
  readonly key: string;
  readonly by?: readonly string[];
  readonly act: string;
  readonly content: readonly string[];
  /** the document, where a case has two */
  readonly on?: string;
  readonly levels?: readonly CaseLevel[];
  readonly mode?: "direct" | "indirect" | "mixed" | "none";
  readonly stance?: "relays" | "endorses" | "distances" | "rejects";
  readonly hedge?: readonly string[];
  /** loaded words, with whose word they are */
  readonly loaded?: Readonly<Record<string, string | null>>;
  readonly negative?: true;
  readonly certainty?: "certain" | "probable" | "possible";
  readonly proposition?: string;
  readonly targets?: readonly string[];
  readonly invoked?: readonly string[];
  readonly quantities?: readonly Partial<Quantity>[];
  readonly said?: string;
  readonly event?: string;
  readonly reported?: string;
  readonly about?: { readonly claim: string } | { readonly term: string };
  readonly reading?: string;
  readonly note?: string;
  readonly duplicateOf?: string;
  /** where else it stands, on the other document */
  readonly also?: { readonly on: string; readonly content: readonly string[] };
}

/** One phenomenon of contested texts in our own words, and how it is entered. */
export interface Phenomenon {
  readonly name: string;
  /** the rules of docs/SPEC.md that it shows at work */
  readonly rules: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, { readonly kind: PartyKind; readonly names: readonly string[]; readonly on?: string; readonly tenure?: { readonly of: string; readonly office: string; readonly from?: string; readonly to?: string } }>>;
  readonly claims: readonly CaseClaim[];
  readonly relations?: readonly { readonly from: string; readonly type: (typeof relationTypes)[number]; readonly to: string; readonly scope?: string }[];
  readonly regions?: readonly { readonly role: (typeof regionRoles)[number]; readonly words: string; readonly outlet?: string; readonly refersTo?: string }[];
  readonly notSame?: readonly [string, string];
}

const ministry = { kind: "ministry", names: ["Ministry of Defence of Tarn"] } as const;
const army = { kind: "force", names: ["army of Sorrin"] } as const;
const tarn = { kind: "state", names: ["Tarn", "Ostrel"] } as const;
const sorrin = { kind: "state", names: ["Sorrin"] } as const;
const agency = { kind: "media_outlet", names: ["Lorn Agency"] } as const;

export const phenomena: readonly Phenomenon[] = [
  {
    name: "1 a chain of sources", rules: "C4, C17",
    texts: { page: "The Lorn Agency, citing the Ministry of Defence of Tarn, wrote that Sergeant Vell had seen two boats." },
    parties: { agency, ministry, vell: { kind: "witness", names: ["Sergeant Vell"] } },
    claims: [{
      key: "boats", by: ["vell"], act: "asserts", content: ["two boats"], mode: "indirect",
      levels: [{ source: ["Sergeant Vell"], cue: ["had seen"] }, { by: ["ministry"], stance: "relays", source: ["the Ministry of Defence of Tarn"], cue: ["citing"] }, { by: ["agency"], stance: "distances", source: ["The Lorn Agency"], cue: ["wrote that"] }],
    }],
  },
  {
    name: "2 a claim inside the opponent's quotation", rules: "C6, C7",
    texts: { page: "“The mediator called our hills disputed. I disagree,” the president of Tarn said." },
    parties: { president: { kind: "official", names: ["the president of Tarn"] }, mediator: { kind: "international_body", names: ["the mediator"] } },
    claims: [
      { key: "disputed", by: ["mediator"], act: "assesses", content: ["our hills disputed"], mode: "indirect", levels: [{ source: ["The mediator"], cue: ["called"] }, { by: ["president"], stance: "rejects", source: ["the president of Tarn"], cue: ["said"] }] },
      { key: "disagree", by: ["president"], act: "denies", content: ["I disagree"], mode: "direct", levels: [{ kind: "pronoun", source: ["I"], cue: ["disagree"] }], invoked: ["mediator"], about: { claim: "disputed" } },
    ],
  },
  {
    name: "3 content and source in pieces", rules: "C7",
    texts: { page: "The raid left 88 northern and 31–92 southern guards dead. Tarn [link: a town] and, later, Sorrin said so." },
    parties: { tarn, sorrin },
    claims: [{ key: "south", by: ["tarn", "sorrin"], act: "asserts", content: ["The raid left", "31–92 southern guards dead"], mode: "indirect", levels: [{ source: ["Tarn", "Sorrin"], cue: ["said so"] }], quantities: [{ min: 31, max: 92, qualifier: "31–92", unit: "people", outcome: "killed", population: "southern guards" }] }],
    regions: [{ role: "tooltip", words: "[link: a town]" }],
  },
  {
    name: "4 the document's own voice", rules: "C2, C3",
    texts: { page: "Sorrin began a war without a reason." }, parties: {},
    claims: [{ key: "war", act: "asserts", content: ["Sorrin began a war without a reason"], mode: "none", loaded: { "without a reason": null } }],
  },
  {
    name: "5 denials, of which it is not clear what they deny", rules: "C5, C9",
    texts: { page: "Tarn said that a prisoner was beaten and died, which Sorrin denied. Sorrin did not rule out a link." },
    parties: { tarn, sorrin },
    claims: [
      { key: "beaten", by: ["tarn"], act: "accuses", content: ["a prisoner was beaten and died"], mode: "indirect", targets: ["sorrin"], levels: [{ source: ["Tarn"], cue: ["said that"] }] },
      { key: "denial", by: ["sorrin"], act: "denies", content: ["which"], mode: "indirect", negative: true, levels: [{ source: ["Sorrin"], cue: ["denied"] }], note: "Death, beating or both: the text does not tell.", said: "XXXX" },
      { key: "link", by: ["sorrin"], act: "neither confirms nor denies", content: ["a link"], mode: "indirect", levels: [{ source: ["Sorrin"], cue: ["did not rule out"] }] },
    ],
    relations: [{ from: "denial", type: "denies", to: "beaten", scope: "not clear: the beating or the death" }],
  },
  {
    name: "6 a figure that was revised, and a claim that was dropped", rules: "C8, C15",
    texts: { page: "On 7 August Tarn spoke of two dead; a day later it said three. It has since dropped the word “massacre”." },
    parties: { tarn },
    claims: [
      { key: "two", by: ["tarn"], act: "asserts", content: ["two dead"], said: "2014-08-07", levels: [{ source: ["Tarn"], cue: ["spoke of"] }], quantities: [{ value: 2, qualifier: "two", unit: "people", outcome: "killed", whose: "own", cumulative: true, asOf: "2014-08-07" }] },
      { key: "three", by: ["tarn"], act: "asserts", content: ["three"], said: "2014-08-08", levels: [{ kind: "pronoun", source: ["it"], cue: ["said"] }], quantities: [{ value: 3, qualifier: "three", unit: "people", outcome: "killed", whose: "own", cumulative: true, asOf: "2014-08-08" }] },
      { key: "dropped", by: ["tarn"], act: "retracts", content: ["the word “massacre”"], about: { term: "massacre" }, levels: [{ kind: "pronoun", source: ["It"], cue: ["has since dropped"] }] },
    ],
    relations: [{ from: "three", type: "updates", to: "two" }],
  },
  {
    name: "7 a party against itself", rules: "C1",
    texts: { page: "At the trial Oren said he had tried to save the boy. In 2020 Oren said he knew nothing of a boy." },
    parties: { oren: { kind: "witness", names: ["Oren"] } },
    claims: [
      { key: "saved", by: ["oren"], act: "asserts", content: ["he had tried to save the boy"], said: "2015", levels: [{ source: ["Oren"], cue: ["said"] }] },
      { key: "nothing", by: ["oren"], act: "denies", content: ["he knew nothing of a boy"], said: "2020", negative: true, levels: [{ source: ["Oren"], cue: ["said"] }] },
    ],
    relations: [{ from: "nothing", type: "contradicts", to: "saved" }],
  },
  {
    name: "8 ranges, bounds, alternatives, words for many", rules: "C8, C15",
    texts: { page: "Tarn counted at least 49 dead, roughly 600–800 km² burnt, between 1,500 and 2,500 or 1,000 and 3,000 fled, 22+ guards and dozens of boats." },
    parties: { tarn },
    claims: [{
      key: "toll", by: ["tarn"], act: "estimates", content: ["at least 49 dead, roughly 600–800 km² burnt, between 1,500 and 2,500 or 1,000 and 3,000 fled, 22+ guards and dozens of boats"], levels: [{ source: ["Tarn"], cue: ["counted"] }],
      quantities: [
        { min: 49, qualifier: "at least 49", unit: "people", outcome: "killed" }, { min: 600, max: 800, approximate: true, qualifier: "roughly 600–800", unit: "km²", outcome: "destroyed" },
        { min: 1500, max: 2500, qualifier: "between 1,500 and 2,500" }, { min: 1000, max: 3000, qualifier: "1,000 and 3,000" }, { min: 22, qualifier: "22+", unit: "people", population: "guards" }, { qualifier: "dozens", unit: "boats" },
      ],
    }],
  },
  {
    name: "9 one party under many names, and two men of one name", rules: "P1, P3",
    texts: { page: "Asker Vel denied it. Ասկեր Վել (also Askar Vell) was in Lorn; another Asker Vel, a baker, confirmed it." },
    parties: { vel: { kind: "official", names: ["Asker Vel", "Askar Vell", "Ասկեր Վել"] }, baker: { kind: "witness", names: ["Asker Vel"] } },
    claims: [
      { key: "denied", by: ["vel"], act: "denies", content: ["it"], levels: [{ source: ["Asker Vel"], cue: ["denied"] }] },
      { key: "confirmed", by: ["baker"], act: "confirms", content: ["confirmed it"], levels: [{ kind: "role", source: ["another Asker Vel, a baker"], cue: ["confirmed"] }] },
    ],
    notSame: ["vel", "baker"],
  },
  {
    name: "10 names of places that take sides", rules: "C7, C16",
    texts: { page: "The army of Sorrin said that it had freed Karvel, which Tarn calls Kelven." }, parties: { army, tarn },
    claims: [{ key: "freed", by: ["army"], act: "asserts", content: ["it had freed Karvel"], levels: [{ source: ["The army of Sorrin"], cue: ["said that"] }], loaded: { freed: "army", Karvel: "army" }, note: "Karvel and Kelven are one place." }],
  },
  {
    name: "11 offices with a beginning and an end", rules: "P4",
    texts: { page: "The acting minister, Dahl, warned of a raid." },
    parties: { ministry, dahl: { kind: "official", names: ["Dahl"], tenure: { of: "ministry", office: "acting minister", from: "2014-05", to: "2014-09-12" } } },
    claims: [{ key: "raid", by: ["dahl"], act: "warns", content: ["a raid"], levels: [{ kind: "role", source: ["The acting minister, Dahl"], cue: ["warned of"] }] }],
  },
  {
    name: "12 sources without a name", rules: "P2, C4",
    texts: { page: "A diplomat said that talks had failed. Western estimates put the losses higher. It was revealed that maps were sold." },
    parties: { diplomat: { kind: "anonymous", names: ["a diplomat"], on: "page" }, west: { kind: "collective", names: ["Western estimates"] } },
    claims: [
      { key: "talks", by: ["diplomat"], act: "asserts", content: ["talks had failed"], levels: [{ kind: "anonymous", source: ["A diplomat"], cue: ["said that"] }] },
      { key: "losses", by: ["west"], act: "estimates", content: ["the losses higher"], levels: [{ kind: "collective", source: ["Western estimates"], cue: ["put"] }] },
      { key: "maps", act: "asserts", content: ["maps were sold"], levels: [{ kind: "implicit", cue: ["It was revealed that"] }] },
    ],
  },
  {
    name: "13 two who say it together, and two who accuse each other", rules: "C2, C19",
    texts: { page: "Tarn and Sorrin asked for calm. Both sides accused each other of firing first." }, parties: { tarn, sorrin },
    claims: [
      { key: "calm", by: ["tarn", "sorrin"], act: "demands", content: ["calm"], levels: [{ source: ["Tarn", "Sorrin"], cue: ["asked for"] }] },
      { key: "there", by: ["tarn"], act: "accuses", content: ["firing first"], targets: ["sorrin"], levels: [{ kind: "collective", source: ["Both sides"], cue: ["accused each other of"] }] },
      { key: "back", by: ["sorrin"], act: "accuses", content: ["firing first"], targets: ["tarn"], levels: [{ kind: "collective", source: ["Both sides"], cue: ["accused each other of"] }], duplicateOf: "there" },
    ],
  },
  {
    name: "14 a capital, a pronoun, a role, and a subject that is left out", rules: "C4, C17",
    texts: { page: "Ostrel denied the raid and demanded an answer. It said nothing was burnt." }, parties: { tarn },
    claims: [
      { key: "raid", by: ["tarn"], act: "denies", content: ["the raid"], levels: [{ kind: "role", source: ["Ostrel"], cue: ["denied"] }] },
      { key: "answer", by: ["tarn"], act: "demands", content: ["an answer"], levels: [{ kind: "elided", cue: ["demanded"] }] },
      { key: "burnt", by: ["tarn"], act: "asserts", content: ["nothing was burnt"], negative: true, levels: [{ kind: "pronoun", source: ["It"], cue: ["said"] }] },
    ],
  },
  {
    name: "15 scare quotes, loaded words and hedges, each somebody's word", rules: "C7, C16",
    texts: { page: "The army stopped what it called “saboteurs”, who had probably crossed the river." }, parties: { army },
    claims: [{ key: "saboteurs", by: ["army"], act: "asserts", content: ["“saboteurs”, who had probably crossed the river"], mode: "mixed", stance: "distances", certainty: "probable", hedge: ["probably"], loaded: { "“saboteurs”": "army" }, levels: [{ kind: "pronoun", source: ["it"], cue: ["called"] }] }],
  },
  {
    name: "16 a note that says something else than the sentence it stands under", rules: "R1, R3",
    texts: { page: "Sorrin clearly began it.[1]\n\n1. “Signs suggest that Sorrin began it”, Lorn Agency, 2014." }, parties: { agency },
    claims: [
      { key: "body", act: "asserts", content: ["Sorrin clearly began it"], loaded: { clearly: null } },
      { key: "note", by: ["agency"], act: "assesses", content: ["Signs suggest that Sorrin began it"], mode: "direct", certainty: "probable", hedge: ["suggest"], levels: [{ source: ["Lorn Agency"] }], reported: "2014" },
    ],
    regions: [{ role: "reference", words: "1. “Signs suggest that Sorrin began it”, Lorn Agency, 2014.", outlet: "Lorn Agency", refersTo: "Sorrin clearly began it" }],
  },
  {
    name: "17 words of the interface in the middle of a sentence, and a sentence that stands twice", rules: "R2, R3, C20",
    texts: { page: "Tarn said that boats [Boat may refer to: a vessel] were sunk. Subscribe now! Tarn said that boats were sunk." }, parties: { tarn },
    claims: [{ key: "sunk", by: ["tarn"], act: "asserts", content: ["boats", "were sunk"], levels: [{ source: ["Tarn"], cue: ["said that"] }], also: { on: "page", content: ["boats were sunk"] } }],
    regions: [{ role: "tooltip", words: "[Boat may refer to: a vessel]" }, { role: "appeal", words: "Subscribe now!" }],
  },
  {
    name: "18 damaged text with a supplied reading", rules: "C10, C22",
    texts: { page: "The ministry counted “ ssibly six” boats near about of land." }, parties: { ministry },
    claims: [{ key: "six", by: ["ministry"], act: "estimates", content: ["“ ssibly six” boats near about of land"], levels: [{ kind: "role", source: ["The ministry"], cue: ["counted"] }], reading: "“possibly six” boats near about [number lost] of land", note: "The number has been lost on the way.", quantities: [{ value: 6, approximate: true, qualifier: "ssibly six", unit: "boats" }] }],
  },
  {
    name: "19 the header of a list as the source of its items", rules: "C18",
    texts: { page: "Per Tarn:\n- 283 guards killed\n- 11 boats sunk\n- 2 bridges burnt" }, parties: { tarn },
    claims: (["283 guards killed", "11 boats sunk", "2 bridges burnt"] as const).map((words) => ({ key: words, by: ["tarn"], act: "asserts", content: [words], levels: [{ source: ["Tarn"], cue: ["Per"] }] })),
    regions: [{ role: "infobox", words: "Per Tarn:\n- 283 guards killed\n- 11 boats sunk\n- 2 bridges burnt" }],
  },
  {
    name: "20 the dates of saying, of happening and of reporting", rules: "C9, C21",
    texts: { page: "On 14 September Sorrin said that in summer, before 7 August 2014, it had asked for help." }, parties: { sorrin },
    claims: [{ key: "help", by: ["sorrin"], act: "asserts", content: ["it had asked for help"], levels: [{ source: ["Sorrin"], cue: ["said that"] }], said: "XXXX-09-14", event: "[..2014-08-06]", reported: "2014~" }],
  },
  {
    name: "21 a document against itself", rules: "C3",
    texts: { page: "They crossed in July. They crossed on 29 June." }, parties: {},
    claims: [{ key: "july", act: "asserts", content: ["They crossed in July"], event: "XXXX-07" }, { key: "june", act: "asserts", content: ["They crossed on 29 June"], event: "XXXX-06-29" }],
    relations: [{ from: "june", type: "contradicts", to: "july" }],
  },
  {
    name: "22 a verdict on another claim", rules: "C6",
    texts: { page: "Tarn said that the bridge was mined, a claim which is considered unlikely." }, parties: { tarn },
    claims: [
      { key: "mined", by: ["tarn"], act: "asserts", content: ["the bridge was mined"], levels: [{ source: ["Tarn"], cue: ["said that"] }] },
      { key: "unlikely", act: "assesses", content: ["a claim which is considered unlikely"], about: { claim: "mined" }, certainty: "possible" },
    ],
  },
  {
    name: "23 silence, on the reporter's word", rules: "C5",
    texts: { page: "The Red Lamp did not comment publicly and has shown no evidence." }, parties: { lamp: { kind: "ngo", names: ["The Red Lamp"] } },
    claims: [
      { key: "silent", by: ["lamp"], act: "is silent", content: ["did not comment publicly"], mode: "none", negative: true, levels: [{ source: ["The Red Lamp"] }] },
      { key: "evidence", by: ["lamp"], act: "is silent", content: ["has shown no evidence"], mode: "none", negative: true, levels: [{ kind: "elided" }] },
    ],
  },
  {
    name: "24 pictures and maps that speak", rules: "C4, C7",
    texts: { page: "Images released by Tarn apparently showed boots; old maps put the hill in Sorrin." },
    parties: { tarn, images: { kind: "instrument", names: ["images of the boots"] }, maps: { kind: "instrument", names: ["old maps"] } },
    claims: [
      { key: "boots", by: ["images"], act: "asserts", content: ["apparently showed boots"], hedge: ["apparently"], levels: [{ kind: "instrument", source: ["Images"], cue: ["showed"] }, { by: ["tarn"], stance: "endorses", source: ["Tarn"], cue: ["released by"] }] },
      { key: "hill", by: ["maps"], act: "asserts", content: ["the hill in Sorrin"], levels: [{ kind: "instrument", source: ["old maps"], cue: ["put"] }] },
    ],
  },
  {
    name: "25 acts that are neither saying nor denying, and one claim in two texts", rules: "C5, C20",
    texts: { page: "The court found that Oren was guilty; the mediator voiced concern. Tarn promised to help.", wire: "Oren is guilty, a court has found." },
    parties: { court: { kind: "court", names: ["The court"] }, mediator: { kind: "international_body", names: ["the mediator"] }, tarn },
    claims: [
      { key: "guilty", by: ["court"], act: "finds", content: ["Oren was guilty"], levels: [{ source: ["The court"], cue: ["found that"] }], also: { on: "wire", content: ["Oren is guilty"] } },
      { key: "concern", by: ["mediator"], act: "expresses concern", content: ["voiced concern"], levels: [{ source: ["the mediator"] }] },
      { key: "help", by: ["tarn"], act: "commits", content: ["to help"], levels: [{ source: ["Tarn"], cue: ["promised"] }] },
    ],
  },
];
