import type { UserActor } from "@/lib/access/actor";
import type { MatrixQuery } from "@/lib/contests/matrix-query";
import { myQueue } from "@/lib/data/assignments/queue";
import { contestsByState } from "@/lib/data/contest-summaries";
import { listDocuments } from "@/lib/data/documents/documents";
import { documentReach } from "@/lib/data/documents/reach";
import { listEvents } from "@/lib/data/events";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { mayIn } from "@/lib/data/membership";
import { getProject } from "@/lib/data/projects";

const ROWS = 50;
const DOCUMENTS = 50;
const EVENTS = 12;

/** The case at a glance, as its first page shows it. Refuses who isn't a member. */
export async function readHome(actor: UserActor, slug: string, query: MatrixQuery) {
  const [project, matrix, documents, states, events, queue] = await Promise.all([
    getProject(actor, slug), readMatrix(actor, slug, { ...query, limit: ROWS }), listDocuments(actor, slug, { limit: DOCUMENTS }),
    contestsByState(actor, slug), listEvents(actor, slug, { limit: EVENTS }), myQueue(actor, slug),
  ]);
  const reach = await documentReach(actor, slug, documents.items);
  const [mayImport, mayOpen] = [await mayIn(actor, slug, "document.write"), await mayIn(actor, slug, "contest.write")];
  return { project, matrix, documents, reach, states, events, queue, mayImport, mayOpen };
}
