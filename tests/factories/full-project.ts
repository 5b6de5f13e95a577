import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import type { ClaimDraft, ClaimRecord } from "@/lib/claims/record";
import { claimInput } from "@/lib/claims/record";
import { assessmentInput } from "@/lib/contests/record";
import { changeClaim, createClaim, deleteClaim } from "@/lib/data/claims/claims";
import { deleteDecision } from "@/lib/data/adjudication/deciding";
import { changeAssessment, deleteAssessment } from "@/lib/data/assessments";
import { changeTask, closeAssignment } from "@/lib/data/assignments/assignments";
import { claimKind } from "@/lib/data/claims/kind";
import { approveContest, moveContest } from "@/lib/data/contest-states";
import { archiveContest, contestKind } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { archiveDocument, changeDocument } from "@/lib/data/documents/documents";
import { erase } from "@/lib/data/erasure/erasing";
import { sha256, write } from "@/lib/data/history";
import { changeMember, listMembers } from "@/lib/data/members";
import { createIdentity, deleteIdentity } from "@/lib/data/parties/identities";
import { partyKind } from "@/lib/data/parties/kind";
import { archiveParty } from "@/lib/data/parties/parties";
import { deletePlacement } from "@/lib/data/placements";
import { deletePosition, positionKind } from "@/lib/data/positions";
import { deleteLayer } from "@/lib/data/imports/layers";
import { archiveProject, changeProject, keepProfile } from "@/lib/data/projects";
import { changeRecord, createRecord } from "@/lib/data/record";
import { createRegion, deleteRegion } from "@/lib/data/regions/regions";
import { deleteRelation } from "@/lib/data/relations";
import { archiveSide } from "@/lib/data/sides";
import { undoAct } from "@/lib/data/undo/undo";
import { changeComment, deleteComment } from "@/lib/data/threads/comments";
import { resolveThread } from "@/lib/data/threads/threads";
import { documentChange, regionInput } from "@/lib/documents/record";
import type { Assessing, ProjectInput } from "@/lib/projects/record";
import { partyIdentityInput } from "@/lib/parties/record";
import { makeDecision, makeRound } from "@/tests/factories/adjudication";
import { deepReasons, makeAssessment, reasonsOf } from "@/tests/factories/assessment";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { publish, withdraw } from "@/tests/factories/publication";
import { makeMember } from "@/tests/factories/project";
import { makeParty, makeSide } from "@/tests/factories/party";
import { asMember, makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, naming, say } from "@/tests/factories/thread";

/** Characters that come back exactly or not at all: emoji, NFD, NBSP, hair space, bidi controls, right-to-left, joiners. */
export const difficultText = [
  "== Ferries\u00a0and bridges ==",
  "The spokesman e\u0301mile said: “perhaps\u200a3 boats 🚣🏽‍♀️ were hit”, \u202eor so it reads\u202c.",
  "הדובר אמר שלא נפגעה אף סירה \u2067A-1\u2069.",
  "* The clerk, citing the harbour office, told of \"two\\three\" boats\u2028on 4 May.",
  "\ttab, \u0001 control, \u{1F1E6}\u{1F1F2} flags, կամուրջ",
].join("\n");

/** A project in which every exported column has a value that isn't its default, made through lib/data where it can be. */
export async function makeFullProject(): Promise<TestProject> {
  const project = await makeProject({ acts: ["hints"], description: "Boats and bridges \u00a0 ", guideline: "Quote\nexactly 🚣" });
  const { owner, editor } = project.as;
  const member = await asMember(project, editor);
  const layerId = await makeImportedLayer(member);
  await deleteLayer(owner, project.slug, await makeImportedLayer(member), 2);
  const document = await makeDocument(project, { text: difficultText });
  const parties = await makeParties(project, member, { document, layerId });
  await fillDocument(project, document, parties[0]!);
  const revisionId = await addRevision(member, document);
  await makeRegions(project, document, (await makeDocument(project, { text: difficultText })).id);
  const claims = await makeClaims(project, member, { document, revisionId, parties });
  await makeContests(project, member, { claims, layerId });
  await makePublications(project);
  const decisionId = await makeAssignments(project);
  await makeThreads(project, { document, claimId: claims[0]!.id, partyId: parties[0]!, decisionId });
  await leave(project);
  await changeProject(owner, project.slug, 1, { name: "The river crossing, 2", description: "Boats", guideline: "Quote exactly", acts: ["hints"], assessing, ...terms });
  await keepProfile(owner, project.slug, { name: "Holders", format: "label-studio", labels: [{ label: "Holder 🚣", role: "source" }, { label: "Place", role: null }] });
  await erase(owner, project.slug, { kind: "record", type: "claim", id: claims[0]!.id, version: 1 }, { reason: "By order." });
  await archiveProject(owner, project.slug, 3);
  return project;
}

/** A part that one person annotated blind and skipped, closed again: whoever exports the project sees all of it. */
async function makeAssignments(project: TestProject): Promise<string> {
  const { slug, as: { annotator, editor } } = project;
  const { id: documentId, revisionId } = await makeDocument(project, { text: difficultText });
  const assignment = await makeAssignment(project, [annotator], { documentId, part: { revisionId, from: 1, to: 2 }, note: "Figures\u00a0first 🚣", due: "2031-05-04" });
  await changeTask(annotator, slug, assignment.tasks[0]!.id, 1, { state: "skipped", reason: "Not my\u00a0language" });
  const actId = uuidv7();
  await makeThread(project, { kind: "passage", revisionId, start: 0, end: 8 }, "Blind", { ...annotator, request: { ...annotator.request, actId } });
  await undoAct(annotator, slug, actId);
  await closeAssignment(editor, slug, assignment.id, 1);
  return makeDecisions(project);
}

/** Two versions of one claim that were mixed, and one that was decided on and taken back. Gives the first decision. */
async function makeDecisions(project: TestProject): Promise<string> {
  const { slug, as: { annotator, owner, editor } } = project;
  const quote = "The clerk, citing the harbour office";
  const { document, all: [a, b, c] } = await makeRound(project, [[annotator, { quote, act: "warns" }], [owner, { quote }, { quote: "flags" }]], await makeDocument(project, { text: difficultText }));
  const { id } = await makeDecision(project, document, [a!, b!], { outcome: "mixed", base: b!.id, fields: { act: a!.id }, reason: "right_act", note: "By\u00a0the cue 🚣" });
  const taken = await makeDecision(project, document, [c!], { outcome: "took", take: [c!.id] });
  await deleteDecision(editor, slug, taken.id, 1);
  return id;
}

/** Threads about each kind of thing, resolved and given to somebody; a comment that was changed, and one that was deleted. */
async function makeThreads(project: TestProject, { document, claimId, partyId, decisionId }: { document: TestDocument; claimId: string; partyId: string; decisionId: string }): Promise<void> {
  const { slug, as: { annotator, reviewer } } = project;
  const { contributorId } = await asMember(project, annotator);
  const passage = await makeThread(project, { kind: "passage", revisionId: document.revisionId, ...spanOf(document, "perhaps\u200a3 boats 🚣🏽‍♀️") }, naming("\u00a0is it three? 🚣", contributorId), reviewer, contributorId);
  const answer = await say(project, passage.id, "\u202eFour\u202c", annotator);
  await changeComment(annotator, slug, answer.id, 1, { id: answer.id, threadId: passage.id, body: naming(" Four e\u0301", contributorId) });
  const gone = await say(project, passage.id, "Never mind", annotator);
  await deleteComment(annotator, slug, gone.id, 1);
  await makeThread(project, { kind: "claim", claimId });
  await makeThread(project, { kind: "party", partyId });
  await makeThread(project, { kind: "decision", decisionId });
  const contest = await makeThread(project, { kind: "contest", contestId: (await makeContest(project)).id });
  await resolveThread(reviewer, slug, contest.id, 1, { reason: "Both\u00a0agree 🚣" });
}

async function makeImportedLayer(member: Member): Promise<string> {
  const { projectId, contributorId } = member;
  const layer = { id: uuidv7(), version: 1, createdAt: new Date().toISOString(), kind: "imported" as const, name: "From elsewhere", contributorId, closedAt: null };
  await write(member, "layer.create", async (tx, note) => {
    await tx.layer.create({ data: { ...layer, projectId }, select: { id: true } });
    note("layer", layer);
  });
  const closed = { ...layer, version: 2, closedAt: new Date().toISOString() };
  await write(member, "layer.close", async (tx, note) => {
    await tx.layer.updateMany({ where: { projectId, id: layer.id }, data: closed });
    note("layer", closed);
  });
  return layer.id;
}

async function makeParties(project: TestProject, member: Member, { document, layerId }: { document: TestDocument; layerId: string }): Promise<string[]> {
  const { editor, owner } = project.as;
  const side = await makeSide(project, { ordinal: 3, colour: 7 });
  const spare = await makeSide(project, { name: "No side", ordinal: 4 });
  await archiveSide(owner, project.slug, spare.id, 1);
  const ministry = await makeParty(project, {
    names: [{ text: "Ministry\u00a0of Rivers", script: "Latn" }, { text: "Գետերի նախարարություն", script: "Armn" }],
    sides: [{ sideId: side.id, from: "2020", to: "2021-05~" }], dissolved: "2024-01", note: "By decree.", externalIds: [{ scheme: "wikidata", value: "Q1" }],
  });
  const clerk = await makeParty(project, { name: "The clerk", kind: "anonymous", documentId: document.id, tenures: [{ ofPartyId: ministry.id, office: "clerk", from: "2019", to: "2022" }] });
  const office = await makeParty(project, { name: "Harbour office" });
  const elsewhere = await makeParty(project, { name: "Elsewhere" });
  await changeRecord(member, partyKind, "party.merge", elsewhere.id, 1, (old) => ({ ...old, mergedIntoId: office.id, originLayerId: layerId }));
  await archiveParty(editor, project.slug, elsewhere.id, 2);
  const [aId, bId] = [ministry.id, office.id];
  const identity = await createIdentity(editor, project.slug, partyIdentityInput.parse({ id: uuidv7(), aId, bId, kind: "not_same", note: "Two bodies." }));
  await deleteIdentity(editor, project.slug, identity.id, 1);
  return [ministry.id, clerk.id, office.id];
}

async function fillDocument({ as: { editor }, slug }: TestProject, { id }: TestDocument, publisherPartyId: string): Promise<void> {
  const filled = documentChange.parse({
    title: "Ferries 🚣", kind: "news", publisherPartyId, language: "en", originalUrl: "https://example.org/a", archiveUrl: "https://example.org/b",
    published: "2020-05-04", retrieved: "2020-05-05", licence: "CC-BY-4.0", note: "A note.",
  });
  await changeDocument(editor, slug, id, 1, filled);
  await archiveDocument(editor, slug, id, 2);
}

async function addRevision({ projectId, contributorId }: Member, document: TestDocument): Promise<string> {
  const id = uuidv7();
  const text = `${document.text}\nA later line.`;
  const originalSha256 = sha256(document.text);
  const warnings = [{ kind: "odd", byte: 3, found: ["\u0007", null, 1.5] }];
  await database().revision.create({
    data: { projectId, id, documentId: document.id, ordinal: 2, text, length: text.length, sha256: sha256(text), originalSha256, encoding: "utf-8", sourceType: "wiki", warnings, contributorId },
  });
  await database().block.create({ data: { projectId, revisionId: id, ordinal: 0, kind: "heading", level: 2, start: 0, end: 24 } });
  return id;
}

async function makeRegions({ as: { editor }, slug }: TestProject, document: TestDocument, citedId: string): Promise<void> {
  const at = { revisionId: document.revisionId, ...spanOf(document, "perhaps\u200a3 boats") };
  const note = await createRegion(editor, slug, regionInput.parse({
    id: uuidv7(), ...at, role: "reference", author: "A. Writer", outlet: "The Daily", date: "2020", refersToStart: 3, refersToEnd: 9,
  }));
  await createRegion(editor, slug, regionInput.parse({ id: uuidv7(), ...at, role: "reference", refersToDocumentId: citedId }));
  const copy = await createRegion(editor, slug, regionInput.parse({ id: uuidv7(), ...at, role: "duplicate", refersToRegionId: note.id }));
  await deleteRegion(editor, slug, copy.id, 1);
}

interface Place {
  readonly document: TestDocument;
  readonly revisionId: string;
  readonly parties: readonly string[];
}

async function makeClaims(project: TestProject, member: Member, place: Place): Promise<ClaimRecord[]> {
  const { annotator } = project.as;
  const first = await createClaim(annotator, project.slug, claimInput.parse(fullClaim(place)));
  const { version: _version, contributorId: _author, createdAt: _at, deletedAt: _deleted, origins: _origins, abilities: _abilities, ...rest } = first;
  const draft = { ...fullClaim(place), id: rest.id, mentions: rest.mentions.map((mention, index) => ({ ...fullClaim(place).mentions[index]!, id: mention.id })), note: "Changed." };
  const undo = { ...annotator, request: { ...annotator.request, undoOfVersion: 1, actId: uuidv7() } };
  await changeClaim(undo, project.slug, first.id, 1, claimInput.parse({ ...draft, mentions: draft.mentions.map((mention, m) => ({ ...mention, anchorings: mention.anchorings.map((a, i) => ({ ...a, id: first.mentions[m]!.anchorings[i]!.id })) })) }));
  const about = await createClaim(annotator, project.slug, claimInput.parse({ ...fullClaim(place), objectKind: "claim", objectText: "", objectClaimId: first.id }));
  await deleteClaim(annotator, project.slug, about.id, 1);
  const copy = await copyClaim(member, first, place);
  return [first, about, copy];
}

function fullClaim({ document, revisionId, parties: [ministry, clerk, office] }: Place): ClaimDraft & { mentions: ClaimDraft["mentions"] } {
  const at = (quote: string) => spanOf(document, quote);
  const fragments = (full: boolean) => [
    { role: "content" as const, ...at("perhaps\u200a3 boats 🚣🏽‍♀️") },
    { role: "content" as const, ...at("\u202eor so it reads\u202c") },
    { role: "hedge" as const, ...at("perhaps"), wordPartyId: clerk! },
    ...(full ? [{ role: "source" as const, levelOrdinal: 1, ...at("הדובר") }, { role: "cue" as const, levelOrdinal: 0, ...at("said") }] : []),
  ];
  const levels = [{ sourceKind: "named" as const, stance: null }, { sourceKind: "role" as const, stance: "distances" as const, partyIds: [office!, clerk!] }];
  const anchoring = (full: boolean) => ({ id: uuidv7(), revisionId, fragments: fragments(full) });
  return {
    id: uuidv7(), attribution: "attributed", act: "hints", polarity: "negative", certainty: "possible", proposition: "Boats were\u00a0hit.", said: "2020-05?", event: "XXXX",
    objectKind: "term", objectText: "“boat”", note: "A note.", claimants: [ministry!, clerk!], targets: [office!], invoked: [clerk!],
    quantities: [
      { min: 0.1, max: 1e21, approximate: true, qualifier: "at least", unit: "boats", outcome: "hit", population: "ferries", whose: "enemy", area: "river", period: "May", cumulative: false, asOf: "2020-05-04" },
      { value: 3 },
    ],
    mentions: [
      { id: uuidv7(), documentId: document.id, mode: "mixed", reported: "2020-05-05", documentStance: "rejects", suppliedReading: "three", made: "imported", levels, anchorings: [anchoring(true)] },
      { id: uuidv7(), documentId: document.id, levels: levels.slice(0, 1), anchorings: [anchoring(false)] },
    ],
  };
}

/** A claim made from another, with a place that was searched for and given up on the older revision. */
function copyClaim(member: Member, from: ClaimRecord, { document }: Place): Promise<ClaimRecord> {
  const mentions = from.mentions.map((mention) => ({
    ...mention, id: uuidv7(),
    anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, id: uuidv7(), revisionId: document.revisionId, state: "retired" as const, method: "search" as const, score: 0.1 + 0.2 })),
  }));
  const origins = [{ fromClaimId: from.id, fromVersion: 1, why: "duplicated" as const }];
  const { abilities: _abilities, ...record } = from as ClaimRecord & { abilities?: unknown };
  return createRecord(member, claimKind, "claim.create", async () => ({ ...record, id: uuidv7(), version: 1, mentions, origins }));
}


async function makeContests(project: TestProject, member: Member, { claims, layerId }: { claims: readonly ClaimRecord[]; layerId: string }): Promise<void> {
  const { editor, annotator } = project.as;
  const [first, , copy] = claims;
  const contest = await makeContest(project, { note: "Open since May.", kind: "quantity" });
  await makeAssessments(project, contest.id, first!);
  await moveContest(editor, project.slug, contest.id, 1, "review");
  await approveContest(project.as.reviewer, project.slug, contest.id, 2);
  const position = await makePosition(project, contest.id, { ordinal: 2 });
  await makePlacement(project, { contestId: contest.id, claimId: first!.id, positionId: position.id, note: "By its words." });
  const aside = await makePlacement(project, { contestId: contest.id, claimId: copy!.id });
  await deletePlacement(annotator, project.slug, aside.id, 1);
  const relation = await makeRelation(project, first!.id, copy!.id, { type: "qualifies", scope: "the number", basis: "stated", note: "A note." });
  await deleteRelation(annotator, project.slug, relation.id, 1);
  const blind = await makeContest(project);
  const unseen = await makePosition(project, blind.id);
  await changeRecord(member, positionKind, "position.change", unseen.id, 1, (old) => ({ ...old, originLayerId: layerId }));
  await deletePosition(editor, project.slug, unseen.id, 2);
  await changeRecord(member, contestKind, "contest.change", blind.id, 1, (old) => ({ ...old, originLayerId: layerId }));
  await archiveContest(editor, project.slug, blind.id, 2);
}

/** One that stands, with a passage cited as a place of a claim and one for itself, and one that was changed and taken back. */
async function makeAssessments(project: TestProject, contestId: string, claim: ClaimRecord): Promise<void> {
  const { editor, slug } = { ...project, editor: project.as.editor };
  const [{ revisionId, fragments: [cited] }] = claim.mentions[0]!.anchorings as [ClaimRecord["mentions"][number]["anchorings"][number]];
  const { start, end, quote } = cited!;
  await makeAssessment(project, { contestId, reasons: deepReasons({ claimId: claim.id, revisionId, start, end, quote }) });
  const { id } = await makeAssessment(project, { contestId, rating: "unresolved", reasons: reasonsOf("So far 🚣", { claimId: null, revisionId, start, end, quote }) }, editor);
  await changeAssessment(editor, slug, id, 1, assessmentInput.parse({ id, contestId, rating: "refuted", reasons: reasonsOf("No longer.") }));
  await deleteAssessment(editor, slug, id, 2);
}

/** A scale of the project's own, and a second person for publishing. */
const assessing: Assessing = {
  ratings: [{ key: "holds", label: "Holds \u00a0", definition: "It stands." }, { key: "falls", label: "Falls", definition: "It doesn't." }],
  secondPerson: true,
};

/** What the project says of acts and relations, some of which it offers no more. */
const terms: Pick<ProjectInput, "actTerms" | "relationTerms"> = {
  actTerms: [{ act: "denies", definition: "Says no.\u00a0" }, { act: "hints", definition: "Means it 🚣", retired: true }],
  relationTerms: [{ type: "qualifies", definition: "", retired: true }, { type: "same_as", definition: "The same boat." }],
};

/** A contest that was published, once more, and revoked, and then published under another address. */
async function makePublications(project: TestProject): Promise<void> {
  const { id } = await makeContest(project, { question: "Was the crossing open?", kind: "status" });
  await publish(project, id);
  await publish(project, id, { withNotes: true });
  await withdraw(project, id);
  await publish(project, id);
}

async function leave(project: TestProject): Promise<void> {
  const { owner } = project.as;
  await makeMember(project, "reader");
  const { items } = await listMembers(owner, project.slug, { limit: 100 });
  const last = items.at(-1)!;
  await changeMember(owner, project.slug, last.id, last.version, { role: null });
}
