import { z } from "zod";
import { partyCreation, partyIdentityInput, partyInput, partyKinds } from "@/lib/parties/record";
import { recordId } from "@/lib/projects/record";
import { idList, inProject, listOf, oneInProject, operation, paging, words } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { identitySeen, partySeen } from "@/lib/server/operations/seen";

const party = partySeen;
const one = { path: "/projects/{project}/parties/{id}", params: oneInProject, response: party } as const;

export const listParties = operation({
  id: "listParties", method: "GET", path: "/projects/{project}/parties", params: inProject, response: listOf(party.extend({ about: z.object({ documents: z.int(), offices: z.array(z.string()) }).optional() })),
  query: z.object({ q: words.optional(), kind: z.enum(partyKinds).optional(), documentId: z.uuid().optional(), layerId: z.uuid().optional(), ids: idList, ...paging }),
  summary: "Parties by name (type-ahead over names and aliases, best match first), by kind, or by ids; documentId adds that document's anonymous ones, layerId those of an imported layer",
});
export const createParty = operation({ id: "createParty", method: "POST", path: "/projects/{project}/parties", params: inProject, body: partyCreation, response: party, status: 201, summary: "Enter a party" });
export const getParty = operation({ ...one, id: "getParty", method: "GET", summary: "One party, archived or not" });
export const changeParty = operation({ ...one, id: "changeParty", method: "PUT", body: partyInput, needsVersion: true, summary: "Write a party over the version that was seen" });
export const archiveParty = operation({ ...one, id: "archiveParty", method: "DELETE", needsVersion: true, summary: "Take a party out of lists and type-ahead" });
export const restoreParty = operation({ ...one, id: "restoreParty", method: "POST", path: "/projects/{project}/parties/{id}/restore", needsVersion: true, summary: "Take a party back from the archive" });

const into = z.strictObject({ intoId: recordId });
const preview = z.object({
  problems: z.array(z.string()), offices: z.int(), documents: z.int(), changesSides: z.boolean(),
  claims: z.object({ claimant: z.int(), target: z.int(), invoked: z.int(), levels: z.int(), words: z.int() }),
});
export const previewMerge = operation({
  id: "previewMerge", method: "GET", path: "/projects/{project}/parties/{id}/merge/{into}", params: oneInProject.extend({ into: z.uuid() }), response: preview,
  summary: "What merging this party into another would move, and what speaks against it",
});
export const mergeParty = operation({ ...one, id: "mergeParty", method: "POST", path: "/projects/{project}/parties/{id}/merge", body: into, needsVersion: true, summary: "Merge this party into another: a mark that can be taken back; nothing else is written" });
export const separateParty = operation({ ...one, id: "separateParty", method: "POST", path: "/projects/{project}/parties/{id}/separate", needsVersion: true, summary: "Take a merge back" });

const identity = identitySeen;
const oneIdentity = { path: "/projects/{project}/identities/{id}", params: oneInProject, response: identity } as const;

export const listIdentities = operation({ id: "listIdentities", method: "GET", path: "/projects/{project}/identities", params: inProject, query: z.object(paging), response: listOf(identity), summary: "Which parties are said to be the same, or not" });
export const createIdentity = operation({ id: "createIdentity", method: "POST", path: "/projects/{project}/identities", params: inProject, body: partyIdentityInput, response: identity, status: 201, summary: "Say that two parties are the same, or are not" });
export const deleteIdentity = operation({ ...oneIdentity, id: "deleteIdentity", method: "DELETE", needsVersion: true, summary: "Take that word back" });
export const restoreIdentity = operation({ ...oneIdentity, id: "restoreIdentity", method: "POST", path: "/projects/{project}/identities/{id}/restore", needsVersion: true, summary: "Say it again" });
export const partyHistory = operation({
  id: "partyHistory", method: "GET", path: "/projects/{project}/parties/{id}/history", params: oneInProject, query: historyPaging, response: historyPage,
  summary: "A party's versions, newest first",
});
