import { z } from "zod";
import type { UserActor } from "@/lib/access/actor";
import { groupFilters } from "@/lib/adjudication/group";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { readDocument, readRevision } from "@/lib/data/documents/documents";
import { AppError } from "@/lib/data/failure";
import { getProject } from "@/lib/data/projects";
import { listSides } from "@/lib/data/sides";
import { talkerIn } from "@/lib/data/threads/talk";
import { cursorNow } from "@/lib/server/changes/cursor";
import { idList } from "@/lib/server/operation";

const schema = z.object({ state: z.enum(groupFilters).optional().catch(undefined), layers: idList.catch(undefined) });

/** What an address narrows the groups down to; what can't be read of it is left out. */
export function readQuery(given: Readonly<Record<string, string | undefined>>) {
  const { state, layers } = schema.parse(given);
  return { state, layers };
}

/** The first groups of the page, and the text that they lie in; null for who annotates the document blind. Refuses as `readAdjudication`. */
export async function readAdjudicated(actor: UserActor, slug: string, id: string, query: ReturnType<typeof readQuery>) {
  try {
    const [since, me] = [await cursorNow(actor, slug), await talkerIn(actor, slug)];
    const page = await readAdjudication(actor, slug, id, { ...query, limit: 100 });
    const [{ acts, actTerms }, { voicePartyId }, sides] = await Promise.all([getProject(actor, slug), readDocument(actor, slug, id), listSides(actor, slug)]);
    const { text } = await readRevision(actor, slug, id, page.document.revisionId);
    return { page, text, since, me, scene: { terms: { acts, actTerms }, sides: sides.items, voicePartyId, contributorId: me.contributorId } };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "conflict") return null;
    throw thrown;
  }
}
