import type { CueTable } from "@/lib/suggest/cue-table";

/** Reporting verbs and their like in English. Where a verb tells several acts, the plainer one stands here. */
export const english: CueTable = {
  language: "en",
  rows: [
    {
      act: "asserts",
      verbs: [
        "say says said saying", "state states stated stating", "claim claims claimed claiming", "report reports reported reporting",
        "announce announces announced announcing", "declare declares declared declaring", "assert asserts asserted asserting",
        "argue argues argued arguing", "maintain maintains maintained maintaining", "insist insists insisted insisting",
        "allege alleges alleged alleging", "add adds added adding", "note notes noted noting", "explain explains explained explaining",
        "write writes wrote written writing", "tell tells told telling", "stress stresses stressed stressing", "reiterate reiterates reiterated reiterating",
        "emphasise emphasises emphasised emphasising", "emphasize emphasizes emphasized emphasizing", "remark remarks remarked remarking",
        "contend contends contended contending", "affirm affirms affirmed affirming", "reply replies replied replying",
        "respond responds responded responding", "comment comments commented commenting", "reveal reveals revealed revealing",
        "point_out points_out pointed_out pointing_out", "mention mentions mentioned mentioning", "describe describes described describing",
        "suggest suggests suggested suggesting", "believe believes believed believing", "think thinks thought", "testify testifies testified testifying",
        "recall recalls recalled recalling", "call calls called calling", "label labels labelled labeled labelling labeling",
      ],
    },
    {
      act: "denies",
      verbs: [
        "deny denies denied denying", "reject rejects rejected rejecting", "dismiss dismisses dismissed dismissing",
        "refute refutes refuted refuting", "dispute disputes disputed disputing", "rebut rebuts rebutted rebutting", "contradict contradicts contradicted contradicting",
      ],
    },
    { act: "confirms", verbs: ["confirm confirms confirmed confirming", "verify verifies verified verifying", "corroborate corroborates corroborated corroborating"] },
    { act: "accuses", hasTarget: true, verbs: ["accuse accuses accused accusing", "blame blames blamed blaming", "charge charges charged charging"] },
    { act: "concedes", verbs: ["concede concedes conceded conceding", "admit admits admitted admitting", "acknowledge acknowledges acknowledged acknowledging", "recognise recognises recognised", "recognize recognizes recognized"] },
    { act: "estimates", verbs: ["estimate estimates estimated estimating", "reckon reckons reckoned", "put_at puts_at", "count counts counted counting"] },
    { act: "demands", hasTarget: true, verbs: ["demand demands demanded demanding", "urge urges urged urging", "call_on calls_on called_on calling_on", "call_for calls_for called_for calling_for", "ask asks asked asking", "request requests requested requesting", "appeal_to appeals_to appealed_to"] },
    { act: "warns", hasTarget: true, verbs: ["warn warns warned warning", "caution cautions cautioned cautioning"] },
    { act: "threatens", hasTarget: true, verbs: ["threaten threatens threatened threatening"] },
    { act: "condemns", verbs: ["condemn condemns condemned condemning", "denounce denounces denounced denouncing", "criticise criticises criticised criticising", "criticize criticizes criticized criticizing", "deplore deplores deplored"] },
    { act: "commits", verbs: ["pledge pledges pledged pledging", "promise promises promised promising", "vow vows vowed vowing", "undertake undertakes undertook"] },
    { act: "expresses concern", verbs: ["express_concern expresses_concern expressed_concern expressing_concern", "voice_concern voices_concern voiced_concern voiced_concerns", "express_concerns expressed_concerns expressed_extreme_concern expressed_deep_concern"] },
    { act: "assesses", verbs: ["assess assesses assessed assessing", "consider considers considered considering", "conclude concludes concluded concluding"] },
    { act: "finds", verbs: ["rule rules ruled ruling", "find_that finds_that found_that", "convict convicts convicted", "sentence sentences sentenced"] },
    { act: "retracts", verbs: ["retract retracts retracted retracting", "withdraw withdraws withdrew", "take_back takes_back took_back"] },
    { act: "declines to comment", verbs: ["decline_to_comment declines_to_comment declined_to_comment", "refuse_to_comment refuses_to_comment refused_to_comment", "decline_comment declined_comment"] },
    { act: "neither confirms nor denies", verbs: ["neither_confirm_nor_deny neither_confirms_nor_denies neither_confirmed_nor_denied"] },
  ],
  beforeSource: ["according to", "in the words of", "as reported by", "as stated by", "in the view of", "in the opinion of", "on the word of", "quoting", "citing", "as quoted by"],
  beforeName: ["per", "as per", "via"],
  articles: ["the", "a", "an"],
  pronouns: ["he", "she", "it", "they", "we", "i", "who", "which"],
  between: [
    "has", "have", "had", "also", "later", "then", "again", "afterwards", "however", "further", "repeatedly", "officially", "publicly", "initially",
    "meanwhile", "subsequently", "would", "will", "is", "was", "are", "were", "been", "being", "itself", "himself", "herself", "themselves", "did", "does", "do",
    "not", "never", "first", "previously", "reportedly", "both", "all", "since", "now", "thereupon", "in", "turn", "strongly", "formally",
  ],
  negations: ["not", "never", "didn t", "hasn t", "wouldn t", "without", "refused to", "declined to"],
  silentWhenNegated: ["confirm", "confirmed", "confirming", "comment", "commented", "respond", "responded", "reply", "replied", "say", "said"],
  joiners: ["of", "and", "for", "the", "de", "al", "van", "von", "bin", "ibn", "da", "del", "la", "in"],
  hedges: [
    ["almost certainly", "probable"], ["most likely", "probable"], ["likely", "probable"], ["probably", "probable"], ["presumably", "probable"], ["apparently", "probable"], ["seemingly", "probable"],
    ["possibly", "possible"], ["perhaps", "possible"], ["maybe", "possible"], ["may", "possible"], ["might", "possible"], ["could", "possible"],
    ["allegedly", null], ["alleged", null], ["reportedly", null], ["supposedly", null], ["purportedly", null], ["so called", null],
    ["certainly", "certain"], ["definitely", "certain"], ["undoubtedly", "certain"], ["without doubt", "certain"], ["no doubt", "certain"],
  ],
};
