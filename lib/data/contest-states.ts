import type { Actor } from "@/lib/access/actor";
import type { ContestRecord } from "@/lib/contests/record";
import { canBeApproved, publishObstacle, stateAfter, withoutApproval, type ContestMove, type PublishObstacle, type Signed } from "@/lib/contests/states";
import { decided, type Dto, type Scene } from "@/lib/data/aggregate";
import { rulesOf } from "@/lib/data/assessments";
import { contests } from "@/lib/data/contests";
import { AppError } from "@/lib/data/failure";
import { publishWithin, readPublishable, revokeWithin } from "@/lib/data/publication/publishing";
import { instantNow, plain } from "@/lib/data/row";

/**
 * Moves a contest from state to state; for editors. Refuses a move that leads nowhere from where it stands, an archived
 * contest, and publishing where nobody has assessed it or a second person is missing (`conflict`); and as `decided`.
 */
export async function moveContest(actor: Actor, project: string, id: string, seen: number, move: ContestMove, { withNotes = false }: { withNotes?: boolean } = {}): Promise<Dto<ContestRecord>> {
  // Read before the act, at one instant; what somebody changes in between is published the next time.
  const bundle = move === "publish" ? await readPublishable(actor, project, id) : null;
  return decided(actor, project, contests, move, id, seen, async (old, scene) => {
    const next = await moved(scene, old, move);
    const press = { ...scene, note: scene.note! };
    if (bundle) await publishWithin(press, { ...bundle, contest: next }, withNotes);
    if (move === "withdraw") await revokeWithin(press, id);
    return next;
  }, "contest.move");
}

/** The contest after a move, and everything that is written with it in the same transaction. */
async function moved(scene: Scene, old: ContestRecord, move: ContestMove): Promise<ContestRecord> {
  demandInUse(old);
  const state = stateAfter(old.state, move);
  if (state === null) throw conflict("state");
  if (move === "publish") await demandPublishable(scene, old);
  // An approval was for this review: a new one asks anew.
  return { ...withoutApproval(old), state };
}

async function demandPublishable(scene: Scene, contest: ContestRecord): Promise<void> {
  const { secondPerson } = await rulesOf(scene);
  const obstacle = publishObstacle(contest, await signedOf(scene, contest.id), { askerId: scene.member.contributorId, secondPerson });
  if (obstacle) throw conflict(obstacle);
}

/** Approves, as a second person, that a contest be published; for reviewers. Refuses where it can't be published from, or nobody has assessed it (`conflict`). */
export const approveContest = (actor: Actor, project: string, id: string, seen: number): Promise<Dto<ContestRecord>> =>
  decided(actor, project, contests, "approve", id, seen, async (old, scene) => {
    demandInUse(old);
    if (!canBeApproved(old.state)) throw conflict("state");
    if (!(await signedOf(scene, id)).some(({ deletedAt }) => deletedAt === null)) throw conflict("no_assessment");
    return { ...old, approvedById: scene.member.contributorId, approvedAt: instantNow() };
  }, "contest.approve");

/** Takes one's own approval back. Refuses somebody else's (`forbidden`), and where there is none (`conflict`). */
export const unapproveContest = (actor: Actor, project: string, id: string, seen: number): Promise<Dto<ContestRecord>> =>
  decided(actor, project, contests, "unapprove", id, seen, (old, { member }) => {
    if (!old.approvedById) throw new AppError("conflict", "Nobody has approved this. Nothing was changed.");
    if (old.approvedById !== member.contributorId) throw new AppError("forbidden", "An approval is taken back by who gave it. Nothing was changed.");
    return withoutApproval(old);
  }, "contest.approve");

function demandInUse({ archivedAt }: ContestRecord): void {
  if (archivedAt !== null) throw new AppError("conflict", "This contest is archived. Restore it first. Nothing was changed.");
}

/** Every assessment of a contest that was ever signed, as far as publishing looks at it. */
async function signedOf({ tx, member }: Scene, contestId: string): Promise<Signed[]> {
  const rows = await tx.assessment.findMany({ where: { projectId: member.projectId, contestId }, select: { contributorId: true, rating: true, assessedAt: true, deletedAt: true } });
  return rows.map(plain);
}

const obstacleWords: Readonly<Record<PublishObstacle, string>> = {
  state: "A contest in this state can't be moved so.",
  no_assessment: "Nobody has assessed this contest yet, so there is nobody to sign for it.",
  second_person: "This project asks for a second person: two assessments that agree, or an approval by somebody other than you, given after the last assessment.",
};
const conflict = (obstacle: PublishObstacle) => new AppError("conflict", `${obstacleWords[obstacle]} Nothing was changed.`);
