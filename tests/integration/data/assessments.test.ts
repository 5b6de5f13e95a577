import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { assessmentInput, contestInput } from "@/lib/contests/record";
import { defaultAssessing } from "@/lib/contests/scale";
import { assessmentHistory, changeAssessment, deleteAssessment, listAssessments, restoreAssessment } from "@/lib/data/assessments";
import { approveContest, moveContest, unapproveContest } from "@/lib/data/contest-states";
import { readContestView } from "@/lib/data/contest-view";
import { changeContest, contestHistory, getContest } from "@/lib/data/contests";
import { changeProject, getProject } from "@/lib/data/projects";
import { undoAct } from "@/lib/data/undo/undo";
import { projectChangeOf } from "@/lib/projects/settings";
import { makeAssessment, reasonsOf } from "@/tests/factories/assessment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { requestMark } from "@/tests/factories/user";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
let project: TestProject;
let document: TestDocument;
let contestId: string;
let people: TestProject["as"];
beforeAll(async () => {
  project = await makeProject();
  [document, people] = [await makeDocument(project), project.as];
});
beforeEach(async () => {
  contestId = (await makeContest(project)).id;
});

const assess = (actor: UserActor, rating = "conflicting_evidence", words = "So far.") => makeAssessment(project, { contestId, rating, reasons: reasonsOf(words) }, actor);
const move = async (actor: UserActor, act: "review" | "publish" | "withdraw" | "reopen") => moveContest(actor, project.slug, contestId, (await getContest(actor, project.slug, contestId)).version, act);
const inputOf = (record: { id: string; contestId: string }, rating: string, words = "On reflection.") => assessmentInput.parse({ id: record.id, contestId: record.contestId, rating, reasons: reasonsOf(words) });
async function setRules(change: Partial<typeof defaultAssessing>) {
  const now = await getProject(people.owner, project.slug);
  const input = projectChangeOf(now);
  await changeProject(people.owner, project.slug, now.version, { ...input, assessing: { ...input.assessing!, ...change } });
}

describe("assessments", () => {
  it("J1: are signed by one person, and written into by nobody else, not even an owner", async () => {
    const theirs = await assess(people.reviewer);
    expect(theirs).toMatchObject({ rating: "conflicting_evidence", ratingLabel: defaultAssessing.ratings[3]!.label, assessedAt: expect.stringMatching(/Z$/) });
    await expect(changeAssessment(people.owner, project.slug, theirs.id, 1, inputOf(theirs, "refuted"))).rejects.toEqual(refusal("forbidden"));
    await expect(assess(people.annotator)).rejects.toEqual(refusal("forbidden"));
    const other = await makeContest(project);
    await expect(changeAssessment(people.reviewer, project.slug, theirs.id, 1, { ...inputOf(theirs, "refuted"), contestId: other.id })).rejects.toEqual(refusal("invalid"));
  });

  it("J3 J11: a retired rating is offered to nobody, and stays with who signed with it, in the words of then", async () => {
    const theirs = await assess(people.reviewer, "refuted");
    const retired = defaultAssessing.ratings.map((rating) => (rating.key === "refuted" ? { ...rating, label: "Wrong", retired: true as const } : rating));
    await setRules({ ratings: retired });
    await expect(assess(people.editor, "refuted")).rejects.toEqual(refusal("invalid"));
    const again = await changeAssessment(people.reviewer, project.slug, theirs.id, 1, inputOf(theirs, "refuted"));
    expect(again).toMatchObject({ rating: "refuted", ratingLabel: theirs.ratingLabel, ratingDefinition: theirs.ratingDefinition });
    const changed = await changeAssessment(people.reviewer, project.slug, theirs.id, 2, inputOf(theirs, "supported"));
    await expect(changeAssessment(people.reviewer, project.slug, theirs.id, changed.version, inputOf(theirs, "refuted"))).rejects.toEqual(refusal("invalid"));
    await setRules({ ratings: [...defaultAssessing.ratings] });
  });

  it("J2: one person has one; a change of mind is a version of it, refused from an old one; it is taken back and restored", async () => {
    const first = await assess(people.reviewer);
    await expect(assess(people.reviewer)).rejects.toEqual(refusal("exists"));
    const second = await changeAssessment(people.reviewer, project.slug, first.id, 1, inputOf(first, "refuted"));
    expect(Date.parse(second.assessedAt)).toBeGreaterThanOrEqual(Date.parse(first.assessedAt));
    await expect(changeAssessment(people.reviewer, project.slug, first.id, 1, inputOf(first, "supported"))).rejects.toMatchObject({ code: "stale", extra: { clash: { base: { rating: "conflicting_evidence" }, theirs: { rating: "refuted" } } } });
    await deleteAssessment(people.reviewer, project.slug, first.id, 2);
    const anew = await assess(people.reviewer);
    await expect(restoreAssessment(people.reviewer, project.slug, first.id, 3)).rejects.toEqual(refusal("exists"));
    await deleteAssessment(people.reviewer, project.slug, anew.id, 1);
    expect(await restoreAssessment(people.reviewer, project.slug, first.id, 3)).toMatchObject({ rating: "refuted", deletedAt: null, version: 4 });
    const { items } = await assessmentHistory(people.reader, project.slug, first.id);
    expect(items.map(({ act }) => act)).toEqual(["assessment.restore", "assessment.delete", "assessment.change", "assessment.create"]);
  });

  it("J4: everybody's stand beside one another on the contest page, with who signed them", async () => {
    const [a, b] = [await assess(people.reviewer), await assess(people.editor, "refuted", "No.")];
    const { items } = await listAssessments(people.reader, project.slug, { contestId, limit: 10 });
    expect(items.map(({ id }) => id)).toEqual([a.id, b.id]);
    const view = await readContestView(people.annotator, project.slug, contestId);
    expect(view.assessments.map(({ rating, abilities }) => [rating, abilities.change])).toEqual([["conflicting_evidence", false], ["refuted", false]]);
    expect(view.people.map(({ id }) => id)).toEqual(expect.arrayContaining([a.contributorId, b.contributorId]));
    expect(view.viewer).toMatchObject({ mayAssess: false, mayApprove: false, mayMove: false });
  });

  it("J3: keep the rating as it was defined, and take none that isn't in the scale", async () => {
    const first = await assess(people.reviewer, "unresolved");
    await expect(assess(people.editor, "probably")).rejects.toEqual(refusal("invalid"));
    await setRules({ ratings: [{ key: "holds", label: "Holds", definition: "It stands." }, { key: "falls", label: "Falls", definition: "It doesn't." }] });
    await expect(assess(people.editor, "unresolved")).rejects.toEqual(refusal("invalid"));
    const reworded = await changeAssessment(people.reviewer, project.slug, first.id, 1, inputOf(first, "unresolved", "Still."));
    expect([reworded.ratingLabel, reworded.ratingDefinition]).toEqual([first.ratingLabel, first.ratingDefinition]);
    expect(await assess(people.editor, "holds")).toMatchObject({ ratingLabel: "Holds", ratingDefinition: "It stands." });
    await setRules(defaultAssessing);
    expect(await getProject(people.owner, project.slug)).not.toHaveProperty("assessing");
  });

  it("J7: cite what stands in the text, whatever the client says; neither other people's layers nor what isn't there", async () => {
    const quote = "at least three boats were hit";
    const cited = { claimId: null, revisionId: document.revisionId, ...spanOf(document, quote), quote: "all boats were hit" };
    const { reasons } = await makeAssessment(project, { contestId, reasons: reasonsOf("See ", cited) });
    expect(reasons).toEqual(reasonsOf("See ", { ...cited, quote }));
    const blind = await makeClaim(project, { document, layerId: await makeOwnLayer(project, people.editor) }, people.editor);
    const wrong = [{ ...cited, end: 99_999 }, { ...cited, end: cited.start }, { ...cited, revisionId: uuidv7() }, { ...cited, claimId: uuidv7() }, { ...cited, claimId: blind.id }];
    for (const each of wrong) await expect(makeAssessment(project, { contestId, reasons: reasonsOf("See ", each) }, people.editor)).rejects.toEqual(refusal("invalid"));
  });
});

describe("the state of a contest", () => {
  it("J6: goes by its table only, each move with an event, by editors and owners", async () => {
    await assess(people.reviewer);
    await expect(move(people.editor, "publish")).rejects.toEqual(refusal("conflict"));
    await expect(move(people.reviewer, "review")).rejects.toEqual(refusal("forbidden"));
    for (const [act, state] of [["review", "in_review"], ["publish", "published"], ["publish", "published"], ["withdraw", "withdrawn"], ["reopen", "open"]] as const) expect(await move(people.editor, act)).toMatchObject({ state });
    const { items } = await contestHistory(people.reader, project.slug, contestId);
    expect(items.map(({ act }) => act)).toEqual(["contest.reopen", "contest.withdraw", "contest.publish", "contest.publish", "contest.review", "contest.create"]);
    await expect(moveContest(people.editor, project.slug, contestId, 1, "review")).rejects.toEqual(refusal("stale"));
  });

  it("J8: with a second person, is published after two agree, or another approved since the last assessment", async () => {
    await setRules({ secondPerson: true });
    const mine = await assess(people.editor);
    await move(people.editor, "review");
    await expect(move(people.editor, "publish")).rejects.toEqual(refusal("conflict"));
    const seen = async () => (await getContest(people.editor, project.slug, contestId)).version;
    await approveContest(people.editor, project.slug, contestId, await seen());
    await expect(move(people.editor, "publish"), "one's own approval is none").rejects.toEqual(refusal("conflict"));
    const approved = await approveContest(people.reviewer, project.slug, contestId, await seen());
    expect(approved).toMatchObject({ approvedAt: expect.any(String), abilities: { change: false } });
    await expect(unapproveContest(people.owner, project.slug, contestId, await seen())).rejects.toEqual(refusal("forbidden"));
    await changeAssessment(people.editor, project.slug, mine.id, 1, inputOf(mine, "refuted"));
    await expect(move(people.editor, "publish"), "it was given for something else").rejects.toEqual(refusal("conflict"));
    await approveContest(people.reviewer, project.slug, contestId, await seen());
    await changeContest(people.editor, project.slug, contestId, await seen(), contestInput.parse({ id: contestId, question: "Was none damaged?", kind: "event" }));
    await expect(move(people.editor, "publish"), "the question is another").rejects.toEqual(refusal("conflict"));
    await approveContest(people.reviewer, project.slug, contestId, await seen());
    expect(await move(people.editor, "publish")).not.toHaveProperty("approvedById");
    await assess(people.reviewer, "refuted");
    expect(await move(people.editor, "publish"), "two agree").toMatchObject({ state: "published" });
    await setRules({ secondPerson: false });
  });

  it("J9: asking for a review is taken back by undo; publishing isn't", async () => {
    const acting = (actId: string): UserActor => ({ ...people.editor, request: requestMark({ actId }) });
    const [review, again, publish, signing] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    await assess(acting(signing));
    await move(acting(review), "review");
    await undoAct(acting(uuidv7()), project.slug, review);
    expect(await getContest(people.editor, project.slug, contestId)).toMatchObject({ state: "open" });
    await move(acting(again), "review");
    await move(acting(publish), "publish");
    await expect(undoAct(acting(uuidv7()), project.slug, publish)).rejects.toEqual(refusal("conflict"));
    await undoAct(acting(uuidv7()), project.slug, signing);
    expect((await listAssessments(people.reader, project.slug, { contestId, limit: 10 })).items).toEqual([]);
  });
});
