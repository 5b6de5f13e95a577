import type { SeenLayers } from "@/lib/access/visibility";
import type { Snapshot } from "@/lib/data/database";
import { readResolver } from "@/lib/data/parties/merged";
import type { NamedParty } from "@/lib/formats/corpus/corpus";
import type { Resolve } from "@/lib/parties/merge";

/** Who exports, of what: everything that a reading of the corpus asks. */
export interface Sight extends Snapshot {
  readonly projectId: string;
  readonly layers: ReadonlyMap<string, Layer>;
  /** what of them the one who exports sees */
  readonly layersSeen: SeenLayers;
  /** names of contributors by id; a project's team is small */
  readonly people: ReadonlyMap<string, string>;
  readonly resolve: Resolve;
}
export interface Layer {
  readonly id: string;
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  readonly name: string;
}

/** Reads what names stand for everywhere in the project: layers, people, merged parties. */
export async function readSight({ tx, copy }: Snapshot, projectId: string, layers: readonly Layer[], layersSeen: SeenLayers): Promise<Sight> {
  const people = await tx.contributor.findMany({ where: { projectId }, select: { id: true, name: true } });
  return {
    tx, copy, projectId, layers: new Map(layers.map((layer) => [layer.id, layer])), layersSeen,
    people: new Map(people.map(({ id, name }) => [id, name])), resolve: await readResolver(projectId, tx),
  };
}

/** Gives a party's name and kind by its id, merged ones as what they are merged into. */
export type NameParty = (id: string) => NamedParty;

/** Reads the parties with these ids in one query. */
export async function readNames({ tx, projectId, resolve }: Sight, ids: Iterable<string>): Promise<NameParty> {
  const rows = await tx.party.findMany({
    where: { projectId, id: { in: [...new Set([...ids].map(resolve))] } },
    select: { id: true, kind: true, names: { where: { ordinal: 0 }, select: { text: true } } },
  });
  const known = new Map(rows.map(({ id, kind, names }) => [id, { id, kind, name: names[0]?.text ?? "" }]));
  return (id) => known.get(resolve(id)) ?? { id, kind: "other", name: "" };
}
