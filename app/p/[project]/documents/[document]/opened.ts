import type { UserActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { closedLayersIn } from "@/lib/data/assignments/layers";
import { readingPlaceIn } from "@/lib/data/assignments/places";
import { myQueue } from "@/lib/data/assignments/queue";
import { listRevisions, readBeginning, readDocument, readRevision } from "@/lib/data/documents/documents";
import { notFound } from "@/lib/data/failure";
import { listLayers } from "@/lib/data/imports/layers";
import { readerOf } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { standings } from "@/lib/data/revisions/standing";
import { listSides } from "@/lib/data/sides";
import { BEGINNING } from "@/lib/documents/beginning";
import type { RevisionText } from "@/lib/documents/record";
import { ownTaskIn } from "@/lib/projects/assignment";
import { sectionsOfFields } from "@/lib/projects/guideline";
import { cursorNow } from "@/lib/server/changes/cursor";

/** Texts longer than this (UTF-16 units) are fetched by the page itself, which may keep them for a while. */
const SHORT = 100_000;

/**
 * A document as the reader opens it, on its newest revision or on the one asked for, in the shared layer or in the
 * imported or closed one asked for, with what its member may do; a long text is left to the page, but for its beginning. An older revision is only
 * read, and so are such layers: what is worked on is taken into the shared one, or adjudicated. Refuses who isn't a member.
 */
export async function readOpened(actor: UserActor, slug: string, id: string, asked: { readonly revisionId?: string; readonly layerId?: string } = {}) {
  const since = await cursorNow(actor, slug);
  const [project, document, revisions, member] = await Promise.all([getProject(actor, slug), readDocument(actor, slug, id), listRevisions(actor, slug, id), readerOf(actor, slug)]);
  const revision = asked.revisionId === undefined ? revisions[0]! : revisions.find((each) => each.id === asked.revisionId);
  if (!revision) throw notFound();
  const isNewest = revision.id === revisions[0]!.id;
  const [sides, content, standing, imported, closed, queue, place] = await Promise.all([
    listSides(actor, slug), revision.length <= SHORT ? readRevision(actor, slug, id, revision.id).then(textIn) : null, standings(member, [id]),
    importedLayers(actor, slug), closedLayersIn(actor, slug, id), myQueue(actor, slug), readingPlaceIn(actor, slug, id),
  ]);
  const waiting = standing.get(id)?.waiting ?? 0;
  const layers = [...imported, ...closed.map((layer) => ({ ...layer, mayTake: false, isClosed: true }))];
  const layerId = layers.find((layer) => layer.id === asked.layerId)?.id ?? null;
  const works = isNewest && layerId === null;
  const me = { contributorId: member.contributorId, mayClaim: works && may(member, "claim.create"), mayContest: layerId === null && may(member, "contest.write"), mayMark: works && may(member, "region.write"), mayComment: may(member, "comment.create") };
  const task = ownTaskIn(queue.items, id);
  const start = place?.revisionId === revision.id ? place.start : null;
  // One and the same object for a short text: it is sent once.
  const beginning = content ?? (start ? null : await readBeginning(actor, slug, id, revision.id, BEGINNING));
  const { name, acts, actTerms, guideline } = project;
  return { source: { project: { slug, name, terms: { acts, actTerms }, guideSections: sectionsOfFields(guideline) }, document, revision, revisions: { count: revisions.length, isNewest, waiting }, sides: sides.items, me, layers, layerId, task, since, place: start }, content, beginning };
}

const textIn = ({ text, blocks }: Pick<RevisionText, "text" | "blocks">) => ({ text, blocks });

/** The imported layers, which may be looked at instead of the shared one. */
async function importedLayers(actor: UserActor, slug: string) {
  const { items } = await listLayers(actor, slug);
  return items.flatMap(({ id, kind, name, deletedAt, abilities }) => (kind === "imported" && deletedAt === undefined ? [{ id, name, mayTake: abilities.change, isClosed: false }] : []));
}
