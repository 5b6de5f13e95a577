import { z } from "zod";
import type { AssignmentQuery } from "@/components/assignments/assignment-filter";
import type { UserActor } from "@/lib/access/actor";
import { listAssignments } from "@/lib/data/assignments/assignments";
import { myQueue, readWorkload } from "@/lib/data/assignments/queue";
import { mayIn } from "@/lib/data/membership";
import { taskStates } from "@/lib/projects/assignment";

const SHOWN = 200;
const id = z.uuid().optional().catch(undefined);
const schema = z.object({ person: id, document: id, state: z.enum(taskStates).optional().catch(undefined), show: z.enum(["closed", "all"]).optional().catch(undefined) });

/** What an address narrows the list down to; what can't be read of it is left out. */
export const readQuery = (given: Readonly<Record<string, string | undefined>>): AssignmentQuery => schema.parse(given);

/** Everything of the page. Refuses who isn't a member. */
export async function readAssignments(actor: UserActor, slug: string, { person, document, state, show }: AssignmentQuery) {
  const closed = show === "all" ? undefined : show === "closed";
  const [queue, list, seesAll] = await Promise.all([
    myQueue(actor, slug), listAssignments(actor, slug, { contributorId: person, documentId: document, state, closed, limit: SHOWN }), mayIn(actor, slug, "assignment.read"),
  ]);
  return { queue: queue.items, items: list.items, isCut: list.next !== null, workload: seesAll ? await readWorkload(actor, slug, { all: show === "all" }) : null };
}
