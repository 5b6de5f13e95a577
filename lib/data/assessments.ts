import type { Actor } from "@/lib/access/actor";
import type { AssessmentInput, AssessmentRecord } from "@/lib/contests/record";
import { assessingOf } from "@/lib/contests/scale";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto, type Scene } from "@/lib/data/aggregate";
import { passagesCited } from "@/lib/data/citations";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import { madeVisible, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf, type HistoryPage, type RecordKind } from "@/lib/data/record";
import { demandContest, demandUnmoved } from "@/lib/data/references";
import { instantNow, plain } from "@/lib/data/row";
import type { RichText } from "@/lib/editor/rich-text";
import type { Assessing } from "@/lib/projects/record";

export const assessmentSelect = {
  id: true, contestId: true, rating: true, ratingLabel: true, ratingDefinition: true, reasons: true, assessedAt: true, contributorId: true, version: true,
  createdAt: true, deletedAt: true,
} satisfies Prisma.AssessmentSelect;
type Row = Prisma.AssessmentGetPayload<{ select: typeof assessmentSelect }>;

/** The record of a row. */
export const assessmentOfRow = (row: Row): AssessmentRecord => ({ ...plain(row), reasons: row.reasons as unknown as RichText });

/** The columns of a record. */
export const assessmentColumns = ({ reasons, ...columns }: AssessmentRecord) => ({ ...columns, reasons: asJson(reasons) });

/** How assessments lie in the database. */
export const assessmentKind: RecordKind<AssessmentRecord> = {
  type: "assessment",
  async load(tx, projectId, id) {
    const row = await tx.assessment.findUnique({ where: { projectId_id: { projectId, id } }, select: assessmentSelect });
    return row && assessmentOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.assessment.create({ data: { ...assessmentColumns(record), projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.assessment.updateMany({ where: { projectId, id: record.id, version: seen }, data: assessmentColumns(record) })).count === 1;
  },
};

/** Assessments with the rights on them: seen with their contest, written by whom they are signed by (docs/SPEC.md, J1). */
export const assessments: Aggregate<AssessmentRecord> = {
  kind: assessmentKind,
  change: "assessment.change",
  visible: async (tx, projectId, { contestId }, layersSeen) => (await tx.contest.count({ where: { projectId, id: contestId, ...madeVisible(layersSeen) } })) === 1,
};

/** Which assessments a list holds. */
export interface AssessmentFilter extends Page {
  readonly contestId?: string | undefined;
}

/** The current assessments of contests that aren't archived, everybody's beside one another. Refuses who isn't a member. */
export async function listAssessments(actor: Actor, project: string, filter: AssessmentFilter): Promise<Listed<Dto<AssessmentRecord>>> {
  const member = await readerOf(actor, project);
  const contest = { archivedAt: null, ...madeVisible(await readSeenLayers(member)) };
  const { where, ...part } = inOrder(filter);
  const { contestId } = filter;
  const rows = await database().assessment.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, ...(contestId ? { contestId } : {}), contest }, ...part, select: assessmentSelect,
  });
  return mapped(pageOf(rows, filter), (row) => dto(member, assessments, assessmentOfRow(row)));
}

/** One assessment, taken back or not. Refuses what isn't there. */
export const getAssessment = (actor: Actor, project: string, id: string) => readOne(actor, project, assessments, id);

/**
 * Signs an assessment of a contest; for reviewers. Refuses a second one by the same person (`exists`), a rating that isn't
 * in the project's scale, and a contest, passage or claim that isn't there.
 */
export const createAssessment = (actor: Actor, project: string, input: AssessmentInput) =>
  createOne(actor, project, assessments, "assessment.create", async (scene) => {
    await demandContest(scene, input.contestId, "contestId");
    return { ...newStamp(scene.member), deletedAt: null, ...(await signed(scene, input, null)) };
  });

/** Changes one's own mind; what was thought before stays in the history. Refuses as `changeOne` and `createAssessment`, and another contest. */
export const changeAssessment = (actor: Actor, project: string, id: string, seen: number, input: AssessmentInput) =>
  changeOne(actor, project, assessments, id, seen, async (old, scene) => {
    demandUnmoved<AssessmentInput>(old, input, ["id", "contestId"]);
    return { ...old, ...(await signed(scene, input, old)) };
  });

/** Takes one's own assessment back. Refuses as `setAside`. */
export const deleteAssessment = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, assessments, "deletedAt", id, seen);

/** Stands by it again. Refuses as `restore`, and where the same person has signed another one meanwhile (`exists`). */
export const restoreAssessment = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, assessments, "deletedAt", id, seen);

/** A page of an assessment's versions, every change of mind, newest first. Refuses as `getAssessment`. */
export async function assessmentHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getAssessment(actor, project, id);
  return versionsOf(await readerOf(actor, project), "assessment", id, page);
}

/** What is signed: the rating in the words that define it now, the quotes as the texts have them, and when. */
async function signed(scene: Scene, input: AssessmentInput, old: AssessmentRecord | null) {
  const words = ratingWords(await rulesOf(scene), input.rating, old);
  return { ...input, ...words, reasons: await passagesCited(scene, input.reasons, "reasons"), assessedAt: instantNow() };
}

function ratingWords({ ratings }: Assessing, key: string, old: AssessmentRecord | null) {
  const rating = ratings.find((each) => each.key === key && !each.retired);
  if (rating) return { ratingLabel: rating.label, ratingDefinition: rating.definition };
  // A rating that has left the scale, or is retired in it, stays with those who gave it.
  if (old?.rating === key) return { ratingLabel: old.ratingLabel, ratingDefinition: old.ratingDefinition };
  throw invalid([{ path: ["rating"], message: "There is no such rating in this project's scale." }]);
}

/** The rules by which the project assesses. */
export async function rulesOf({ tx, member }: Pick<Scene, "tx" | "member">): Promise<Assessing> {
  const { assessing } = await tx.project.findUniqueOrThrow({ where: { id: member.projectId }, select: { assessing: true } });
  return assessingOf({ assessing: (assessing ?? undefined) as unknown as Assessing | undefined });
}
