import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { assessmentInput, type AssessmentInput } from "@/lib/contests/record";
import { createAssessment } from "@/lib/data/assessments";
import type { BlockNode, Citation, RichText } from "@/lib/editor/rich-text";
import type { TestProject } from "@/tests/factories/project";

/** Reasons of one paragraph: words, then the cited passages. */
export const reasonsOf = (words: string, ...citations: Citation[]): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }, ...citations.map((attrs) => ({ type: "citation", attrs }) as const)] }],
});

/** Reasons in which the passage is cited at every depth that a text can have. */
export function deepReasons(attrs: Citation): RichText {
  const said: BlockNode = { type: "paragraph", content: [{ type: "text", text: "See ", marks: [{ type: "strong" }] }, { type: "citation", attrs }] };
  const list = (depth: number): BlockNode => ({ type: "bullet_list", content: [{ type: "list_item", content: depth < 3 ? [said, list(depth + 1)] : [said] }] });
  return { type: "doc", content: [said, list(1)] };
}

/** An assessment of a contest, signed by the reviewer where nobody else is named. */
export function makeAssessment(project: TestProject, given: Pick<AssessmentInput, "contestId"> & Partial<AssessmentInput>, actor: UserActor = project.as.reviewer) {
  return createAssessment(actor, project.slug, assessmentInput.parse({ id: uuidv7(), rating: "conflicting_evidence", reasons: reasonsOf("Two passages speak against each other."), ...given }));
}
