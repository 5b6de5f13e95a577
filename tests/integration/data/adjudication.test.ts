import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { decisionChange } from "@/lib/adjudication/decision";
import { claimInputOf } from "@/lib/claims/composition";
import { acceptAgreements, changeDecision, deleteDecision } from "@/lib/data/adjudication/deciding";
import { decisionHistory, getDecision, listDecisions } from "@/lib/data/adjudication/decisions";
import { listAdjudicable } from "@/lib/data/adjudication/documents";
import { readFigures } from "@/lib/data/adjudication/figures";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { changeClaim, claimHistory, createClaim, deleteClaim, listClaims, readClaim } from "@/lib/data/claims/claims";
import { listEvents } from "@/lib/data/events";
import { createParty, getParty } from "@/lib/data/parties/parties";
import { exportAs } from "@/lib/data/formats/exporting";
import { listMyActs } from "@/lib/data/undo/acts";
import { redoAct, undoAct } from "@/lib/data/undo/undo";
import { verifyProject } from "@/lib/data/verification";
import { claimInput } from "@/lib/claims/record";
import { partyCreation } from "@/lib/parties/record";
import { choiceOn, makeDecision, makeRound, type Round } from "@/tests/factories/adjudication";
import { close, layerIn, makeAssignment } from "@/tests/factories/assignment";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { memoryTarget } from "@/tests/factories/target";
import { countQueries } from "@/tests/factories/query-count";

const [bridge, boats, comment] = ["its engineers had opened the bridge", "at least three boats were hit", "did not comment"];
let project: TestProject;
let slug: string;
let editor: UserActor;
let ann: UserActor;
let bob: UserActor;
let ministry: string;
beforeAll(async () => {
  project = await makeProject();
  ({ slug, as: { editor } } = project);
  [ann, bob] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
  ministry = (await makeParty(project, { name: "Ministry of Rivers" })).id;
});

const said = (quote: string, more: object = {}) => ({ quote, claimants: [ministry], ...more });
/** Two people: one passage alike, one with another act, and one that only the second has. */
const twoPeople = (document?: TestDocument) => makeRound(project, [[ann, said(bridge), said(boats)], [bob, said(bridge), said(boats, { act: "accuses" }), said(comment, { act: "declines to comment" })]], document);
const read = (document: Pick<TestDocument, "id">, query: object = {}, actor = editor) => readAdjudication(actor, slug, document.id, { limit: 200, ...query });
const shape = ({ items }: Awaited<ReturnType<typeof read>>) => items.map(({ versions, state, isComplete, since }) => [versions.length, state, isComplete, ...since]);
const at = (person: UserActor, actId: string): UserActor => ({ ...person, request: { ...person.request, actId } });
const adjudicated = (document: Pick<TestDocument, "id">, actor = editor) => listClaims(actor, slug, { documentId: document.id, layerId: project.layers.adjudicated, limit: 50 });

describe("Y7: what is adjudicated", () => {
  it("closed layers of a document's assignments, side by side in groups; nothing before they are closed", async () => {
    const document = await makeDocument(project);
    const open = await makeAssignment(project, [ann, bob], { documentId: document.id });
    await makeClaim(project, { document, ...said(bridge) }, ann);
    await makeClaim(project, { document, ...said(bridge, { act: "denies" }) }, bob);
    expect([(await read(document)).items, (await read(document)).layers]).toEqual([[], []]);
    await close(project, open);
    const page = await read(document);
    expect(shape(page)).toEqual([[2, "open", false]]);
    expect(page.layers.map(({ kind, claims, isChosen }) => [kind, claims, isChosen])).toEqual([["own", 1, true], ["own", 1, true]]);
    expect(page.items[0]!.fields.filter(({ agrees }) => !agrees)).toEqual([{ field: "act", agrees: false, same: [0, 1] }]);
    expect(page.parties[ministry]).toBe("Ministry of Rivers");
  });

  it("the shared layer where it is chosen; the adjudicated one and open ones never", async () => {
    const { document } = await twoPeople();
    await makeClaim(project, { document, ...said(bridge) }, editor);
    const before = await read(document);
    expect(before.layers.map(({ kind, isChosen }) => [kind, isChosen])).toEqual([["own", true], ["own", true], ["shared", false]]);
    const own = before.layers[0]!.id;
    expect(shape(await read(document, { layers: [own, project.layers.shared] }))).toEqual([[2, "open", true], [1, "open", false]]);
    await expect(read(document, { layers: [own, project.layers.adjudicated] })).rejects.toMatchObject({ code: "not_found" });
    await expect(read(document, { layers: [uuidv7()] })).rejects.toMatchObject({ code: "not_found" });
  });

  it("somebody who was given another part isn't missed where they had nothing to mark", async () => {
    const document = await makeDocument(project);
    const part = { revisionId: document.revisionId, from: 0, to: 1 };
    const [whole, beginning] = [await makeAssignment(project, [ann], { documentId: document.id }), await makeAssignment(project, [bob], { documentId: document.id, part })];
    for (const quote of [bridge, boats]) await makeClaim(project, { document, ...said(quote) }, ann);
    await makeClaim(project, { document, ...said(bridge) }, bob);
    await close(project, whole);
    await close(project, beginning);
    expect(shape(await read(document))).toEqual([[2, "open", true], [1, "open", false]]);
  });

  it("pages of groups, filters and counts; as many queries for many groups as for few", async () => {
    const { document } = await twoPeople();
    const first = await read(document, { limit: 2 });
    expect([first.items.length, (await read(document, { after: first.next! })).items.length, (await read(document, { after: first.next! })).next]).toEqual([2, 1, null]);
    expect(first.counts).toEqual({ all: 3, open: 3, disagreeing: 2, decided: 0, changed: 0, acceptable: 1 });
    expect((await read(document, { state: "disagreeing" })).items.length).toBe(2);
    const [alone] = (await read(document, { state: "disagreeing" })).items;
    expect(await read(document, { group: alone!.id })).toMatchObject({ items: [alone], counts: first.counts, next: null });
    expect((await read(document, { group: alone!.id, state: "decided" })).items).toEqual([]);
    await expect(read(document, { after: uuidv7() })).rejects.toMatchObject({ code: "invalid" });
    const small = await makeRound(project, [[ann, said(bridge)], [bob, said(bridge)]]);
    expect(await countQueries(() => read(document))).toBe(await countQueries(() => read(small.document)));
  });
});

describe("Y8: a decision", () => {
  let round: Round;
  beforeAll(async () => {
    round = await twoPeople();
  });

  it("makes a new claim in the adjudicated layer, with the claims and versions that it came from; theirs stay as they are", async () => {
    const [a, b] = [round.claims[0]![0]!, round.claims[1]![0]!];
    const decision = await makeDecision(project, round.document, [a, b], { outcome: "took", take: [b.id], reason: "more_complete", note: "As the text has it." });
    expect(decision).toMatchObject({ outcome: "took", reason: "more_complete", note: "As the text has it.", version: 1, fields: null, abilities: { change: true } });
    // Who said just the same was taken too.
    expect(decision.versions.map(({ claimId, claimVersion, taken }) => [claimId, claimVersion, taken])).toEqual([a.id, b.id].sort().map((id) => [id, 1, true]));
    const made = await readClaim(editor, slug, decision.results[0]!.claimId);
    expect(made).toMatchObject({ layerId: project.layers.adjudicated, act: "asserts", claimants: [ministry], origins: [a.id, b.id].sort().map((id) => ({ fromClaimId: id, fromVersion: 1, why: "adjudicated" })) });
    expect(made.mentions[0]!.anchorings[0]!.fragments[0]).toMatchObject({ quote: bridge, ...spanOf(round.document, bridge) });
    expect([await readClaim(editor, slug, a.id), await readClaim(editor, slug, b.id)]).toEqual([{ ...a, abilities: { change: true } }, { ...b, abilities: { change: true } }]);
  });

  it("is a mixture by field, a third, neither, or none that can be made", async () => {
    const { document, all: [a, b, , alone] } = await makeRound(project, [[ann, said(boats, { certainty: "possible" })], [bob, said(boats, { act: "accuses" }), said(bridge), said(comment)]]);
    const mixed = await makeDecision(project, document, [a!, b!], { outcome: "mixed", base: a!.id, fields: { act: b!.id }, reason: "right_act" });
    expect(await readClaim(editor, slug, mixed.results[0]!.claimId)).toMatchObject({ act: "accuses", certainty: "possible" });
    expect([mixed.fields, mixed.versions.every(({ taken }) => taken)]).toEqual([{ act: b!.id }, true]);
    const none = await makeDecision(project, document, [alone!], { outcome: "neither", reason: "not_a_claim" });
    expect([none.results, none.versions.map(({ taken }) => taken)]).toEqual([[], [false]]);
    expect((await read(document)).counts).toMatchObject({ all: 3, open: 1, decided: 2 });
  });

  it("of which the rules are asked: what isn't among the claims, several people's at once, another reason without a note, a mixture of nothing", async () => {
    const { document, all: [a, b] } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
    const both = [a!, b!];
    await expect(makeDecision(project, document, both, { outcome: "took", take: [uuidv7()] })).rejects.toMatchObject({ code: "invalid" });
    await expect(makeDecision(project, document, both, { outcome: "took", take: [a!.id, b!.id] })).rejects.toMatchObject({ code: "invalid" });
    await expect(makeDecision(project, document, both, { outcome: "mixed", base: a!.id, fields: { act: a!.id } })).rejects.toMatchObject({ code: "invalid" });
    expect(() => makeDecision(project, document, both, { outcome: "neither", reason: "other", note: " " })).toThrow();
    await expect(makeDecision(project, document, [{ ...a!, version: 2 }], { outcome: "neither" })).rejects.toMatchObject({ code: "conflict" });
    expect((await adjudicated(document)).items).toEqual([]);
  });

  it("is made once, also by two at the same moment", async () => {
    const { document, all: [a, b] } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
    const tries = await Promise.allSettled([1, 2, 3].map(() => makeDecision(project, document, [a!, b!], { outcome: "took", take: [a!.id] })));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect((await adjudicated(document)).items.length).toBe(1);
  });

  it("makes the parties of the taken claim everybody's, those of the same name one, and those of the other stay in their layer", async () => {
    const document = await makeDocument(project);
    const assignment = await makeAssignment(project, [ann, bob], { documentId: document.id });
    const party = async (person: UserActor, name: string) => createParty(person, slug, partyCreation.parse({ id: uuidv7(), kind: "official", names: [{ text: name }], layerId: await layerIn(project, person, assignment.id) }));
    const [mine, theirs, left] = [await party(ann, "Clerk of the locks"), await party(bob, "Clerk of the locks"), await party(bob, "Somebody at the locks")];
    const [a, b] = [await makeClaim(project, { document, quote: boats, claimants: [mine.id] }, ann), await makeClaim(project, { document, quote: boats, claimants: [theirs.id], targets: [left.id] }, bob)];
    await close(project, assignment);
    expect((await read(document)).items[0]!.fields.filter(({ agrees }) => !agrees).map(({ field }) => field)).toEqual(["targets"]);
    const decision = await makeDecision(project, document, [a, b], { outcome: "took", take: [a.id] });
    const made = await readClaim(project.as.reader, slug, decision.results[0]!.claimId);
    expect(await getParty(project.as.reader, slug, made.claimants[0]!)).toMatchObject({ originLayerId: null });
    await expect(getParty(project.as.reader, slug, left.id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("Y6: decided anew", () => {
  const change = (document: Pick<TestDocument, "id">, claims: Round["all"], given: object, others: object[] = []) => decisionChange.parse({ choice: choiceOn(document, claims, given), others });

  it("the adjudicated claim goes on with its places in contests; nothing is taken: it is deleted; taken again: it is another", async () => {
    const { document, all: [a, b] } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
    const decision = await makeDecision(project, document, [a!, b!], { outcome: "took", take: [a!.id] });
    const claimId = decision.results[0]!.claimId;
    const contest = await makeContest(project);
    await makePlacement(project, { contestId: contest.id, claimId }, editor);
    const second = await changeDecision(editor, slug, decision.id, 1, change(document, [a!, b!], { outcome: "took", take: [b!.id], reason: "right_act" }));
    expect([second.id, second.version, second.results]).toEqual([decision.id, 2, [{ claimId, claimVersion: 2 }]]);
    expect(await readClaim(editor, slug, claimId)).toMatchObject({ act: "accuses", version: 2, origins: [a!.id, b!.id].sort().map((fromClaimId) => ({ fromClaimId })) });
    expect((await listClaims(editor, slug, { contestId: contest.id, limit: 5 })).items.map(({ id }) => id)).toEqual([claimId]);
    await expect(changeDecision(editor, slug, decision.id, 1, change(document, [a!, b!], { outcome: "neither" }))).rejects.toMatchObject({ code: "stale", extra: { clash: { theirs: { reason: "right_act" } } } });
    const third = await changeDecision(editor, slug, decision.id, 2, change(document, [a!, b!], { outcome: "undecidable", reason: "text_ambiguous" }));
    expect([third.results, (await readClaim(editor, slug, claimId)).deletedAt !== null]).toEqual([[], true]);
    const fourth = await changeDecision(editor, slug, decision.id, 3, change(document, [a!, b!], { outcome: "took", take: [b!.id] }));
    expect([fourth.results[0]!.claimId === claimId, (await adjudicated(document)).items.length]).toEqual([false, 1]);
    expect((await decisionHistory(editor, slug, decision.id)).items.map(({ act }) => act)).toEqual([...Array.from({ length: 3 }, () => "adjudication_decision.change"), "adjudication_decision.create"]);
    expect((await claimHistory(editor, slug, claimId)).items.length).toBe(3);
    expect((await verifyProject(project.as.owner, slug)).ok).toBe(true);
  });

  it("Y5: after new work earlier decisions stay and say so; what was decided apart is decided together", async () => {
    const round = await twoPeople();
    const { document } = round;
    const [a1, a2, b1, b2, b3] = round.all;
    const [one, two] = [await makeDecision(project, document, [a1!, b1!], { outcome: "took", take: [a1!.id] }), await makeDecision(project, document, [a2!, b2!], { outcome: "took", take: [b2!.id] })];
    expect(shape(await read(document))).toEqual([[2, "decided", true], [2, "decided", false], [1, "open", false]]);
    const mentions = [bridge, boats].map((quote) => ({ id: uuidv7(), documentId: document.id, levels: [{ sourceKind: "named" as const, stance: null }], anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments: [{ role: "content" as const, ...spanOf(document, quote) }] }] }));
    const cat = await makeMember(project, "annotator");
    const later = await makeRound(project, [[cat, { claimants: [ministry], mentions }]], document);
    const page = await read(document);
    expect(shape(page)).toEqual([[5, "changed", false, "members"], [1, "open", false]]);
    expect([page.items[0]!.decisions.map(({ id }) => id), page.items[0]!.results.length, page.counts]).toEqual([[one.id, two.id], 2, { all: 2, open: 1, disagreeing: 2, decided: 1, changed: 1, acceptable: 0 }]);
    const all = [a1!, a2!, b1!, b2!, later.claims[0]![0]!];
    await expect(changeDecision(editor, slug, one.id, 1, change(document, all, { outcome: "took", take: [b1!.id, b2!.id] }))).rejects.toMatchObject({ code: "conflict" });
    const joined = await changeDecision(editor, slug, one.id, 1, change(document, all, { outcome: "took", take: [b1!.id, b2!.id] }, [{ id: two.id, version: 1 }]));
    expect([joined.results.length, (await getDecision(editor, slug, two.id)).deletedAt !== null]).toEqual([2, true]);
    expect(shape(await read(document))).toEqual([[5, "decided", false], [1, "open", false]]);
    expect((await adjudicated(document)).items.map(({ act }) => act)).toEqual(["asserts", "accuses"]);
    expect(b3!.version).toBe(1);
  });

  it("Y5: a claim of the shared layer that changes or goes is told, and the decision is not touched", async () => {
    const { document, all: [a] } = await makeRound(project, [[ann, said(bridge)]]);
    const shared = await makeClaim(project, { document, ...said(bridge) }, editor);
    const layers = [a!.layerId, project.layers.shared];
    const decision = await makeDecision(project, document, [a!, shared], { outcome: "took", take: [shared.id] });
    const { abilities: _rights, ...sharedRecord } = shared;
    await changeClaim(editor, slug, shared.id, 1, { ...claimInputOf(sharedRecord), act: "warns" });
    expect(shape(await read(document, { layers }))).toEqual([[2, "changed", false, "versions"]]);
    await deleteClaim(editor, slug, shared.id, 2);
    expect(shape(await read(document, { layers }))).toEqual([[1, "changed", false, "versions"]]);
    const { abilities: _abilities, ...record } = decision;
    expect(await getDecision(editor, slug, decision.id)).toMatchObject(record);
    // Decided again, it still says that it was about the one that is gone.
    const again = await changeDecision(editor, slug, decision.id, 1, change(document, [a!], { outcome: "took", take: [a!.id] }));
    expect(again.versions.map(({ claimId, taken }) => [claimId, taken]).sort()).toEqual([[a!.id, true], [shared.id, false]].sort());
  });

  it("taken back, the group is open again and the claim is deleted", async () => {
    const { document, all: [a] } = await makeRound(project, [[ann, said(bridge)]]);
    const decision = await makeDecision(project, document, [a!], { outcome: "took", take: [a!.id] });
    expect(await deleteDecision(editor, slug, decision.id, 1)).toMatchObject({ version: 2, deletedAt: expect.any(String) });
    expect([shape(await read(document)), (await adjudicated(document)).items]).toEqual([[[1, "open", false]], []]);
    await expect(deleteDecision(editor, slug, decision.id, 2)).rejects.toMatchObject({ code: "conflict" });
    await makeDecision(project, document, [a!], { outcome: "took", take: [a!.id] });
  });
});

describe("Y9: complete agreements at once", () => {
  it("every one that is open, in one act; decided ones and what differs stay; taken back as one, and done again", async () => {
    const round = await twoPeople();
    const actId = uuidv7();
    expect(await acceptAgreements(at(editor, actId), slug, round.document.id, {})).toEqual({ accepted: 1, left: 0 });
    const page = await read(round.document);
    expect(shape(page)).toEqual([[2, "decided", true], [2, "open", false], [1, "open", false]]);
    expect(page.items[0]!.decisions[0]).toMatchObject({ outcome: "took", reason: "agreed" });
    expect(await acceptAgreements(editor, slug, round.document.id, {})).toEqual({ accepted: 0, left: 0 });
    expect((await listMyActs(editor, slug)).past.at(-1)).toMatchObject({ id: actId, act: "adjudication_decision.accept" });
    await undoAct(editor, slug, actId);
    expect([shape(await read(round.document))[0], (await adjudicated(round.document)).items.length]).toEqual([[2, "open", true], 0]);
    await redoAct(editor, slug, actId);
    expect([shape(await read(round.document))[0], (await adjudicated(round.document)).items.length]).toEqual([[2, "decided", true], 1]);
    expect((await verifyProject(project.as.owner, slug)).ok).toBe(true);
  });

  it("a change of a decision is taken back with its claim; not where it was decided otherwise since", async () => {
    const { document, all: [a, b] } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
    const [first, second] = [uuidv7(), uuidv7()];
    const decision = await makeDecision(project, document, [a!, b!], { outcome: "took", take: [a!.id] }, at(editor, first));
    await changeDecision(at(editor, second), slug, decision.id, 1, decisionChange.parse({ choice: choiceOn(document, [a!, b!], { outcome: "took", take: [b!.id] }) }));
    await undoAct(editor, slug, second);
    expect(await readClaim(editor, slug, decision.results[0]!.claimId)).toMatchObject({ act: "asserts", version: 3, origins: [{}, {}] });
    expect((await read(document)).items[0]!.decisions[0]).toMatchObject({ version: 3, versions: expect.arrayContaining([expect.objectContaining({ claimId: a!.id, taken: true })]) });
    await undoAct(editor, slug, first);
    await makeDecision(project, document, [a!, b!], { outcome: "neither" });
    await expect(redoAct(editor, slug, first)).rejects.toMatchObject({ code: "conflict" });
    expect((await verifyProject(project.as.owner, slug)).ok).toBe(true);
  });
});

describe("Y10: who may", () => {
  it("editors decide; reviewers look; annotators and readers do neither, and make no claims in the adjudicated layer", async () => {
    const { document, all: [a] } = await makeRound(project, [[ann, said(bridge)]]);
    const { reader, annotator, reviewer, owner } = project.as;
    for (const person of [reader, annotator, ann, reviewer]) {
      await expect(makeDecision(project, document, [a!], { outcome: "neither" }, person)).rejects.toMatchObject({ code: "forbidden" });
      await expect(acceptAgreements(person, slug, document.id, {})).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const person of [reader, annotator, ann]) await expect(read(document, {}, person)).rejects.toMatchObject({ code: "forbidden" });
    for (const person of [reviewer, editor, owner]) expect((await read(document, {}, person)).abilities.decide).toBe(person !== reviewer);
    const draft = claimInput.parse({ ...(await claimDraft(project, { document, ...said(bridge) })), layerId: project.layers.adjudicated });
    await expect(createClaim(annotator, slug, draft)).rejects.toMatchObject({ code: "forbidden" });
    expect((await createClaim(owner, slug, draft)).layerId).toBe(project.layers.adjudicated);
  });

  it("annotators see outcome and reason on their own claims, and nothing of others' that they don't see; others see no decision", async () => {
    const document = await makeDocument(project);
    const [first, second] = [await makeAssignment(project, [ann], { documentId: document.id }), await makeAssignment(project, [bob], { documentId: document.id })];
    const [a, b] = [await makeClaim(project, { document, ...said(boats) }, ann), await makeClaim(project, { document, ...said(boats, { act: "accuses" }) }, bob)];
    await close(project, first);
    await close(project, second);
    const { id } = await makeDecision(project, document, [a, b], { outcome: "mixed", base: b.id, fields: { certainty: a.id }, reason: "right_act", note: "They blame somebody." });
    const seen = await listDecisions(ann, slug, { documentId: document.id, limit: 10 });
    expect(seen.items).toMatchObject([{ id, outcome: "mixed", reason: "right_act", note: "They blame somebody.", decidedBy: "editor of the project", versions: [{ claimId: a.id, taken: true }], fields: { certainty: a.id }, abilities: { change: false } }]);
    expect(JSON.stringify(await getDecision(ann, slug, id))).not.toContain(b.id);
    expect((await listDecisions(project.as.reviewer, slug, { claimId: b.id, limit: 10 })).items[0]!.versions.length).toBe(2);
    expect((await listDecisions(ann, slug, { claimId: b.id, limit: 10 })).items).toEqual([]);
    await expect(decisionHistory(ann, slug, id)).rejects.toMatchObject({ code: "forbidden" });
    for (const person of [project.as.reader, project.as.annotator]) {
      expect((await listDecisions(person, slug, { documentId: document.id, limit: 10 })).items).toEqual([]);
      await expect(getDecision(person, slug, id)).rejects.toMatchObject({ code: "not_found" });
      expect((await listEvents(person, slug, { limit: 10 })).items.some(({ records }) => records.some(({ recordId }) => recordId === id))).toBe(false);
    }
  });

  it("who annotates the document blind, an editor too, neither adjudicates it nor learns of it; others do meanwhile", async () => {
    const { document, all: [a, b] } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
    const both = [a!, b!];
    const blind = await makeMember(project, "editor");
    const again = await makeAssignment(project, [blind, ann], { documentId: document.id });
    const decision = await makeDecision(project, document, both, { outcome: "took", take: [a!.id], note: "blind canary" });
    await expect(read(document, {}, blind)).rejects.toMatchObject({ code: "conflict" });
    await expect(readFigures(blind, slug, document.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(makeDecision(project, document, both, { outcome: "neither" }, blind)).rejects.toMatchObject({ code: "conflict" });
    await expect(acceptAgreements(blind, slug, document.id, {})).rejects.toMatchObject({ code: "conflict" });
    await expect(deleteDecision(blind, slug, decision.id, 1)).rejects.toMatchObject({ code: "conflict" });
    expect((await listAdjudicable(blind, slug, { limit: 100 })).items.some(({ id }) => id === document.id)).toBe(false);
    for (const person of [blind, ann]) {
      expect((await listDecisions(person, slug, { documentId: document.id, limit: 10 })).items).toEqual([]);
      await expect(getDecision(person, slug, decision.id)).rejects.toMatchObject({ code: "not_found" });
      expect((await listEvents(person, slug, { limit: 50 })).items.flatMap(({ records }) => records.map(({ recordId }) => recordId))).not.toContain(decision.id);
      await expect(readClaim(person, slug, decision.results[0]!.claimId)).rejects.toMatchObject({ code: "not_found" });
    }
    expect((await listDecisions(bob, slug, { documentId: document.id, limit: 10 })).items.length).toBe(1);
    await close(project, again);
    expect((await listDecisions(ann, slug, { documentId: document.id, limit: 10 })).items.length).toBe(1);
  });
});

describe("Y11: how far it is", () => {
  it("documents with their claims, those that are open, and decisions; for reviewers, editors and owners", async () => {
    const round = await twoPeople();
    await makeDecision(project, round.document, [round.claims[0]![1]!, round.claims[1]![1]!], { outcome: "neither" });
    const { items } = await listAdjudicable(project.as.reviewer, slug, { limit: 100 });
    expect(items.find(({ id }) => id === round.document.id)).toEqual({ id: round.document.id, title: expect.any(String), layers: 2, claims: 5, open: 3, decisions: 1, changed: 0 });
    await expect(listAdjudicable(ann, slug, { limit: 5 })).rejects.toMatchObject({ code: "forbidden" });
    const first = await listAdjudicable(editor, slug, { limit: 1 });
    expect((await listAdjudicable(editor, slug, { limit: 100, cursor: first.next! })).items).toEqual((await listAdjudicable(editor, slug, { limit: 100 })).items.slice(1));
  });

  it("agreement among annotators before, and of each with the adjudicated layer after", async () => {
    const round = await twoPeople();
    const before = await readFigures(editor, slug, round.document.id);
    expect(before.before.ok && before.before.figures.find(({ layer }) => layer === "claims")).toMatchObject({ key: "alpha_unitizing" });
    expect(before.after.map((each) => each.with)).toEqual([{ ok: false, why: "nothing_adjudicated" }, { ok: false, why: "nothing_adjudicated" }]);
    await makeDecision(project, round.document, [round.claims[0]![1]!, round.claims[1]![1]!], { outcome: "took", take: [round.claims[1]![1]!.id] });
    await acceptAgreements(editor, slug, round.document.id, {});
    const { after } = await readFigures(editor, slug, round.document.id);
    const act = after.map((each) => (each.with.ok ? each.with.figures.find(({ layer }) => layer === "act") : null));
    expect([after.length, act[0]!.value !== null && act[0]!.value < 1, act[1]!.value]).toEqual([2, true, 1]);
  });
});

describe("Y13: taken away", () => {
  it.each(["csv", "w3c"] as const)("the adjudicated layer alone goes out as %s, with nothing of annotators' layers", async (format) => {
    const round = await twoPeople();
    const decision = await makeDecision(project, round.document, [round.all[1]!, round.all[3]!], { outcome: "took", take: [round.all[3]!.id] });
    const target = memoryTarget();
    await exportAs(project.as.reader, slug, target, { format, toolVersion: "0", layer: project.layers.adjudicated });
    const written = [...target.files.values()].map((bytes) => bytes.toString("utf8")).join("\n");
    expect(written).toContain(decision.results[0]!.claimId);
    for (const { id } of [round.all[0]!, round.all[2]!, round.all[4]!]) expect(written).not.toContain(id);
  });
});
