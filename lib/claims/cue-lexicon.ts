/** How a cue word stands to the truth of what it reports. */
export const cueWeights = ["neutral", "doubting", "endorsing"] as const;
export type CueWeight = (typeof cueWeights)[number];

/** Cue words of one language by weight: each verb in all its forms on one line, words that belong together joined by "_". */
export interface CueLexicon {
  /** BCP 47, the primary subtag */
  readonly language: string;
  readonly words: Readonly<Record<CueWeight, readonly string[]>>;
  /** what turns a cue around, so that nothing can be told of it */
  readonly negations: readonly string[];
}

/**
 * The English list, our own; the distinction is that of docs/decisions/0106-weight-of-cues.md. A word that the literature
 * puts on either side, by its context, stands with the neutral ones: the audit must not find what isn't certain.
 */
export const englishCues: CueLexicon = {
  language: "en",
  words: {
    // Say that something was said, and leave its truth open.
    neutral: [
      "say says said saying", "state states stated stating", "tell tells told telling", "report reports reported reporting", "announce announces announced announcing",
      "declare declares declared declaring", "add adds added adding", "comment comments commented commenting", "remark remarks remarked remarking",
      "reply replies replied replying", "respond responds responded responding", "answer answers answered answering", "write writes wrote written writing",
      "mention mentions mentioned mentioning", "describe describes described describing", "speak speaks spoke spoken", "inform informs informed informing",
      "call calls called calling", "argue argues argued arguing", "suggest suggests suggested suggesting", "estimate estimates estimated estimating", "put_at puts_at",
      "believe believes believed", "think thinks thought", "deny denies denied denying", "reject rejects rejected rejecting", "dispute disputes disputed disputing",
      "accuse accuses accused accusing", "blame blames blamed blaming", "condemn condemns condemned condemning", "criticise criticises criticised", "criticize criticizes criticized",
      "demand demands demanded demanding", "urge urges urged urging", "ask asks asked asking", "call_for calls_for called_for", "call_on calls_on called_on",
      "warn warns warned warning", "threaten threatens threatened", "promise promises promised", "pledge pledges pledged", "express_concern expressed_concern",
      "decline_to_comment declined_to_comment", "according_to", "quoted_as_saying", "in_the_words_of", "statement statements", "testify testifies testified testifying",
      "publish publishes published publishing", "repeat repeats repeated repeating", "agree agrees agreed agreeing", "quote quotes quoted quoting", "cite cites cited citing",
      "rule rules ruled", "convict convicts convicted", "sentence sentences sentenced",
    ],
    // Hold the words at a distance: they are theirs, and may not be so.
    doubting: [
      "claim claims claimed claiming", "allege alleges alleged alleging", "contend contends contended contending", "assert asserts asserted asserting",
      "purport purports purported purporting", "profess professes professed professing", "insist insists insisted insisting", "maintain maintains maintained maintaining",
      "allegedly", "purportedly", "supposedly", "reportedly", "so-called", "pretend pretends pretended pretending", "allegation allegations",
      "rumour rumours rumoured", "rumor rumors rumored", "boast boasts boasted boasting", "try_to_portray tried_to_portray",
    ],
    // Take the words for so: that it is true is part of the verb.
    endorsing: [
      "confirm confirms confirmed confirming", "reveal reveals revealed revealing", "point_out points_out pointed_out pointing_out", "show shows showed shown showing",
      "demonstrate demonstrates demonstrated", "prove proves proved proven proving", "establish establishes established establishing", "find finds found finding",
      "note notes noted noting", "observe observes observed observing", "admit admits admitted admitting", "concede concedes conceded conceding",
      "acknowledge acknowledges acknowledged acknowledging", "recognise recognises recognised", "recognize recognizes recognized", "confess confesses confessed",
      "know knows knew known", "realise realises realised", "realize realizes realized", "expose exposes exposed exposing", "document documents documented documenting",
      "verify verifies verified verifying", "explain explains explained explaining", "clarify clarifies clarified", "remind reminds reminded reminding",
      "disclose discloses disclosed", "refute refutes refuted refuting", "debunk debunks debunked", "corroborate corroborates corroborated",
    ],
  },
  negations: ["not", "never", "no", "without", "neither", "nor", "didn't", "doesn't", "hasn't", "couldn't", "wouldn't", "can't", "cannot", "refused", "failed"],
};
