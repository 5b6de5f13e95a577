import { addAttribution, addWord, changeLevel, changeMention, fragmentsAt, mentionAt, setClaimants, type Edited, type Place } from "@/lib/claims/draft";
import type { ClaimInput } from "@/lib/claims/record";
import type { OuterLevel, Suggestion } from "@/lib/suggest/suggestion";

/** What of a suggestion can be taken by itself. */
export const suggestionParts = ["party", "act", "source", "cue", "mode", "certainty", "target", "said", "chain"] as const;
export type SuggestionPart = (typeof suggestionParts)[number];

type Taking = (claim: ClaimInput, place: Place, suggestion: Suggestion) => ClaimInput;

// A refusal means that it stands there already: nothing is to be added.
const or = (claim: ClaimInput, edited: Edited) => (edited.ok ? edited.claim : claim);

const takings: Record<SuggestionPart, Taking> = {
  party: (claim, place, { party }) => (party ? setClaimants(claim, place, [party.partyId]) : claim),
  act: (claim, _place, { act }) => (act ? { ...claim, act } : claim),
  source: (claim, place, { source }) => (source ? changeLevel(or(claim, addAttribution(claim, place, "source", 0, source)), place, 0, { sourceKind: source.kind }) : claim),
  cue: (claim, place, { cue }) => or(claim, addAttribution(claim, place, "cue", 0, cue)),
  mode: (claim, place, { mode }) => changeMention(claim, place, { mode }),
  certainty: (claim, place, { certainty, hedges }) => hedges.reduce((made, hedge) => or(made, addWord(made, place, "hedge", hedge)), certainty ? { ...claim, certainty } : claim),
  target: (claim, _place, { target }) => (target ? { ...claim, targets: [target.partyId] } : claim),
  said: (claim, _place, { said }) => (said ? { ...claim, said: said.edtf } : claim),
  chain: (claim, place, { outer }) => outer.reduce((made, level, index) => withOuter(made, place, level, index + 1), claim),
};

function withOuter(claim: ClaimInput, place: Place, { cue, source, partyId }: OuterLevel, ordinal: number): ClaimInput {
  const known = changeLevel(claim, place, ordinal, { partyIds: partyId ? [partyId] : [] });
  const sourced = or(known, addAttribution(known, place, "source", ordinal, source));
  return or(sourced, addAttribution(sourced, place, "cue", ordinal, cue));
}

/** Takes parts of a suggestion into the claim; the mention then says that it was made from one. */
export function accept(claim: ClaimInput, place: Place, suggestion: Suggestion, parts: readonly SuggestionPart[]): ClaimInput {
  const taken = parts.reduce((made, part) => takings[part](made, place, suggestion), claim);
  return changeMention(taken, place, { made: "from_suggestion" });
}

/** The parts that a suggestion has and that the claim doesn't say yet: what is worth offering. */
export function openParts(claim: ClaimInput, place: Place, suggestion: Suggestion): SuggestionPart[] {
  const fragments = fragmentsAt(claim, place);
  const { levels, mode } = mentionAt(claim, place);
  const has = (role: "source" | "cue" | "hedge") => fragments.some((each) => each.role === role && (each.levelOrdinal ?? 0) === 0);
  const isOpen: Record<SuggestionPart, boolean> = {
    party: suggestion.party !== null && claim.attribution === "unset",
    act: suggestion.act !== null && claim.act === "unspecified",
    source: suggestion.source !== null && !has("source"),
    cue: !has("cue"),
    mode: mode === "none",
    certainty: (suggestion.certainty !== null || suggestion.hedges.length > 0) && claim.certainty === "unspecified" && !has("hedge"),
    target: suggestion.target !== null && claim.targets.length === 0,
    said: suggestion.said !== null && claim.said === null,
    chain: suggestion.outer.length > 0 && levels.length < 2,
  };
  const open = suggestionParts.filter((part) => isOpen[part]);
  // Mode and date alone say nothing of who claims: with the rest done by hand there is nothing left to suggest.
  return open.some((part) => ["party", "act", "source", "cue"].includes(part)) ? open : [];
}
