import { listAssessments } from "@/lib/data/assessments";
import { moveContest } from "@/lib/data/contest-states";
import { getContest } from "@/lib/data/contests";
import { listPublications, type PublicationView } from "@/lib/data/publication/publications";
import { makeAssessment } from "@/tests/factories/assessment";
import type { TestProject } from "@/tests/factories/project";

/** The random word of a publication's address. */
export const tokenOf = ({ address }: Pick<PublicationView, "address">): string => address!.split("/").at(-1)!;

/** Publishes a contest, or publishes it again, as the editor; the reviewer assesses it first where nobody has. */
export async function publish(project: TestProject, contestId: string, options: { withNotes?: boolean } = {}): Promise<PublicationView> {
  const { slug, as: { editor } } = project;
  if ((await listAssessments(editor, slug, { contestId, limit: 1 })).items.length === 0) await makeAssessment(project, { contestId });
  let contest = await getContest(editor, slug, contestId);
  if (contest.state === "open" || contest.state === "withdrawn") contest = await moveContest(editor, slug, contestId, contest.version, "review");
  await moveContest(editor, slug, contestId, contest.version, "publish", options);
  return (await listPublications(editor, slug, { contestId, limit: 100 })).items.at(-1)!;
}

/** Withdraws a published contest, as the editor. */
export async function withdraw({ slug, as: { editor } }: TestProject, contestId: string) {
  return moveContest(editor, slug, contestId, (await getContest(editor, slug, contestId)).version, "withdraw");
}
