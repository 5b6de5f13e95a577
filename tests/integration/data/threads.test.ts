import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { addMember, changeMember, listMembers } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { createProject } from "@/lib/data/projects";
import { listEvents } from "@/lib/data/events";
import { changeComment, commentHistory, createComment, deleteComment, listComments, restoreComment } from "@/lib/data/threads/comments";
import { countInbox, listInbox, markSeen, readAll } from "@/lib/data/threads/inbox";
import { assignThread, getThread, listThreads, reopenThread, resolveThread, threadHistory } from "@/lib/data/threads/threads";
import { undoAct } from "@/lib/data/undo/undo";
import { commentInput, threadInput } from "@/lib/threads/record";
import { wordsOf } from "@/lib/threads/words";
import { close, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, naming, say } from "@/tests/factories/thread";
import { actorOf, makeUser } from "@/tests/factories/user";

const quote = "at least three boats were hit";
const idOf = async (project: TestProject, actor: UserActor) => (await memberOf(actor, project.slug)).contributorId;
const passageOf = (document: TestDocument) => ({ kind: "passage", revisionId: document.revisionId, ...spanOf(document, quote) }) as const;
const all = { limit: 50 };
const acting = (actor: UserActor, actId: string): UserActor => ({ ...actor, request: { ...actor.request, actId } });

describe("threads", () => {
  let project: TestProject;
  let document: TestDocument;
  let slug: string;
  beforeAll(async () => {
    project = await makeProject();
    document = await makeDocument(project);
    slug = project.slug;
  });

  it("O1: a thread is about one thing, a passage with its words as the text has them, and begins with a comment", async () => {
    const { reviewer, editor } = project.as;
    const claim = await makeClaim(project, { document, proposition: "That boats were hit" });
    const contest = await makeContest(project);
    const party = await makeParty(project);
    const passage = await makeThread(project, passageOf(document), "Who counted?");
    expect(passage).toMatchObject({ quote, start: spanOf(document, quote).start, claimId: null, layerId: null, state: "open", version: 1, abilities: { change: true } });
    const about = [await makeThread(project, { kind: "claim", claimId: claim.id }), await makeThread(project, { kind: "contest", contestId: contest.id }), await makeThread(project, { kind: "party", partyId: party.id })];
    const ids = async (filter: object) => (await listThreads(editor, slug, { ...all, ...filter })).items.map(({ id }) => id);
    expect(await ids({ claimId: claim.id })).toEqual([about[0]!.id]);
    expect(await ids({ contestId: contest.id })).toEqual([about[1]!.id]);
    expect(await ids({ partyId: party.id })).toEqual([about[2]!.id]);
    expect(await ids({ documentId: document.id })).toEqual([about[0]!.id, passage.id]);
    expect(await getThread(editor, slug, passage.id)).toMatchObject({ documentId: document.id, name: "reviewer of the project", comments: 1, unread: 1 });
    expect((await listComments(reviewer, slug, passage.id, all)).items).toMatchObject([{ ordinal: 1, body: wordsOf("Who counted?"), abilities: { change: true } }]);
    const outside = { ...passageOf(document), end: 1_000_000 };
    await expect(makeThread(project, outside)).rejects.toMatchObject({ code: "invalid" });
    await expect(makeThread(project, { kind: "claim", claimId: uuidv7() })).rejects.toMatchObject({ code: "invalid" });
    expect(threadInput.safeParse({ id: uuidv7(), target: { kind: "claim", claimId: claim.id }, comment: { id: uuidv7(), body: wordsOf("  ") } }).success).toBe(false);
  });

  it("O3: readers read; everybody else speaks; words are their author's, and a thread its author's and the editors'", async () => {
    const { reader, annotator, reviewer, editor, owner } = project.as;
    const thread = await makeThread(project, passageOf(document), "Which boats?", annotator);
    await expect(say(project, thread.id, "None", reader)).rejects.toMatchObject({ code: "forbidden" });
    await expect(makeThread(project, passageOf(document), "Hm", reader)).rejects.toMatchObject({ code: "forbidden" });
    const said = await say(project, thread.id, "Those at the pier", reviewer);
    const input = commentInput.parse({ id: said.id, threadId: thread.id, body: wordsOf("Others") });
    for (const other of [annotator, editor, owner]) {
      await expect(changeComment(other, slug, said.id, 1, input)).rejects.toMatchObject({ code: "forbidden" });
      await expect(deleteComment(other, slug, said.id, 1)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(resolveThread(reviewer, slug, thread.id, 1, { reason: "" })).rejects.toMatchObject({ code: "forbidden" });
    expect(await resolveThread(annotator, slug, thread.id, 1, { reason: "" })).toMatchObject({ state: "resolved", version: 2 });
    expect(await reopenThread(editor, slug, thread.id, 2)).toMatchObject({ state: "open", resolvedById: null, version: 3 });
    await expect(assignThread(editor, slug, thread.id, 3, { contributorId: await idOf(project, reader) })).rejects.toMatchObject({ code: "invalid" });
    expect(await assignThread(editor, slug, thread.id, 3, { contributorId: await idOf(project, reviewer) })).toMatchObject({ version: 4 });
    expect(await getThread(reader, slug, thread.id)).toMatchObject({ assigneeName: "reviewer of the project", mayComment: false, abilities: { change: false } });
    expect((await threadHistory(reader, slug, thread.id)).items.map(({ act }) => act)).toEqual(["thread.change", "thread.reopen", "thread.resolve", "thread.create"]);
  });

  it("O4: what was said before stays in the history; what is deleted says who spoke, and comes back; of two who write the second is told", async () => {
    const { reviewer, editor } = project.as;
    const thread = await makeThread(project, passageOf(document));
    const [one, two] = await Promise.all([say(project, thread.id, "First", editor), say(project, thread.id, "Second", project.as.owner)]);
    expect([one.ordinal, two.ordinal].sort()).toEqual([2, 3]);
    const other = { id: one.id, threadId: thread.id, body: wordsOf("First, I think") };
    expect(await changeComment(editor, slug, one.id, 1, other)).toMatchObject({ version: 2 });
    await expect(changeComment(editor, slug, one.id, 1, other)).rejects.toMatchObject({ code: "stale", extra: { clash: { base: { body: wordsOf("First") }, theirs: { body: wordsOf("First, I think") } } } });
    await expect(changeComment(editor, slug, one.id, 2, { ...other, threadId: uuidv7() })).rejects.toMatchObject({ code: "invalid" });
    await deleteComment(editor, slug, one.id, 2);
    const shown = async () => (await listComments(reviewer, slug, thread.id, all)).items.find(({ id }) => id === one.id)!;
    expect(await shown()).toMatchObject({ body: null, name: "editor of the project", deletedAt: expect.any(String) });
    expect((await commentHistory(reviewer, slug, one.id)).items.map(({ act, body }) => [act, (body as { body: unknown }).body])).toEqual([
      ["comment.delete", wordsOf("First, I think")], ["comment.change", wordsOf("First, I think")], ["comment.create", wordsOf("First")],
    ]);
    await restoreComment(editor, slug, one.id, 3);
    expect(await shown()).toMatchObject({ body: wordsOf("First, I think"), deletedAt: null });
  });

  it("O4: comments come by pages, in order", async () => {
    const thread = await makeThread(project, passageOf(document));
    for (const line of ["2", "3"]) await say(project, thread.id, line);
    const page = await listComments(project.as.reader, slug, thread.id, { limit: 2 });
    expect([page.items.map(({ ordinal }) => ordinal), page.next]).toEqual([[1, 2], 2]);
    expect(await listComments(project.as.reader, slug, thread.id, { limit: 2, after: page.next! })).toMatchObject({ items: [{ ordinal: 3 }], next: null });
  });

  it("O5: a contest's thread is resolved with a reason, which goes when it is taken up again", async () => {
    const { editor } = project.as;
    const thread = await makeThread(project, { kind: "contest", contestId: (await makeContest(project)).id });
    for (const reason of ["", "  "]) await expect(resolveThread(editor, slug, thread.id, 1, { reason })).rejects.toMatchObject({ code: "invalid" });
    expect(await resolveThread(editor, slug, thread.id, 1, { reason: "Both count alike." })).toMatchObject({ state: "resolved", reason: "Both count alike." });
    await expect(resolveThread(editor, slug, thread.id, 2, { reason: "Again." })).rejects.toMatchObject({ code: "conflict" });
    expect(await getThread(editor, slug, thread.id)).toMatchObject({ resolvedByName: "editor of the project" });
    expect(await reopenThread(editor, slug, thread.id, 2)).toMatchObject({ state: "open", reason: "", resolvedAt: null });
    await expect(reopenThread(editor, slug, thread.id, 1)).rejects.toMatchObject({ code: "stale" });
  });

  it("O6: who is no member, or has left, can't be named", async () => {
    const [other, gone] = [await makeProject(), await makeMember(project, "annotator")];
    const goneId = await idOf(project, gone);
    await changeMember(project.as.owner, slug, goneId, 1, { role: null });
    for (const id of [uuidv7(), await idOf(other, other.as.editor), goneId]) {
      await expect(makeThread(project, passageOf(document), naming("?", id))).rejects.toMatchObject({ code: "invalid" });
      const thread = await makeThread(project, passageOf(document));
      await expect(say(project, thread.id, naming("?", id))).rejects.toMatchObject({ code: "invalid" });
      await expect(assignThread(project.as.editor, slug, thread.id, 1, { contributorId: id })).rejects.toMatchObject({ code: "invalid" });
    }
    expect((await listMembers(project.as.owner, slug, { limit: 100 })).items.find(({ id }) => id === goneId)).toMatchObject({ role: null });
  });

  it("O9: a thread is taken back by undo while nobody has answered, and a comment any time", async () => {
    const { reviewer, editor } = project.as;
    const [first, second] = [uuidv7(), uuidv7()];
    const alone = await makeThread(project, passageOf(document), "Oops", acting(reviewer, first));
    await undoAct(reviewer, slug, first);
    expect(await getThread(reviewer, slug, alone.id)).toMatchObject({ deletedAt: expect.any(String), comments: 0 });
    expect((await listThreads(reviewer, slug, all)).items.map(({ id }) => id)).not.toContain(alone.id);
    await expect(createComment(editor, slug, { id: uuidv7(), threadId: alone.id, body: wordsOf("?") })).rejects.toMatchObject({ code: "invalid" });
    const answered = await makeThread(project, passageOf(document), "Oops", acting(reviewer, second));
    await say(project, answered.id, "Why?");
    await expect(undoAct(reviewer, slug, second)).rejects.toMatchObject({ code: "conflict" });
    const third = uuidv7();
    const said = await say(project, answered.id, "Because.", acting(reviewer, third));
    await undoAct(reviewer, slug, third);
    expect((await listComments(editor, slug, answered.id, all)).items.find(({ id }) => id === said.id)).toMatchObject({ body: null });
    expect((await listEvents(editor, slug, all)).items[0]).toMatchObject({ act: "comment.delete" });
  });
});

describe("what waits for one", () => {
  let project: TestProject;
  let document: TestDocument;
  let slug: string;
  const unread = async (actor: UserActor) => (await countInbox(actor)).unread;
  beforeAll(async () => {
    project = await makeProject();
    document = await makeDocument(project);
    slug = project.slug;
  });

  it("O7: what others say is unread until one has looked; one's own words never are", async () => {
    const { reviewer, editor, annotator } = project.as;
    const thread = await makeThread(project, passageOf(document));
    expect([await unread(reviewer), await unread(editor)]).toEqual([0, 0]);
    await say(project, thread.id, "I think so.", editor);
    const count = async (actor: UserActor) => (await getThread(actor, slug, thread.id)).unread;
    expect([await count(reviewer), await count(editor), await count(annotator)]).toEqual([1, 1, 2]);
    expect([await unread(reviewer), await unread(editor), await unread(annotator)]).toEqual([1, 0, 0]);
    expect(await markSeen(reviewer, slug, thread.id, { ordinal: 99 })).toEqual({ ordinal: 2 });
    expect(await markSeen(reviewer, slug, thread.id, { ordinal: 1 })).toEqual({ ordinal: 2 });
    expect([await count(reviewer), await unread(reviewer)]).toEqual([0, 0]);
    await expect(markSeen({ ...reviewer, scope: "read" }, slug, thread.id, { ordinal: 2 })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("O8: mentions, assignments and answers are in the inbox of whom they are for, by reason, page by page, until they are read", async () => {
    const { reviewer, editor } = project.as;
    const [other, someone] = [await makeProject(), await makeMember(project, "annotator")];
    const me = await idOf(project, someone);
    const mentioned = await makeThread(project, passageOf(document), naming(", please look", me), reviewer);
    const given = await makeThread(project, { kind: "contest", contestId: (await makeContest(project, { question: "How many boats?" })).id }, "Hm", editor, me);
    const own = await makeThread(project, passageOf(document), "Mine", someone);
    await say(project, own.id, "Yours", editor);
    const list = async (filter: object = {}) => (await listInbox(someone, { ...all, ...filter })).items;
    expect((await list()).map(({ threadId, reason, unread: isUnread }) => [threadId, reason, isUnread])).toEqual([[own.id, "answer", true], [given.id, "assignment", true], [mentioned.id, "mention", true]]);
    expect((await list())[1]).toMatchObject({ project: { slug }, target: { kind: "contest", words: "How many boats?" }, state: "open" });
    expect((await list())[2]).toMatchObject({ target: { kind: "passage", documentId: document.id, words: quote }, said: { by: "reviewer of the project", words: expect.stringMatching(/^@.*, please look$/) } });
    for (const [reason, id] of [["answer", own.id], ["assignment", given.id], ["mention", mentioned.id]]) expect((await list({ reason })).map(({ threadId }) => threadId)).toEqual([id]);
    const page = await listInbox(someone, { limit: 2 });
    expect((await listInbox(someone, { limit: 2, before: page.next! })).items.map(({ threadId }) => threadId)).toEqual([mentioned.id]);
    await expect(listInbox(someone, { limit: 2, before: uuidv7() })).rejects.toMatchObject({ code: "invalid" });
    await markSeen(someone, slug, given.id, { ordinal: 1 });
    expect([await unread(someone), (await list({ unread: true })).length, (await list()).length]).toEqual([2, 2, 3]);
    const until = (await list())[0]!.at;
    expect(await readAll(someone, until)).toEqual({ unread: 0 });
    await say(project, own.id, "And more", editor);
    expect([await unread(someone), await unread(other.as.editor)]).toEqual([1, 0]);
    expect((await listInbox({ ...someone, onlyProjectId: other.id }, all)).items).toEqual([]);
    await expect(readAll({ ...someone, scope: "read" }, until)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("O6: somebody who is named later in a comment that they have read is told", async () => {
    const { editor, reviewer } = project.as;
    const someone = await makeMember(project, "reviewer");
    const thread = await makeThread(project, passageOf(document), "Who knows?", reviewer);
    const said = await say(project, thread.id, "Somebody does.", editor);
    await markSeen(someone, slug, thread.id, { ordinal: 2 });
    expect(await unread(someone)).toBe(0);
    await changeComment(editor, slug, said.id, 1, { id: said.id, threadId: thread.id, body: naming(" does.", await idOf(project, someone)) });
    expect(await unread(someone)).toBe(1);
    await changeComment(editor, slug, said.id, 2, { id: said.id, threadId: thread.id, body: naming(" does know.", await idOf(project, someone)) });
    await markSeen(someone, slug, thread.id, { ordinal: 2 });
    expect(await unread(someone)).toBe(0);
  });
});

describe("somebody who is spoken to in many projects", () => {
  it("O8: has all of it in one inbox, the newest first, page by page, and counted", async () => {
    const owner = actorOf(await makeUser({ name: "Olga Owner" }));
    const user = await makeUser({ name: "Everywhere Asked" });
    const someone = actorOf(user);
    const given: string[] = [];
    for (let n = 0; n < 52; n++) {
      const id = uuidv7();
      await createProject({ ...owner, isAdministrator: true }, { id, slug: `many-${id}`, name: `Case ${n}`, description: "", guideline: "", acts: [] });
      await addMember(owner, `many-${id}`, { id: uuidv7(), email: user.email, role: "reviewer" });
      const one: TestProject = { id, slug: `many-${id}`, as: { reader: owner, annotator: owner, reviewer: owner, editor: owner, owner }, outsider: someone, layers: { shared: "", adjudicated: "" } };
      const contest = await makeContest(one, { question: `How many, ${n}?` });
      given.push((await makeThread(one, { kind: "contest", contestId: contest.id }, "Please look", owner, await idOf(one, someone))).id);
    }
    const first = await listInbox(someone, { limit: 40 });
    const second = await listInbox(someone, { limit: 40, before: first.next! });
    expect([...first.items, ...second.items].map(({ threadId }) => threadId)).toEqual(given.toReversed());
    expect(second.next).toBeNull();
    expect(await countInbox(someone)).toEqual({ unread: 52 });
    expect(await readAll(someone, first.items[0]!.at)).toEqual({ unread: 0 });
  });
});

describe("who annotates blind", () => {
  it("O2, O6: neither list, count nor inbox tells them of talk about the document; it reaches them when that is over, and theirs the others", async () => {
    const project = await makeProject();
    const { slug, as: { editor, reviewer } } = project;
    const [document, elsewhere] = [await makeDocument(project), await makeDocument(project)];
    const blind = await makeMember(project, "annotator");
    const blindId = await idOf(project, blind);
    const claim = await makeClaim(project, { document });
    const contest = await makeContest(project);
    await makePlacement(project, { contestId: contest.id, claimId: claim.id });
    const assignment = await makeAssignment(project, [blind], { documentId: document.id });
    const hidden = [
      await makeThread(project, passageOf(document), naming("?", blindId)), await makeThread(project, { kind: "claim", claimId: claim.id }, naming("?", blindId)), await makeThread(project, { kind: "contest", contestId: contest.id }, naming("?", blindId), reviewer, blindId),
    ];
    const open = await makeThread(project, passageOf(elsewhere), naming("?", blindId));
    const seen = async (actor: UserActor) => (await listThreads(actor, slug, all)).items.map(({ id }) => id);
    expect(await seen(blind)).toEqual([open.id]);
    expect([await countInbox(blind), (await listInbox(blind, all)).items.map(({ threadId }) => threadId)]).toEqual([{ unread: 1 }, [open.id]]);
    for (const { id } of hidden) {
      await expect(getThread(blind, slug, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(listComments(blind, slug, id, all)).rejects.toMatchObject({ code: "not_found" });
      await expect(say(project, id, "I was here", blind)).rejects.toMatchObject({ code: "invalid" });
      await expect(markSeen(blind, slug, id, { ordinal: 1 })).rejects.toMatchObject({ code: "invalid" });
    }
    const theirs = await makeThread(project, passageOf(document), naming(", look", await idOf(project, editor)), blind);
    expect(theirs.layerId).not.toBeNull();
    for (const other of [editor, reviewer]) expect(await seen(other)).not.toContain(theirs.id);
    expect(await countInbox(editor)).toEqual({ unread: 0 });
    expect((await listEvents(editor, slug, all)).items.flatMap(({ records }) => records.map(({ recordId }) => recordId))).not.toContain(theirs.id);
    await close(project, assignment);
    expect(await seen(blind)).toEqual([theirs.id, open.id, ...hidden.map(({ id }) => id).reverse()]);
    expect([await countInbox(blind), await countInbox(editor)]).toEqual([{ unread: 4 }, { unread: 1 }]);
    expect(await seen(reviewer)).toContain(theirs.id);
    expect(await seen(project.as.reader)).not.toContain(theirs.id);
  });
});
