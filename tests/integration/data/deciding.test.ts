import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { readClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { listEvents } from "@/lib/data/events";
import { compareRevisions } from "@/lib/data/revisions/comparing";
import { decideMoves } from "@/lib/data/revisions/deciding";
import { listWaiting } from "@/lib/data/revisions/waiting";
import { listMyActs } from "@/lib/data/undo/acts";
import { undoAct } from "@/lib/data/undo/undo";
import { verifyProject } from "@/lib/data/verification";
import type { MoveDecision } from "@/lib/revisions/decision";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument, sampleText, spanOf, type TestDocument } from "@/tests/factories/document";
import { asMember, makeProject, type TestProject } from "@/tests/factories/project";
import { revise } from "@/tests/factories/revision";

const newText = sampleText.replace("denied this", "denied that").replace("at least three boats", "at least four boats").replace("The reporter of this page could not reach the ferry company, which did not comment.", "No more is known.");

let project: TestProject;
let document: TestDocument;
let newer: TestDocument;
let changed: ClaimSeen;
let gone: ClaimSeen;
beforeEach(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  changed = await makeClaim(project, { document, quote: "at least three boats were hit" });
  gone = await makeClaim(project, { document, quote: "could not reach the ferry company" }, project.as.editor);
  ({ newer } = await revise(project, document, newText));
});

const waiting = (actor: UserActor = project.as.reader) => listWaiting(actor, project.slug, document.id, { limit: 50 });
const read = (id: string) => readClaim(project.as.owner, project.slug, id);
const decide = (actor: UserActor, ...decisions: MoveDecision[]) => decideMoves(actor, project.slug, document.id, { revisionId: newer.revisionId, decisions });
const about = (claim: ClaimSeen, version: number) => ({ claimId: claim.id, version, mentionId: claim.mentions[0]!.id });
const places = async ({ id }: ClaimSeen) => (await read(id)).mentions[0]!.anchorings.map(({ state, method }) => `${state} ${method}`);

test("V5, V7: the queue gives old and new, what changed of numbers, and nothing where nothing is left", async () => {
  const { items, waiting: count, retired } = await waiting();
  expect([count, retired, items.map(({ mentionId }) => mentionId)]).toEqual([2, 0, [changed.mentions[0]!.id, gone.mentions[0]!.id]]);
  expect(items[0]).toMatchObject({
    older: { ordinal: 1, around: { text: expect.stringContaining("at least three boats were hit") } },
    newer: { around: { text: expect.stringContaining("at least four boats were hit") }, pointedOut: { numbers: { went: ["three"], came: ["four"] } } },
  });
  expect(items[1]).toMatchObject({ newer: null, elsewhere: null });
});
test("V7: what is accepted keeps method and score, and is signed by who accepted it", async () => {
  const score = (await read(changed.id)).mentions[0]!.anchorings[1]!.score;
  const { written, refused } = await decide(project.as.annotator, { ...about(changed, 2), decision: "accept" });
  const { contributorId } = await asMember(project, project.as.annotator);
  expect([written, refused]).toEqual([[{ id: changed.id, version: 3 }], []]);
  expect((await read(changed.id)).mentions[0]!.anchorings[1]).toMatchObject({ state: "placed", method: "diff", score, contributorId, fragments: [{ quote: "at least four boats were hit" }] });
  expect((await waiting()).waiting).toBe(1);
  expect(await verifyProject(project.as.owner, project.slug)).toMatchObject({ ok: true });
});
test("V7: a mention gets other words, with the quote taken from the text; bad words are refused and nothing is written", async () => {
  const { editor } = project.as;
  const fragment = (start: number, end: number) => ({ role: "content" as const, levelOrdinal: null, wordPartyId: null, start, end });
  const { start, end } = spanOf(newer, "No more is known");
  const outside = await decide(editor, { ...about(gone, 1), decision: "adjust", fragments: [fragment(start, newer.text.length + 5)] });
  expect(outside).toMatchObject({ written: [], refused: [{ id: gone.id, code: "invalid" }] });
  await decide(editor, { ...about(gone, 1), decision: "adjust", fragments: [fragment(start, end)] });
  expect((await read(gone.id)).mentions[0]!.anchorings[1]).toMatchObject({ state: "placed", method: "by_hand", score: null, fragments: [{ quote: "No more is known" }] });
});
test("V7: a mention is left on the older text, stays visible there, waits no more, and is proposed again when its words come back", async () => {
  await decide(project.as.editor, { ...about(gone, 1), decision: "retire" }, { ...about(changed, 2), decision: "retire" });
  expect([await places(gone), await places(changed)]).toEqual([["placed by_hand", "retired by_hand"], ["placed by_hand", "retired diff"]]);
  expect(await waiting()).toMatchObject({ waiting: 0, retired: 2, items: [] });
  expect(await verifyProject(project.as.owner, project.slug)).toMatchObject({ ok: true });
  const again = await revise(project, newer, `${newText}\nCorrected once more.`);
  expect(again.mentions).toEqual({ moved: 0, proposed: 1, lost: 0, retired: 1 });
  expect((await waiting()).items.map(({ claim }) => claim.id)).toEqual([changed.id]);
});
test("V7: others' claims and claims that moved on are left, with the reason; the others are written", async () => {
  const outcome = await decide(project.as.annotator, { ...about(gone, 1), decision: "retire" }, { ...about(changed, 1), decision: "accept" });
  expect(outcome).toMatchObject({ written: [], refused: [{ id: gone.id, code: "forbidden" }, { id: changed.id, code: "stale" }] });
  const both = await decide(project.as.annotator, { ...about(gone, 1), decision: "retire" }, { ...about(changed, 2), decision: "accept" });
  expect(both).toMatchObject({ written: [{ id: changed.id }], refused: [{ id: gone.id }] });
  expect(await decide(project.as.editor, { ...about(gone, 1), decision: "accept" })).toMatchObject({ written: [], refused: [{ code: "invalid" }] });
});
test("V7: only the newest revision is decided about", async () => {
  await revise(project, newer, `${newText}\nCorrected.`);
  await expect(decide(project.as.editor, { ...about(changed, 3), decision: "accept" })).rejects.toMatchObject({ code: "conflict" });
});
test("V7: a decision is one act in the history, and is taken back by undo", async () => {
  const actId = uuidv7();
  const acting = { ...project.as.editor, request: { ...project.as.editor.request, actId } };
  await decide(acting, { ...about(changed, 2), decision: "accept" }, { ...about(gone, 1), decision: "accept" });
  const { items } = await listEvents(project.as.reader, project.slug, { limit: 10 });
  expect(items[0]).toMatchObject({ act: "claim.place", records: [{ recordId: changed.id, version: 3 }] });
  const { past } = await listMyActs(project.as.editor, project.slug);
  expect(past.at(-1)).toMatchObject({ id: actId });
  await undoAct({ ...project.as.editor, request: { ...project.as.editor.request, actId: uuidv7() } }, project.slug, actId);
  expect(await places(changed)).toEqual(["placed by_hand", "proposed diff"]);
  expect((await waiting()).waiting).toBe(2);
});
test("V9: two revisions stand side by side, changed sentences word by word", async () => {
  const { older, newer: second, parts } = await compareRevisions(project.as.reader, project.slug, document.id, newer.revisionId, document.revisionId);
  expect([older.ordinal, second.ordinal, parts.map(({ kind }) => kind)]).toEqual([1, 2, ["same", "changed"]]);
  const words = parts[1]!.kind === "changed" ? parts[1]!.words.filter(({ kind }) => kind !== "same").map(({ text }) => text) : [];
  expect(words.slice(0, 4)).toEqual(["this", "that", "three", "four"]);
  const turned = await compareRevisions(project.as.reader, project.slug, document.id, document.revisionId, newer.revisionId);
  expect(turned.older.ordinal).toBe(1);
  await expect(compareRevisions(project.as.reader, project.slug, document.id, document.revisionId, document.revisionId)).rejects.toMatchObject({ code: "not_found" });
});
