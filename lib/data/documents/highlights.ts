import type { Actor } from "@/lib/access/actor";
import type { Highlight, HighlightSpan } from "@/lib/claims/highlight";
import { fragmentRoles } from "@/lib/claims/record";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { visibleLayerIds } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";

/** Every visible claim's places on a document's newest revision, in short, in the order of their first words. */
export async function documentHighlights(actor: Actor, project: string, documentId: string): Promise<{ revisionId: string; claims: Highlight[] }> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const revision = await database().revision.findFirst({ where: { projectId, documentId }, orderBy: { ordinal: "desc" }, select: { id: true } });
  if (!revision) throw notFound();
  const claim = { layerId: { in: await visibleLayerIds(member) }, deletedAt: null };
  const mentions = await database().mention.findMany({ where: { projectId, documentId, claim }, select: mentionSelect });
  const claims = mentions.flatMap((mention) => highlightOf(mention, revision.id)).sort((a, b) => firstOffset(a) - firstOffset(b) || (a.mentionId < b.mentionId ? -1 : 1));
  return { revisionId: revision.id, claims };
}

const mentionSelect = {
  id: true,
  claim: {
    select: {
      id: true, version: true, act: true, attribution: true,
      parties: { where: { role: "claimant" }, orderBy: { ordinal: "asc" }, select: { partyId: true } },
      _count: { select: { placements: { where: { deletedAt: null } } } },
    },
  },
  anchorings: {
    where: { state: "placed" }, orderBy: { revision: { ordinal: "desc" } }, take: 1,
    select: { revisionId: true, fragments: { orderBy: { ordinal: "asc" }, select: { role: true, levelOrdinal: true, start: true, end: true } } },
  },
} satisfies Prisma.MentionSelect;
type MentionRow = Prisma.MentionGetPayload<{ select: typeof mentionSelect }>;

function highlightOf({ id: mentionId, claim, anchorings }: MentionRow, newestId: string): Highlight[] {
  const place = anchorings[0];
  if (!place) return [];
  const spans = place.fragments.map(({ role, levelOrdinal, start, end }): HighlightSpan => [fragmentRoles.indexOf(role), levelOrdinal ?? -1, start, end]);
  const { id, version, act, attribution, parties, _count } = claim;
  const claimants = parties.map((party) => party.partyId);
  return [{ id, version, act, attribution, claimants, mentionId, contestCount: _count.placements, orphaned: place.revisionId !== newestId, spans }];
}

const firstOffset = (highlight: Highlight) => Math.min(...highlight.spans.map((span) => span[2]));
