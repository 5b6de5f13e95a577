/**
 * Guards that no test can miss, with the reason: what they refuse is refused elsewhere too. By id, as npm run test:guards names
 * them; one that isn't there any more, or that a test does miss, is an error of this list.
 * @type {Readonly<Record<string, string>>}
 */
export const equivalent = {
  "lib/data/membership.ts#readerOf/demand": "every role may read: it refuses nobody until there is one that may not",
  "lib/data/members.ts#listMembers/demand": "every role may see the members: the same",
  "lib/data/agreement/export.ts#exported.about/readerOf": "readAgreement has asked before",
  "lib/data/audit/audit.ts#readAudit.facts/readerOf": "listSides, of which it shows the sides, asks too",
  "lib/data/matrix/matrix.ts#readMatrix.facts/readerOf": "listSides, of which it makes the columns, asks too",
  "lib/data/documents/documents.ts#documentHistory/readerOf": "the document itself was read before, by the same actor",
  "lib/data/parties/parties.ts#partyHistory/readerOf": "the party itself was read before, by the same actor",
  "lib/data/claims/claims.ts#claimHistory/readerOf": "the claim itself was read before, by the same actor",
  "lib/data/contests.ts#contestHistory/readerOf": "the contest itself was read before, by the same actor",
  "lib/data/assessments.ts#assessmentHistory/readerOf": "the assessment itself was read before, by the same actor",
  "lib/data/regions/regions.ts#regionHistory/readerOf": "the region itself was read before, by the same actor",
  "lib/data/threads/comments.ts#commentHistory/readerOf": "the comment itself was read before, by the same actor",
  "lib/data/threads/threads.ts#threadHistory/readerOf": "the thread itself was read before, by the same actor",
  "lib/data/adjudication/decisions.ts#decisionHistory.member/readerOf": "the decision itself was read before, by the same actor",
  "lib/data/adjudication/decisions.ts#getDecision.member/readerOf": "readOne has asked before",
  "lib/data/adjudication/deciding.ts#deleteDecision.{ projectId }/memberOf": "roomFor asks too",
  "lib/data/claims/likely-members.ts#likelyMembers.[member, view]/readerOf": "readContestView, beside it, asks too",
  "lib/data/undo/undo.ts#travel.member/memberOf": "an act is found by who did it only, and who is no member did none",
  "lib/server/route.ts#admit/unauthenticated": "what is behind the door asks memberOf, membershipsOf or personOf, and each refuses nobody-in-particular",
  "lib/server/person.ts#personOf/unauthenticated": "the door has refused nobody-in-particular: nothing that asks for a person is public",
  "lib/data/assignments/assignments.ts#taskHistory/readerOf": "the task itself was read before, by the same actor",
  "lib/data/assignments/assignments.ts#getTask.[member, task]/readerOf": "readOne asks too",
  "lib/data/assignments/assignments.ts#getTask.[member, task]/readerOf/2": "readOne asks too",
  "lib/data/assignments/assignments.ts#changeTask.member/readerOf": "changeOne asks too",
};
