import type { Problem } from "@/components/ui/request";
import { claimInputOf } from "@/lib/claims/composition";
import { sameClaim } from "@/lib/claims/draft";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import type { ClaimSeen } from "@/lib/data/claims/claims";

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

interface Open {
  readonly input: ClaimInput;
  readonly record: ClaimRecord | null;
  readonly mayChange: boolean;
}

/** What met while a claim is open here and nothing of it is unsent; null for what is no news, says the same, or may only be read. */
export function metBy({ input, record, mayChange }: Open, theirs: ClaimRecord): Conflict | null {
  if (!record || !mayChange || record.version >= theirs.version) return null;
  if (theirs.deletedAt === null && sameClaim(claimInputOf(theirs), input)) return null;
  return { base: claimInputOf(record), theirs, mine: input, wantsDeletion: false, isMet: true };
}

/** A record without what the one who asked may do with it. */
export const withoutAbilities = ({ abilities: _abilities, ...record }: ClaimSeen): ClaimRecord => record;
