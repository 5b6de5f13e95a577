import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { decisionInput } from "@/lib/adjudication/decision";
import { decide } from "@/lib/data/adjudication/deciding";
import { getDecision, listDecisions } from "@/lib/data/adjudication/decisions";
import { readConnections } from "@/lib/data/adjudication/connections";
import { listAdjudicable } from "@/lib/data/adjudication/documents";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { readComparison } from "@/lib/data/agreement/comparison";
import { listActivity } from "@/lib/data/activity/activity";
import { readActChange } from "@/lib/data/activity/changes";
import { readContestView } from "@/lib/data/contest-view";
import { changeClaims } from "@/lib/data/claims/bulk";
import { changeClaim, createClaim, readClaim } from "@/lib/data/claims/claims";
import { likelyMembers } from "@/lib/data/claims/likely-members";
import { takeClaims } from "@/lib/data/claims/taking";
import { contestKind } from "@/lib/data/contests";
import { exportAs } from "@/lib/data/formats/exporting";
import { layerHistory, nameLayer } from "@/lib/data/imports/layers";
import { readAudit } from "@/lib/data/audit/audit";
import { listEvents } from "@/lib/data/events";
import { startExport } from "@/lib/data/jobs/jobs";
import { createParty } from "@/lib/data/parties/parties";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { partyCreation, partyIdentityInput } from "@/lib/parties/record";
import { createIdentity, deleteIdentity, restoreIdentity } from "@/lib/data/parties/identities";
import { listParties } from "@/lib/data/parties/list";
import { mergeParty, previewMerge } from "@/lib/data/parties/merging";
import { createPlacement } from "@/lib/data/placements";
import { splitPosition } from "@/lib/data/position-split";
import { announce } from "@/lib/data/presence/announcing";
import { changeRecord } from "@/lib/data/record";
import { listRelations } from "@/lib/data/relations";
import { decideMoves } from "@/lib/data/revisions/deciding";
import { listWaiting } from "@/lib/data/revisions/waiting";
import { searchProject } from "@/lib/data/search/search";
import { markSeen } from "@/lib/data/threads/inbox";
import { createThread } from "@/lib/data/threads/threads";
import { claimInputOf } from "@/lib/claims/composition";
import { bulkInput, type BulkInput } from "@/lib/claims/bulk";
import { claimInput } from "@/lib/claims/record";
import { placementInput } from "@/lib/contests/record";
import { threadInput } from "@/lib/threads/record";
import { wordsOf } from "@/lib/threads/words";
import { choiceOn, makeDecision, makeRound } from "@/tests/factories/adjudication";
import { claimDraft, makeClaim, mentionOf } from "@/tests/factories/claim";
import { hide, makeBlindScene, type BlindScene } from "@/tests/factories/hidden";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { asMember } from "@/tests/factories/project";
import { spanOf } from "@/tests/factories/document";
import { memoryTarget } from "@/tests/factories/target";
import type { UserActor } from "@/lib/access/actor";

let scene: BlindScene;
let hidden: Awaited<ReturnType<typeof hide>>;
let decided: Awaited<ReturnType<typeof decideElsewhere>>;
beforeAll(async () => {
  scene = await makeBlindScene();
  hidden = await hide(scene);
  decided = await decideElsewhere();
}, 900_000);

/** Two claims of another document, decided on: what came of one stands in the blind document now, too; the other is placed in a contest that is seen and in one that isn't. */
async function decideElsewhere() {
  const { project, hider, documents: { blind }, contest } = scene;
  const { slug, as: { owner, annotator } } = project;
  const other = await makeContest(project);
  const works = [{}, { quote: "No boat was damaged" }];
  const round = await makeRound(project, [[hider, ...works], [annotator, ...works]], undefined, async ([theirs]) => {
    const claimId = theirs![1]!.id;
    for (const { id } of [contest, other]) await makePlacement(project, { contestId: id, claimId }, hider);
  });
  // The program makes no contest in an own layer yet.
  await changeRecord(await asMember(project, hider), contestKind, "contest.change", other.id, 1, (old) => ({ ...old, originLayerId: scene.layers.own }));
  const made = [];
  for (const at of [0, 1]) made.push(await makeDecision(project, round.document, round.claims.map((claims) => claims[at]!), { outcome: "took", take: [round.claims[0]![at]!.id] }));
  const [result, placed] = made.map(({ results }) => results[0]!.claimId) as [string, string];
  const { abilities: _abilities, ...claim } = await readClaim(owner, slug, result);
  await changeClaim(owner, slug, result, claim.version, { ...claimInputOf(claim), mentions: [...claimInputOf(claim).mentions, claimInput.shape.mentions.parse([mentionOf(blind, "at least three boats")])[0]!] });
  return { document: round.document, result, placed };
}

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
/** An answer as text, with its maps. */
const told = (value: unknown) => JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
const code = (asked: Promise<unknown>) => asked.then(() => "done", (thrown: { code?: string }) => thrown.code ?? String(thrown));

/** What the watcher tries with what they don't see. */
const acts: Record<string, [refusal: string | RegExp, act: (watcher: UserActor, slug: string) => Promise<unknown>]> = {
  "decide on a claim": [/in no layer that can be adjudicated/, (watcher, slug) => decide(watcher, slug, decisionInput.parse({ id: uuidv7(), choice: choiceOn(scene.documents.open, [hidden.claim], { outcome: "neither" }) }))],
  "decide in a document that is annotated blind": [/You annotate this document blind/, (watcher, slug) => decide(watcher, slug, decisionInput.parse({ id: uuidv7(), choice: choiceOn(scene.documents.blind, [scene.claims.inBlind], { outcome: "neither" }) }))],
  "decide on a claim of a deleted layer": [/in no layer that can be adjudicated/, (watcher, slug) => decide(watcher, slug, decisionInput.parse({ id: uuidv7(), choice: choiceOn(scene.documents.open, [scene.claims.inGone], { outcome: "neither" }) }))],
  "read a decision": ["not_found", (watcher, slug) => getDecision(watcher, slug, hidden.decision.id)],
  "lay a deleted layer beside others": ["not_found", (watcher, slug) => readAdjudication(watcher, slug, scene.documents.open.id, { layers: [scene.layers.gone], limit: 10 })],
  "lay out a layer that nobody has": ["not_found", (watcher, slug) => readAdjudication(watcher, slug, scene.documents.open.id, { layers: [uuidv7()], limit: 10 })],
  "move a claim into the document": ["conflict", (watcher, slug) => {
    const claim = scene.known[0];
    return changeClaim(watcher, slug, claim.id, claim.version, { ...claimInputOf(claim), mentions: [...claimInputOf(claim).mentions, claimInput.shape.mentions.parse([mentionOf(scene.documents.blind, "at least three boats")])[0]!] });
  }],
  "name a party": ["invalid", async (watcher, slug) => createClaim(watcher, slug, claimInput.parse(await claimDraft(scene.project, { document: scene.documents.open, claimants: [scene.parties.clerk.id] })))],
  "name a layer": ["not_found", (watcher, slug) => nameLayer(watcher, slug, scene.layers.own, 1, "Theirs")],
  "read a layer's history": ["not_found", (watcher, slug) => layerHistory(watcher, slug, scene.layers.own)],
  "take a layer away alone": ["not_found", (watcher, slug) => exportAs(watcher, slug, memoryTarget(), { format: "csv", toolVersion: "0", layer: scene.layers.own })],
  "take a contest away alone": ["not_found", (watcher, slug) => exportAs(watcher, slug, memoryTarget(), { format: "csv", toolVersion: "0", contest: hidden.inner.contest })],
  "have a contest taken away alone": ["not_found", (watcher, slug) => startExport(watcher, slug, uuidv7(), { format: "csv", contest: hidden.inner.contest })],
  "have a layer taken away alone": ["not_found", (watcher, slug) => startExport(watcher, slug, uuidv7(), { format: "csv", layer: scene.layers.own })],
  "take an identity back": ["not_found", (watcher, slug) => deleteIdentity(watcher, slug, hidden.identities[0]!.id, 1)],
  "say an identity again": ["not_found", (watcher, slug) => restoreIdentity(watcher, slug, hidden.identities[1]!.id, 1)],
  "merge into a party": [/There is no such party/, (watcher, slug) => mergeParty(watcher, slug, scene.parties.later.id, 1, scene.parties.clerk.id)],
  "see what merging a party would do": ["not_found", (watcher, slug) => previewMerge(watcher, slug, scene.parties.clerk.id, scene.parties.later.id)],
  "place on a position": ["invalid", (watcher, slug) => createPlacement(watcher, slug, placementInput.parse({ id: uuidv7(), contestId: scene.contest.id, claimId: scene.rounds[0]!.all[0]!.id, positionId: scene.added.id }))],
  "split a position": ["not_found", (watcher, slug) => splitPosition(watcher, slug, hidden.inner.position, 2, { id: uuidv7(), label: "Another", placements: [] })],
  "split a placement off": ["invalid", (watcher, slug) => splitPosition(watcher, slug, scene.position.id, 1, { id: uuidv7(), label: "Another", placements: [seen(hidden.placed[1]!)] })],
  "say that one reads a claim": ["not_found", (watcher, slug) => announce(watcher, slug, uuidv7(), { documentId: scene.documents.open.id, claimId: hidden.claim.id })],
  "say that one reads a contest": ["not_found", (watcher, slug) => announce(watcher, slug, uuidv7(), { contestId: hidden.inner.contest })],
  "decide about a mention": ["not_found", (watcher, slug) => decideMoves(watcher, slug, scene.documents.revised.id, { revisionId: scene.newer.revisionId, decisions: [{ claimId: scene.stays.id, version: 2, mentionId: scene.stays.mentions[0]!.id, decision: "retire" }] })],
  "say how far one has read a thread": ["invalid", (watcher, slug) => markSeen(watcher, slug, hidden.threads[0]!.id, { ordinal: 1 })],
  "talk about a claim": ["invalid", (watcher, slug) => createThread(watcher, slug, threadInput.parse({ id: uuidv7(), target: { kind: "claim", claimId: hidden.claim.id }, comment: { id: uuidv7(), body: wordsOf("Why?") } }))],
  "talk about a decision": ["invalid", (watcher, slug) => createThread(watcher, slug, threadInput.parse({ id: uuidv7(), target: { kind: "decision", decisionId: hidden.decision.id }, comment: { id: uuidv7(), body: wordsOf("Why?") } }))],
};

describe("what is decided elsewhere (D5, A4)", () => {
  test("a claim that came of it isn't told to who annotates another document blind in which it stands, too", async () => {
    const resultsFor = async (actor: UserActor) => (await readAdjudication(actor, scene.project.slug, decided.document.id, { limit: 10 })).items.flatMap(({ results }) => results.map(({ id }) => id));
    expect([(await resultsFor(scene.project.as.owner)).sort(), await resultsFor(scene.watcher)]).toEqual([[decided.result, decided.placed].sort(), [decided.placed]]);
  });

  test("no place in a contest that isn't seen is offered to be taken over", async () => {
    const { items } = await readConnections(scene.watcher, scene.project.slug, decided.document.id, { from: 0, limit: 10 });
    expect(items.map((item) => item.kind === "placement" && item.contestId)).toEqual([scene.contest.id]);
  });
});

describe("what the watcher doesn't see is refused like what isn't there (D5, A4)", () => {
  test.each(Object.keys(acts))("%s", async (name) => {
    const [refusal, act] = acts[name]!;
    const asked = act(scene.watcher, scene.project.slug);
    await expect(asked).rejects.toMatchObject(typeof refusal === "string" ? { code: refusal } : { message: expect.stringMatching(refusal) });
  });

  const many: Record<string, () => BulkInput> = {
    "a change of many": () => bulkInput.parse({ kind: "act", act: "denies", claims: [seen(hidden.claim)] }),
    "a deletion of many": () => bulkInput.parse({ kind: "delete", claims: [seen(hidden.other)] }),
    "placing many": () => bulkInput.parse({ kind: "placement", contestId: scene.contest.id, positionId: null, claims: [seen(hidden.claim)] }),
    "taking many out again": () => bulkInput.parse({ kind: "take_back_placements", placements: [seen(hidden.placed[0]!)] }),
  };
  test.each(Object.keys(many))("%s names it as not found", async (name) => {
    const asked = many[name]!();
    expect(await changeClaims(scene.watcher, scene.project.slug, asked)).toMatchObject({ written: [], unchanged: [], refused: [{ code: "not_found" }] });
  });

  test("many are placed on no position that isn't seen", async () => {
    const asked = bulkInput.parse({ kind: "placement", contestId: scene.contest.id, positionId: scene.added.id, claims: [seen(scene.known[0])] });
    expect(await code(changeClaims(scene.watcher, scene.project.slug, asked))).toBe("invalid");
  });

  test("no imported claim is taken that isn't seen, or whose layer is deleted", async () => {
    const { refused, taken } = await takeClaims(scene.watcher, scene.project.slug, { claims: [seen(hidden.imported), seen(scene.claims.inGone)] });
    expect([taken, refused.map(({ code: why }) => why)]).toEqual([[], ["not_found", "not_found"]]);
  });
});

describe("what is read by a question of its own tells nothing of it either (D5, A4)", () => {
  const asks: Record<string, (actor: UserActor, slug: string) => Promise<unknown>> = {
    "layers side by side": (actor, slug) => readAdjudication(actor, slug, scene.documents.open.id, { layers: [scene.project.layers.shared], limit: 200 }),
    "decisions on a claim": (actor, slug) => listDecisions(actor, slug, { claimId: hidden.other.id, limit: 10 }),
    "a comparison of layers": (actor, slug) => readComparison(actor, slug, { layers: [scene.project.layers.shared, scene.rounds[0]!.all[0]!.layerId], documents: [scene.documents.open.id] }),
    "relations of a contest": (actor, slug) => listRelations(actor, slug, { contestId: scene.contest.id, limit: 50 }),
    "what waits for a decision about a new text": (actor, slug) => listWaiting(actor, slug, scene.documents.revised.id, { limit: 50 }),
  };

  test.each(Object.keys(asks))("%s", async (name) => {
    const [theirs, owners] = [told(await asks[name]!(scene.watcher, scene.project.slug)), told(await asks[name]!(scene.project.as.owner, scene.project.slug))];
    expect(theirs).not.toContain("hidden canary");
    for (const [, id] of hidden.records) expect(theirs).not.toContain(id);
    expect(theirs, "an owner is told more").not.toBe(owners);
  });

  test("a document that one annotates blind isn't offered to be adjudicated, with whatever is closed in it", async () => {
    const offered = async (actor: UserActor) => (await listAdjudicable(actor, scene.project.slug, { limit: 10 })).items.map(({ id }) => id);
    const newestFirst = (...ids: string[]) => ids.sort().reverse();
    const elsewhere = [decided.document.id, scene.documents.open.id];
    expect([await offered(scene.watcher), await offered(scene.project.as.owner)]).toEqual([newestFirst(...elsewhere), newestFirst(...elsewhere, scene.documents.blind.id)]);
  });

  test("claims that name a party are counted as one sees them", async () => {
    const counted = async (actor: UserActor) => {
      const { claims } = await previewMerge(actor, scene.project.slug, scene.parties.later.id, scene.parties.earlier.id);
      const [about] = (await listParties(actor, scene.project.slug, { q: "ferry company", limit: 10 })).items;
      return [claims.claimant, about!.about!.documents];
    };
    expect([await counted(scene.watcher), await counted(scene.project.as.owner)]).toEqual([[0, 0], [1, 2]]);
  });

  test("a layer of one's own is compared by the names in it, and not by those of parties that one doesn't see", async () => {
    const { project, watcher, documents: { blind }, parties: { clerk }, layers } = scene;
    const own = await createParty(watcher, project.slug, partyCreation.parse({ id: uuidv7(), kind: "anonymous", names: [{ text: "hidden canary clerk" }], documentId: blind.id }));
    await makeClaim(project, { document: blind, claimants: [own.id] }, watcher);
    const compared = await readComparison(watcher, project.slug, { layers: [project.layers.shared, layers.watchers], documents: [blind.id] });
    expect(compared).toMatchObject({ ok: true });
    expect([told(compared).includes(own.id), told(compared).includes(clerk.id)]).toEqual([true, false]);
  });

  test("what was done is told in the names that one sees", async () => {
    const { project, watcher, known, parties: { earlier, later }, documents: { open } } = scene;
    const identity = await createIdentity(project.as.editor, project.slug, partyIdentityInput.parse({ id: uuidv7(), aId: earlier.id, bId: later.id, kind: "not_same" }));
    const events = (await listEvents(watcher, project.slug, { limit: 200 })).items.flatMap(({ records }) => records.map(({ recordId }) => recordId));
    expect([events.includes(identity.id), hidden.identities.filter(({ id }) => events.includes(id))]).toEqual([true, []]);
    await makeDecision(project, open, [known[0], hidden.claim], { outcome: "neither" }, project.as.owner);
    const abouts = async (actor: UserActor) => (await listActivity(actor, project.slug, { kind: "adjudication_decision", limit: 1 })).items;
    expect(told(await abouts(project.as.owner))).toContain("hidden canary claim");
    expect([(await abouts(watcher)).length, told(await abouts(watcher)).includes("hidden canary")]).toEqual([1, false]);
    expect(told((await readActChange(watcher, project.slug, (await abouts(watcher))[0]!.id)).names)).not.toContain("hidden canary");
  });

  test("claims in excluded regions are counted as one sees them", async () => {
    const { project, watcher, documents: { open, blind } } = scene;
    for (const each of [open, blind]) await createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: each.revisionId, role: "tooltip", ...spanOf(each, "could not reach the ferry company") }));
    const excluded = async (actor: UserActor) => (await readAudit(actor, project.slug)).excluded;
    expect([await excluded(watcher), (await excluded(project.as.owner)) > 0]).toEqual([0, true]);
  });

  test("a contest is found with the positions that one sees", async () => {
    const found = async (actor: UserActor) => told(await searchProject(actor, scene.project.slug, { sort: "added", limit: 10, cursor: undefined, kind: "contests", filter: { q: "boats" } }));
    expect([(await found(scene.watcher)).includes("Some were"), (await found(scene.watcher)).includes("hidden canary"), (await found(scene.hider)).includes("hidden canary answer")]).toEqual([true, false, true]);
  });

  test("splitting a position tells nothing of one that isn't seen", async () => {
    const split = await splitPosition(scene.watcher, scene.project.slug, scene.position.id, 1, { id: uuidv7(), label: "Another", placements: [] });
    expect(told(split)).not.toContain(scene.added.id);
  });
});

// Nothing offers an anonymous party elsewhere; where one is named all the same, its name is told to who sees it.
describe("an anonymous party of the document that claims elsewhere name (D5)", () => {
  beforeAll(async () => {
    const { project, documents: { open }, parties: { clerk, ministry }, contest } = scene;
    const named = () => makeClaim(project, { document: open, quote: "its engineers had opened the bridge", claimants: [ministry.id, clerk.id], proposition: "Boats were damaged on 4 May" }, project.as.owner);
    await makePlacement(project, { contestId: contest.id, claimId: (await named()).id }, project.as.owner);
    await named();
  });

  test.each<[string, (actor: UserActor, slug: string) => Promise<unknown>]>([
    ["claims that may belong in a contest", async (actor, slug) => (await likelyMembers(actor, slug, scene.contest.id, { limit: 50 })).parties],
    ["parties of a contest", async (actor, slug) => (await readContestView(actor, slug, scene.contest.id)).parties],
    ["claims by the name of a party", async (actor, slug) => (await searchProject(actor, slug, { sort: "added", limit: 100, cursor: undefined, kind: "claims", filter: { q: "canary clerk" } })).items.map(({ claim }) => claim)],
    ["what was done", async (actor, slug) => (await readActChange(actor, slug, (await listActivity(actor, slug, { kind: "claim", limit: 1 })).items[0]!.id)).names],
  ])("%s", async (_what, ask) => {
    const { project, watcher, parties: { clerk } } = scene;
    expect(told(await ask(project.as.owner, project.slug))).toContain(clerk.id);
    expect(told(await ask(watcher, project.slug))).not.toContain(clerk.id);
  });
});
