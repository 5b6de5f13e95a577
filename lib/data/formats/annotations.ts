import type { Actor, Member } from "@/lib/access/actor";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { readSnapshot, type Snapshot } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { claimIn, partyIdsOf } from "@/lib/data/formats/claims";
import { currentAnchoring, mentionIn, type Ordinals } from "@/lib/data/formats/mentions";
import { readNames, readSight, type Sight } from "@/lib/data/formats/names";
import { claimsSeen, holds, readShownLayers, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { CorpusMention } from "@/lib/formats/corpus/corpus";
import { claimAsRead } from "@/lib/parties/merge";
import { OffsetConverter } from "@/lib/text/offsets";

/** A mention and the text that it stands in now. */
export interface PlacedMention {
  readonly revisionId: string;
  readonly mention: CorpusMention;
}
/** Some of a document's mentions, in the order of making, and how many there are. */
export interface PlacedMentions {
  readonly title: string;
  readonly total: number;
  readonly items: readonly PlacedMention[];
}

/**
 * Some of the mentions that stand in a document, `skip` of them passed over, as lists show them: of the layers that the
 * member sees but for imported ones, without what is deleted or has lost its place. Refuses a document that isn't there.
 */
export async function readPlacedMentions(actor: Actor, project: string, documentId: string, part: { skip: number; take: number }): Promise<PlacedMentions> {
  return reading(actor, project, documentId, async (sight, { title, ordinals }) => {
    const where = standing(sight, documentId);
    const [total, rows] = [await sight.tx.mention.count({ where }), part.take === 0 ? [] : await sight.tx.mention.findMany({ where, orderBy: { id: "asc" }, ...part, select: rowSelect })];
    return { title, total, items: await placed(sight, documentId, ordinals, rows) };
  });
}

/** One of them. Refuses what isn't among them. */
export async function readPlacedMention(actor: Actor, project: string, documentId: string, id: string): Promise<PlacedMention> {
  return reading(actor, project, documentId, async (sight, { ordinals }) => {
    const row = await sight.tx.mention.findFirst({ where: { ...standing(sight, documentId), id }, select: rowSelect });
    const [item] = row ? await placed(sight, documentId, ordinals, [row]) : [];
    if (!item) throw notFound();
    return item;
  });
}

const rowSelect = { id: true, claimId: true } as const;
type Row = { readonly id: string; readonly claimId: string };

const standing = ({ projectId, layersSeen }: Sight, documentId: string) =>
  ({ projectId, documentId, claim: { deletedAt: null, ...claimsSeen(layersSeen) }, anchorings: { some: { state: "placed" } } }) as const;

async function reading<T>(actor: Actor, project: string, id: string, read: (sight: Sight, document: { title: string; ordinals: Ordinals }) => Promise<T>): Promise<T> {
  const member = await readerOf(actor, project);
  return readSnapshot(async (tx, snapshot) => {
    const { projectId } = member;
    const document = await tx.document.findUnique({ where: { projectId_id: { projectId, id } }, select: { title: true, revisions: { select: { id: true, ordinal: true } } } });
    if (!document) throw notFound();
    const ordinals: Ordinals = new Map(document.revisions.map((revision) => [revision.id, revision.ordinal]));
    return read(await sightOf(snapshot, member), { title: document.title, ordinals });
  });
}

async function sightOf(snapshot: Snapshot, member: Member): Promise<Sight> {
  const [layers, layersSeen] = [await visibleLayers(member, snapshot.tx), await readShownLayers(member, undefined, snapshot.tx)];
  return readSight(snapshot, member.projectId, layers.filter(({ id }) => holds(layersSeen, id)), layersSeen);
}

async function placed(sight: Sight, documentId: string, ordinals: Ordinals, rows: readonly Row[]): Promise<PlacedMention[]> {
  const claims = (await sight.tx.claim.findMany({ where: { projectId: sight.projectId, id: { in: rows.map(({ claimId }) => claimId) } }, select: claimSelect })).map((row) => claimAsRead(claimOfRow(row), sight.resolve));
  const name = await readNames(sight, claims.flatMap(partyIdsOf));
  const mentions = new Map(claims.flatMap((claim) => claim.mentions.map((mention) => [mention.id, { claim, mention, place: currentAnchoring(mention, ordinals) }])));
  const converters = await readConverters(sight, [...mentions.values()].flatMap(({ place }) => place?.revisionId ?? []));
  return rows.flatMap(({ id }) => {
    const { claim, mention, place } = mentions.get(id)!;
    if (!place) return [];
    const text = { documentId, revisionId: place.revisionId, ordinals, converter: converters.get(place.revisionId)! };
    return mentionIn(mention, { sight, text, name, claim: claimIn(sight, claim, { name, placements: [] }) }).map((each) => ({ revisionId: place.revisionId, mention: each }));
  });
}

async function readConverters({ tx, projectId }: Sight, ids: readonly string[]): Promise<Map<string, OffsetConverter>> {
  const rows = await tx.revision.findMany({ where: { projectId, id: { in: [...new Set(ids)] } }, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, new OffsetConverter(text)]));
}
