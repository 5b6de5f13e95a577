import type { Member } from "@/lib/access/actor";
import { isCommonLayer } from "@/lib/access/visibility";
import type { RelationRecord } from "@/lib/contests/record";
import { copiedBlocks } from "@/lib/data/documents/blocks";
import { readMentions, type Ordinals } from "@/lib/data/formats/mentions";
import { readNames, type NameParty, type Sight } from "@/lib/data/formats/names";
import { among, claimsOf } from "@/lib/data/formats/scope";
import { documentPages, listedTexts, type ListedDocument, type ListedText } from "@/lib/data/formats/texts";
import { madeVisible, partiesSeen, readCommonLayers, relationsSeen } from "@/lib/data/layers";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { bundleIn } from "@/lib/data/publication/bundle";
import { relationSelect } from "@/lib/data/relations";
import { plain } from "@/lib/data/row";
import type { CorpusContest, CorpusDocument, CorpusMention, CorpusParty, CorpusRelation, CorpusSource, CorpusText, CorpusWords } from "@/lib/formats/corpus/corpus";
import { withMerged } from "@/lib/parties/merge";
import type { PartyRecord } from "@/lib/parties/record";
import { snapshotOf } from "@/lib/publication/snapshot";
import { OffsetConverter } from "@/lib/text/offsets";

const PAGE = 200;
const after = (id: string | null) => (id === null ? {} : { id: { gt: id } });

/** The texts of a project one at a time, in the order in which their documents came, each with its mentions. */
export async function* readTexts(sight: Sight): AsyncGenerator<CorpusText> {
  for await (const page of listedTexts(sight)) for (const text of page) yield await readText(sight, text);
}

/** The words of these texts, without their mentions. */
export async function* readWords(sight: Sight): AsyncGenerator<CorpusWords> {
  for await (const page of listedTexts(sight)) {
    for (const { id, name } of page) {
      const { text } = await sight.tx.revision.findUniqueOrThrow({ where: { projectId_id: { projectId: sight.projectId, id } }, select: { text: true } });
      yield { name, text, revisionId: id };
    }
  }
}

/** The documents of a project under the names of their texts, in the same order. */
export async function* readSources(sight: Sight): AsyncGenerator<CorpusSource> {
  for await (const documents of documentPages(sight)) {
    const name = await readNames(sight, documents.flatMap(namedBy));
    for (const document of documents) yield { name: document.name, document: documentOf(document, name), sha256: document.revisions.at(-1)?.sha256 ?? "" };
  }
}

const namedBy = ({ voicePartyId, publisherPartyId }: ListedDocument) => [voicePartyId, ...(publisherPartyId === null ? [] : [publisherPartyId])];

async function readText(sight: Sight, { id, name, ordinal, isNewest, document }: ListedText): Promise<CorpusText> {
  const { tx, copy, projectId } = sight;
  const { text, sha256, createdAt } = plain(await tx.revision.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: { text: true, sha256: true, createdAt: true } }));
  const parties = await readNames(sight, namedBy(document));
  const mentions = await readMentions(sight, { documentId: document.id, revisionId: id, ordinals: ordinalsOf(document), converter: new OffsetConverter(text) });
  return {
    name, document: documentOf(document, parties), revision: { id, ordinal, isNewest, sha256, createdAt },
    text, blocks: await copiedBlocks(copy, projectId, id), mentions, relations: await relationsAmong(sight, mentions),
  };
}

const ordinalsOf = ({ revisions }: ListedDocument): Ordinals => new Map(revisions.map(({ id, ordinal }) => [id, ordinal]));

function documentOf({ publisherPartyId, voicePartyId, archivedAt, ...row }: ListedDocument, name: NameParty): CorpusDocument {
  const { id, title, kind, language, fileName, originalUrl, archiveUrl, published, retrieved, licence, note } = row;
  const publisher = publisherPartyId === null ? null : name(publisherPartyId);
  return { id, title, kind, publisher, voice: name(voicePartyId), language, fileName, originalUrl, archiveUrl, published, retrieved, licence, note, archived: archivedAt !== null };
}

async function relationsAmong({ tx, projectId, people, layersSeen }: Sight, mentions: readonly CorpusMention[]): Promise<CorpusRelation[]> {
  const among = { in: [...new Set(mentions.map(({ claim }) => claim.id))] };
  if (among.in.length < 2) return [];
  const rows = await tx.relation.findMany({ where: { projectId, ...relationsSeen(layersSeen), deletedAt: null, fromClaimId: among, toClaimId: among }, orderBy: { id: "asc" }, select: relationSelect });
  return rows.map((row) => relationOf(plain(row), people));
}

const relationOf = ({ id, fromClaimId, toClaimId, type, scope, basis, note, contributorId, createdAt }: RelationRecord, people: Sight["people"]): CorpusRelation => ({
  id, from: fromClaimId, to: toClaimId, type, scope, basis, note, author: people.get(contributorId) ?? "", createdAt,
});

/** Relations between claims that the corpus is about. */
export const relationWhere = (sight: Sight) =>
  ({ projectId: sight.projectId, deletedAt: null, AND: [relationsSeen(sight.layersSeen), { from: claimsOf(sight), to: claimsOf(sight) }] });

/** The project's relations, page by page. */
export async function* readRelations(sight: Sight): AsyncGenerator<CorpusRelation> {
  for (let last: string | null = null; ; ) {
    const rows: RelationRecord[] = (await sight.tx.relation.findMany({ where: { ...relationWhere(sight), ...after(last) }, orderBy: { id: "asc" }, take: PAGE, select: relationSelect })).map(plain);
    if (rows.length === 0) return;
    for (const row of rows) yield relationOf(row, sight.people);
    last = rows.at(-1)!.id;
  }
}

/** Parties that are seen and not merged into others. */
export const partyWhere = ({ projectId, layersSeen, scope }: Sight) => ({ projectId, mergedIntoId: null, AND: [partiesSeen(layersSeen), { id: among(scope.partyIds) }] });

/** The project's parties, page by page, with what those that are merged into them bring. */
export async function* readParties(sight: Sight): AsyncGenerator<CorpusParty> {
  const { tx, projectId, resolve } = sight;
  const sides = new Map((await tx.side.findMany({ where: { projectId }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  for (let last: string | null = null; ; ) {
    const rows: PartyRecord[] = (await tx.party.findMany({ where: { ...partyWhere(sight), ...after(last) }, orderBy: { id: "asc" }, take: PAGE, select: partySelect })).map(partyOfRow);
    if (rows.length === 0) return;
    const merged = (await tx.party.findMany({ where: { projectId, mergedIntoId: { in: rows.map(({ id }) => id) } }, orderBy: { id: "asc" }, select: partySelect })).map(partyOfRow);
    for (const row of rows) {
      const party = withMerged(row, merged.filter(({ mergedIntoId }) => mergedIntoId === row.id), resolve);
      yield {
        id: party.id, kind: party.kind, name: party.names[0]!.text, names: party.names, tenures: party.tenures, externalIds: party.externalIds,
        sides: party.sides.map(({ sideId, from, to }) => ({ name: sides.get(sideId) ?? "", from, to })),
      };
    }
    last = rows.at(-1)!.id;
  }
}

/** Contests that everybody in the project sees and that are not archived. */
export const contestWhere = ({ projectId, layers, scope }: Sight) => ({ projectId, archivedAt: null, AND: [madeVisible(commonOf(layers)), { id: among(scope.contestIds) }] });

/** What of these layers everybody in the project sees. */
export const commonOf = (layers: Sight["layers"]) => ({ ids: [...layers.values()].filter(isCommonLayer).map(({ id }) => id) });

/** The project's contests one at a time, as they could be published: with what everybody sees of them. */
export async function* readContests(sight: Sight, member: Member, imprint: { at: string; by: string }): AsyncGenerator<CorpusContest> {
  // Who annotates blind takes away no more than they see, and one layer goes out without the others' claims.
  const seen = await readCommonLayers(member, sight.tx);
  const common = { ...seen, ids: seen.ids.filter((id) => sight.layers.has(id)) };
  for (let last: string | null = null; ; ) {
    const rows: { id: string }[] = await sight.tx.contest.findMany({ where: { ...contestWhere(sight), ...after(last) }, orderBy: { id: "asc" }, take: PAGE, select: { id: true } });
    if (rows.length === 0) return;
    for (const { id } of rows) {
      const bundle = await bundleIn(sight.tx, member, id, common);
      yield { id, body: snapshotOf(bundle, { version: 1, publishedAt: imprint.at, publishedBy: imprint.by, withNotes: true }) };
    }
    last = rows.at(-1)!.id;
  }
}
