import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { becomingOf, connectionsOf, type Connection, type Connections, type TakingInput } from "@/lib/adjudication/connection";
import { spanIn } from "@/lib/adjudication/group";
import type { ClaimRecord } from "@/lib/claims/record";
import type { PlacementRecord, RelationRecord } from "@/lib/contests/record";
import { partyNames, resultsOf } from "@/lib/data/adjudication/reading";
import { roomFor } from "@/lib/data/adjudication/room";
import { readScene, type AdjudicationScene } from "@/lib/data/adjudication/scene";
import { newStamp } from "@/lib/data/aggregate";
import { database, type Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { write } from "@/lib/data/history";
import { madeVisible, readSeenLayers } from "@/lib/data/layers";
import { demand, readerOf } from "@/lib/data/membership";
import { placementSelect } from "@/lib/data/placements";
import { refuseTaken } from "@/lib/data/record";
import { relationSelect } from "@/lib/data/relations";
import { plain } from "@/lib/data/row";
import { inTextOrder } from "@/lib/text/span";

/** A page of what can be taken over in a document, with what it is told by. */
export interface ConnectionsPage extends Omit<Connections, "items"> {
  readonly items: readonly Connection[];
  /** of all pages: what can be taken over, and of that what everybody agrees on */
  readonly open: number;
  readonly agreed: number;
  /** how many come before the next page; null at the end */
  readonly next: number | null;
  /** the adjudicated claims of this page, and what the parties that they name are called */
  readonly claims: readonly ClaimRecord[];
  readonly parties: Readonly<Record<string, string>>;
  /** questions of contests and labels of positions, by id */
  readonly questions: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
  readonly abilities: { readonly take: boolean };
}

/** Which of them are read. */
export interface ConnectionsQuery {
  readonly layers?: readonly string[] | undefined;
  readonly from: number;
  readonly limit: number;
}

/**
 * Annotators' relations and places in contests between claims of a document that are decided on, as they are between the
 * adjudicated ones; for reviewers, editors and owners, in a fixed number of queries. Refuses as `readScene`.
 */
export async function readConnections(actor: Actor, project: string, documentId: string, { layers, from, limit }: ConnectionsQuery): Promise<ConnectionsPage> {
  const member = await readerOf(actor, project);
  demand(member, "adjudication.read");
  const scene = await readScene(member, documentId, layers);
  const { items, waiting, left, results } = await connectionsIn(database(), member, scene);
  const part = items.slice(from, from + limit);
  const claims = endsOf(part).flatMap((id) => results.get(id) ?? []);
  const open = items.filter(({ state }) => state === "open");
  return {
    items: part, waiting, left, open: open.length, agreed: open.filter(({ agrees }) => agrees).length, next: from + part.length < items.length ? from + part.length : null,
    claims, parties: await partyNames(member, scene, claims), ...(await wordsOf(member, part)), abilities: { take: may(member, "adjudication.decide") },
  };
}

const endsOf = (items: readonly Connection[]) => [...new Set(items.flatMap((item) => (item.kind === "relation" ? [item.fromClaimId, item.toClaimId] : [item.claimId])))];

async function wordsOf({ projectId }: Member, items: readonly Connection[]) {
  const placements = items.flatMap((item) => (item.kind === "placement" ? [item] : []));
  const contests = await database().contest.findMany({ where: { projectId, id: { in: placements.map(({ contestId }) => contestId) } }, select: { id: true, question: true } });
  const positions = await database().position.findMany({ where: { projectId, id: { in: placements.flatMap(({ positionId }) => positionId ?? []) } }, select: { id: true, label: true } });
  return { questions: Object.fromEntries(contests.map(({ id, question }) => [id, question])), positions: Object.fromEntries(positions.map(({ id, label }) => [id, label])) };
}

/** What is there to be taken over of a document's chosen layers, in a fixed number of queries. */
async function connectionsIn(tx: Transaction, member: Member, { tracks, claims, decisions, ground }: AdjudicationScene): Promise<Connections & { readonly results: ReadonlyMap<string, ClaimRecord> }> {
  const results = await resultsOf(member, decisions, tx);
  const compared = new Map(tracks.flatMap((track) => track.claims.map((claim) => [claim.id, claim] as const)));
  const visible = madeVisible(await readSeenLayers(member, tx));
  const annotators = await madeAmong(tx, member, [...claims.keys()], visible);
  const adjudicated = await madeAmong(tx, member, [...results.keys()], visible);
  const layerOf = new Map([...claims.values()].map(({ id, layerId }) => [id, layerId]));
  const order = [...results.values()].sort((a, b) => inTextOrder(spanIn(a, ground), spanIn(b, ground))).map(({ id }) => id);
  return { ...connectionsOf(annotators, adjudicated, becomingOf(decisions, compared, results, ground), layerOf, order), results };
}

/** The relations between these claims, and their places in contests that are seen. */
async function madeAmong(tx: Transaction, { projectId }: Member, ids: string[], visible: ReturnType<typeof madeVisible>): Promise<{ relations: RelationRecord[]; placements: PlacementRecord[] }> {
  const relations = await tx.relation.findMany({ where: { projectId, deletedAt: null, fromClaimId: { in: ids }, toClaimId: { in: ids } }, orderBy: { id: "asc" }, select: relationSelect });
  const place = { OR: [{ positionId: null }, { position: { deletedAt: null, ...visible } }] };
  const placements = await tx.placement.findMany({ where: { projectId, deletedAt: null, claimId: { in: ids }, contest: { archivedAt: null, ...visible }, AND: [place] }, orderBy: { id: "asc" }, select: placementSelect });
  return { relations: relations.map(plain), placements: placements.map(plain) };
}

/** What came of taking over. */
export interface Taken {
  readonly relations: number;
  readonly placements: number;
}

/**
 * Takes annotators' relations and places over onto the adjudicated claims, as records of whoever takes them over, in one
 * act; theirs stay as they are. For editors. Refuses what isn't there to be taken over, or isn't as it was seen.
 */
export async function takeConnections(actor: Actor, project: string, documentId: string, { layers, ...asked }: TakingInput): Promise<Taken> {
  const { member, desk: { layerId } } = await roomFor(actor, project, documentId);
  const scene = await readScene(member, documentId, layers);
  return refuseTaken(() => write(member, asked.relations.length > 0 ? "relation.accept" : "placement.accept", async (tx, note) => {
    const { items } = await connectionsIn(tx, member, scene);
    const chosen = chosenAmong(items, asked);
    const relations = chosen.flatMap((each): RelationRecord[] => (each.kind === "relation" ? [relationOf(each, { member, layerId })] : []));
    const placements = chosen.flatMap((each): PlacementRecord[] => (each.kind === "placement" ? [placementOf(each, member)] : []));
    const { projectId } = member;
    await tx.relation.createMany({ data: relations.map((record) => ({ ...record, projectId })) });
    await tx.placement.createMany({ data: placements.map((record) => ({ ...record, projectId })) });
    for (const record of relations) note("relation", record);
    for (const record of placements) note("placement", record);
    return { relations: relations.length, placements: placements.length };
  }));
}

/** A connection with the one of its sources that is taken over. */
type Chosen = Connection & { readonly from: Connection["sources"][number] };

function chosenAmong(items: readonly Connection[], { relations, placements }: Omit<TakingInput, "layers">): Chosen[] {
  const chosen = [...relations.map((each) => ({ ...each, kind: "relation" })), ...placements.map((each) => ({ ...each, kind: "placement" }))].map(({ id, version, kind }) => {
    const item = items.find((each) => each.kind === kind && each.state === "open" && each.sources.some((source) => source.id === id && source.version === version));
    if (!item) throw new AppError("conflict", "One of these is not there to be taken over: it was changed or taken since, or one of its claims is not decided on any more. Nothing was changed; read the list again.");
    return { ...item, from: item.sources.find((source) => source.id === id)! } as Chosen;
  });
  const places = chosen.map((item) => (item.kind === "placement" ? `${item.claimId} ${item.contestId}` : `${item.type} ${item.fromClaimId} ${item.toClaimId}`));
  if (new Set(places).size < places.length) throw new AppError("conflict", "Two of these are the same relation, or two places in the same contest. Choose one. Nothing was changed.");
  return chosen;
}

function relationOf({ type, fromClaimId, toClaimId, from }: Extract<Chosen, { kind: "relation" }>, { member, layerId }: { readonly member: Member; readonly layerId: string }): RelationRecord {
  const { scope, basis, note } = from as Extract<Connection, { kind: "relation" }>["sources"][number];
  return { id: uuidv7(), ...newStamp(member), deletedAt: null, layerId, type, fromClaimId, toClaimId, scope, basis, note };
}

const placementOf = ({ claimId, contestId, positionId, from: { note } }: Extract<Chosen, { kind: "placement" }>, member: Member): PlacementRecord => ({ id: uuidv7(), ...newStamp(member), deletedAt: null, claimId, contestId, positionId, note });
