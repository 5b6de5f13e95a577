import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { dto, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { partiesSeen, partiesSeenSql, readSeenLayers, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { aboutParties } from "@/lib/data/parties/about";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { parties } from "@/lib/data/parties/parties";
import type { PartyAbout } from "@/lib/parties/choice";
import { foldName } from "@/lib/parties/name";
import type { PartyKind, PartyRecord } from "@/lib/parties/record";

/** A party in a list; found by name, with what tells it from its namesakes. */
export type PartyListed = Dto<PartyRecord> & { readonly about?: PartyAbout | undefined };

/** Which parties a list holds. */
export interface PartyFilter extends Page {
  /** names and aliases that have this in them, without regard to case and marks; best match first, one page only */
  readonly q?: string | undefined;
  readonly kind?: PartyKind | undefined;
  /** those that were made for everybody or in this layer, which may be an imported one */
  readonly layerId?: string | undefined;
  /** adds the parties that are local to this document */
  readonly documentId?: string | undefined;
  /** every party, also archived and merged ones and those that belong to one document */
  readonly all?: boolean | undefined;
  /** these, of whatever kind and archived or not, with those that they are merged into and those that are merged into them */
  readonly ids?: readonly string[] | undefined;
}

/**
 * Parties in the order of making, or by match where `q` is given; by the names of a merged party the one that it is
 * merged into is found. Left out are merged and archived ones, and, unless a kind is asked
 * for, those that belong to one document (anonymous ones, documents' voices). Refuses who isn't a member.
 */
export async function listParties(actor: Actor, project: string, filter: PartyFilter): Promise<Listed<PartyListed>> {
  const member = await readerOf(actor, project);
  const { ids, all, layerId } = filter;
  // Who asks for certain parties, or for all, has them from records of any layer.
  const layersSeen = ids || all ? await readSeenLayers(member) : await readShownLayers(member, layerId);
  if (layersSeen.ids.length === 0) return { items: [], next: null };
  return filter.q ? byName(member, layersSeen, filter.q, filter) : inOrderOfMaking(member, layersSeen, filter);
}

async function inOrderOfMaking(member: Member, layersSeen: SeenLayers, filter: PartyFilter): Promise<Listed<PartyListed>> {
  const { where, ...part } = inOrder(filter);
  const rows = await database().party.findMany({
    where: { projectId: member.projectId, ...where, AND: [partiesSeen(layersSeen), ...restrictions(filter)] },
    ...part,
    select: partySelect,
  });
  return mapped(pageOf(rows, filter), (row) => dto(member, parties, partyOfRow(row)));
}

const localKinds: PartyKind[] = ["anonymous", "document_voice"];

function restrictions({ kind, documentId, ids, all }: PartyFilter): Prisma.PartyWhereInput[] {
  if (all) return [];
  if (ids) return [{ OR: [{ id: { in: [...ids] } }, { mergedIntoId: { in: [...ids] } }, { merged: { some: { id: { in: [...ids] } } } }] }];
  if (kind) return [{ archivedAt: null, mergedIntoId: null, kind, ...(documentId ? { OR: [{ documentId: null }, { documentId }] } : {}) }];
  return [{ archivedAt: null, mergedIntoId: null, OR: [{ kind: { notIn: localKinds } }, ...(documentId ? [{ documentId }] : [])] }];
}

async function byName(member: Member, layersSeen: SeenLayers, q: string, filter: PartyFilter): Promise<Listed<PartyListed>> {
  const ids = await idsByName(member, layersSeen, foldName(q), filter);
  const rows = await database().party.findMany({ where: { projectId: member.projectId, id: { in: ids } }, select: partySelect });
  const about = await aboutParties(member.projectId, layersSeen, ids);
  const found = new Map(rows.map((row) => [row.id, { ...dto(member, parties, partyOfRow(row)), about: about.get(row.id) }]));
  return { items: ids.flatMap((id) => found.get(id) ?? []), next: null };
}

// A name that begins with the words comes first, then one with a word that does, then any; of equals the shortest.
async function idsByName({ projectId }: Member, layersSeen: SeenLayers, q: string, { kind, documentId, limit }: PartyFilter): Promise<string[]> {
  if (q === "") return [];
  const ofKind = kind
    ? Prisma.sql`p."kind" = ${kind}::"PartyKind"`
    : Prisma.sql`(p."kind" <> ALL(${localKinds}::"PartyKind"[]) OR p."documentId" = ${documentId ?? null}::uuid)`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT p."id", min(CASE WHEN starts_with(n."folded", ${q}) THEN 0 WHEN strpos(n."folded", ' ' || ${q}) > 0 THEN 1 ELSE 2 END) AS "rank"
    FROM "PartyName" n JOIN "Party" named ON named."projectId" = n."projectId" AND named."id" = n."partyId"
    JOIN "Party" p ON p."projectId" = n."projectId" AND p."id" = COALESCE(named."mergedIntoId", named."id")
    WHERE n."projectId" = ${projectId}::uuid AND strpos(n."folded", ${q}) > 0 AND p."archivedAt" IS NULL AND ${ofKind}
      AND ${partiesSeenSql("p", layersSeen)}
    GROUP BY p."id" ORDER BY "rank", min(length(n."folded")), p."id" LIMIT ${Math.min(limit, 200)}`;
  return rows.map(({ id }) => id);
}
