import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { DecisionRecord } from "@/lib/adjudication/decision";
import type { FieldCompared } from "@/lib/adjudication/field";
import { countsOf, groupsOf, isKept, type Group, type GroupCounts, type GroupFilter, type GroupState, type Since } from "@/lib/adjudication/group";
import type { ClaimRecord } from "@/lib/claims/record";
import { readScene, type AdjudicableLayer, type AdjudicationScene } from "@/lib/data/adjudication/scene";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, type Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { partyIdsOf } from "@/lib/data/formats/claims";
import { claimsSeen, partiesSeen, readSeenLayers } from "@/lib/data/layers";
import { demand, readerOf } from "@/lib/data/membership";
import type { Span } from "@/lib/text/span";

/** Which groups of a document are read. */
export interface AdjudicationQuery {
  /** the layers that are laid side by side; without them the closed ones of the document's assignments */
  readonly layers?: readonly string[] | undefined;
  readonly state?: GroupFilter | undefined;
  /** the group after which to begin */
  readonly after?: string | undefined;
  /** one group alone, where `state` keeps it: what a decision changed */
  readonly group?: string | undefined;
  readonly limit: number;
}

/** A group as it leaves the server. */
export interface GroupSeen {
  readonly id: string;
  readonly span: Span;
  readonly state: GroupState;
  readonly since: readonly Since[];
  readonly isComplete: boolean;
  readonly fields: readonly FieldCompared[];
  readonly versions: readonly { readonly layerId: string; readonly claim: ClaimRecord }[];
  readonly decisions: readonly DecisionRecord[];
  /** the claims that the decisions made and that stand, as they are now */
  readonly results: readonly ClaimRecord[];
}

/** A page of a document's groups, in text order, with what they are told by. */
export interface AdjudicationPage {
  readonly document: AdjudicationScene["document"] & { readonly revisionId: string };
  readonly layers: readonly AdjudicableLayer[];
  /** where what is decided goes; null before the first decision of the project */
  readonly adjudicatedLayerId: string | null;
  readonly counts: GroupCounts;
  /** whether it is certain that no other matching has more in common */
  readonly isExact: boolean;
  readonly items: readonly GroupSeen[];
  /** the group after which the next page begins; null at the end */
  readonly next: string | null;
  /** the first names of the parties that these claims name, by id */
  readonly parties: Readonly<Record<string, string>>;
  readonly abilities: { readonly decide: boolean };
}

const MOST = 200;

/**
 * The groups of a document side by side, with what was decided of them; for reviewers, editors and owners, in a fixed
 * number of queries. Refuses as `readScene`.
 */
export async function readAdjudication(actor: Actor, project: string, documentId: string, query: AdjudicationQuery): Promise<AdjudicationPage> {
  const member = await readerOf(actor, project);
  demand(member, "adjudication.read");
  const scene = await readScene(member, documentId, query.layers);
  const { groups, isExact } = groupsOf(scene.tracks, scene.decisions, scene.ground, scene.standing);
  const { part, next } = pageOf(groups.filter((group) => isKept(group, query.state)), query);
  const results = await resultsOf(member, part.flatMap(({ decisions }) => decisions));
  const items = part.map((group) => seenGroup(group, scene, results));
  const parties = await partyNames(member, scene, items.flatMap(({ versions, results: made }) => [...versions.map(({ claim }) => claim), ...made]));
  return { document: { ...scene.document, revisionId: scene.ground.revisionId }, layers: scene.layers, adjudicatedLayerId: scene.adjudicatedLayerId, counts: countsOf(groups), isExact, items, next, parties, abilities: { decide: may(member, "adjudication.decide") } };
}

function pageOf(groups: readonly Group[], { after, group, limit }: AdjudicationQuery): { part: Group[]; next: string | null } {
  if (group !== undefined) return { part: groups.filter(({ id }) => id === group), next: null };
  const at = after === undefined ? 0 : groups.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && at === 0) throw invalid([{ path: ["after"], message: "This group is not in this list any more. Read it again from the beginning." }]);
  const part = groups.slice(at, at + Math.min(limit, MOST));
  return { part, next: at + part.length < groups.length ? (part.at(-1)?.id ?? null) : null };
}

function seenGroup({ versions, ...group }: Group, { tracks, claims }: AdjudicationScene, results: ReadonlyMap<string, ClaimRecord>): GroupSeen {
  return {
    ...group,
    versions: versions.map(({ track, claim }) => ({ layerId: tracks[track]!.layerId, claim: claims.get(claim.id)! })),
    results: group.decisions.flatMap((decision) => decision.results.flatMap(({ claimId }) => results.get(claimId) ?? [])),
  };
}

/** The claims that these decisions made and that stand in the adjudicated layer, by id. */
export async function resultsOf(member: Member, decisions: readonly DecisionRecord[], tx: Transaction = database()): Promise<Map<string, ClaimRecord>> {
  const ids = decisions.flatMap(({ results }) => results.map(({ claimId }) => claimId));
  const rows = await tx.claim.findMany({ where: { projectId: member.projectId, id: { in: ids }, deletedAt: null, layer: { kind: "adjudicated" }, AND: [claimsSeen(await readSeenLayers(member, tx))] }, select: claimSelect });
  return new Map(rows.map((row) => [row.id, claimOfRow(row)]));
}

/** What the parties that these claims name are called, by the ids that the claims have; a party that another one stands for goes by that one's name, one that isn't seen by none. */
export async function partyNames({ projectId }: Member, { seen, ground: { resolve } }: AdjudicationScene, claims: readonly ClaimRecord[]): Promise<Record<string, string>> {
  const ids = [...new Set(claims.flatMap(partyIdsOf))];
  const rows = await database().partyName.findMany({ where: { projectId, ordinal: 0, partyId: { in: [...new Set(ids.map(resolve))] }, party: partiesSeen(seen) }, select: { partyId: true, text: true } });
  const names = new Map(rows.map(({ partyId, text }) => [partyId, text]));
  return Object.fromEntries(ids.map((id) => [id, names.get(resolve(id)) ?? ""]));
}
