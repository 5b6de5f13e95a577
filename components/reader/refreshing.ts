import type { Batch } from "@/components/claims/client/batch";
import { readHighlights, readSomeHighlights } from "@/components/reader/highlight-loading";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { Highlight } from "@/lib/claims/highlight";

type Refreshed = Pick<ReaderServices, "source" | "session" | "index" | "controller" | "regions">;

/** What has changed on the server since: claims that went go, claims that changed are read anew, new ones come. */
export async function refresh(services: Refreshed, batch: Batch): Promise<void> {
  const [claims] = await Promise.all([readHighlights(services.source), services.regions.refresh()]);
  await takeIn(services, batch, claims, () => true);
}

/** The same of these claims, and of those that these placements place; nothing else is looked at. */
export async function refreshSome(services: Refreshed, batch: Batch, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  await takeIn(services, batch, await readSomeHighlights(services.source, ids), (id) => wanted.has(id));
}

async function takeIn({ session, index, controller }: Refreshed, batch: Batch, claims: readonly Highlight[], isAsked: (claimId: string) => boolean): Promise<void> {
  const current = claims.filter((each) => !each.orphaned);
  const stand = new Set(current.map((each) => each.mentionId));
  const isUnsent = (id: string) => session.outbox.pending(id).length > 0;
  const gone = index.ordered.filter((each) => isAsked(each.id) && !stand.has(each.mentionId) && !isUnsent(each.id) && session.get(each.id)?.record !== null);
  const changed = current.filter((each) => !isUnsent(each.id) && isNews(each, index.get(each.mentionId), session.get(each.id)?.record?.version));
  if (gone.length + changed.length === 0) return;
  const isFree = ({ id }: Highlight) => !controller.isOpen(id) || !session.get(id)?.record;
  for (const { id } of gone.filter(isFree)) index.setClaim(id, current.filter((each) => each.id === id));
  index.add(changed.filter(isFree));
  const known = changed.map((each) => each.id).filter((id) => session.get(id));
  batch.forget(known);
  batch.want(known);
  controller.touch();
  // What was deleted while it is open here is told where it is open.
  for (const id of new Set(gone.filter((each) => !isFree(each) && !known.includes(each.id)).map((each) => each.id))) {
    const theirs = await session.setting.reread(id);
    if (theirs && controller.isOpen(id)) session.meet(theirs);
  }
}

function isNews(passage: Highlight, known: Highlight | undefined, version: number | undefined): boolean {
  if (!known) return true;
  return passage.version > Math.max(known.version, version ?? 0) || passage.contestCount !== known.contestCount;
}
