// Who the men at the channel were, and what to call them.
import type { SampleClaim } from "@/sample/description";

const evening = "2017-07-31";

export const menClaims: readonly SampleClaim[] = [
  {
    key: "sabotage-group", act: "asserts", by: ["velmar-defence"], objectText: "sabotage group", said: "2017-08-02", event: evening,
    proposition: "The men at the channel were a sabotage group.",
    mentions: [{
      document: "news-wire", passage: "Its Ministry of Defence wrote on Wednesday that “eleven members of a sabotage group were put out of action”", mode: "direct", reported: "2017-08-03",
      content: ["a sabotage group"], levels: [{ kind: "role", source: ["Its Ministry of Defence"], cue: ["wrote"] }],
      loaded: [{ words: "sabotage", of: "velmar-defence" }],
    }],
  },
  {
    key: "no-such-group", act: "denies", by: ["sorrin-defence"], polarity: "negative", objectText: "sabotage group", said: "2017-08-02", event: evening, certainty: "certain",
    proposition: "There was no sabotage group; the word is rejected.",
    mentions: [{
      document: "press-statement", passage: "is spreading the word of a “sabotage group”. There was no such group. We reject this word together with everything that it is meant to cover.", mode: "direct",
      content: ["There was no such group. We reject this word together with everything that it is meant to cover."],
      levels: [{ kind: "pronoun", source: ["We"], cue: ["reject"] }],
    }],
  },
  {
    key: "shovels-only", act: "asserts", by: ["sorrin-defence"], said: "2017-08-02", event: evening, certainty: "certain",
    proposition: "The repair crew was unarmed.",
    mentions: [{
      document: "press-statement", passage: "The crew carried shovels and no weapons.", mode: "direct", content: ["The crew carried shovels and no weapons."], levels: [{ kind: "implicit" }],
    }],
  },
  {
    key: "side-arms", act: "concedes", by: ["dahl"], said: "2017-09-20", event: evening, proposition: "Two of the men at the channel carried side arms.",
    quantities: [{ value: 2, qualifier: "two", unit: "people", outcome: "armed with side arms", population: "men at the channel", whose: "own" }],
    mentions: [{
      document: "court-report", passage: "Asked by the defence about weapons, she conceded that two of the men at the channel had carried side arms.", mode: "indirect", reported: "2017-09-21",
      content: ["two of the men at the channel had carried side arms"], levels: [{ kind: "pronoun", source: ["she"], cue: ["conceded"] }],
    }],
  },
  {
    key: "weapons-unanswered", act: "neither confirms nor denies", by: ["torr"], event: evening, proposition: "Whether the men at the channel were armed was not answered.",
    mentions: [{
      document: "news-wire", passage: "Asked twice, he did not say whether the men at the channel had carried weapons.", mode: "indirect", reported: "2017-08-03",
      content: ["whether the men at the channel had carried weapons"], levels: [{ kind: "pronoun", source: [["he", 1]], cue: ["did not say"] }],
    }],
  },
  {
    key: "board-post", act: "asserts", by: ["water-board"], said: "2017-08-01T06:40:00", event: evening,
    proposition: "The men were the water board's own crew, unarmed and at work.",
    mentions: [{
      document: "explainer", passage: "> 🚧 Channel road closed. Our crew was mending the channel when the shooting began. None of ours was armed. 🙏\n> Water Board of Wadin, 1 August, 06:40",
      mode: "direct", content: ["Our crew was mending the channel when the shooting began. None of ours was armed."], levels: [{ kind: "named", source: ["Water Board of Wadin"] }],
    }],
  },
  {
    key: "video-shovels", act: "asserts", by: ["video"], event: evening, proposition: "The men at the channel had shovels and no rifle.",
    quantities: [{ value: 9, qualifier: "nine", unit: "people", outcome: "seen with shovels", population: "men at the channel" }],
    mentions: [{
      document: "explainer", passage: "A drone video that Sorrin's army published on 6 August shows nine men with shovels and no rifle.", mode: "indirect", reported: "2017-08-06",
      documentStance: "distances", content: ["nine men with shovels and no rifle"],
      levels: [
        { kind: "instrument", source: ["A drone video"], cue: ["shows"] },
        { kind: "named", parties: ["sorrin-staff"], stance: "endorses", source: ["Sorrin's army"], cue: ["published"] },
      ],
    }],
  },
  {
    key: "orders-to-dig-in", act: "asserts", by: ["sergeant"], event: evening, proposition: "The platoon had orders to dig in on the ridge.",
    mentions: [{
      document: "encyclopedia",
      passage: "According to Northern Wire, the Velmar Ministry of Defence reported that a captured sergeant had told his guards that the platoon “had orders to dig in on the ridge”.",
      mode: "mixed", content: ["the platoon “had orders to dig in on the ridge”"],
      levels: [
        { kind: "anonymous", source: ["a captured sergeant"], cue: ["had told his guards"] },
        { kind: "named", parties: ["velmar-defence"], stance: "endorses", source: ["the Velmar Ministry of Defence"], cue: ["reported"] },
        { kind: "named", parties: ["northern-wire"], stance: "relays", source: ["Northern Wire"], cue: ["According to"] },
      ],
    }],
  },
  {
    key: "nobody-missing", act: "denies", by: ["sorrin-staff"], polarity: "negative", said: "2017-08-01", proposition: "No soldier of Sorrin was missing.",
    mentions: [{
      document: "encyclopedia", passage: "The General Staff of Sorrin answered that none of its soldiers was missing.", mode: "indirect",
      content: ["none of its soldiers was missing"], levels: [{ kind: "named", source: ["The General Staff of Sorrin"], cue: ["answered"] }],
    }],
  },
  {
    key: "map-sorrin-bank", act: "asserts", by: ["map-1931"], said: "1931", proposition: "The water channel lies on the Sorrin bank.",
    mentions: [{
      document: "encyclopedia", passage: "The boundary map of 1931 shows the water channel, where the shooting began, on the Sorrin bank.", mode: "indirect",
      content: ["the water channel", "on the Sorrin bank"], levels: [{ kind: "instrument", source: ["The boundary map of 1931"], cue: ["shows"] }],
    }],
  },
  {
    key: "tracing-strip", act: "asserts", by: ["tracing"], proposition: "The water channel lies inside the shared strip.",
    mentions: [{
      document: "encyclopedia", passage: "A tracing kept in Ostrel shows it inside the shared strip.", mode: "indirect",
      content: ["it inside the shared strip"], levels: [{ kind: "instrument", source: ["A tracing kept in Ostrel"], cue: ["shows"] }],
    }],
  },
];
