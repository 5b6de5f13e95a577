import { z } from "zod";
import { instant, line, recordId, slug } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging, withAbilities } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { assigneeInput, commentInput, commentRecord, digestRhythms, inboxReasons, resolutionInput, seenInput, targetKinds, threadInput, threadRecord, threadStates } from "@/lib/threads/record";
import { commentWords } from "@/lib/threads/words";

const thread = withAbilities(threadRecord).meta({ id: "Thread" });
const comment = withAbilities(commentRecord).meta({ id: "Comment" });
const listed = withAbilities(threadRecord).extend({
  comments: z.int(), unread: z.int(), lastAt: instant, name: line, assigneeName: line.nullable(), resolvedByName: line.nullable(), documentId: recordId.nullable(), mayComment: z.boolean(),
});

export const listThreads = operation({
  id: "listThreads", method: "GET", path: "/projects/{project}/threads", params: inProject, response: listOf(listed),
  query: z.object({ claimId: z.uuid().optional(), contestId: z.uuid().optional(), partyId: z.uuid().optional(), decisionId: z.uuid().optional(), documentId: z.uuid().optional(), assigneeId: z.uuid().optional(), state: z.enum(threadStates).optional(), ...paging }),
  summary: "Threads about a claim, a contest, a party, or a document (its passages, and claims with a place in it), or all that one sees, the newest first",
});
export const createThread = operation({
  id: "createThread", method: "POST", path: "/projects/{project}/threads", params: inProject, body: threadInput, response: thread, status: 201,
  summary: "Begin a thread about a passage, a claim, a contest or a party, with its first comment",
});
const one = { path: "/projects/{project}/threads/{id}", params: oneInProject } as const;
export const getThread = operation({ ...one, id: "getThread", method: "GET", response: listed, summary: "One thread" });
const resolution = { ...one, path: "/projects/{project}/threads/{id}/resolution", response: thread, needsVersion: true } as const;
export const resolveThread = operation({ ...resolution, id: "resolveThread", method: "PUT", body: resolutionInput, summary: "Say that a thread is done with; of a contest's, why" });
export const reopenThread = operation({ ...resolution, id: "reopenThread", method: "DELETE", summary: "Take a thread up again" });
export const assignThread = operation({
  ...one, id: "assignThread", method: "PUT", path: "/projects/{project}/threads/{id}/assignee", body: assigneeInput, response: thread, needsVersion: true, summary: "Ask somebody to see to it, or nobody",
});
export const threadSeen = operation({ ...one, id: "threadSeen", method: "PUT", path: "/projects/{project}/threads/{id}/seen", body: seenInput, response: seenInput, summary: "Note how far one has read a thread; one's own note, in no history" });
export const threadHistory = operation({ ...one, id: "threadHistory", method: "GET", path: "/projects/{project}/threads/{id}/history", query: historyPaging, response: historyPage, summary: "A thread's versions, newest first" });

const person = z.object({ id: recordId, name: line });
export const listComments = operation({
  ...one, id: "listComments", method: "GET", path: "/projects/{project}/threads/{id}/comments",
  query: z.object({ after: z.coerce.number().int().min(0).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  response: z.object({ items: z.array(withAbilities(commentRecord).extend({ body: commentWords.nullable(), name: line, named: z.array(person) })), next: z.int().nullable() }),
  summary: "What is said in a thread, in order; a deleted comment has no words here, they are in its history",
});
export const createComment = operation({ id: "createComment", method: "POST", path: "/projects/{project}/comments", params: inProject, body: commentInput, response: comment, status: 201, summary: "Say something in a thread" });
const oneComment = { path: "/projects/{project}/comments/{id}", params: oneInProject, response: comment } as const;
export const getComment = operation({ ...oneComment, id: "getComment", method: "GET", summary: "One comment, deleted or not" });
export const changeComment = operation({ ...oneComment, id: "changeComment", method: "PUT", body: commentInput, needsVersion: true, summary: "Say it in other words; one's own only" });
export const deleteComment = operation({ ...oneComment, id: "deleteComment", method: "DELETE", needsVersion: true, summary: "Take one's own words back; that one spoke stays to be seen" });
export const restoreComment = operation({ ...oneComment, id: "restoreComment", method: "POST", path: "/projects/{project}/comments/{id}/restore", needsVersion: true, summary: "Say it after all" });
export const commentHistory = operation({ ...oneComment, id: "commentHistory", method: "GET", path: "/projects/{project}/comments/{id}/history", query: historyPaging, response: historyPage, summary: "A comment's versions, newest first" });

const target = z.object({
  kind: z.enum(targetKinds), id: recordId, documentId: recordId.nullable(), revisionId: recordId.nullable(), start: z.int().nullable(), end: z.int().nullable(), words: line, title: line.nullable(),
});
const item = z.object({
  project: z.object({ id: recordId, slug, name: line }), threadId: recordId, target, state: z.enum(threadStates), reason: z.enum(inboxReasons), unread: z.boolean(), ordinal: z.int(), at: instant,
  said: z.object({ by: line, words: line }).nullable(),
});
const count = z.object({ unread: z.int() });
export const listInbox = operation({
  id: "listInbox", method: "GET", path: "/inbox", response: listOf(item),
  query: z.object({ unread: z.enum(["true", "false"]).transform((text) => text === "true").optional(), reason: z.enum(inboxReasons).optional(), before: z.string().max(200).optional(), limit: paging.limit }),
  summary: "What was said to one in all one's projects, the newest first (`before` is the `next` of the part before): threads that name one, that one is asked to see to, and in which one has spoken",
});
export const countInbox = operation({ id: "countInbox", method: "GET", path: "/inbox/count", response: count, summary: "How many of them are unread" });
export const readAll = operation({ id: "readAll", method: "POST", path: "/inbox/reading", body: z.strictObject({ until: instant }), response: count, summary: "Mark as read what came until then" });

const rhythm = z.strictObject({ digest: z.enum(digestRhythms) });
export const readDigest = operation({ id: "readDigest", method: "GET", path: "/account/digest", response: rhythm.extend({ isSent: z.boolean() }), summary: "How often a mail tells of what waits unread, and whether this installation can send any to one" });
export const changeDigest = operation({ id: "changeDigest", method: "PUT", path: "/account/digest", body: rhythm, response: rhythm, summary: "Set how often" });
