import type { Problem } from "@/components/ui/request";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";

/** Two versions of a claim that met. */
export interface Conflict {
  /** the version that mine started from; null where the server no longer has it */
  readonly base: ClaimInput | null;
  readonly theirs: ClaimRecord;
  readonly mine: ClaimInput;
  readonly wantsDeletion: boolean;
  /** it came while the claim is open here, before anything was sent */
  readonly isMet?: boolean;
}

/** What met: mine as this page has it, and theirs. */
export function conflictOf(problem: Problem, theirs: ClaimRecord, working: { readonly input: ClaimInput; readonly isDeleted: boolean }): Conflict {
  const base = problem.base as ClaimRecord | null | undefined;
  return { base: base ? claimInputOf(base) : null, theirs, mine: working.input, wantsDeletion: working.isDeleted };
}
