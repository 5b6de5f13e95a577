import type { SeenLayers } from "@/lib/access/visibility";
import { wordsOf } from "@/lib/data/claims/cells";
import { uuid, withIds } from "@/lib/data/copying";
import type { Snapshot } from "@/lib/data/database";
import { wholeProject, type Scope } from "@/lib/data/formats/scope";
import { partiesSeen, partiesSeenSql } from "@/lib/data/layers";
import { readResolver } from "@/lib/data/parties/merged";
import type { NamedParty } from "@/lib/formats/corpus/corpus";
import type { Resolve } from "@/lib/parties/merge";

/** Who exports, of what: everything that a reading of the corpus asks. */
export interface Sight extends Snapshot {
  readonly projectId: string;
  readonly layers: ReadonlyMap<string, Layer>;
  /** what of them the one who exports sees */
  readonly layersSeen: SeenLayers;
  /** the part of the project that it is about */
  readonly scope: Scope;
  /** names of contributors by id; a project's team is small */
  readonly people: ReadonlyMap<string, string>;
  readonly resolve: Resolve;
  /** parties that were named so far, by id; filled when they are read */
  readonly named: Map<string, NamedParty>;
}
export interface Layer {
  readonly id: string;
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  readonly name: string;
}

/** Reads what names stand for everywhere in the project: layers, people, merged parties. */
export async function readSight(snapshot: Snapshot, projectId: string, layers: readonly Layer[], layersSeen: SeenLayers, scope: Scope = wholeProject): Promise<Sight> {
  const { tx } = snapshot;
  const people = await tx.contributor.findMany({ where: { projectId }, select: { id: true, name: true } });
  return {
    ...snapshot, projectId, layers: new Map(layers.map((layer) => [layer.id, layer])), layersSeen, scope,
    people: new Map(people.map(({ id, name }) => [id, name])), resolve: await readResolver(projectId, tx), named: new Map(),
  };
}

/** Gives a party's name and kind by its id, merged ones as what they are merged into. */
export type NameParty = (id: string) => NamedParty;

/** Reads those of the parties with these ids in one query that weren't named before. One that isn't seen has no name. */
export async function readNames({ tx, projectId, layersSeen, resolve, named }: Sight, ids: Iterable<string>): Promise<NameParty> {
  const unknown = new Set([...ids].map(resolve).filter((id) => !named.has(id)));
  const rows = unknown.size === 0 ? [] : await tx.party.findMany({
    where: { projectId, id: { in: [...unknown] }, ...partiesSeen(layersSeen) },
    select: { id: true, kind: true, names: { where: { ordinal: 0 }, select: { text: true } } },
  });
  for (const { id, kind, names } of rows) named.set(id, { id, kind, name: names[0]?.text ?? "" });
  return namesOf({ resolve, named });
}

/** Reads all parties of the project, for exports, which name most of them: millions of claims name the same few thousand. */
export async function readEveryName({ copy, projectId, layersSeen, resolve, named }: Sight): Promise<NameParty> {
  const [rows] = await copy([`SELECT p."id", p."kind", coalesce(n."text", '') FROM "Party" p
    LEFT JOIN "PartyName" n ON n."projectId" = p."projectId" AND n."partyId" = p."id" AND n."ordinal" = 0
    WHERE p."projectId" = ${uuid(projectId)} AND p."mergedIntoId" IS NULL AND ${withIds(partiesSeenSql("p", layersSeen))}`]);
  for (const [id, kind, name] of rows!.map(wordsOf)) named.set(id!, { id: id!, kind: kind as NamedParty["kind"], name: name! });
  return namesOf({ resolve, named });
}

const namesOf = ({ resolve, named }: Pick<Sight, "resolve" | "named">): NameParty => (id) => named.get(resolve(id)) ?? { id, kind: "other", name: "" };
