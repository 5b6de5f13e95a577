import { uuidv7 } from "uuidv7";
import { contestInput } from "@/lib/contests/record";
import { createContest } from "@/lib/data/contests";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { claimBy, documentOf } from "@/tests/cases/access/requests/scene";
import { makeDecision } from "@/tests/factories/adjudication";
import { deepReasons, makeAssessment } from "@/tests/factories/assessment";
import { layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, sampleText, spanOf } from "@/tests/factories/document";
import { makeInvitation } from "@/tests/factories/invitation";
import { makeParty, makeSide } from "@/tests/factories/party";
import { publish } from "@/tests/factories/publication";
import type { TestProject } from "@/tests/factories/project";
import { makeThread, naming } from "@/tests/factories/thread";

/** The ids of one project's records, one of each type that something can point to. */
export type Landscape = Readonly<Record<"document" | "cited" | "revision" | "region" | "party" | "side" | "layer" | "claim" | "contest" | "position" | "decision" | "annotator" | "token", string>>;

export async function landscapeOf(project: TestProject): Promise<Landscape> {
  const { id: document, revisionId: revision } = await documentOf(project);
  const { slug, as: { editor, owner } } = project;
  const region = await regionOn(project, revision);
  const contest = await createContest(editor, slug, contestInput.parse({ id: uuidv7(), question: "Was a boat hit?", kind: "event" }));
  const [claim, other] = [await claimBy(project, owner), await claimBy(project, owner)];
  const position = await makePosition(project, contest.id);
  await makeParty(project, { kind: "anonymous", documentId: document, name: "Somebody at the bridge" });
  await makePlacement(project, { contestId: contest.id, claimId: claim.id });
  await makePlacement(project, { contestId: contest.id, claimId: other.id, positionId: position.id });
  await makeRelation(project, claim.id, other.id);
  await makeAssessment(project, { contestId: contest.id });
  await publish(project, contest.id);
  await makeAssignment(project, [owner], { documentId: document, blind: false });
  const decision = await makeDecision(project, { id: document }, [claim], { outcome: "neither" });
  await makeThread(project, { kind: "contest", contestId: contest.id });
  await makeThread(project, { kind: "party", partyId: claim.claimants[0]! });
  await makeThread(project, { kind: "decision", decisionId: decision.id });
  return {
    document, revision, region, cited: (await makeDocument(project)).id, party: claim.claimants[0]!, side: (await makeSide(project)).id, layer: project.layers.shared,
    claim: claim.id, contest: contest.id, position: position.id, decision: decision.id, annotator: claim.contributorId, token: (await makeInvitation(project)).token,
  };
}

async function regionOn({ slug, as: { editor } }: TestProject, revisionId: string): Promise<string> {
  return (await createRegion(editor, slug, regionInput.parse({ id: uuidv7(), revisionId, role: "caption", start: 0, end: 8 }))).id;
}

/** Of a change, `body` is what is sent without it: what the record belongs to stays. */
type Pointed = (land: Landscape, project: TestProject, body: Readonly<Record<string, string>>) => Promise<Record<string, unknown>>;

const party: Pointed = async (land) => ({ kind: "anonymous", documentId: land.document, tenures: [{ ofPartyId: land.party }], sides: [{ sideId: land.side }] });
const document: Pointed = async (land) => ({ publisherPartyId: land.party });
const region: Pointed = async (land) => ({ revisionId: land.revision, role: "duplicate", refersToRegionId: land.region });
const manyRegions: Pointed = async (land) => ({ regions: [{ id: uuidv7(), revisionId: land.revision, role: "duplicate", start: 0, end: 8, refersToRegionId: land.region }] });
const note: Pointed = async (land) => ({ revisionId: land.revision, role: "reference", refersToDocumentId: land.cited });
const manyNotes: Pointed = async (land) => ({ regions: [{ id: uuidv7(), revisionId: land.revision, role: "reference", start: 0, end: 8, refersToDocumentId: land.cited }] });
const changedNote: Pointed = async (land) => ({ role: "reference", refersToDocumentId: land.cited });
const changedRegion: Pointed = async (_land, project, { revisionId }) => ({ refersToRegionId: await regionOn(project, revisionId!) });
const changedPlacement: Pointed = async (_land, project, { contestId }) => ({ positionId: (await makePosition(project, contestId!)).id });
const placement: Pointed = async (land) => ({ contestId: land.contest, positionId: land.position });
const claim: Pointed = async (land, project) => {
  const text = await documentOf(project);
  const fragments = [
    { role: "content", ...spanOf(text, "its engineers had opened the bridge") },
    { role: "loaded", ...spanOf(text, "engineers"), wordPartyId: land.party },
  ];
  const levels = [{ sourceKind: "named", stance: null, partyIds: [] }, { sourceKind: "named", stance: "relays", partyIds: [land.party] }];
  const mentions = [{ id: uuidv7(), documentId: land.document, levels, anchorings: [{ id: uuidv7(), revisionId: land.revision, fragments }] }];
  return { attribution: "attributed", claimants: [land.party], targets: [land.party], invoked: [land.party], layerId: land.layer, objectKind: "claim", objectClaimId: land.claim, mentions };
};

// A passage and a claim are cited at each depth; the contest that is assessed stays the request's own.
const assessment: Pointed = async (land, project) => {
  const document = await documentOf(project);
  return { reasons: deepReasons({ claimId: land.claim, revisionId: land.revision, ...spanOf(document, "Lenn"), quote: "Lenn" }) };
};

// The one decision of the request gives the mention other words, one of which is a party's.
const decided: Pointed = async (land, project, { revisionId, decisions }) => {
  const [decision] = decisions as unknown as object[];
  const text = sampleText.replace("three boats", "four boats");
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, levelOrdinal: null });
  const fragments = [{ role: "content", ...span("at least four boats"), wordPartyId: null }, { role: "loaded", ...span("at least"), wordPartyId: land.party }];
  return { revisionId, decisions: [{ ...decision, decision: "adjust", fragments }] };
};

// A third version begins from a claim, where another decision takes one.
const begun: Pointed = async (_land, _project, body) => {
  const { take, ...choice } = (body as unknown as { choice: { take: string[] } }).choice;
  return { choice: { ...choice, outcome: "third", base: take[0] } };
};

/** What a body needs besides, so that every pointer of its schema points to something. */
export const pointers: Readonly<Record<string, Pointed>> = {
  "POST /api/v1/projects/{project}/export-jobs": async (land) => ({ layer: land.layer, document: land.document }),
  // Only an own layer of the one who asks can be named, in which they annotate blind.
  "POST /api/v1/projects/{project}/parties": async (land, project, body) => ({ ...(await party(land, project, body)), layerId: await layerIn(project, project.as.owner, (await makeAssignment(project, [project.as.owner])).id) }),
  "POST /api/v1/projects/{project}/assignments": async (_land, project) => {
    const { id, revisionId } = await makeDocument(project);
    return { documentIds: [id], part: { revisionId, from: 0, to: 0 } };
  },
  "PUT /api/v1/projects/{project}/parties/{id}": party,
  "PUT /api/v1/projects/{project}/documents/{id}": document,
  "POST /api/v1/projects/{project}/regions": region,
  "POST /api/v1/projects/{project}/regions/acts": manyRegions,
  "PUT /api/v1/projects/{project}/regions/{id}": changedRegion,
  "POST /api/v1/projects/{project}/placements": placement,
  "PUT /api/v1/projects/{project}/placements/{id}": changedPlacement,
  "POST /api/v1/projects/{project}/assessments": assessment,
  "PUT /api/v1/projects/{project}/assessments/{id}": assessment,
  "POST /api/v1/projects/{project}/claims": async (land, ...rest) => ({ ...(await claim(land, ...rest)), duplicateOf: land.claim }),
  "PUT /api/v1/projects/{project}/claims/{id}": claim,
  "POST /api/v1/projects/{project}/documents/{id}/moves": decided,
  "POST /api/v1/projects/{project}/threads": async (land) => ({ target: { kind: "claim", claimId: land.claim }, assigneeId: land.annotator, comment: { id: uuidv7(), body: naming(" knows?", land.annotator) } }),
  "PUT /api/v1/projects/{project}/threads/{id}/assignee": async (land) => ({ contributorId: land.annotator }),
  "POST /api/v1/projects/{project}/comments": async (land) => ({ body: naming(" knows.", land.annotator) }),
  "PUT /api/v1/projects/{project}/comments/{id}": async (land) => ({ body: naming(" knows.", land.annotator) }),
  "PUT /api/v1/projects/{project}/presence/{id}": async (land) => ({ documentId: land.document, claimId: land.claim }),
  "POST /api/v1/projects/{project}/claim-changes": async (land, _project, { claims }) => ({ kind: "placement", claims, contestId: land.contest, positionId: land.position, act: undefined }),
};

/** The same for pointers that can't stand beside those: a note is a document, or a place refers to a region. */
export const otherPointers: Readonly<Record<string, Pointed>> = {
  "POST /api/v1/projects/{project}/export-jobs": async (land) => ({ layer: land.layer, contest: land.contest }),
  "POST /api/v1/projects/{project}/regions": note,
  "POST /api/v1/projects/{project}/regions/acts": manyNotes,
  "PUT /api/v1/projects/{project}/regions/{id}": changedNote,
  "PUT /api/v1/projects/{project}/presence/{id}": async (land) => ({ contestId: land.contest, documentId: undefined, claimId: undefined }),
  "POST /api/v1/projects/{project}/adjudication-decisions": begun,
  "PUT /api/v1/projects/{project}/adjudication-decisions/{id}": begun,
  "POST /api/v1/projects/{project}/threads": async (land) => ({ target: { kind: "passage", revisionId: land.revision, start: 0, end: 4 } }),
};

/** The ids that a query may name only where they are there. */
export const parts: Readonly<Record<string, Readonly<Record<string, keyof Landscape>>>> = {
  "GET /api/v1/projects/{project}/export": { document: "document", contest: "contest" },
  "GET /api/v1/projects/{project}/export-preview": { document: "document", contest: "contest" },
};

/** The ids that a query may name, by what they are ids of; `cursor` is the id of any record of the list. */
export const queries: Readonly<Record<string, Readonly<Record<string, keyof Landscape>>>> = {
  "GET /api/v1/projects": { cursor: "layer" },
  "GET /api/v1/projects/{project}/events": { person: "annotator", document: "document", cursor: "claim" },
  "GET /api/v1/projects/{project}/members": { cursor: "claim" },
  "GET /api/v1/projects/{project}/jobs": { cursor: "claim" },
  "GET /api/v1/projects/{project}/assignments": { documentId: "document", contributorId: "annotator", cursor: "claim" },
  "GET /api/v1/projects/{project}/adjudication": { cursor: "document" },
  "GET /api/v1/projects/{project}/adjudication-decisions": { documentId: "document", claimId: "claim", cursor: "claim" },
  "GET /api/v1/projects/{project}/threads": { claimId: "claim", contestId: "contest", partyId: "party", decisionId: "decision", documentId: "document", assigneeId: "annotator", cursor: "claim" },
  "GET /api/v1/projects/{project}/assessments": { contestId: "contest", cursor: "contest" },
  "GET /api/v1/projects/{project}/matrix": { cursor: "contest" },
  "GET /api/v1/projects/{project}/documents": { cursor: "document" },
  "GET /api/v1/projects/{project}/documents/{id}/highlights": { ids: "claim", after: "claim", layerId: "layer" },
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/highlights": { ids: "claim", after: "claim", layerId: "layer" },
  "GET /api/v1/projects/{project}/documents/{id}/moves": { cursor: "claim" },
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/likely-claims": { cursor: "claim" },
  "GET /api/v1/projects/{project}/identities": { cursor: "party" },
  "GET /api/v1/projects/{project}/parties": { ids: "party", documentId: "document", layerId: "layer", cursor: "party" },
  "GET /api/v1/projects/{project}/regions": { revisionId: "revision", cursor: "region" },
  "GET /api/v1/projects/{project}/claims": { ids: "claim", documentId: "document", contestId: "contest", partyId: "party", layerId: "layer", cursor: "claim" },
  "GET /api/v1/projects/{project}/search": { party: "party", document: "document", contest: "contest", position: "position", annotator: "annotator", layer: "layer", cursor: "claim" },
  "GET /api/v1/projects/{project}/claim-keys": { party: "party", document: "document", contest: "contest", position: "position", annotator: "annotator", layer: "layer", cursor: "claim" },
  "GET /api/v1/projects/{project}/claim-table": { party: "party", document: "document", contest: "contest", position: "position", annotator: "annotator", layer: "layer" },
  "GET /api/v1/projects/{project}/relations": { claimId: "claim", contestId: "contest", cursor: "claim" },
  "GET /api/v1/projects/{project}/contests": { claimId: "claim", cursor: "contest" },
  "GET /api/v1/projects/{project}/contests/{id}/likely-claims": { cursor: "claim" },
  "GET /api/v1/projects/{project}/publications": { contestId: "contest", cursor: "contest" },
  "GET /api/v1/projects/{project}/positions": { contestId: "contest", cursor: "position" },
  "GET /api/v1/projects/{project}/placements": { contestId: "contest", claimId: "claim", cursor: "claim" },
};
