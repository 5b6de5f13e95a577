import type { UserActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { listRevisions, readDocument, readRevision } from "@/lib/data/documents/documents";
import { listLayers } from "@/lib/data/imports/layers";
import { readerOf } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { listSides } from "@/lib/data/sides";

/** Texts longer than this (UTF-16 units) are fetched by the page itself, which may keep them for a while. */
const SHORT = 100_000;

/** A document as the reader opens it, with what its member may do; a long text is left to the page. Refuses who isn't a member. */
export async function readOpened(actor: UserActor, slug: string, id: string, asked: string | null) {
  const [project, document, [revision], member] = await Promise.all([getProject(actor, slug), readDocument(actor, slug, id), listRevisions(actor, slug, id), readerOf(actor, slug)]);
  const sides = await listSides(actor, slug);
  const content = revision!.length <= SHORT ? await readRevision(actor, slug, id, revision!.id) : null;
  const layers = (await listLayers(actor, slug)).items.filter(({ kind, deletedAt }) => kind === "imported" && deletedAt === undefined).map(({ id: layerId, name, abilities }) => ({ id: layerId, name, mayTake: abilities.change }));
  // An imported layer is read; what is worked on is taken into the shared one.
  const layerId = layers.find((layer) => layer.id === asked)?.id ?? null;
  const works = layerId === null;
  const me = { contributorId: member.contributorId, mayClaim: works && may(member, "claim.create"), mayContest: works && may(member, "contest.write"), mayMark: works && may(member, "region.write") };
  return { source: { project, document, revision: revision!, sides: sides.items, me, layers, layerId }, content };
}
