import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ClaimRecord } from "@/lib/claims/record";
import type { Citing } from "@/lib/contests/citing";
import { sidesOfClaim, type Ground } from "@/lib/contests/matrix";
import type { AssessmentRecord, ContestRecord, PlacementRecord, PositionRecord, RelationRecord } from "@/lib/contests/record";
import { dto, type Dto } from "@/lib/data/aggregate";
import { assessmentOfRow, assessments as assessmentAggregate, assessmentSelect, rulesOf } from "@/lib/data/assessments";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { readCitings } from "@/lib/data/citings";
import { readSources, type ContestSource } from "@/lib/data/contest-sources";
import { contests } from "@/lib/data/contests";
import { database, type Transaction } from "@/lib/data/database";
import { documentSelect } from "@/lib/data/documents/rows";
import { notFound } from "@/lib/data/failure";
import { readGround } from "@/lib/data/ground";
import { claimsSeen, madeVisible, partiesSeen, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { citationsOf } from "@/lib/editor/rich-text";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { readResolver } from "@/lib/data/parties/merged";
import { parties } from "@/lib/data/parties/parties";
import { placements, placementSelect } from "@/lib/data/placements";
import { positions, positionSelect } from "@/lib/data/positions";
import { relations, relationSelect } from "@/lib/data/relations";
import { plain } from "@/lib/data/row";
import { sidesOfProject } from "@/lib/data/sides";
import type { DocumentRecord } from "@/lib/documents/record";
import { claimAsRead, partiesAsRead, type Resolve } from "@/lib/parties/merge";
import type { PartyRecord } from "@/lib/parties/record";
import { termsOf } from "@/lib/data/terms";
import type { Assessing, SideRecord, RelationTerm } from "@/lib/projects/record";

/** Where a claim counts: on which sides (null for claimants on none), and with which others as one. */
export interface ClaimStanding {
  readonly claimId: string;
  readonly sideIds: readonly (string | null)[];
  /** the same for claims that are *same as* one another */
  readonly group: string;
}

/** Who looks at a contest: their id in this project, and their rights to assess, to approve and to move it. */
export interface ContestViewer {
  readonly contributorId: string;
  readonly mayAssess: boolean;
  readonly mayApprove: boolean;
  readonly mayMove: boolean;
}

/** Everything that the contest page shows, whole. Deleted things and what lies in other people's layers are left out. */
export interface ContestView {
  readonly contest: Dto<ContestRecord>;
  /** in their order */
  readonly positions: readonly Dto<PositionRecord>[];
  /** a placement whose position is not listed was on one that is deleted: its claim stands beside the positions */
  readonly placements: readonly Dto<PlacementRecord>[];
  /** as they read: a merged party is named by the one that it is merged into */
  readonly claims: readonly Dto<ClaimRecord>[];
  readonly standings: readonly ClaimStanding[];
  /** those between two claims of this contest */
  readonly relations: readonly Dto<RelationRecord>[];
  /** every party that a claim, a chain or a document here names, and those whose offices they hold */
  readonly parties: readonly Dto<PartyRecord>[];
  /** the project's sides in their order, archived ones included */
  readonly sides: readonly Dto<SideRecord>[];
  /** everybody's current assessments, in the order of first signing */
  readonly assessments: readonly Dto<AssessmentRecord>[];
  /** in which documents the passages lie that they cite */
  readonly cited: readonly { readonly revisionId: string; readonly documentId: string; readonly title: string }[];
  /** by which scale and which rule this project assesses */
  readonly assessing: Assessing;
  /** which relations this project offers, and what it says of them */
  readonly relationTerms: readonly RelationTerm[];
  /** who signed an assessment or an approval, and who looks */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** who looks, and what they may do here besides changing records */
  readonly viewer: ContestViewer;
  /** the documents that the claims stand in, with their newest revision */
  readonly documents: readonly (Dto<DocumentRecord> & { readonly revisionId: string })[];
  /** which of them cite which others of them */
  readonly citings: readonly Citing[];
  /** on which texts all of it rests: those that the claims stand in, and those that reasons cite */
  readonly sources: readonly ContestSource[];
}

interface Scope {
  readonly member: Member;
  readonly layersSeen: SeenLayers;
  readonly contestId: string;
  /** all of it is read here: where that is one transaction, as it stood at one instant */
  readonly db: Transaction;
}

/**
 * Reads a contest for its page, archived or not. The number of queries doesn't hang on the number of claims. Refuses
 * who isn't a member, and a contest that isn't there.
 */
export async function readContestView(actor: Actor, project: string, contestId: string): Promise<ContestView> {
  const member = await readerOf(actor, project);
  return viewWithin({ member, layersSeen: await readShownLayers(member), contestId, db: database() });
}

/** The same as those who see these layers see it, read by `db`. Refuses a contest that isn't there for them. */
export async function viewWithin(scope: Scope): Promise<ContestView> {
  const { member, layersSeen, db } = scope;
  const contest = await readContest(scope);
  const [claims, ground, sides, ...records] = await Promise.all([
    readResolver(member.projectId, db).then((resolve) => readClaims(scope, resolve)), readGround(member, layersSeen, db), sidesOfProject(member, db), readPositions(scope), readPlacements(scope), readRelations(scope),
  ]);
  const [documents, assessments, assessing, { relationTerms = [] }] = await Promise.all([readDocuments(scope, claims), readAssessments(scope), rulesOf({ tx: db, member }), termsOf(db, member.projectId)]);
  const cited = await readCited(scope, assessments);
  const sources = await readSources(member, db, { claims, documents, cited });
  return {
    contest, claims, documents, sources, citings: await readCitings(member, documents, db), sides, positions: records[0], placements: records[1], relations: records[2],
    standings: claims.map((claim) => standingOf(claim, ground)),
    parties: await readParties(scope, claims, [...documents, ...sources]),
    assessments, assessing, relationTerms, viewer: viewerOf(member), people: await readPeople(scope, contest, assessments), cited,
  };
}

async function readContest({ member, layersSeen, contestId, db }: Scope): Promise<Dto<ContestRecord>> {
  const record = await contests.kind.load(db, member.projectId, contestId);
  if (!record || !(await contests.visible?.(db, member.projectId, record, layersSeen))) throw notFound();
  return dto(member, contests, record);
}

async function readAssessments({ member, contestId, db }: Scope): Promise<Dto<AssessmentRecord>[]> {
  const rows = await db.assessment.findMany({ where: { projectId: member.projectId, contestId, deletedAt: null }, orderBy: { id: "asc" }, select: assessmentSelect });
  return rows.map((row) => dto(member, assessmentAggregate, assessmentOfRow(row)));
}

async function readCited({ member: { projectId }, db }: Scope, assessments: readonly AssessmentRecord[]): Promise<ContestView["cited"]> {
  const ids = [...new Set(assessments.flatMap(({ reasons }) => citationsOf(reasons).map(({ revisionId }) => revisionId)))];
  const rows = await db.revision.findMany({ where: { projectId, id: { in: ids } }, orderBy: { id: "asc" }, select: { id: true, documentId: true, document: { select: { title: true } } } });
  return rows.map(({ id, documentId, document }) => ({ revisionId: id, documentId, title: document.title }));
}

function readPeople({ member: { projectId, contributorId }, db }: Scope, { approvedById }: ContestRecord, assessments: readonly AssessmentRecord[]) {
  const ids = [contributorId, ...(approvedById ? [approvedById] : []), ...assessments.map((each) => each.contributorId)];
  return db.contributor.findMany({ where: { projectId, id: { in: ids } }, orderBy: { id: "asc" }, select: { id: true, name: true } });
}

const viewerOf = (member: Member): ContestViewer => ({
  contributorId: member.contributorId, mayAssess: may(member, "assessment.create"), mayApprove: may(member, "contest.approve"), mayMove: may(member, "contest.move"),
});

const placedIn = ({ contestId, layersSeen }: Scope) => ({ deletedAt: null, ...claimsSeen(layersSeen), placements: { some: { contestId, deletedAt: null } } });

async function readClaims(scope: Scope, resolve: Resolve): Promise<Dto<ClaimRecord>[]> {
  const rows = await scope.db.claim.findMany({ where: { projectId: scope.member.projectId, ...placedIn(scope) }, orderBy: { id: "asc" }, select: claimSelect });
  return rows.map((row) => dto(scope.member, { change: "claim.change" }, claimAsRead(claimOfRow(row), resolve)));
}

async function readPositions({ member, layersSeen, contestId, db }: Scope): Promise<Dto<PositionRecord>[]> {
  const where = { projectId: member.projectId, contestId, deletedAt: null, ...madeVisible(layersSeen) };
  const rows = await db.position.findMany({ where, orderBy: [{ ordinal: "asc" }, { id: "asc" }], select: positionSelect });
  return rows.map((row) => dto(member, positions, plain(row)));
}

async function readPlacements({ member, layersSeen, contestId, db }: Scope): Promise<Dto<PlacementRecord>[]> {
  const where = { projectId: member.projectId, contestId, deletedAt: null, claim: { deletedAt: null, ...claimsSeen(layersSeen) } };
  const rows = await db.placement.findMany({ where, orderBy: { id: "asc" }, select: placementSelect });
  return rows.map((row) => dto(member, placements, plain(row)));
}

async function readRelations(scope: Scope): Promise<Dto<RelationRecord>[]> {
  const where = { projectId: scope.member.projectId, deletedAt: null, from: placedIn(scope), to: placedIn(scope) };
  const rows = await scope.db.relation.findMany({ where, orderBy: { id: "asc" }, select: relationSelect });
  return rows.map((row) => dto(scope.member, relations, plain(row)));
}

async function readDocuments({ member, db }: Scope, claims: readonly ClaimRecord[]): Promise<ContestView["documents"]> {
  const ids = [...new Set(claims.flatMap((claim) => claim.mentions.map((mention) => mention.documentId)))];
  const newest = { orderBy: { ordinal: "desc" as const }, take: 1, select: { id: true } };
  const rows = await db.document.findMany({ where: { projectId: member.projectId, id: { in: ids } }, orderBy: { id: "asc" }, select: { ...documentSelect, revisions: newest } });
  return rows.map(({ revisions, ...row }) => ({ ...dto(member, { change: "document.write" }, plain(row)), revisionId: revisions[0]!.id }));
}

/** The named parties, as they read with those that are merged into them, and, for the sides of those who hold an office, the parties whose office it is, and theirs in turn. */
async function readParties({ member, layersSeen, db }: Omit<Scope, "contestId">, claims: readonly ClaimRecord[], documents: readonly Pick<DocumentRecord, "voicePartyId" | "publisherPartyId">[]): Promise<Dto<PartyRecord>[]> {
  const named = [...claims.flatMap(partiesOf), ...documents.flatMap(({ voicePartyId, publisherPartyId }) => [voicePartyId, publisherPartyId])];
  const found = new Map<string, Dto<PartyRecord>>();
  for (let wanted = unknown(named, found); wanted.length > 0;) {
    const those = { OR: [{ id: { in: wanted } }, { mergedIntoId: { in: wanted } }, { merged: { some: { id: { in: wanted } } } }] };
    const where = { projectId: member.projectId, AND: [those, partiesSeen(layersSeen)] };
    const rows = await db.party.findMany({ where, select: partySelect });
    for (const row of rows) found.set(row.id, dto(member, parties, partyOfRow(row)));
    wanted = unknown(rows.flatMap(({ tenures }) => tenures.map(({ ofPartyId }) => ofPartyId)), found);
  }
  return partiesAsRead([...found.values()]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whom these claims name, as the contest page needs to know them. */
export const readPartiesNamed = (member: Member, layersSeen: SeenLayers, claims: readonly ClaimRecord[]): Promise<Dto<PartyRecord>[]> => readParties({ member, layersSeen, db: database() }, claims, []);

const unknown = (ids: readonly (string | null)[], found: ReadonlyMap<string, unknown>): string[] =>
  [...new Set(ids)].filter((id) => id !== null && !found.has(id)) as string[];

function partiesOf({ claimants, targets, invoked, mentions }: ClaimRecord): (string | null)[] {
  const inChain = mentions.flatMap((mention) => mention.levels.flatMap((level) => level.partyIds));
  const words = mentions.flatMap((mention) => mention.anchorings.flatMap(({ fragments }) => fragments.map((fragment) => fragment.wordPartyId)));
  return [...claimants, ...targets, ...invoked, ...inChain, ...words];
}

function standingOf(claim: ClaimRecord, ground: Ground): ClaimStanding {
  return { claimId: claim.id, sideIds: [...sidesOfClaim(claim, ground)], group: ground.groupOf(claim.id) };
}
