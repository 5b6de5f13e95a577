import type { UserActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { listRevisions, readDocument, readRevision } from "@/lib/data/documents/documents";
import { notFound } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";
import { standings } from "@/lib/data/revisions/standing";
import { listSides } from "@/lib/data/sides";

/** Texts longer than this (UTF-16 units) are fetched by the page itself, which may keep them for a while. */
const SHORT = 100_000;

/**
 * A document as the reader opens it, on its newest revision or on the one asked for, with what its member may do; a long
 * text is left to the page. An older revision is only read. Refuses who isn't a member.
 */
export async function readOpened(actor: UserActor, slug: string, id: string, revisionId?: string) {
  const [project, document, revisions, member] = await Promise.all([getProject(actor, slug), readDocument(actor, slug, id), listRevisions(actor, slug, id), readerOf(actor, slug)]);
  const revision = revisionId === undefined ? revisions[0]! : revisions.find((each) => each.id === revisionId);
  if (!revision) throw notFound();
  const isNewest = revision.id === revisions[0]!.id;
  const sides = await listSides(actor, slug);
  const content = revision.length <= SHORT ? await readRevision(actor, slug, id, revision.id) : null;
  const waiting = (await standings(member, [id])).get(id)?.waiting ?? 0;
  const me = { contributorId: member.contributorId, mayClaim: isNewest && may(member, "claim.create"), mayContest: may(member, "contest.write"), mayMark: isNewest && may(member, "region.write") };
  return { source: { project, document, revision, revisions: { count: revisions.length, isNewest, waiting }, sides: sides.items, me }, content };
}
