import { z } from "zod";
import type { DecisionRecord } from "@/lib/adjudication/decision";
import { contentOf, fragmentsOn, placesIn, type Ground } from "@/lib/adjudication/field";
import { commonSize } from "@/lib/agreement/claim-matching";
import type { ClaimRecord } from "@/lib/claims/record";
import type { PlacementRecord, RelationRecord } from "@/lib/contests/record";
import { recordId } from "@/lib/projects/record";
import { grouped } from "@/lib/text/parts";

/** How far something is that can be taken over: not yet; it stands in the adjudicated layer; the claim stands elsewhere in that contest. */
export type ConnectionState = "open" | "taken" | "elsewhere";

/** One annotator's relation or place in a contest, by its own id. */
interface Source {
  readonly id: string;
  readonly version: number;
  readonly layerId: string;
  readonly note: string;
}
export interface RelationSource extends Source {
  readonly scope: string;
  readonly basis: RelationRecord["basis"];
}

/** What one or several annotators made between claims, as it is between the adjudicated ones. */
interface Common {
  readonly state: ConnectionState;
  /** whether everybody who could have made it has, two or more, and says the same of it (docs/SPEC.md, Y15) */
  readonly agrees: boolean;
}
export interface RelationConnection extends Common {
  readonly kind: "relation";
  readonly type: RelationRecord["type"];
  readonly fromClaimId: string;
  readonly toClaimId: string;
  readonly sources: readonly RelationSource[];
}
export interface PlacementConnection extends Common {
  readonly kind: "placement";
  readonly claimId: string;
  readonly contestId: string;
  readonly positionId: string | null;
  readonly sources: readonly Source[];
}
export type Connection = RelationConnection | PlacementConnection;

/** Which adjudicated claim a claim became; null for one whose group was decided without one. What isn't decided on isn't in it. */
export type Becoming = ReadonlyMap<string, string | null>;

/**
 * What became of each claim that these decisions were about: the adjudicated claim of its group, and where the group made
 * several, the one whose content has most in common with it.
 */
export function becomingOf(decisions: readonly Pick<DecisionRecord, "versions" | "results">[], claims: ReadonlyMap<string, ClaimRecord>, results: ReadonlyMap<string, ClaimRecord>, ground: Ground): Becoming {
  return new Map(decisions.flatMap(({ versions, results: made }) => {
    const standing = made.flatMap(({ claimId }) => results.get(claimId) ?? []);
    return versions.flatMap(({ claimId }) => {
      const claim = claims.get(claimId);
      return claim ? [[claimId, nearest(claim, standing, ground)?.id ?? null] as const] : [];
    });
  }));
}

function nearest(claim: ClaimRecord, made: readonly ClaimRecord[], ground: Ground): ClaimRecord | undefined {
  if (made.length < 2) return made[0];
  const content = (each: ClaimRecord) => placesIn(each, ground).flatMap((mention) => contentOf(fragmentsOn(mention, ground.revisionId)!));
  const own = content(claim);
  return made.map((each) => ({ each, common: commonSize(own, content(each)) })).sort((a, b) => b.common - a.common)[0]!.each;
}

/** What is there to be taken over, and how much isn't: it waits for a decision, or hangs on a claim that was not taken. */
export interface Connections {
  readonly items: readonly Connection[];
  readonly waiting: number;
  readonly left: number;
}

/** What annotators made between claims of a document, and what stands between the adjudicated ones. */
export interface Made {
  readonly relations: readonly RelationRecord[];
  readonly placements: readonly PlacementRecord[];
}

/** Of each claim its layer, for those that are looked at. */
type LayerOf = ReadonlyMap<string, string>;

/**
 * Annotators' relations and places in contests, each as it is between the adjudicated claims; those that come to the same
 * are one. A relation within one group is settled by its decision. By the ends in the order of `order`.
 */
export function connectionsOf(annotators: Made, adjudicated: Made, becoming: Becoming, layerOf: LayerOf, order: readonly string[]): Connections {
  const relations = annotators.relations.map((relation) => ({ relation, ends: [relation.fromClaimId, relation.toClaimId] as const }));
  const placements = annotators.placements.map((placement) => ({ placement, ends: [placement.claimId] as const }));
  const stateOf = (ends: readonly string[]) => (ends.some((id) => becoming.get(id) === null) ? "left" : ends.every((id) => becoming.has(id)) ? "ready" : "waiting");
  const all = [...relations, ...placements].map(({ ends }) => stateOf(ends));
  const layersAt = layersBecoming(becoming, layerOf);
  const items = [
    ...relationsOf(relations.filter(({ ends }) => stateOf(ends) === "ready").map(({ relation }) => relation), adjudicated.relations, becoming, layersAt),
    ...placementsOf(placements.filter(({ ends }) => stateOf(ends) === "ready").map(({ placement }) => placement), adjudicated.placements, becoming, { layerOf, layersAt }),
  ];
  const at = new Map(order.map((id, index) => [id, index]));
  const rank = (each: Connection) => at.get(each.kind === "relation" ? each.fromClaimId : each.claimId) ?? order.length;
  return { items: items.sort((a, b) => rank(a) - rank(b)), waiting: all.filter((each) => each === "waiting").length, left: all.filter((each) => each === "left").length };
}

/** The layers that have a claim that became an adjudicated one, by that. */
type LayersAt = ReadonlyMap<string, ReadonlySet<string>>;

function layersBecoming(becoming: Becoming, layerOf: LayerOf): LayersAt {
  const found = new Map<string, Set<string>>();
  for (const [id, became] of becoming) {
    const layer = layerOf.get(id);
    if (became !== null && layer) found.set(became, (found.get(became) ?? new Set()).add(layer));
  }
  return found;
}

// Of these it makes no difference which claim is named first.
const mutual: ReadonlySet<string> = new Set<RelationRecord["type"]>(["contradicts", "same_as"]);
const relationKey = ({ type, fromClaimId, toClaimId }: Pick<RelationRecord, "type" | "fromClaimId" | "toClaimId">) => [type, ...(mutual.has(type) ? [fromClaimId, toClaimId].sort() : [fromClaimId, toClaimId])].join(" ");

function relationsOf(relations: readonly RelationRecord[], standing: readonly RelationRecord[], becoming: Becoming, layersAt: LayersAt): RelationConnection[] {
  const taken = new Set(standing.map(relationKey));
  const between = relations.flatMap(({ id, version, layerId, type, scope, basis, note, fromClaimId, toClaimId }) => {
    const ends = { fromClaimId: becoming.get(fromClaimId)!, toClaimId: becoming.get(toClaimId)! };
    return ends.fromClaimId === ends.toClaimId ? [] : [{ type, ...ends, source: { id, version, layerId, scope, basis, note } }];
  });
  return [...grouped(between, relationKey)].map(([key, same]) => {
    const { type, fromClaimId, toClaimId } = same[0]!;
    const due = [...(layersAt.get(fromClaimId) ?? [])].filter((layer) => layersAt.get(toClaimId)?.has(layer));
    const sources = same.map(({ source }) => source);
    return { kind: "relation", type, fromClaimId, toClaimId, sources, state: taken.has(key) ? "taken" : "open", agrees: agree(due, sources, ({ scope, basis, note }) => `${basis} ${scope} ${note}`) };
  });
}

function placementsOf(placements: readonly PlacementRecord[], standing: readonly PlacementRecord[], becoming: Becoming, { layerOf, layersAt }: { readonly layerOf: LayerOf; readonly layersAt: LayersAt }): PlacementConnection[] {
  const places = new Map(standing.map(({ claimId, contestId, positionId }) => [`${claimId} ${contestId}`, positionId]));
  const among = placements.map(({ id, version, claimId, contestId, positionId, note }) => ({ claimId: becoming.get(claimId)!, contestId, positionId, source: { id, version, layerId: layerOf.get(claimId)!, note } }));
  return [...grouped(among, ({ claimId, contestId, positionId }) => `${claimId} ${contestId} ${positionId}`).values()].map((same) => {
    const { claimId, contestId, positionId } = same[0]!;
    const sources = same.map(({ source }) => source);
    const place = places.get(`${claimId} ${contestId}`);
    const state = place === undefined ? "open" : place === positionId ? "taken" : "elsewhere";
    return { kind: "placement", claimId, contestId, positionId, sources, state, agrees: agree([...(layersAt.get(claimId) ?? [])], sources, ({ note }) => note) };
  });
}

/** Whether everybody who is due has made it, two or more, and all of them say the same of it. */
function agree<S extends Source>(due: readonly string[], sources: readonly S[], saying: (source: S) => string): boolean {
  return due.length > 1 && due.every((layer) => sources.some(({ layerId }) => layerId === layer)) && new Set(sources.map(saying)).size === 1;
}

const seenSources = z.array(z.strictObject({ id: recordId, version: z.int32().min(1) })).max(500).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "The same one is named twice." });

/** What is taken over: annotators' relations and placements by their ids, each in the version that was looked at. */
export const takingInput = z.strictObject({ layers: z.array(recordId).max(100).optional(), relations: seenSources.default([]), placements: seenSources.default([]) })
  .refine(({ relations, placements }) => relations.length + placements.length > 0, { error: "Say what is taken over." });
export type TakingInput = z.output<typeof takingInput>;
