import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord } from "@/lib/claims/record";
import { changeClaim, readClaim } from "@/lib/data/claims/claims";
import { archiveDocument, documentHistory, listDocuments, listRevisions, readOriginal, readRevision } from "@/lib/data/documents/documents";
import { documentHighlights } from "@/lib/data/documents/highlights";
import { listEvents } from "@/lib/data/events";
import { createRegion, listRegions } from "@/lib/data/regions/regions";
import { reviseDocument } from "@/lib/data/revisions/revising";
import { verifyProject } from "@/lib/data/verification";
import { regionInput } from "@/lib/documents/record";
import { claimDraft, makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeDocument, sampleText, spanOf } from "@/tests/factories/document";
import { asMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { newRevision, revise } from "@/tests/factories/revision";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});
async function read(id: string): Promise<ClaimRecord> {
  const { abilities: _abilities, ...claim } = await readClaim(project.as.owner, project.slug, id);
  return claim;
}

describe("V1: a new revision", () => {
  test("V1: is stored with its bytes; the older one stays as it was, and the newest is opened", async () => {
    const document = await makeDocument(project);
    const { revisionId, ordinal, newer } = await revise(project, document, sampleText.replace("4 May", "5 May"));
    const { reader } = project.as;
    expect([ordinal, (await listRevisions(reader, project.slug, document.id)).map(({ id }) => id)]).toEqual([2, [revisionId, document.revisionId]]);
    expect((await readRevision(reader, project.slug, document.id, document.revisionId)).text).toBe(document.text);
    expect(newer.text).toBe(document.text.replace("4 May", "5 May"));
    expect((await documentHighlights(reader, project.slug, document.id)).revisionId).toBe(revisionId);
    const older = await readOriginal(reader, project.slug, document.id, document.revisionId);
    expect(older.size).toBe(Buffer.byteLength(document.text));
    expect((await documentHistory(reader, project.slug, document.id)).items[0]).toMatchObject({ version: 2 });
  });
  test("V1: with the newest revision's very text, or in the place of one that isn't the newest, is refused, and nothing is stored", async () => {
    const document = await makeDocument(project);
    const given = newRevision(document, document.text);
    await expect(reviseDocument(project.as.editor, project.slug, given)).rejects.toMatchObject({ code: "exists", extra: { about: { kind: "same_text", revisionId: document.revisionId } } });
    await revise(project, document, `${document.text}\nA second edition.`);
    const late = newRevision(document, `${document.text}\nA third one.`, { after: document.revisionId });
    await expect(reviseDocument(project.as.editor, project.slug, late)).rejects.toMatchObject({ code: "conflict" });
    expect(await listRevisions(project.as.reader, project.slug, document.id)).toHaveLength(2);
    await archiveDocument(project.as.editor, project.slug, document.id, 2);
    await expect(revise(project, document, "Another text.")).rejects.toMatchObject({ code: "conflict" });
  });
  test("V1: is for editors", async () => {
    const document = await makeDocument(project);
    for (const role of ["reader", "annotator", "reviewer"] as const) await expect(revise(project, document, "Another text.", project.as[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(revise(project, document, "Another text.", project.outsider)).rejects.toMatchObject({ code: "not_found" });
  });
  test("V1: of a page is reviewed before it is stored, as a document is", async () => {
    const document = await makeDocument(project);
    const page = newRevision(document, "<!doctype html><title>Bridge</title><h1>A bridge</h1><p>The bridge opened.</p>", { fileName: "bridge.html", review: true });
    await expect(reviseDocument(project.as.editor, project.slug, page)).rejects.toMatchObject({ code: "invalid", extra: { about: { kind: "review", format: "html" } } });
    const { ordinal } = await reviseDocument(project.as.editor, project.slug, { ...page, review: false });
    expect(ordinal).toBe(2);
  });
});

describe("V3, V4, V6: mentions on a new revision", () => {
  const newText = sampleText.replace("at least three boats", "at least four boats").replace("A bridge across the Lenn", "A new bridge across the Lenn\n\nThis page was corrected.").replace("The reporter of this page could not reach the ferry company, which did not comment.", "");

  test("V3, V4: moved, proposed and lost; method, score and person are kept, quotes are those of the text", async () => {
    const document = await makeDocument(project);
    const source = spanOf(document, "The Ministry of Rivers");
    const draft = await claimDraft(project, { document });
    const [mention] = draft.mentions;
    const fragments = [...mention!.anchorings[0]!.fragments, { role: "source" as const, levelOrdinal: 0, ...source }];
    const moved = await makeClaim(project, { ...draft, mentions: [{ ...mention!, anchorings: [{ ...mention!.anchorings[0]!, fragments }] }] });
    const changed = await makeClaim(project, { document, quote: "at least three boats were hit 🚣" });
    const gone = await makeClaim(project, { document, quote: "could not reach the ferry company" });
    const { mentions, newer } = await revise(project, document, newText);
    expect(mentions).toEqual({ moved: 1, proposed: 1, lost: 1, retired: 0 });
    const editor = (await asMember(project, project.as.editor)).contributorId;
    const after = await read(moved.id);
    expect(after.version).toBe(2);
    expect(after.mentions[0]!.anchorings).toMatchObject([
      { revisionId: document.revisionId, state: "placed", method: "by_hand" },
      { revisionId: newer.revisionId, state: "placed", method: "same_text", score: 1, contributorId: editor, fragments: [{ quote: "its engineers had opened the bridge" }, { quote: "The Ministry of Rivers", role: "source", levelOrdinal: 0 }] },
    ]);
    const proposal = (await read(changed.id)).mentions[0]!.anchorings[1]!;
    expect(proposal).toMatchObject({ state: "proposed", method: "diff", contributorId: editor, fragments: [{ quote: "at least four boats were hit 🚣" }] });
    expect(proposal.score).toBeLessThan(1);
    expect((await read(gone.id)).version).toBe(1);
    expect(await verifyProject(project.as.owner, project.slug)).toMatchObject({ ok: true, problems: [] });
  });
  test("V6: what stays on the older text is shown as such, counted, found, and not painted on the newest", async () => {
    const own = await makeProject();
    const document = await makeDocument(own);
    const [changed, gone] = [await makeClaim(own, { document, quote: "at least three boats were hit" }), await makeClaim(own, { document, quote: "could not reach the ferry company" })];
    await makeClaim(own, { document });
    await revise(own, document, newText);
    const { items } = await listDocuments(own.as.reader, own.slug, { limit: 10 });
    expect(items[0]).toMatchObject({ claims: 3, onOlder: 2, waiting: 2 });
    const painted = (await documentHighlights(own.as.reader, own.slug, document.id)).claims;
    expect(painted.filter(({ orphaned }) => orphaned).map(({ id }) => id).sort()).toEqual([changed.id, gone.id].sort());
    const onOlder = (await documentHighlights(own.as.reader, own.slug, document.id, { revision: document.revisionId })).claims;
    expect(onOlder.map(({ orphaned }) => orphaned)).toEqual([false, false, false]);
  });
  test("V6: a mention that a revision lost is looked for again on the next one", async () => {
    const document = await makeDocument(project);
    const claim = await makeClaim(project, { document, quote: "could not reach the ferry company" });
    await revise(project, document, newText);
    const { mentions, newer } = await revise(project, document, sampleText.replace("A bridge", "The bridge"));
    expect(mentions).toMatchObject({ moved: 1 });
    expect((await read(claim.id)).mentions[0]!.anchorings.map(({ revisionId }) => revisionId)).toEqual([document.revisionId, newer.revisionId]);
  });
  test("V3: claims of somebody's own layer move too, and nobody else learns of them by the history", async () => {
    const own = await makeProject();
    const document = await makeDocument(own);
    const layerId = await makeOwnLayer(own, own.as.annotator);
    const mine = await makeClaim(own, { document, layerId });
    await revise(own, document, newText);
    expect((await readClaim(own.as.annotator, own.slug, mine.id)).mentions[0]!.anchorings).toHaveLength(2);
    const seenBy = async (role: "annotator" | "editor") => (await listEvents(own.as[role], own.slug, { limit: 50 })).items.filter(({ act }) => act === "document.revise");
    const [seen, allSeen] = [await seenBy("editor"), await seenBy("annotator")];
    expect([seen.length, allSeen.length]).toEqual([1, 2]);
    expect(JSON.stringify(seen)).not.toContain(mine.id);
    expect((await listDocuments(own.as.editor, own.slug, { limit: 10 })).items[0]).toMatchObject({ claims: 0, onOlder: 0 });
  });
  test("V4: a proposal isn't a client's to write: it outlives edits of the claim, its chain's included, and goes when the mention gets a place", async () => {
    const document = await makeDocument(project);
    const draft = await claimDraft(project, { document, quote: "at least three boats were hit" });
    const claim = await makeClaim(project, draft);
    const { newer } = await revise(project, document, newText);
    const { annotator } = project.as;
    const seen = await read(claim.id);
    await changeClaim(annotator, project.slug, claim.id, 2, { ...claimInputOf(seen), note: "Heard twice." });
    const edited = await read(claim.id);
    expect(edited.mentions[0]!.anchorings.map(({ state }) => state)).toEqual(["placed", "proposed"]);
    const input = claimInputOf(edited);
    const place = mentionOf(newer, "at least four boats").anchorings[0]!;
    const anchorings = [...input.mentions[0]!.anchorings, { ...place, fragments: place.fragments.map((fragment) => ({ levelOrdinal: null, wordPartyId: null, ...fragment })) }];
    const placed = await changeClaim(annotator, project.slug, claim.id, 3, { ...input, mentions: [{ ...input.mentions[0]!, anchorings }] });
    expect(placed.mentions[0]!.anchorings.map(({ state, method }) => [state, method])).toEqual([["placed", "by_hand"], ["placed", "by_hand"]]);
  });
  test("V3: whoever changes a claim meanwhile is told that it moved on", async () => {
    const document = await makeDocument(project);
    const claim = await makeClaim(project, { document });
    await revise(project, document, newText);
    const { abilities: _abilities, ...seen } = claim;
    await expect(changeClaim(project.as.annotator, project.slug, claim.id, 1, { ...claimInputOf(seen), note: "Late." })).rejects.toMatchObject({ code: "stale" });
  });
});

describe("V8: regions on a new revision", () => {
  const text = "The weir held. [1] Boats came. [2]\n\n== References ==\n\n1. The Lenn Post, 3 May.\n2. The Valley Radio, 4 May.\n";
  const region = (over: object) => regionInput.parse({ id: uuidv7(), author: "", ...over });

  test("V8: the same words carry their region over, as people left it; others stay behind and are counted", async () => {
    const document = await makeDocument(project, { text });
    const { editor } = project.as;
    const put = (over: object) => createRegion(editor, project.slug, region({ revisionId: document.revisionId, ...over }));
    const note = (await listRegions(editor, project.slug, { revisionId: document.revisionId, limit: 50 })).items.find(({ start }) => text.slice(start).startsWith("1. The Lenn"))!;
    await put({ role: "reference", ...spanOf(document, "[1]"), refersToRegionId: note.id });
    await put({ role: "appeal", ...spanOf(document, "Boats came.") });
    const { regions, newer } = await revise(project, document, text.replace("Boats came", "Two boats came").replace("The weir held", "A note. The weir held"));
    const now = (await listRegions(editor, project.slug, { revisionId: newer.revisionId, limit: 50 })).items;
    const words = now.map(({ start, end, role }) => `${role}: ${newer.text.slice(start, end).trim()}`);
    expect(regions).toEqual({ carried: 2, left: 2 });
    expect(words).toContain("reference: 1. The Lenn Post, 3 May.");
    expect(words.some((each) => each.startsWith("appeal"))).toBe(false);
  });
});
