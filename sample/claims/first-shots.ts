// Who fired first.
import type { SampleClaim } from "@/sample/description";

const evening = "2017-07-31";

export const firstShotClaims: readonly SampleClaim[] = [
  {
    key: "guards-opened-fire", act: "accuses", by: ["sorrin-defence"], targets: ["velmar-guards"], said: "2017-08-02", event: evening, certainty: "certain",
    proposition: "Velmar's border guards opened fire on engineers who were mending the water channel.",
    mentions: [
      {
        document: "press-statement",
        passage: "the border guards of Velmar, without any cause, opened fire on a repair crew of our engineers at the water channel of Wadin.", mode: "direct",
        content: ["the border guards of Velmar, without any cause, opened fire on a repair crew of our engineers at the water channel of Wadin"],
        levels: [{ kind: "implicit" }], loaded: [{ words: "without any cause", of: "sorrin-defence" }],
      },
      {
        document: "news-wire", passage: "In Kamdin the Ministry of Defence said that Velmar's guards had shot at engineers who were repairing a water channel.", mode: "indirect",
        reported: "2017-08-03", content: ["Velmar's guards had shot at engineers who were repairing a water channel"],
        levels: [{ kind: "named", source: ["the Ministry of Defence"], cue: ["said"] }],
      },
    ],
  },
  {
    key: "guards-not-first", act: "denies", by: ["torr"], invoked: ["velmar-guards"], polarity: "negative", event: evening,
    proposition: "Velmar's guards did not fire first.",
    mentions: [{
      document: "news-wire", passage: "Ilvan Torr, spokesman of the ministry in Ostrel, denied that the guards had fired first.", mode: "indirect", reported: "2017-08-03",
      content: ["the guards had fired first"], levels: [{ kind: "named", source: ["Ilvan Torr, spokesman of the ministry in Ostrel"], cue: ["denied"] }],
    }],
  },
  {
    key: "sorrin-accuses", act: "accuses", by: ["sorrin"], targets: ["velmar"], event: evening, proposition: "Velmar's side fired first.",
    mentions: [{
      document: "encyclopedia", passage: "Each side accused the other of firing first.", mode: "indirect",
      content: ["the other of firing first"], levels: [{ kind: "collective", source: ["Each side"], cue: ["accused"] }],
    }],
  },
  {
    key: "velmar-accuses", act: "accuses", by: ["velmar"], targets: ["sorrin"], event: evening, proposition: "Sorrin's side fired first.",
    mentions: [{
      document: "encyclopedia", passage: "Each side accused the other of firing first.", mode: "indirect",
      content: ["the other of firing first"], levels: [{ kind: "collective", source: ["Each side"], cue: ["accused"] }],
    }],
  },
  {
    key: "mission-cannot-tell", act: "assesses", by: ["mission"], event: evening, proposition: "It can't be told from which bank the first shots came.",
    mentions: [{
      document: "news-wire", passage: "The Ruvel Monitoring Mission, which keeps two posts in the valley, said that it had heard the first shots at 21:40 but could not tell which bank they had come from.",
      mode: "indirect", reported: "2017-08-03", content: ["it had heard the first shots at 21:40 but could not tell which bank they had come from"],
      levels: [{ kind: "named", source: ["The Ruvel Monitoring Mission"], cue: ["said"] }],
    }],
  },
  {
    key: "court-first-shots", act: "finds", by: ["kamdin-court"], targets: ["velmar"], said: "2017-09-20", event: evening, certainty: "certain",
    proposition: "The first shots were fired from the Velmar bank, from prepared positions.",
    mentions: [{
      document: "court-report", passage: "The court also found that the first shots had been fired from the Velmar bank, “from prepared positions”.", mode: "mixed", reported: "2017-09-21",
      content: ["the first shots had been fired from the Velmar bank, “from prepared positions”"], levels: [{ kind: "role", source: ["The court"], cue: ["found"] }],
    }],
  },
  {
    key: "soldier-from-above", act: "asserts", by: ["soldier"], event: evening, certainty: "possible",
    proposition: "The shots came from above; from whose side can't be said.",
    mentions: [{
      document: "court-report", passage: "A soldier of the crew, heard as a witness without his name, said that the shots had come “from above, I couldn't say from whose side”.",
      mode: "mixed", reported: "2017-09-21", content: ["the shots had come “from above, I couldn't say from whose side”"],
      levels: [{ kind: "anonymous", source: ["A soldier of the crew"], cue: ["said"] }], hedges: [{ words: "I couldn't say", of: "soldier" }],
    }],
  },
  {
    key: "platoon-crossed", act: "asserts", event: evening, proposition: "A Sorrin platoon crossed the river into the demilitarised strip and was fired at.",
    mentions: [{
      document: "encyclopedia", passage: "On the evening of 31 July 2017 a Sorrin platoon crossed the river into the demilitarised strip and was fired at.",
      content: ["a Sorrin platoon crossed the river into the demilitarised strip and was fired at"], levels: [],
    }],
  },
  {
    key: "helicopter-hit", act: "asserts", by: ["sorrin-staff"], said: "2017-08-03", event: "2017-08-02", certainty: "probable", proposition: "A helicopter of Velmar was hit.",
    mentions: [{
      document: "news-wire", passage: "Sorrin's General Staff said in its daily note that a Velmar helicopter had “probably” been hit on Wednesday night.", mode: "mixed", reported: "2017-08-03",
      documentStance: "distances", content: ["a Velmar helicopter had “probably” been hit on Wednesday night"],
      levels: [{ kind: "named", source: ["Sorrin's General Staff"], cue: ["said in its daily note"] }], hedges: [{ words: "probably", of: "sorrin-staff" }],
    }],
  },
  {
    key: "helicopter-withdrawn", act: "retracts", by: ["sorrin-defence"], polarity: "negative", said: "2017-08-05", event: "2017-08-02", proposition: "No helicopter was hit.",
    mentions: [{
      document: "press-statement", passage: "The daily note of 3 August, according to which a helicopter of Velmar was hit, is withdrawn. No helicopter was hit.", mode: "direct",
      content: ["The daily note of 3 August, according to which a helicopter of Velmar was hit, is withdrawn. No helicopter was hit."], levels: [{ kind: "implicit" }],
    }],
  },
];
