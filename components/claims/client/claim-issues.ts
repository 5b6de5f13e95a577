import type { Problem } from "@/components/ui/request";
import { claimInput, type ClaimInput } from "@/lib/claims/record";
import { claimProblems, type DocumentVoice } from "@/lib/claims/rules";
import type { Issue } from "@/lib/data/failure";

/** The rules that a claim breaks, as far as this page can tell; an own voice of another document is left to the server. */
export function issuesOf(input: ClaimInput, voices: readonly DocumentVoice[]): readonly Issue[] {
  const parsed = claimInput.safeParse(input);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path: path.map((part) => (typeof part === "symbol" ? "" : part)), message }));
  const elsewhere = input.attribution === "own_voice" && !voices.some((voice) => voice.voicePartyId === input.claimants[0]);
  return elsewhere ? [] : claimProblems(input, voices);
}

/** Whether a refusal says at which fields something is wrong. */
export const isAtFields = ({ status, issues = [] }: Problem): boolean => status === 422 && issues.some((issue) => issue.path.length > 0);

/** A refusal as a claim shows it: at its fields, or as a whole. */
export function wording(problem: Problem): { readonly issues: readonly Issue[]; readonly problem: Problem | null } {
  return isAtFields(problem) ? { issues: problem.issues ?? [], problem: null } : { issues: [], problem };
}
