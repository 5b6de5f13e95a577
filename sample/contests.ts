import type { SampleContest, SampleRelation } from "@/sample/description";

export const sampleContests: readonly SampleContest[] = [
  {
    key: "toll", kind: "quantity", question: "How many soldiers of Sorrin were killed between 31 July and 9 August 2017?",
    note: "Some figures count the wounded too, or both sides; they stand beside the positions.",
    positions: ["Five at last, after two and four", "Eleven"],
    placements: [
      ...["two-dead", "four-dead", "at-least-four", "five-dead", "five-in-box"].map((claim) => ({ claim, position: "Five at last, after two and four" })),
      { claim: "eleven-dead", position: "Eleven" },
      { claim: "eleven-out-of-action", note: "Not comparable: killed or wounded." },
      { claim: "never-eleven-dead", note: "Denies one figure without giving another." },
      { claim: "institute-range", note: "Not comparable: whose dead is not said." },
      { claim: "range-too-high" },
      { claim: "mission-count", note: "Not comparable: both sides, killed or wounded." },
    ],
  },
  {
    key: "first-shots", kind: "responsibility", question: "Who fired first at the Saddle (Wadin) on the evening of 31 July 2017?",
    positions: ["Velmar's border guards", "Sorrin's soldiers", "It can't be told"],
    placements: [
      ...["guards-opened-fire", "sorrin-accuses", "court-first-shots"].map((claim) => ({ claim, position: "Velmar's border guards" })),
      { claim: "velmar-accuses", position: "Sorrin's soldiers" },
      ...["mission-cannot-tell", "soldier-from-above"].map((claim) => ({ claim, position: "It can't be told" })),
      { claim: "guards-not-first", note: "Denies one answer without giving another." },
      { claim: "platoon-crossed", note: "Says who was fired at, not whether they had fired." },
    ],
  },
  {
    key: "the-men", kind: "label", question: "Who were the men at the water channel: a repair crew, a “sabotage group”, a platoon?",
    positions: ["A repair crew", "A “sabotage group”", "A platoon with orders"],
    placements: [
      ...["no-such-group", "shovels-only", "side-arms", "board-post", "video-shovels"].map((claim) => ({ claim, position: "A repair crew" })),
      { claim: "sabotage-group", position: "A “sabotage group”" },
      ...["orders-to-dig-in", "platoon-crossed"].map((claim) => ({ claim, position: "A platoon with orders" })),
      { claim: "weapons-unanswered" },
    ],
  },
  {
    key: "truce", kind: "event", question: "Did the two defence ministers agree on a truce on 3 August 2017?",
    positions: ["They did", "They did not"],
    placements: [
      ...["truce-agreed", "both-said-yes"].map((claim) => ({ claim, position: "They did" })),
      { claim: "no-agreement", position: "They did not" },
      { claim: "president-silent" },
      { claim: "league-declined" },
      { claim: "no-shot-counted", note: "Bears on the question without answering it." },
    ],
  },
  {
    key: "helicopter", kind: "event", question: "Was a helicopter of Velmar hit on the night of 2 August 2017?",
    note: "One side against itself, two days apart.",
    positions: ["Probably", "No"],
    placements: [{ claim: "helicopter-hit", position: "Probably" }, { claim: "helicopter-withdrawn", position: "No" }],
  },
  {
    key: "channel", kind: "status", question: "On whose ground does the water channel of Wadin (the Saddle) lie?",
    positions: ["On the Sorrin bank", "Inside the shared strip"],
    placements: [{ claim: "map-sorrin-bank", position: "On the Sorrin bank" }, { claim: "tracing-strip", position: "Inside the shared strip" }],
  },
  {
    key: "sergeant", kind: "event", question: "Was a sergeant of Sorrin taken prisoner on the first night?",
    positions: ["One was, and talked", "No soldier was missing"],
    placements: [
      { claim: "orders-to-dig-in", position: "One was, and talked", note: "His words reach the page through his guards, a ministry and an agency." },
      { claim: "nobody-missing", position: "No soldier was missing" },
    ],
  },
  {
    key: "herder", kind: "legal", question: "Did Davin Orsk lead the border guards to the ford on 31 July 2017?",
    note: "The sentence is not final.",
    positions: ["He did", "He met nobody"],
    placements: [
      { claim: "herder-led-guards", position: "He did" },
      { claim: "met-nobody", position: "He met nobody" },
      { claim: "guards-before-dark", note: "Read out as his earlier words; his lawyer says that he can't read the record." },
      { claim: "verdict-no-comment" },
    ],
  },
];

export const sampleRelations: readonly SampleRelation[] = [
  { from: "four-dead", to: "two-dead", type: "updates", basis: "stated" },
  { from: "at-least-four", to: "two-dead", type: "updates", basis: "stated", note: "“Twice the number that it had given on Tuesday.”" },
  { from: "five-dead", to: "four-dead", type: "updates", basis: "inferred" },
  { from: "five-in-box", to: "five-dead", type: "same_as", basis: "inferred" },
  { from: "never-eleven-dead", to: "eleven-dead", type: "denies", basis: "stated", scope: "that it ever said that the eleven were dead" },
  { from: "never-eleven-dead", to: "eleven-out-of-action", type: "qualifies", basis: "stated" },
  { from: "eleven-dead", to: "five-dead", type: "contradicts", basis: "inferred" },
  { from: "guards-not-first", to: "guards-opened-fire", type: "denies", basis: "inferred", scope: "that the guards fired first; not that they fired" },
  { from: "velmar-accuses", to: "sorrin-accuses", type: "contradicts", basis: "stated" },
  { from: "no-such-group", to: "sabotage-group", type: "denies", basis: "stated", scope: "the group and the word" },
  { from: "side-arms", to: "shovels-only", type: "concedes", basis: "inferred" },
  { from: "video-shovels", to: "shovels-only", type: "supports", basis: "inferred" },
  { from: "helicopter-withdrawn", to: "helicopter-hit", type: "retracts", basis: "stated" },
  { from: "no-agreement", to: "truce-agreed", type: "denies", basis: "inferred", scope: "that anything was agreed; whether they spoke is left open" },
  { from: "met-nobody", to: "guards-before-dark", type: "contradicts", basis: "inferred", note: "One man, a month apart." },
  { from: "nobody-missing", to: "orders-to-dig-in", type: "responds_to", basis: "stated" },
  { from: "tracing-strip", to: "map-sorrin-bank", type: "contradicts", basis: "inferred" },
  { from: "met-nobody", to: "herder-led-guards", type: "contradicts", basis: "inferred" },
];
