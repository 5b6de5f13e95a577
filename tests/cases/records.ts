import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { assessmentInput, contestInput, placementInput, positionInput, relationInput } from "@/lib/contests/record";
import type { Stored } from "@/lib/data/aggregate";
import * as assessments from "@/lib/data/assessments";
import * as contests from "@/lib/data/contests";
import * as identities from "@/lib/data/parties/identities";
import * as parties from "@/lib/data/parties/parties";
import * as placements from "@/lib/data/placements";
import * as positions from "@/lib/data/positions";
import * as regions from "@/lib/data/regions/regions";
import * as relations from "@/lib/data/relations";
import * as sides from "@/lib/data/sides";
import { regionInput } from "@/lib/documents/record";
import { partyIdentityInput, partyInput } from "@/lib/parties/record";
import { sideInput, type Role } from "@/lib/projects/record";
import { reasonsOf } from "@/tests/factories/assessment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeDocument, spanOf } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import type { TestProject } from "@/tests/factories/project";

type Draft = { readonly id: string } & Readonly<Record<string, unknown>>;
type Answer = Promise<Stored & Record<string, unknown>>;

/** One type of record with what its tests need; the answers about roles are written by hand (docs/SPEC.md, A1). */
export interface RecordCase {
  readonly type: string;
  /** under /projects/{project} */
  readonly path: string;
  /** the field that setting aside fills */
  readonly mark: "archivedAt" | "deletedAt";
  /** who makes one */
  readonly makers: readonly Role[];
  /** who changes somebody else's */
  readonly changers: readonly Role[];
  /** who changes one's own; the same as `changers` where authorship gives no right */
  readonly owners: readonly Role[];
  /** what a client sends; everything it points to is there */
  readonly draft: (project: TestProject) => Promise<Draft>;
  /** the fields that point to other records of the project */
  readonly pointers: readonly string[];
  /** what a change sends; null where a record of this type is never changed */
  readonly change: Readonly<Record<string, unknown>> | null;
  readonly create: (actor: UserActor, project: string, draft: Draft) => Answer;
  readonly put: (actor: UserActor, project: string, id: string, seen: number, draft: Draft) => Answer;
  readonly remove: (actor: UserActor, project: string, id: string, seen: number) => Answer;
  readonly restore: (actor: UserActor, project: string, id: string, seen: number) => Answer;
}

const owner: Role[] = ["owner"];
const editors: Role[] = ["editor", "owner"];
const reviewers: Role[] = ["reviewer", "editor", "owner"];
const annotators: Role[] = ["annotator", "editor", "owner"];

/** What is made once for a project and used by many drafts. */
const shared = new WeakMap<TestProject, ReturnType<typeof makeScenery>>();
async function makeScenery(project: TestProject) {
  const document = await makeDocument(project);
  return { document, claimants: [(await makeParty(project)).id], contest: await makeContest(project) };
}
function sceneryOf(project: TestProject) {
  const scenery = shared.get(project) ?? makeScenery(project);
  shared.set(project, scenery);
  return scenery;
}
const newClaim = async (project: TestProject) => {
  const { document, claimants } = await sceneryOf(project);
  return (await makeClaim(project, { document, claimants })).id;
};

export const recordCases: readonly RecordCase[] = [
  {
    type: "side", path: "sides", mark: "archivedAt", makers: owner, changers: owner, owners: owner, pointers: [],
    draft: async () => sideInput.parse({ id: uuidv7(), name: "The north bank", colour: 1, ordinal: 0 }),
    change: { name: "The northern bank" },
    create: (actor, project, draft) => sides.createSide(actor, project, sideInput.parse(draft)),
    put: (actor, project, id, seen, draft) => sides.changeSide(actor, project, id, seen, sideInput.parse(draft)),
    remove: sides.archiveSide, restore: sides.restoreSide,
  },
  {
    type: "party", path: "parties", mark: "archivedAt", makers: annotators, changers: editors, owners: annotators, pointers: [],
    draft: async () => partyInput.parse({ id: uuidv7(), kind: "ngo", names: [{ text: "Friends of the Lenn" }, { text: "Լենի բարեկամներ", script: "Armn" }] }),
    change: { names: [{ text: "Friends of the River Lenn" }] },
    create: (actor, project, draft) => parties.createParty(actor, project, partyInput.parse(draft)),
    put: (actor, project, id, seen, draft) => parties.changeParty(actor, project, id, seen, partyInput.parse(draft)),
    remove: parties.archiveParty, restore: parties.restoreParty,
  },
  {
    type: "party_identity", path: "identities", mark: "deletedAt", makers: editors, changers: editors, owners: editors, pointers: ["aId", "bId"],
    draft: async (project) => {
      // In the order that the server keeps, so that the draft can be compared with the record.
      const [aId, bId] = [(await makeParty(project)).id, (await makeParty(project)).id].sort();
      return partyIdentityInput.parse({ id: uuidv7(), aId, bId, kind: "same" });
    },
    change: null,
    create: (actor, project, draft) => identities.createIdentity(actor, project, partyIdentityInput.parse(draft)),
    put: () => Promise.reject(new Error("an identity is never changed")),
    remove: identities.deleteIdentity, restore: identities.restoreIdentity,
  },
  {
    type: "contest", path: "contests", mark: "archivedAt", makers: editors, changers: editors, owners: editors, pointers: [],
    draft: async () => contestInput.parse({ id: uuidv7(), question: "Were boats damaged on 4 May?", kind: "event" }),
    change: { question: "Were any boats damaged on 4 May?" },
    create: (actor, project, draft) => contests.createContest(actor, project, contestInput.parse(draft)),
    put: (actor, project, id, seen, draft) => contests.changeContest(actor, project, id, seen, contestInput.parse(draft)),
    remove: contests.archiveContest, restore: contests.restoreContest,
  },
  {
    type: "position", path: "positions", mark: "deletedAt", makers: editors, changers: editors, owners: editors, pointers: ["contestId"],
    draft: async (project) => positionInput.parse({ id: uuidv7(), contestId: (await sceneryOf(project)).contest.id, label: "None was", ordinal: 0 }),
    change: { label: "None at all" },
    create: (actor, project, draft) => positions.createPosition(actor, project, positionInput.parse(draft)),
    put: (actor, project, id, seen, draft) => positions.changePosition(actor, project, id, seen, positionInput.parse(draft)),
    remove: positions.deletePosition, restore: positions.restorePosition,
  },
  {
    type: "placement", path: "placements", mark: "deletedAt", makers: annotators, changers: editors, owners: annotators, pointers: ["contestId", "claimId", "positionId"],
    draft: async (project) => placementInput.parse({ id: uuidv7(), contestId: (await sceneryOf(project)).contest.id, positionId: null, claimId: await newClaim(project) }),
    change: { note: "said twice" },
    create: (actor, project, draft) => placements.createPlacement(actor, project, placementInput.parse(draft)),
    put: (actor, project, id, seen, draft) => placements.changePlacement(actor, project, id, seen, placementInput.parse(draft)),
    remove: placements.deletePlacement, restore: placements.restorePlacement,
  },
  {
    type: "relation", path: "relations", mark: "deletedAt", makers: annotators, changers: editors, owners: annotators, pointers: ["fromClaimId", "toClaimId"],
    draft: async (project) => relationInput.parse({ id: uuidv7(), fromClaimId: await newClaim(project), toClaimId: await newClaim(project), type: "denies", basis: "stated" }),
    change: { scope: "only that boats were hit" },
    create: (actor, project, draft) => relations.createRelation(actor, project, relationInput.parse(draft)),
    put: (actor, project, id, seen, draft) => relations.changeRelation(actor, project, id, seen, relationInput.parse(draft)),
    remove: relations.deleteRelation, restore: relations.restoreRelation,
  },
  {
    type: "assessment", path: "assessments", mark: "deletedAt", makers: reviewers, changers: [], owners: reviewers, pointers: ["contestId"],
    draft: async (project) => {
      const { document } = await sceneryOf(project);
      const quote = "at least three boats were hit";
      const reasons = reasonsOf("Only the clerk says so: ", { claimId: await newClaim(project), revisionId: document.revisionId, ...spanOf(document, quote), quote });
      // One person has one assessment of a contest, so that each draft needs a contest of its own.
      return assessmentInput.parse({ id: uuidv7(), contestId: (await makeContest(project)).id, rating: "not_enough_evidence", reasons });
    },
    change: { rating: "conflicting_evidence", reasons: reasonsOf("The spokesman says that none was.") },
    create: (actor, project, draft) => assessments.createAssessment(actor, project, assessmentInput.parse(draft)),
    put: (actor, project, id, seen, draft) => assessments.changeAssessment(actor, project, id, seen, assessmentInput.parse(draft)),
    remove: assessments.deleteAssessment, restore: assessments.restoreAssessment,
  },
  {
    type: "region", path: "regions", mark: "deletedAt", makers: editors, changers: editors, owners: editors, pointers: ["revisionId", "refersToRegionId", "refersToDocumentId"],
    draft: async (project) => regionInput.parse({ id: uuidv7(), revisionId: (await sceneryOf(project)).document.revisionId, role: "reference", start: 0, end: 8 }),
    change: { role: "caption", end: 12 },
    create: (actor, project, draft) => regions.createRegion(actor, project, regionInput.parse(draft)),
    put: (actor, project, id, seen, draft) => regions.changeRegion(actor, project, id, seen, regionInput.parse(draft)),
    remove: regions.deleteRegion, restore: regions.restoreRegion,
  },
];
