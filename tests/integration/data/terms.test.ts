import { expect, it } from "vitest";
import { bulkInput } from "@/lib/claims/bulk";
import { claimInputOf } from "@/lib/claims/composition";
import { changeClaims } from "@/lib/data/claims/bulk";
import { changeClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { readContestView } from "@/lib/data/contest-view";
import { changeProject, getProject } from "@/lib/data/projects";
import { changeRelation, createRelation, deleteRelation, getRelation, restoreRelation } from "@/lib/data/relations";
import type { ProjectChange } from "@/lib/projects/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makeRelation } from "@/tests/factories/contest";
import { makeProject, type TestProject } from "@/tests/factories/project";

const refusal = (path: (string | number)[], message: RegExp) => ({ code: "invalid", extra: { issues: [{ path, message: expect.stringMatching(message) }] } });
const change = (part: Partial<ProjectChange>): ProjectChange => ({ name: "The ferry", description: "", guideline: "", acts: ["hints"], ...part });

const inputOf = ({ abilities: _abilities, ...record }: ClaimSeen) => claimInputOf(record);

async function set({ slug, as }: TestProject, part: Partial<ProjectChange>) {
  const { version } = await getProject(as.owner, slug);
  return changeProject(as.owner, slug, version, change(part));
}

it("U35: a retired act stays with the claims that have it; no other claim gets it, one by one or many at once", async () => {
  const project = await makeProject({ acts: ["hints"] });
  const { slug, as } = project;
  const [hinted, other] = [await makeClaim(project, { act: "hints" }), await makeClaim(project)];
  await set(project, { actTerms: [{ act: "hints", definition: "Means it.", retired: true }] });
  expect(await changeClaim(as.annotator, slug, hinted.id, hinted.version, { ...inputOf(hinted), proposition: "A boat sank." })).toMatchObject({ act: "hints", proposition: "A boat sank." });
  await expect(makeClaim(project, { act: "hints" })).rejects.toMatchObject(refusal(["act"], /retired in this project/));
  await expect(changeClaims(as.editor, slug, bulkInput.parse({ kind: "act", act: "hints", claims: [{ id: other.id, version: other.version }] }))).rejects.toMatchObject(refusal(["act"], /retired in this project/));
});

it("U35: what is said of acts is of acts that there are, retires no standard one, and goes with its act", async () => {
  const project = await makeProject({ acts: ["hints"] });
  await expect(set(project, { actTerms: [{ act: "mocks", definition: "Laughs." }] })).rejects.toMatchObject(refusal(["actTerms", 0, "act"], /neither a standard act/));
  await expect(set(project, { actTerms: [{ act: "denies", definition: "", retired: true }] })).rejects.toMatchObject(refusal(["actTerms", 0, "act"], /every project offers/));
  await set(project, { actTerms: [{ act: "hints", definition: "Means it." }, { act: "denies", definition: "Says no." }, { act: "asserts", definition: "" }] });
  expect((await getProject(project.as.owner, project.slug)).actTerms).toEqual([{ act: "hints", definition: "Means it." }, { act: "denies", definition: "Says no." }]);
  // A program that knows nothing of terms leaves them as they are.
  expect((await set(project, {})).actTerms).toHaveLength(2);
  expect((await set(project, { acts: [] })).actTerms).toEqual([{ act: "denies", definition: "Says no." }]);
  const bare = await set(project, { actTerms: [], relationTerms: [] });
  expect(bare).not.toHaveProperty("actTerms");
  expect(bare).not.toHaveProperty("relationTerms");
});

it("U36: a relation of a kind that is left out stays, is changed, taken back and shown; a new one is refused", async () => {
  const project = await makeProject();
  const { slug, as } = project;
  const [a, b, c] = [await makeClaim(project), await makeClaim(project), await makeClaim(project)];
  const made = await makeRelation(project, a.id, b.id, { type: "denies" });
  const contest = await makeContest(project);
  await set(project, { relationTerms: [{ type: "denies", definition: "", retired: true }, { type: "supports", definition: "Speaks for it." }] });
  const input = { id: made.id, fromClaimId: a.id, toClaimId: b.id, type: "denies" as const, scope: "the date", basis: "inferred" as const, note: "" };
  const changed = await changeRelation(as.annotator, slug, made.id, made.version, input);
  expect(changed).toMatchObject({ type: "denies", scope: "the date" });
  await deleteRelation(as.annotator, slug, made.id, changed.version);
  await restoreRelation(as.annotator, slug, made.id, changed.version + 1);
  expect(await getRelation(as.reader, slug, made.id)).toMatchObject({ type: "denies", deletedAt: null });
  const fresh = { ...input, id: contest.id, toClaimId: c.id };
  await expect(createRelation(as.annotator, slug, fresh)).rejects.toMatchObject(refusal(["type"], /does not offer the relation "denies"/));
  const other = await createRelation(as.annotator, slug, { ...fresh, type: "supports" });
  await expect(changeRelation(as.annotator, slug, other.id, other.version, fresh)).rejects.toMatchObject(refusal(["type"], /does not offer/));
  expect((await readContestView(as.reader, slug, contest.id)).relationTerms).toEqual([{ type: "denies", definition: "", retired: true }, { type: "supports", definition: "Speaks for it." }]);
});
