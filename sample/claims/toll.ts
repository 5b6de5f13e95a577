// How many died.
import type { SampleClaim } from "@/sample/description";

const soldiers = { unit: "people", outcome: "killed", population: "soldiers of Sorrin" };

export const tollClaims: readonly SampleClaim[] = [
  {
    key: "two-dead", act: "asserts", by: ["sorrin-defence"], said: "2017-08-01", event: "2017-07-31", certainty: "certain",
    proposition: "Two soldiers of Sorrin had been killed by 1 August 2017.",
    quantities: [{ ...soldiers, value: 2, qualifier: "two", whose: "own", cumulative: true, asOf: "2017-08-01" }],
    mentions: [{
      document: "encyclopedia", passage: "On 1 August its Ministry of Defence spoke of two dead soldiers.", mode: "indirect",
      content: ["two dead soldiers"], levels: [{ kind: "role", source: ["its Ministry of Defence"], cue: ["spoke of"] }],
    }],
  },
  {
    key: "four-dead", act: "asserts", by: ["sorrin-defence"], said: "2017-08-02", event: "2017-07-31/2017-08-02", certainty: "certain",
    proposition: "Four soldiers of Sorrin had been killed by 2 August 2017, two of them dying of their wounds.",
    quantities: [{ ...soldiers, value: 4, qualifier: "Four", whose: "own", cumulative: true, asOf: "2017-08-02" }],
    mentions: [
      {
        document: "press-statement", passage: "Two of our wounded died this morning. Four soldiers of the Republic have thus been killed. We say so openly", mode: "direct",
        content: ["Two of our wounded died this morning. Four soldiers of the Republic have thus been killed."],
        levels: [{ kind: "pronoun", source: ["We"], cue: ["say so openly"] }],
      },
      {
        document: "encyclopedia", passage: "Two of the wounded, the ministry said a day later, died in hospital, which brought its own count to four.", mode: "indirect",
        content: ["Two of the wounded", "died in hospital, which brought its own count to four"],
        levels: [{ kind: "role", source: ["the ministry"], cue: ["said"] }],
      },
    ],
  },
  {
    key: "at-least-four", act: "asserts", by: ["sorrin-staff"], said: "2017-08-03", event: "2017-07-31/2017-08-03",
    proposition: "At least four soldiers of Sorrin were killed in three nights of shooting.",
    quantities: [{ ...soldiers, min: 4, qualifier: "at least four", whose: "own", cumulative: true, period: "three nights", asOf: "2017-08-03" }],
    mentions: [{
      document: "news-wire", passage: "Sorrin's army said on Thursday that at least four of its soldiers had been killed in three nights of shooting on the upper Ruvel", mode: "indirect",
      reported: "2017-08-03", content: ["at least four of its soldiers had been killed in three nights of shooting on the upper Ruvel"],
      levels: [{ kind: "named", source: ["Sorrin's army"], cue: ["said"] }],
    }],
  },
  {
    key: "five-dead", act: "asserts", by: ["dahl"], said: "2017-09-20", event: "2017-07-31/2017-08-09",
    proposition: "Five soldiers of Sorrin were killed: four of the first night and one on 9 August, during the truce.",
    quantities: [{ ...soldiers, value: 5, qualifier: "Five", whose: "own", cumulative: true, asOf: "2017-08-09" }],
    note: "Four and one make the five.",
    mentions: [{
      document: "court-report",
      passage: "Defence Minister Mera Dahl was the last witness. Five soldiers of ours are dead, she said: four of the first night, and one who was shot on 9 August, when the truce was already in force.",
      mode: "indirect", reported: "2017-09-21",
      content: ["Five soldiers of ours are dead", "four of the first night, and one who was shot on 9 August, when the truce was already in force"],
      levels: [{ kind: "pronoun", source: ["Defence Minister Mera Dahl", "she"], cue: ["said"] }],
    }],
  },
  {
    key: "five-in-box", act: "asserts", by: ["sorrin"], event: "2017-07-31/2017-08-09", proposition: "Five soldiers of Sorrin were killed.",
    quantities: [{ ...soldiers, value: 5, qualifier: "5", whose: "own", cumulative: true, asOf: "2017-08-09" }],
    mentions: [{
      document: "encyclopedia", passage: "- Losses, per Sorrin: 5 soldiers killed", mode: "indirect",
      content: ["5 soldiers killed"], levels: [{ kind: "named", source: ["Sorrin"], cue: ["per"] }],
    }],
  },
  {
    key: "eleven-out-of-action", act: "asserts", by: ["velmar-defence"], said: "2017-08-02", event: "2017-07-31/2017-08-02",
    proposition: "Eleven men on Sorrin's side were killed or wounded.",
    quantities: [{ value: 11, qualifier: "eleven", unit: "people", outcome: "killed or wounded", population: "members of a sabotage group", whose: "enemy", cumulative: true, asOf: "2017-08-02" }],
    mentions: [{
      document: "news-wire", passage: "Its Ministry of Defence wrote on Wednesday that “eleven members of a sabotage group were put out of action” and did not say", mode: "mixed",
      reported: "2017-08-03", content: ["eleven members of a sabotage group were put out of action"],
      levels: [{ kind: "role", source: ["Its Ministry of Defence"], cue: ["wrote"] }],
      loaded: [{ words: "sabotage group", of: "velmar-defence" }, { words: "put out of action", of: "velmar-defence" }],
    }],
  },
  {
    key: "eleven-dead", act: "asserts", by: ["velmar-defence"], said: "2017-08-03/..", event: "2017-07-31/2017-08-03",
    proposition: "Eleven men on Sorrin's side were killed.",
    quantities: [{ ...soldiers, value: 11, qualifier: "eleven", whose: "enemy", cumulative: true, asOf: "2017-08-03" }],
    note: "The ministry's words as the Gazette took them; when the ministry is supposed to have said so is not told.",
    mentions: [{
      document: "explainer", passage: "The Ostrel Gazette, citing the Ministry of Defence, wrote on 3 August of “eleven dead saboteurs”.", mode: "mixed", reported: "2017-08-03",
      documentStance: "distances", content: ["eleven dead saboteurs"],
      levels: [
        { kind: "named", source: ["the Ministry of Defence"], cue: ["citing"] },
        { kind: "named", parties: ["gazette"], stance: "endorses", source: ["The Ostrel Gazette"], cue: ["wrote"] },
      ],
      loaded: [{ words: "saboteurs", of: "gazette" }],
    }],
  },
  {
    key: "never-eleven-dead", act: "denies", by: ["velmar-defence"], polarity: "negative", said: "2017-08-30", event: "2017-08-02/2017-08-03",
    proposition: "The ministry never said that eleven were dead; it had counted killed and wounded together.",
    mentions: [{
      document: "explainer",
      passage: "Not until 30 August did the ministry say that it had “never spoken of eleven dead”: it had meant the killed and the wounded together.", mode: "mixed",
      content: ["it had “never spoken of eleven dead”: it had meant the killed and the wounded together"],
      levels: [{ kind: "role", source: ["the ministry"], cue: ["say"] }],
    }],
  },
  {
    key: "institute-range", act: "estimates", by: ["institute"], said: "2017-10", event: "2017-07-31/2017-08-09", certainty: "probable",
    proposition: "Between 14 and 31 people died.",
    quantities: [{ min: 14, max: 31, qualifier: "14–31", unit: "people", outcome: "killed", population: "not said", cumulative: true, period: "the whole clashes" }],
    mentions: [{
      document: "encyclopedia", passage: "The Institute for Frontier Studies put the dead at 14–31, without saying whose dead it counts.", mode: "indirect",
      documentStance: "distances", content: ["the dead at 14–31"], levels: [{ kind: "named", source: ["The Institute for Frontier Studies"], cue: ["put"] }],
    }],
  },
  {
    key: "range-too-high", act: "assesses", by: ["observers"], about: "institute-range", proposition: "The institute's estimate is too high.",
    mentions: [{
      document: "encyclopedia", passage: "Most observers consider that estimate too high.", mode: "indirect",
      content: ["that estimate too high"], levels: [{ kind: "collective", source: ["Most observers"], cue: ["consider"] }],
    }],
  },
  {
    key: "mission-count", act: "asserts", by: ["mission"], event: "2017-07-31/2017-08-09", proposition: "At least 22 people on both sides were killed or wounded.",
    quantities: [{ min: 22, qualifier: "22+", unit: "people", outcome: "killed or wounded", population: "both sides", whose: "both", cumulative: true }],
    mentions: [{
      document: "encyclopedia", passage: "- Both sides: 22+ killed or wounded (Ruvel Monitoring Mission)", mode: "indirect",
      content: ["22+ killed or wounded"], levels: [{ kind: "named", source: ["Ruvel Monitoring Mission"] }],
    }],
  },
  {
    key: "velmar-losses", act: "asserts", by: ["velmar-defence"], event: "2017-07-31/2017-08-09", proposition: "Three border guards of Velmar were killed.",
    quantities: [{ value: 3, qualifier: "three", unit: "people", outcome: "killed", population: "border guards of Velmar", whose: "own", cumulative: true }],
    mentions: [
      {
        document: "encyclopedia", passage: "Velmar's Ministry of Defence counted three of its border guards killed and has not changed that figure since.", mode: "indirect",
        content: ["three of its border guards killed"], levels: [{ kind: "named", source: ["Velmar's Ministry of Defence"], cue: ["counted"] }],
      },
      {
        document: "encyclopedia", passage: "- Losses, per Velmar: 3 border guards killed", mode: "indirect",
        content: ["3 border guards killed"], levels: [{ kind: "named", source: ["Velmar"], cue: ["per"] }],
      },
    ],
  },
  {
    key: "displaced", act: "estimates", by: ["lamp-society", "relief-union"], event: "2017-08", certainty: "probable",
    proposition: "At least 340 people, perhaps 400, left the villages on both banks.",
    quantities: [{ min: 340, max: 400, qualifier: "at least 340 people, perhaps 400", unit: "people", outcome: "left their villages", population: "villagers", whose: "both", area: "both banks" }],
    mentions: [{
      document: "news-wire", passage: "The Velmar Lamp Society and the Sorrin Relief Union said in a joint note that at least 340 people, perhaps 400, had left the villages on both banks.",
      mode: "indirect", reported: "2017-08-03", content: ["at least 340 people, perhaps 400, had left the villages on both banks"],
      levels: [{ kind: "named", source: ["The Velmar Lamp Society", "the Sorrin Relief Union"], cue: ["said in a joint note"] }],
      hedges: [{ words: "perhaps" }],
    }],
  },
];
