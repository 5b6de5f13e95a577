// A document that two people annotated blind, and what was decided of their claims. The people are nobody: accounts that
// nobody can sign in to, under names that say so (docs/decisions/0217-people-of-the-sample.md).
import type { SampleAnnotator, SampleDecision, SampleParty } from "@/sample/description";

/** The document that is annotated blind. */
export const blindDocument = "radio-bulletin";
export const blindNote = "Both of you mark the whole bulletin, by the guideline and without talking about it.";

export const sampleAnnotators: readonly SampleAnnotator[] = [
  { key: "a", name: "Annotator A (sample)", email: "annotator-a@sample.invalid" },
  { key: "b", name: "Annotator B (sample)", email: "annotator-b@sample.invalid" },
];

/** Whom each of them met in the text: who annotates blind makes these for themselves. */
const met = (by: "a" | "b"): readonly SampleParty[] => [
  { key: `${by}-farmer`, kind: "anonymous", document: blindDocument, names: [{ text: "A farmer who lives by the weir", script: "Latn" }] },
  { key: `${by}-neighbour`, kind: "anonymous", document: blindDocument, names: [{ text: "His neighbour", script: "Latn" }] },
];
export const blindParties: Readonly<Record<string, readonly SampleParty[]>> = { a: met("a"), b: met("b") };

/**
 * What the owner decided, after what both say alike was accepted at once. Two disagreements are left open: about the
 * number of the people who left, and about what the minister does.
 */
export const sampleDecisions: readonly SampleDecision[] = [
  {
    key: "murder", about: ["a-murder", "b-murder"], outcome: "mixed", base: "b-murder", fields: { act: "a-murder", targets: "a-murder" }, reason: "more_complete",
    note: "B has the whole of the words. But somebody is blamed in them: that is an accusation, and the guards are whom it is about.",
  },
  { key: "no-guard-fired", about: ["a-no-guard-fired", "b-no-guard-fired"], outcome: "took", take: ["a-no-guard-fired"], reason: "right_party", note: "It is the spokesman who is quoted. The ministry comes in by his office." },
  { key: "one-shot", about: ["a-one-shot"], outcome: "took", take: ["a-one-shot"], reason: "more_complete", note: "A second statement, an hour later; B has only the first." },
  { key: "cartridges", about: ["a-cartridges", "b-cartridges"], outcome: "took", take: ["b-cartridges"], reason: "more_complete", note: "With the figure, and with when they were found." },
  { key: "three-shots", about: ["a-three-shots", "b-three-shots"], outcome: "mixed", base: "a-three-shots", fields: { proposition: "b-three-shots" }, reason: "closer_to_text", note: "“Three, perhaps four” is a range and a hedge. B's sentence is the plainer one." },
  { key: "neighbour", about: ["a-neighbour", "b-neighbour"], outcome: "undecidable", reason: "guideline_unclear", note: "Does who heard nothing deny that there were shots? The guideline has to say; until then neither counts." },
  { key: "no-figure", about: ["a-no-figure"], outcome: "neither", reason: "guideline", note: "The bulletin doesn't say that anybody asked. By the guideline only who is asked can be silent." },
  { key: "channel", about: ["a-channel", "b-channel"], outcome: "took", take: ["b-channel"], reason: "right_act", note: "“Expects” binds nobody." },
];
