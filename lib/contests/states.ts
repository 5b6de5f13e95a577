import type { ContestRecord } from "@/lib/contests/record";

export type ContestState = ContestRecord["state"];

/** What is done with a contest's state: a review is asked for, it is published, withdrawn, or taken up again. */
export const contestMoves = ["review", "publish", "withdraw", "reopen"] as const;
export type ContestMove = (typeof contestMoves)[number];

/** The state machine (docs/SPEC.md, J6): which move leads from a state to which. Publishing again keeps the state. */
const table: Readonly<Record<ContestState, Partial<Record<ContestMove, ContestState>>>> = {
  open: { review: "in_review" },
  in_review: { publish: "published", reopen: "open" },
  published: { publish: "published", withdraw: "withdrawn" },
  withdrawn: { review: "in_review", reopen: "open" },
};

/** The state that a move leads to; null where it leads nowhere from here. */
export const stateAfter = (state: ContestState, move: ContestMove): ContestState | null => table[state][move] ?? null;

/** Whether a second person can approve the publishing of a contest in this state. */
export const canBeApproved = (state: ContestState): boolean => stateAfter(state, "publish") !== null;

/** What of an assessment publishing looks at. */
export interface Signed {
  readonly contributorId: string;
  readonly rating: string;
  readonly assessedAt: string;
  readonly deletedAt: string | null;
}
type Approved = Pick<ContestRecord, "state" | "approvedById" | "approvedAt">;

/** Why a contest can't be published now. */
export type PublishObstacle = "state" | "no_assessment" | "second_person";

/**
 * What stands in the way of publishing by one person; null where nothing does. There must be an assessment to sign for it.
 * Where a second person is asked for: two people's assessments have one rating, or somebody other than who asks approved
 * it, and nobody has signed, changed or taken back an assessment since.
 */
export function publishObstacle(contest: Approved, assessments: readonly Signed[], { askerId, secondPerson }: { askerId: string; secondPerson: boolean }): PublishObstacle | null {
  if (stateAfter(contest.state, "publish") === null) return "state";
  if (!assessments.some(stands)) return "no_assessment";
  return !secondPerson || agreedByTwo(assessments) || isApprovedByAnother(contest, assessments, askerId) ? null : "second_person";
}

const stands = ({ deletedAt }: Signed) => deletedAt === null;

function agreedByTwo(assessments: readonly Signed[]): boolean {
  const standing = assessments.filter(stands);
  return standing.some((one) => standing.some((other) => one.contributorId !== other.contributorId && one.rating === other.rating));
}

function isApprovedByAnother({ approvedById, approvedAt }: Approved, assessments: readonly Signed[], askerId: string): boolean {
  if (!approvedById || !approvedAt || approvedById === askerId) return false;
  return !isOutdated(approvedAt, assessments);
}

/** Whether an approval was given before the assessments became what they are. */
export const isOutdated = (approvedAt: string, assessments: readonly Signed[]): boolean =>
  assessments.some(({ assessedAt, deletedAt }) => (deletedAt ?? assessedAt) > approvedAt);

/** The contest without an approval: it was given for what stood then. */
export function withoutApproval<C extends { approvedById?: string | undefined; approvedAt?: string | undefined }>({ approvedById: _by, approvedAt: _at, ...contest }: C): Omit<C, "approvedById" | "approvedAt"> {
  return contest;
}
