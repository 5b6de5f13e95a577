import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { claimInputOf } from "@/lib/claims/composition";
import { moveLevel, removeLevel } from "@/lib/claims/draft";
import { claimInput, claimRecord, type ClaimInput } from "@/lib/claims/record";
import { changeClaim, claimHistory, createClaim, deleteClaim, listClaims, readClaim, restoreClaim, type ClaimSeen } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { documentHighlights } from "@/lib/data/documents/highlights";
import { undoAct } from "@/lib/data/undo/undo";
import { verifyProject } from "@/lib/data/verification";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let document: TestDocument;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
});

const inputOf = ({ abilities: _abilities, ...record }: ClaimSeen): ClaimInput => claimInputOf(record);

describe("a claim as one record (C1)", () => {
  test("comes back whole: fragments, chain of three, figures, dates", async () => {
    const [ministry, agency, paper] = await Promise.all(["The ministry", "An agency", "A newspaper"].map((name) => makeParty(project, { name })));
    const draft = await claimDraft(project, { document, claimants: [ministry!.id] });
    const input = claimInput.parse({
      ...draft, act: "denies", polarity: "negative", said: "2024-05-04", event: "2024-05", targets: [agency!.id], quantities: [{ min: 3, qualifier: "at least three", unit: "boats" }],
      mentions: [{
        ...draft.mentions[0], mode: "mixed", reported: "XXXX",
        levels: [{ sourceKind: "role", stance: null }, { sourceKind: "named", stance: "relays", partyIds: [agency!.id] }, { sourceKind: "named", stance: "distances", partyIds: [paper!.id] }],
        anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments: [
          { role: "content", ...spanOf(document, "at least three boats were hit 🚣") },
          { role: "content", ...spanOf(document, "near the կամուրջ") },
          { role: "source", levelOrdinal: 0, ...spanOf(document, "its clerk") },
          { role: "source", levelOrdinal: 1, ...spanOf(document, "The harbour office") },
          { role: "cue", levelOrdinal: 0, ...spanOf(document, "according to") },
          { role: "hedge", ...spanOf(document, "at least") },
        ] }],
      }],
    });
    const made = await createClaim(project.as.annotator, project.slug, input);
    const read = await readClaim(project.as.reader, project.slug, input.id);
    const { abilities, ...record } = read;
    expect(claimRecord.parse(record)).toEqual(record);
    expect({ ...made, abilities }).toEqual(read);
    expect(inputOf(read)).toEqual({ ...input, layerId: record.layerId });
    for (const fragment of record.mentions[0]!.anchorings[0]!.fragments) expect(document.text.slice(fragment.start, fragment.end)).toBe(fragment.quote);
  });

  test("a change keeps the older version in the history, with who and what (H1)", async () => {
    const claim = await makeClaim(project, { document });
    await changeClaim(project.as.editor, project.slug, claim.id, 1, { ...inputOf(claim), proposition: "The bridge was opened." });
    const { items: history } = await claimHistory(project.as.reader, project.slug, claim.id);
    expect(history.map(({ version, act }) => [version, act])).toEqual([[2, "claim.change"], [1, "claim.create"]]);
    expect(history[1]!.body).toMatchObject({ proposition: "", version: 1 });
  });

  test("a mention that is taken out is gone from the record and stays in the history", async () => {
    const claim = await makeClaim(project, { document });
    const second = { ...inputOf(claim).mentions[0]!, id: uuidv7(), anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments: [{ role: "content" as const, levelOrdinal: null, wordPartyId: null, ...spanOf(document, "No boat was damaged") }] }] };
    const both = await changeClaim(project.as.annotator, project.slug, claim.id, 1, { ...inputOf(claim), mentions: [...inputOf(claim).mentions, second] });
    expect(both.mentions).toHaveLength(2);
    const one = await changeClaim(project.as.annotator, project.slug, claim.id, 2, inputOf(claim));
    expect(one.mentions.map((mention) => mention.id)).toEqual([claim.mentions[0]!.id]);
    expect((await claimHistory(project.as.reader, project.slug, claim.id)).items[1]!.body).toMatchObject({ mentions: [{}, { id: second.id }] });
  });
});

describe("two people on one claim (H3)", () => {
  test("the second writer gets base, theirs, and nothing is written", async () => {
    const claim = await makeClaim(project, { document });
    await changeClaim(project.as.editor, project.slug, claim.id, 1, { ...inputOf(claim), proposition: "first" });
    const second = changeClaim(project.as.annotator, project.slug, claim.id, 1, { ...inputOf(claim), proposition: "second" });
    await expect(second).rejects.toMatchObject({ code: "stale", extra: { clash: { base: { proposition: "" }, theirs: { proposition: "first", version: 2 } } } });
    expect((await readClaim(project.as.reader, project.slug, claim.id)).proposition).toBe("first");
  });

  test("of ten writers at once exactly one is first, and the versions have no gap", async () => {
    const claim = await makeClaim(project, { document });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => changeClaim(project.as.editor, project.slug, claim.id, 1, { ...inputOf(claim), note: `writer ${n}` })));
    expect(tries.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    expect((await claimHistory(project.as.reader, project.slug, claim.id)).items.map((each) => each.version)).toEqual([2, 1]);
  });
});

describe("deleting and restoring (C14)", () => {
  test("a deleted claim leaves the lists, can't be changed, and comes back", async () => {
    const claim = await makeClaim(project, { document });
    const listed = async () => (await listClaims(project.as.reader, project.slug, { documentId: document.id, limit: 200 })).items.some((each) => each.id === claim.id);
    const painted = async () => (await documentHighlights(project.as.reader, project.slug, document.id)).claims.some((each) => each.id === claim.id);
    expect([await listed(), await painted()]).toEqual([true, true]);
    const deleted = await deleteClaim(project.as.annotator, project.slug, claim.id, 1);
    expect([deleted.version, await listed(), await painted()]).toEqual([2, false, false]);
    await expect(changeClaim(project.as.annotator, project.slug, claim.id, 2, inputOf(claim))).rejects.toMatchObject({ code: "conflict" });
    await restoreClaim(project.as.annotator, project.slug, claim.id, 2);
    expect([await listed(), await painted()]).toEqual([true, true]);
  });
});

describe("who may (A1, A2, A4)", () => {
  test("annotators change their own claims, editors everybody's, readers and reviewers none", async () => {
    const claim = await makeClaim(project, { document }, project.as.editor);
    for (const role of ["reader", "annotator", "reviewer"] as const) {
      await expect(changeClaim(project.as[role], project.slug, claim.id, 1, inputOf(claim))).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(makeClaim(project, { document }, project.as.reviewer)).rejects.toMatchObject({ code: "forbidden" });
  });
  test("from outside, a claim that is there looks like one that isn't", async () => {
    const claim = await makeClaim(project, { document });
    const other = await makeProject();
    const answers = await Promise.allSettled([
      readClaim(project.outsider, project.slug, claim.id), readClaim(other.as.owner, other.slug, claim.id), readClaim(project.as.owner, project.slug, uuidv7()),
    ]);
    const reasons = answers.map((each) => (each.status === "rejected" ? { code: each.reason.code, message: each.reason.message } : null));
    expect(new Set(reasons.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(reasons[0]).toMatchObject({ code: "not_found" });
  });
  test("a claim of an own layer is seen by its annotator only", async () => {
    const layerId = await makeOwnLayer(project, project.as.annotator);
    const claim = await makeClaim(project, { document, layerId });
    await expect(readClaim(project.as.owner, project.slug, claim.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(changeClaim(project.as.owner, project.slug, claim.id, 1, inputOf(claim))).rejects.toMatchObject({ code: "not_found" });
    expect((await listClaims(project.as.owner, project.slug, { ids: [claim.id], limit: 10 })).items).toEqual([]);
    expect((await documentHighlights(project.as.owner, project.slug, document.id)).claims.some((each) => each.id === claim.id)).toBe(false);
    expect((await readClaim(project.as.annotator, project.slug, claim.id)).id).toBe(claim.id);
  });
});

describe("finding claims", () => {
  test("by words of the quote or the proposition as they stand, or by a claimant's name without its marks", async () => {
    const party = await makeParty(project, { name: "Rívers' Guild" });
    const claim = await makeClaim(project, { document, claimants: [party.id], proposition: "100% of the boats_were spared" });
    const found = async (q: string) => (await listClaims(project.as.reader, project.slug, { q, limit: 200 })).items.some((each) => each.id === claim.id);
    expect([await found("ITS ENGINEERS had"), await found("100%"), await found("boats_were"), await found("rivers guild")]).toEqual([true, true, true, true]);
    expect([await found("1_0%"), await found("boats%spared"), await found("another guild")]).toEqual([false, false, false]);
  });
});

describe("what is refused", () => {
  test("another project's party, document or claim looks like none (A2)", async () => {
    const other = await makeProject();
    const [strange, strangeDocument, strangeClaim] = [await makeParty(other), await makeDocument(other), await makeClaim(other)];
    const draft = claimInput.parse(await claimDraft(project, { document }));
    const refusal = (input: ClaimInput) => createClaim(project.as.annotator, project.slug, { ...input, id: uuidv7() }).catch((thrown) => thrown.extra.issues);
    expect(await refusal({ ...draft, claimants: [strange.id] })).toEqual([{ path: ["claimants", 0], message: "There is no such party in this project." }]);
    expect(await refusal({ ...draft, objectKind: "claim", objectClaimId: strangeClaim.id })).toEqual([{ path: ["objectClaimId"], message: "There is no such claim in this claim's layer." }]);
    const elsewhere = draft.mentions.map((mention) => ({ ...mention, documentId: strangeDocument.id }));
    expect(await refusal({ ...draft, mentions: elsewhere })).toMatchObject([{ message: "This revision is not one of the mention's document." }]);
  });
  test("an act that is neither standard nor the project's (C5)", async () => {
    await expect(makeClaim(project, { document, act: "shouts" })).rejects.toMatchObject({ code: "invalid" });
    const own = await makeProject({ acts: ["shouts"] });
    expect((await makeClaim(own, { act: "shouts" })).act).toBe("shouts");
  });
  test("an id that is taken, and nothing is left half done (H1)", async () => {
    const claim = await makeClaim(project, { document });
    const before = await database().event.count({ where: { projectId: project.id } });
    await expect(createClaim(project.as.annotator, project.slug, inputOf(claim))).rejects.toMatchObject({ code: "exists" });
    expect(await database().event.count({ where: { projectId: project.id } })).toBe(before);
  });
});

describe("a claim whose text has a newer revision (C11)", () => {
  /** The document's text once more, as its next revision. */
  async function addRevision({ id, revisionId }: TestDocument): Promise<string> {
    const { ordinal, ...old } = await database().revision.findFirstOrThrow({ where: { projectId: project.id, id: revisionId }, omit: { createdAt: true } });
    const made = await database().revision.create({ data: { ...old, id: uuidv7(), documentId: id, ordinal: ordinal + 1, warnings: [] } });
    return made.id;
  }

  test("its levels are moved and removed, taken back, and written again from history; the older place keeps its words", async () => {
    const paper = await makeDocument(project);
    const { mentions: [mention], ...draft } = claimInput.parse(await claimDraft(project, { document: paper, quote: "at least three boats were hit 🚣" }));
    const party = (await makeParty(project, { name: "An agency" })).id;
    const outer = (stance: "relays" | "distances") => ({ sourceKind: "named" as const, stance, partyIds: [party] });
    const [source, cue] = [{ role: "source" as const, levelOrdinal: 1, wordPartyId: null, ...spanOf(paper, "its clerk") }, { role: "cue" as const, levelOrdinal: 2, wordPartyId: null, ...spanOf(paper, "denied this") }];
    const fragments = [...mention!.anchorings[0]!.fragments, source, cue];
    const input: ClaimInput = { ...draft, mentions: [{ ...mention!, levels: [...mention!.levels, outer("relays"), outer("distances")], anchorings: [{ ...mention!.anchorings[0]!, fragments }] }] };
    const first = await createClaim(project.as.annotator, project.slug, input);
    const place = { mentionId: mention!.id, revisionId: await addRevision(paper) };
    const write = async (seen: ClaimSeen, next: ClaimInput, as = project.as.annotator) => changeClaim(as, project.slug, input.id, seen.version, next);
    const both = (claim: ClaimInput) => ({ ...claim, mentions: claim.mentions.map((each) => ({ ...each, anchorings: [...each.anchorings, { id: uuidv7(), revisionId: place.revisionId, fragments }] })) });
    const older = ({ mentions: [only] }: ClaimSeen) => only!.anchorings.find(({ revisionId }) => revisionId === paper.revisionId)!.fragments.map(({ role, levelOrdinal, quote }) => [role, levelOrdinal, quote]);
    const words = (...levels: [string, number | null, string][]) => [["content", null, "at least three boats were hit 🚣"], ...levels];

    const second = await write(first, both(inputOf(first)));
    const moved = await write(second, moveLevel(inputOf(second), place, 1, 2));
    expect(older(moved)).toEqual(words(["source", 2, "its clerk"], ["cue", 1, "denied this"]));
    const actId = uuidv7();
    const removed = await write(moved, removeLevel(inputOf(moved), place, 1), { ...project.as.annotator, request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId } });
    expect([older(removed), removed.mentions[0]!.levels.length]).toEqual([words(["source", 1, "its clerk"]), 2]);
    await undoAct(project.as.annotator, project.slug, actId);
    const back = await readClaim(project.as.reader, project.slug, input.id);
    expect([older(back), back.mentions]).toEqual([older(moved), moved.mentions]);
    const again = await write(back, removeLevel(inputOf(back), place, 1));
    // From history: one that has both places, and the first, which knows nothing of the newer revision.
    const restored = await write(again, inputOf(second));
    expect([older(restored), restored.mentions]).toEqual([older(second), second.mentions]);
    const oldest = await write(restored, inputOf(first));
    expect(oldest.mentions[0]!.anchorings.map(({ revisionId }) => revisionId).sort()).toEqual([paper.revisionId, place.revisionId].sort());
    const other = inputOf(oldest);
    other.mentions[0]!.anchorings.find(({ revisionId }) => revisionId === paper.revisionId)!.fragments[0]!.start++;
    await expect(write(oldest, other)).rejects.toMatchObject({ extra: { issues: [{ message: "A place on an older revision never changes." }] } });
    expect((await verifyProject(project.as.owner, project.slug)).problems.filter(({ record }) => record === "claim")).toEqual([]);
  });
});
