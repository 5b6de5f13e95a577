import type { ActivityQuery } from "@/components/activity/address";
import type { UserActor } from "@/lib/access/actor";
import { listActivity } from "@/lib/data/activity/activity";
import { listDocuments } from "@/lib/data/documents/documents";
import { listMembers } from "@/lib/data/members";
import { wholeList } from "@/lib/server/whole-list";

const SHOWN = 50;
/** So many documents can be chosen among; others are reached from their own pages. */
const DOCUMENTS = 200;

/** Everything of the page. Refuses who isn't a member. */
export async function readActivity(actor: UserActor, slug: string, query: ActivityQuery) {
  const [list, members, documents] = await Promise.all([
    listActivity(actor, slug, { ...query, limit: SHOWN }), wholeList((page) => listMembers(actor, slug, page)), listDocuments(actor, slug, { limit: DOCUMENTS }),
  ]);
  const choices = { people: members.items.map(({ id, name }) => ({ id, name })), documents: documents.items.map(({ id, title }) => ({ id, name: title })) };
  return { choices, items: list.items, next: list.next };
}
