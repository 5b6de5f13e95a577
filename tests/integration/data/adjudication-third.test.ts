import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { decisionChange, type ThirdClaim } from "@/lib/adjudication/decision";
import { thirdFrom } from "@/lib/adjudication/third";
import { changeDecision } from "@/lib/data/adjudication/deciding";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { claimHistory, listClaims, readClaim } from "@/lib/data/claims/claims";
import { listEvents } from "@/lib/data/events";
import { createParty, getParty } from "@/lib/data/parties/parties";
import { undoAct } from "@/lib/data/undo/undo";
import { verifyProject } from "@/lib/data/verification";
import { partyCreation } from "@/lib/parties/record";
import { choiceOn, makeDecision, makeRound } from "@/tests/factories/adjudication";
import { makeAssignment, layerIn } from "@/tests/factories/assignment";
import { spanOf } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";

const [bridge, boats] = ["its engineers had opened the bridge", "at least three boats were hit"];
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
async function disputed() {
  const { document, all } = await makeRound(project, [[ann, said(boats)], [bob, said(boats, { act: "accuses" })]]);
  const [a, b] = [all[0]!, all[1]!];
  const { abilities: _abilities, ...base } = b;
  const third = thirdFrom(base, { documentId: document.id, revisionId: document.revisionId }, uuidv7);
  return { document, a, b, third };
}
const adjudicated = async (documentId: string) => (await listClaims(editor, slug, { documentId, layerId: project.layers.adjudicated, limit: 50 })).items;
const withWords = (third: ThirdClaim, { start, end }: { start: number; end: number }): ThirdClaim => ({
  ...third, mentions: third.mentions.map((mention) => ({ ...mention, anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: [{ role: "content" as const, levelOrdinal: null, start, end, wordPartyId: null }] })) })),
});

describe("Y14: a third version", () => {
  it("is written with its decision in one act: what its writer says, where they say it, with its base as origin", async () => {
    const { document, a, b, third } = await disputed();
    const span = spanOf(document, "three boats were hit");
    const actId = uuidv7();
    const acting = { ...editor, request: { ...editor.request, actId } };
    const decision = await makeDecision(project, document, [a, b], { outcome: "third", base: b.id, claim: { ...withWords(third, span), act: "denies", proposition: "Three boats were hit." }, reason: "closer_to_text", note: "Neither has it." }, acting);
    expect(decision).toMatchObject({ outcome: "third", reason: "closer_to_text", note: "Neither has it.", results: [{ claimId: third.id, claimVersion: 1 }] });
    expect(decision.versions.filter(({ taken }) => taken).map(({ claimId }) => claimId)).toEqual([b.id]);
    const made = await readClaim(editor, slug, third.id);
    expect(made).toMatchObject({ layerId: project.layers.adjudicated, act: "denies", proposition: "Three boats were hit.", origins: [{ fromClaimId: b.id, fromVersion: 1, why: "adjudicated" }] });
    expect(made.mentions[0]!.anchorings[0]!.fragments).toMatchObject([{ quote: "three boats were hit", ...span }]);
    const [event] = (await listEvents(editor, slug, { limit: 1 })).items;
    expect([event!.act, event!.records.map(({ recordType }) => recordType).sort()]).toEqual(["adjudication_decision.create", ["adjudication_decision", "claim"]]);
    expect(await readClaim(editor, slug, b.id)).toMatchObject({ version: 1, act: "accuses" });
    await undoAct(editor, slug, actId);
    expect(await adjudicated(document.id)).toEqual([]);
    expect(await verifyProject(project.as.owner, slug)).toMatchObject({ ok: true });
  });

  it("decided anew goes on under the id of the claim that was", async () => {
    const { document, a, b, third } = await disputed();
    const first = await makeDecision(project, document, [a, b], { outcome: "took", take: [a.id] });
    const choice = choiceOn(document, [a, b], { outcome: "third", base: b.id, claim: { ...third, certainty: "possible" } });
    const anew = await changeDecision(editor, slug, first.id, 1, decisionChange.parse({ choice }));
    expect(anew.results).toEqual([{ claimId: first.results[0]!.claimId, claimVersion: 2 }]);
    expect(await readClaim(editor, slug, first.results[0]!.claimId)).toMatchObject({ certainty: "possible", act: "accuses", origins: [a.id, b.id].sort().map((fromClaimId) => ({ fromClaimId })) });
    expect((await claimHistory(editor, slug, first.results[0]!.claimId)).items.length).toBe(2);
  });

  it("keeps every rule of a claim, and lies in the text that is adjudicated; nothing is written where it doesn't", async () => {
    const { document, a, b, third } = await disputed();
    const elsewhere = await makeRound(project, [[ann, said(bridge)]]);
    const wrong: readonly ThirdClaim[] = [
      { ...third, claimants: [] },
      { ...third, act: "no such act" },
      { ...third, claimants: [uuidv7()] },
      { ...third, objectKind: "claim", objectClaimId: a.id },
      withWords(third, { start: 0, end: 9_999_999 }),
      { ...third, mentions: third.mentions.map((mention) => ({ ...mention, documentId: elsewhere.document.id })) },
    ];
    for (const claim of wrong) await expect(makeDecision(project, document, [a, b], { outcome: "third", base: b.id, claim })).rejects.toMatchObject({ code: "invalid" });
    const { items } = await readAdjudication(editor, slug, document.id, { limit: 10 });
    expect([items[0]!.state, await adjudicated(document.id)]).toEqual(["open", []]);
  });

  it("makes parties of the layers that are adjudicated everybody's, and never one of a layer that is still worked on", async () => {
    const { document, a, b, third } = await disputed();
    const secret = await makeMember(project, "annotator");
    const { id } = await makeAssignment(project, [secret], { documentId: document.id });
    const layer = await layerIn(project, secret, id);
    const hidden = await createParty(secret, slug, partyCreation.parse({ id: uuidv7(), kind: "group", names: [{ text: "Hidden Canary" }], layerId: layer }));
    await expect(makeDecision(project, document, [a, b], { outcome: "third", base: b.id, claim: { ...third, claimants: [hidden.id] } })).rejects.toMatchObject({ code: "invalid" });
    expect((await getParty(secret, slug, hidden.id)).originLayerId).toBe(layer);
  });
});
