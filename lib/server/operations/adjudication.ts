import { z } from "zod";
import { acceptanceInput, decisionChange, decisionInput, decisionRecord } from "@/lib/adjudication/decision";
import { takingInput } from "@/lib/adjudication/connection";
import { fields } from "@/lib/adjudication/field";
import { groupFilters } from "@/lib/adjudication/group";
import { layers } from "@/lib/agreement/layer";
import { claimRecord } from "@/lib/claims/record";
import { relationInput } from "@/lib/contests/record";
import { instant, line, recordId } from "@/lib/projects/record";
import { idList, inProject, listOf, oneInProject, operation, paging, withAbilities } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";

const decision = withAbilities(decisionRecord);
const decided = decision.extend({ decidedBy: line });
const layer = z.object({ id: recordId, kind: z.enum(["own", "imported", "shared"]), name: line, person: line.nullable(), closedAt: instant.nullable(), claims: z.int(), isChosen: z.boolean() });
const group = z.object({
  id: recordId, span: z.object({ start: z.int(), end: z.int() }), state: z.enum(["open", "decided", "changed"]), since: z.array(z.enum(["versions", "members"])), isComplete: z.boolean(),
  fields: z.array(z.object({ field: z.enum(fields), agrees: z.boolean(), same: z.array(z.int()) })),
  versions: z.array(z.object({ layerId: recordId, claim: claimRecord })), decisions: z.array(decisionRecord), results: z.array(claimRecord),
});
const counts = z.object({ all: z.int(), open: z.int(), disagreeing: z.int(), decided: z.int(), changed: z.int(), acceptable: z.int() });
const number = z.number().nullable();
const figures = z.union([
  z.object({ ok: z.literal(true), figures: z.array(z.object({ layer: z.enum(layers), key: z.string(), value: number, low: number, high: number })) }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);

export const listAdjudicable = operation({
  id: "listAdjudicable", method: "GET", path: "/projects/{project}/adjudication", params: inProject, query: z.object(paging),
  response: listOf(z.object({ id: recordId, title: line, layers: z.int(), claims: z.int(), open: z.int(), decisions: z.int(), changed: z.int() })),
  summary: "The documents that closed assignments left to be adjudicated, the newest first, with how far that is; for reviewers, editors and owners",
});

const document = { path: "/projects/{project}/documents/{id}/adjudication", params: oneInProject } as const;
export const readAdjudication = operation({
  ...document, id: "readAdjudication", method: "GET", query: z.object({ after: z.string().max(200).optional(), group: z.string().max(200).optional(), limit: paging.limit, layers: idList, state: z.enum(groupFilters).optional() }),
  response: z.object({
    document: z.object({ id: recordId, title: line, language: line, revisionId: recordId }), layers: z.array(layer), adjudicatedLayerId: recordId.nullable(), counts, isExact: z.boolean(), items: z.array(group), next: recordId.nullable(),
    parties: z.record(z.string(), line), abilities: z.object({ decide: z.boolean() }),
  }),
  summary: "The groups of a document's claims in text order: what several people made of one place side by side, field by field, and what was decided of it. Without `layers` of the closed layers of its assignments; for reviewers, editors and owners",
});
export const acceptAgreements = operation({
  ...document, id: "acceptAgreements", method: "POST", path: "/projects/{project}/documents/{id}/adjudication/accept", body: acceptanceInput, response: z.object({ accepted: z.int(), left: z.int() }),
  summary: "Accept the complete agreements that aren't decided on, at most 500 at once, in one act; for editors",
});
export const adjudicationFigures = operation({
  ...document, id: "adjudicationFigures", method: "GET", path: "/projects/{project}/documents/{id}/adjudication/figures", query: z.object({ layers: idList }),
  response: z.object({ before: figures, after: z.array(z.object({ layerId: recordId, with: figures })) }),
  summary: "Agreement among the layers that are adjudicated, and of each of them with the adjudicated layer; for reviewers, editors and owners",
});

const source = z.object({ id: recordId, version: z.int(), layerId: recordId, note: z.string() });
const common = { state: z.enum(["open", "taken", "elsewhere"]), agrees: z.boolean() };
const connection = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("relation"), ...relationInput.pick({ type: true, fromClaimId: true, toClaimId: true }).shape, sources: z.array(source.extend(relationInput.pick({ scope: true, basis: true }).shape)) }),
  z.object({ ...common, kind: z.literal("placement"), claimId: recordId, contestId: recordId, positionId: recordId.nullable(), sources: z.array(source) }),
]);
const words = z.record(z.string(), z.string());
const connections = { ...document, path: "/projects/{project}/documents/{id}/adjudication/connections" } as const;
export const listConnections = operation({
  ...connections, id: "listConnections", method: "GET", query: z.object({ layers: idList, from: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: paging.limit }),
  response: z.object({
    items: z.array(connection), open: z.int(), agreed: z.int(), waiting: z.int(), left: z.int(), next: z.int().nullable(),
    claims: z.array(claimRecord), parties: words, questions: words, positions: words, abilities: z.object({ take: z.boolean() }),
  }),
  summary: "Annotators' relations and places in contests between claims of a document that are decided on, as they are between the adjudicated claims; for reviewers, editors and owners",
});
export const takeConnections = operation({
  ...connections, id: "takeConnections", method: "POST", body: takingInput, response: z.object({ relations: z.int(), placements: z.int() }),
  summary: "Take annotators' relations and places in contests over onto the adjudicated claims, at most 500 of each, in one act; for editors",
});

const all = { path: "/projects/{project}/adjudication-decisions", params: inProject } as const;
const one = { path: "/projects/{project}/adjudication-decisions/{id}", params: oneInProject } as const;
export const listDecisions = operation({
  ...all, id: "listDecisions", method: "GET", query: z.object({ ...paging, documentId: z.uuid().optional(), claimId: z.uuid().optional() }), response: listOf(decided),
  summary: "The decisions about claims that one sees, one's own included once their assignment is closed, the oldest first; of claims that one doesn't see nothing is told",
});
export const decide = operation({
  ...all, id: "decide", method: "POST", body: decisionInput, response: decision, status: 201,
  summary: "Decide on claims of a document: take one person's, mix several by field, begin a third, take none, or say that it can't be decided. What is made is a new claim of the adjudicated layer; for editors",
});
export const getDecision = operation({ ...one, id: "getDecision", method: "GET", response: decided, summary: "One decision, taken back or not" });
export const changeDecision = operation({
  ...one, id: "changeDecision", method: "PUT", body: decisionChange, needsVersion: true, response: decision,
  summary: "Decide anew, with other decisions of the group, which become part of this one. One adjudicated claim that was and is goes on as the same; for editors",
});
export const deleteDecision = operation({ ...one, id: "deleteDecision", method: "DELETE", needsVersion: true, response: decision, summary: "Take a decision back: the group is open again, and what it made is marked as deleted; for editors" });
export const decisionHistory = operation({
  ...one, id: "decisionHistory", method: "GET", path: "/projects/{project}/adjudication-decisions/{id}/history", query: historyPaging, response: historyPage, summary: "A decision's versions, newest first; for reviewers, editors and owners",
});
