import type { ListedDocument } from "@/components/documents/listed";
import type { UserActor } from "@/lib/access/actor";
import { annotatorsIn } from "@/lib/data/assignments/annotators";
import { listDocuments } from "@/lib/data/documents/documents";
import { listJobs } from "@/lib/data/jobs/jobs";
import { listLayers } from "@/lib/data/imports/layers";
import { mayIn } from "@/lib/data/membership";
import { listParties } from "@/lib/data/parties/list";
import { cursorNow } from "@/lib/server/changes/cursor";
import { wholeList } from "@/lib/server/whole-list";

/** The documents of a project with their publishers' names, its imported layers, its newest jobs, and whether its member may import. Refuses who isn't a member. */
export async function readListing(actor: UserActor, project: string) {
  const since = await cursorNow(actor, project);
  const { items, isCut } = await wholeList((page) => listDocuments(actor, project, { ...page, archived: true }));
  const ids = [...new Set(items.flatMap(({ publisherPartyId: id }) => (id === null ? [] : [id])))];
  const publishers = await wholeList((page) => listParties(actor, project, { ...page, ids }));
  const names = new Map(publishers.items.map(({ id, names: [first] }) => [id, first?.text ?? ""]));
  const documents = items.map((item): ListedDocument => ({ ...item, publisherName: names.get(item.publisherPartyId ?? "") ?? "" }));
  const layers = (await listLayers(actor, project)).items.filter(({ kind }) => kind === "imported");
  const jobs = await listJobs(actor, project, { limit: 20 });
  return { since, documents, layers, jobs, isCut, canImport: await mayIn(actor, project, "document.write"), people: await annotatorsIn(actor, project) };
}
