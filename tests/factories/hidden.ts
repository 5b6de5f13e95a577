import { uuidv7 } from "uuidv7";
import { decisionInput } from "@/lib/adjudication/decision";
import { deleteClaim, restoreClaim } from "@/lib/data/claims/claims";
import { contestKind } from "@/lib/data/contests";
import { decide } from "@/lib/data/adjudication/deciding";
import { database } from "@/lib/data/database";
import { deleteLayer } from "@/lib/data/imports/layers";
import { createIdentity } from "@/lib/data/parties/identities";
import { createParty } from "@/lib/data/parties/parties";
import { positionKind } from "@/lib/data/positions";
import { changeRecord } from "@/lib/data/record";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { partyCreation, partyIdentityInput } from "@/lib/parties/record";
import { choiceOn, makeRound } from "@/tests/factories/adjudication";
import { layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim, mentionOf, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, sampleText, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeImportedLayer } from "@/tests/factories/layer-import";
import { makeParty, makeSide } from "@/tests/factories/party";
import { asMember, makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { publish } from "@/tests/factories/publication";
import { revise } from "@/tests/factories/revision";
import { makeThread } from "@/tests/factories/thread";

const quotes = { early: "its engineers had opened the bridge", late: "could not reach the ferry company", cut: "No boat was damaged" };

/** A project in which an editor, the watcher, annotates a document blind, and somebody else does too, in a layer that only they see. */
export async function makeBlindScene() {
  const project = await makeProject();
  const [watcher, hider] = [await makeMember(project, "editor"), await makeMember(project, "annotator")];
  const { owner, annotator } = project.as;
  const [blind, open, revised] = [await makeDocument(project), await makeDocument(project), await makeDocument(project)];
  // Closed layers of both documents; in the one the watcher comes to annotate blind afterwards.
  const rounds = [await makeRound(project, [[hider, {}], [annotator, {}]], open), await makeRound(project, [[hider, { proposition: "hidden canary round" }], [annotator, {}]], blind)];
  const inBlind = await makeClaim(project, { document: blind, proposition: "hidden canary within" }, owner);
  const side = await makeSide(project);
  const [earlier, ministry] = [await makeParty(project, { name: "The harbour office" }), await makeParty(project, { sides: [{ sideId: side.id }] })];
  const clerk = await makeParty(project, { name: "hidden canary clerk", kind: "anonymous", documentId: blind.id });
  // Named elsewhere too, which the program lets pass.
  await makeClaim(project, { document: open, claimants: [clerk.id], proposition: "The boats were counted." }, owner);
  const later = await makeParty(project, { name: "The ferry company" });
  const assignment = await makeAssignment(project, [watcher, hider], { documentId: blind.id });
  const layers = { own: await layerIn(project, hider, assignment.id), watchers: await layerIn(project, watcher, assignment.id), imported: await makeImportedLayer(project, project.as.editor), gone: await makeImportedLayer(project, project.as.editor) };
  const inGone = await makeClaim(project, { document: open, layerId: layers.gone, proposition: "Gone" }, owner);
  await deleteLayer(project.as.editor, project.slug, layers.gone, 1);
  return { project, watcher, hider, documents: { blind, open, revised }, rounds, assignment, layers, claims: { inBlind, inGone }, parties: { earlier, ministry, clerk, later }, ...(await common(project, { open, revised, blind }, ministry.id, layers)) };
}
export type BlindScene = Awaited<ReturnType<typeof makeBlindScene>>;

/** What the watcher sees: claims elsewhere, in a contest. One stands on a position that they don't see, and is in none for them. */
async function common(project: TestProject, { open, revised, blind }: Record<"open" | "revised" | "blind", TestDocument>, ministry: string, layers: { readonly own: string; readonly imported: string }) {
  const { owner, editor } = project.as;
  const claim = (options: ClaimOptions) => makeClaim(project, { document: open, quote: quotes.early, claimants: [ministry], ...options }, owner);
  const known = [await claim({}), await claim({})] as const;
  const [astray, lone] = [await claim({}), await claim({})];
  const second = await makeDocument(project);
  const unset = await claim({ attribution: "unset", claimants: [] });
  const voices = [await claim({ attribution: "own_voice", claimants: [open.voicePartyId] }), await claim({ document: second, attribution: "own_voice", claimants: [second.voicePartyId] })];
  const contest = await makeContest(project);
  const [position, aside, added] = [await makePosition(project, contest.id, { ordinal: 0 }), await makePosition(project, contest.id, { label: "Some were", ordinal: 2 }), await makePosition(project, contest.id, { label: "hidden canary answer", ordinal: 1 })];
  await makePlacement(project, { contestId: contest.id, claimId: unset.id, positionId: aside.id }, owner);
  for (const each of [...known, ...voices]) await makePlacement(project, { contestId: contest.id, claimId: each.id, positionId: position.id }, owner);
  await makePlacement(project, { contestId: contest.id, claimId: astray.id, positionId: added.id }, owner);
  await changeRecord(await asMember(project, editor), positionKind, "position.change", added.id, 1, (old) => ({ ...old, originLayerId: layers.own }));
  const stays = await makeClaim(project, { mentions: [mentionOf(revised, quotes.cut), mentionOf(blind, quotes.early)], claimants: [ministry], proposition: "hidden canary stays" }, owner);
  const { newer } = await revise(project, revised, sampleText.replace("“No boat was damaged,” a spokesman added.", ""));
  // Both cite the document: were it seen to speak in the contest, the three would be one voice.
  for (const citing of [open, second]) await createRegion(editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: citing.revisionId, role: "reference", ...spanOf(citing, "A bridge"), refersToDocumentId: blind.id }));
  return { known, lone, unset, contest, position, aside, added, stays, newer };
}

/** What the owner and the hider make meanwhile that the watcher may know nothing of. */
export async function hide(scene: BlindScene) {
  const { project, hider, layers, contest, position, aside, known, parties, documents: { blind, open } } = scene;
  const { slug, as: { owner, editor } } = project;
  const both = (proposition: string, options: ClaimOptions = {}) =>
    makeClaim(project, { mentions: [mentionOf(open, quotes.late), mentionOf(blind, quotes.late)], claimants: [parties.ministry.id], proposition: `hidden canary ${proposition}`, ...options }, owner);
  const claims = [
    await both("claim"), await both("other", { claimants: [parties.later.id] }), await both("import", { layerId: layers.imported }), await both("unset", { attribution: "unset", claimants: [] }),
    await makeClaim(project, { document: blind, quote: quotes.late, attribution: "own_voice", claimants: [blind.voicePartyId], proposition: "hidden canary voice" }, owner), await makeClaim(project, { document: blind, quote: quotes.early, claimants: [parties.ministry.id], proposition: "hidden canary own" }, hider),
  ] as const;
  const [claim, other, imported, unset, voice] = claims;
  const placed = [];
  for (const each of [claim, other, unset, voice]) placed.push(await makePlacement(project, { contestId: contest.id, claimId: each.id, positionId: each === claim ? aside.id : position.id, note: "hidden canary placement" }, owner));
  // So that it has a history of its own.
  await deleteClaim(owner, slug, unset.id, 1);
  await restoreClaim(owner, slug, unset.id, 2);
  const relations = [
    await makeRelation(project, known[0].id, claim.id, { type: "same_as", note: "hidden canary relation" }, owner),
    await makeRelation(project, claim.id, known[1].id, { type: "same_as", note: "hidden canary relation" }, owner),
  ];
  const official = await createParty(hider, slug, partyCreation.parse({ id: uuidv7(), kind: "official", names: [{ text: "hidden canary party" }], layerId: layers.own }));
  const identities = [];
  for (const [aId, bId] of [[parties.earlier.id, parties.clerk.id], [parties.clerk.id, parties.later.id]] as const) {
    identities.push(await createIdentity(editor, slug, partyIdentityInput.parse({ id: uuidv7(), aId, bId, kind: "not_same", note: "hidden canary identity" })));
  }
  const inner = await hiddenContest(scene);
  const decision = await decide(owner, slug, decisionInput.parse({ id: uuidv7(), choice: choiceOn(open, [other], { outcome: "neither", note: "hidden canary decision" }) }));
  const threads = [];
  for (const target of [{ kind: "claim", claimId: claim.id }, { kind: "contest", contestId: inner.contest }, { kind: "party", partyId: parties.clerk.id }, { kind: "decision", decisionId: decision.id }] as const) {
    threads.push(await makeThread(project, target, "hidden canary talk", target.kind === "contest" ? hider : owner));
  }
  const records = [
    ...claims.map(({ id }) => ["claims", id] as const), ...placed.map(({ id }) => ["placements", id] as const), ["placements", inner.placement], ...relations.map(({ id }) => ["relations", id] as const),
    ["parties", official.id], ...identities.map(({ id }) => ["identities", id] as const), ["contests", inner.contest], ["positions", inner.position], ["assessments", inner.assessment], ["publications", inner.publication],
    ["adjudication-decisions", decision.id], ...threads.map(({ id }) => ["threads", id] as const),
  ] as const;
  return { claim, other, imported, placed, relations, official, identities, decision, threads, inner, records };
}

// The program makes no contest in an own layer yet; this is as it will.
async function hiddenContest(scene: BlindScene) {
  const { project, hider, layers } = scene;
  const { id } = await makeContest(project, { question: "hidden canary contest" });
  const position = await makePosition(project, id, { label: "hidden canary position" });
  const placement = await makePlacement(project, { contestId: id, claimId: scene.lone.id, positionId: position.id, note: "hidden canary inside" }, project.as.owner);
  const publication = await publish(project, id);
  const assessment = (await database().assessment.findFirstOrThrow({ where: { projectId: project.id, contestId: id }, select: { id: true } })).id;
  const member = await asMember(project, hider);
  const { version } = await database().contest.findUniqueOrThrow({ where: { projectId_id: { projectId: project.id, id } }, select: { version: true } });
  await changeRecord(member, contestKind, "contest.change", id, version, (old) => ({ ...old, originLayerId: layers.own }));
  await changeRecord(member, positionKind, "position.change", position.id, 1, (old) => ({ ...old, originLayerId: layers.own }));
  return { contest: id, position: position.id, placement: placement.id, publication: publication.id, assessment };
}
