// What was said in and about the trial.
import type { SampleClaim } from "@/sample/description";

export const trialClaims: readonly SampleClaim[] = [
  {
    key: "herder-led-guards", act: "finds", by: ["kamdin-court"], targets: ["orsk"], said: "2017-09-20", event: "2017-07-31", certainty: "certain",
    proposition: "Davin Orsk led border guards of Velmar to the ford.",
    mentions: [{
      document: "court-report", passage: "He led border guards of Velmar to the ford on 31 July, the judges held.", mode: "indirect", reported: "2017-09-21",
      content: ["He led border guards of Velmar to the ford on 31 July"], levels: [{ kind: "role", source: ["the judges"], cue: ["held"] }],
    }],
  },
  {
    key: "met-nobody", act: "denies", by: ["orsk"], polarity: "negative", said: "2017-09", event: "2017-07-31", proposition: "Orsk was looking for two goats and met nobody.",
    mentions: [{
      document: "court-report", passage: "He told the court that he had been looking for two goats and had met nobody.", mode: "indirect", reported: "2017-09-21",
      content: ["he had been looking for two goats and had met nobody"], levels: [{ kind: "pronoun", source: [["He", 1]], cue: ["told the court"] }],
    }],
  },
  {
    key: "guards-before-dark", act: "asserts", by: ["orsk"], said: "2017-08", event: "2017-07-31", proposition: "Guards were standing at the ford before dark.",
    mentions: [{
      document: "court-report", passage: "In August, according to a record that the prosecutor read out, he had told an investigator that guards were standing at the ford “before dark”.", mode: "mixed",
      reported: "2017-09-21", content: ["guards were standing at the ford “before dark”"],
      levels: [
        { kind: "pronoun", source: [["he", 2]], cue: ["had told an investigator"] },
        { kind: "instrument", stance: "relays", source: ["a record that the prosecutor read out"], cue: ["according to"] },
      ],
    }],
  },
  {
    key: "verdict-no-comment", act: "declines to comment", by: ["velmar-foreign"], objectText: "verdict", said: "2017-09-21", event: "2017-09-20",
    proposition: "The Foreign Ministry of Velmar does not comment on the verdict, and does not call it one.",
    mentions: [{
      document: "court-report", passage: "The Foreign Ministry in Ostrel called the trial “staged” in advance and sent nobody to watch it. On Thursday it said that it would not comment on the “so-called verdict”.",
      mode: "mixed", reported: "2017-09-21", content: ["it would not comment on the “so-called verdict”"],
      levels: [{ kind: "pronoun", source: ["The Foreign Ministry in Ostrel"], cue: ["said"] }], loaded: [{ words: "so-called", of: "velmar-foreign" }],
    }],
  },
];
