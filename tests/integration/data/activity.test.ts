import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { claimInputOf } from "@/lib/claims/composition";
import { listActivity } from "@/lib/data/activity/activity";
import { readActChange } from "@/lib/data/activity/changes";
import { changeClaim } from "@/lib/data/claims/claims";
import { archiveContest } from "@/lib/data/contests";
import { memberOf } from "@/lib/data/membership";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, spanOf } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, naming } from "@/tests/factories/thread";

const all = { limit: 100 };

describe("what was done in a project (O10)", () => {
  let project: TestProject;
  let made: Awaited<ReturnType<typeof make>>;
  const acts = async (filter: object, actor: UserActor = project.as.reader) => (await listActivity(actor, project.slug, { ...all, ...filter })).items.map(({ act }) => act);

  async function make() {
    const { slug, as: { annotator, editor } } = project;
    const [document, other] = [await makeDocument(project), await makeDocument(project)];
    const party = await makeParty(project, { name: "Harbour office" });
    const { abilities: _abilities, ...claim } = await makeClaim(project, { document, claimants: [party.id], proposition: "That three boats were hit" }, annotator);
    await changeClaim(annotator, slug, claim.id, 1, { ...claimInputOf(claim), proposition: "That four boats were hit" });
    await makeClaim(project, { document: other });
    const contest = await makeContest(project, { question: "How many boats?" });
    await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    const passage = await makeThread(project, { kind: "passage", revisionId: document.revisionId, ...spanOf(document, "three boats") }, naming(" knows", (await memberOf(annotator, slug)).contributorId));
    await archiveContest(editor, slug, contest.id, 1);
    return { document, party, claim, contest, passage };
  }

  beforeAll(async () => {
    project = await makeProject();
    made = await make();
  });

  it("is narrowed down by person, kind, verb, document and days", async () => {
    const person = (await memberOf(project.as.annotator, project.slug)).contributorId;
    expect(await acts({ person })).toEqual(["placement.create", "claim.create", "claim.change", "claim.create"]);
    expect(await acts({ kind: "contest" })).toEqual(["contest.archive", "contest.create"]);
    expect(await acts({ verb: "change" })).toEqual(["claim.change"]);
    expect((await acts({ document: made.document.id })).filter((act) => !act.startsWith("document."))).toEqual(["thread.create", "placement.create", "claim.change", "claim.create"]);
    expect(await acts({ document: made.document.id, kind: "comment" })).toEqual(["thread.create"]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await acts({ from: today, to: today, verb: "archive" })).toEqual(["contest.archive"]);
    expect([await acts({ to: "2001-01-01" }), await acts({ from: "2101-01-01" })]).toEqual([[], []]);
    const first = await listActivity(project.as.reader, project.slug, { limit: 1, kind: "claim" });
    expect((await listActivity(project.as.reader, project.slug, { limit: 1, kind: "claim", cursor: first.next! })).items.map(({ act }) => act)).toEqual(["claim.change"]);
    await expect(acts({ cursor: "x" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("each act says what it is about: the record's own name, or what it names and says", async () => {
    const { items } = await listActivity(project.as.reader, project.slug, all);
    const about = (act: string) => items.filter((each) => each.act === act).map((each) => each.about);
    expect(about("contest.archive")).toEqual([["How many boats?"]]);
    expect(about("claim.change")).toEqual([["That four boats were hit"]]);
    expect(about("claim.create")).toEqual([["its engineers had opened the bridge"], ["That four boats were hit"]]);
    expect(about("placement.create")).toEqual([["That four boats were hit", "How many boats?"]]);
    expect(about("thread.create")).toEqual([["three boats"]]);
  });

  it("an act opens to each record before and after it, with the names of what it names", async () => {
    const [changed] = (await listActivity(project.as.reader, project.slug, { ...all, verb: "change" })).items;
    const { changes, names, more } = await readActChange(project.as.reader, project.slug, changed!.id);
    expect([changes.length, more]).toEqual([1, 0]);
    expect(changes[0]).toMatchObject({ recordType: "claim", recordId: made.claim.id, version: 2, erased: false, before: { proposition: "That three boats were hit" }, after: { proposition: "That four boats were hit" } });
    expect(names).toMatchObject({ [made.party.id]: "Harbour office", [made.document.id]: expect.any(String) });
    const [begun] = (await listActivity(project.as.reader, project.slug, { ...all, kind: "thread" })).items;
    expect((await readActChange(project.as.reader, project.slug, begun!.id)).changes).toMatchObject([{ recordType: "thread", before: null, after: { quote: "three boats" } }, { recordType: "comment", before: null }]);
    await expect(readActChange(project.outsider, project.slug, begun!.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(readActChange(project.as.owner, project.slug, made.claim.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("who annotates blind finds no act on the document's claims and talk, whatever they narrow it down to, and opens none", async () => {
    const blind = await makeMember(project, "editor");
    const [claimed] = (await listActivity(project.as.reader, project.slug, { ...all, verb: "change" })).items;
    await makeAssignment(project, [blind], { documentId: made.document.id });
    expect((await acts({ document: made.document.id }, blind)).filter((act) => !/^(document|assignment|task)\./.test(act))).toEqual([]);
    expect(await acts({ kind: "thread" }, blind)).toEqual([]);
    expect(await acts({ verb: "change" }, blind)).toEqual([]);
    const told = (await listActivity(blind, project.slug, all)).items.flatMap(({ about }) => about);
    expect(told).toContain("How many boats?");
    expect(told.filter((words) => /four boats|three boats/.test(words))).toEqual([]);
    await expect(readActChange(blind, project.slug, claimed!.id)).rejects.toMatchObject({ code: "not_found" });
    const [archived] = (await listActivity(blind, project.slug, { ...all, verb: "archive" })).items;
    expect((await readActChange(blind, project.slug, archived!.id)).names).not.toHaveProperty(made.claim.id);
  });
});
