import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { termsOf } from "@/lib/data/terms";
import { may } from "@/lib/access/permission";

/** What a project's claims can be filtered by, as far as it is a short list; and whether the actor may change claims. */
export async function filterChoices(actor: Actor, project: string) {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const [people, layers, terms] = await Promise.all([
    database().contributor.findMany({ where: { projectId }, orderBy: [{ name: "asc" }, { id: "asc" }], take: 500, select: { id: true, name: true } }),
    visibleLayers(member),
    termsOf(database(), projectId),
  ]);
  return { people, layers: layers.map(({ id, kind, name }) => ({ id, kind, name })), terms, mayChange: may(member, "claim.create"), mayTake: may(member, "layer.write") };
}
