import { uuid, uuids, withIds } from "@/lib/data/copying";
import { documentSelect } from "@/lib/data/documents/rows";
import type { Sight } from "@/lib/data/formats/names";
import { claimsSeenSql } from "@/lib/data/layers";
import { textName } from "@/lib/formats/corpus/name";

const PAGE = 200;

type Row = Awaited<ReturnType<typeof documentsAfter>>[number];

/** A document with its revisions and the name of its newest text. */
export type ListedDocument = Row & { readonly name: string };

/** A text that goes along in an export: the newest of its document, or an older one that mentions stayed behind on. */
export interface ListedText {
  readonly id: string;
  readonly ordinal: number;
  readonly isNewest: boolean;
  readonly name: string;
  readonly document: ListedDocument;
  /** how many mentions that are seen stand in it */
  readonly mentions: number;
}

/** The documents of a project in the order in which they came, page by page. */
export async function* documentPages(sight: Sight): AsyncGenerator<ListedDocument[]> {
  let number = 0;
  for (let last: string | null = null; ; ) {
    const rows: Row[] = await documentsAfter(sight, last);
    if (rows.length === 0) return;
    yield rows.map((row) => ({ ...row, name: textName(++number, row.title) }));
    last = rows.at(-1)!.id;
  }
}

const documentsAfter = ({ tx, projectId }: Sight, last: string | null) =>
  tx.document.findMany({
    where: { projectId, ...(last === null ? {} : { id: { gt: last } }) }, orderBy: { id: "asc" }, take: PAGE,
    select: { ...documentSelect, revisions: { orderBy: { ordinal: "asc" }, select: { id: true, ordinal: true, sha256: true } } },
  });

/** The texts of these documents that go along, in order. */
export async function* listedTexts(sight: Sight): AsyncGenerator<ListedText[]> {
  for await (const documents of documentPages(sight)) {
    const standing = await countStanding(sight, documents.flatMap(({ revisions }) => revisions.map(({ id }) => id)));
    yield documents.flatMap((document) => document.revisions.flatMap(({ id, ordinal }) => {
      const isNewest = id === document.revisions.at(-1)!.id;
      const mentions = standing.get(id) ?? 0;
      return isNewest || mentions > 0 ? [{ id, ordinal, isNewest, name: isNewest ? document.name : `${document.name}-r${ordinal}`, document, mentions }] : [];
    }));
  }
}

async function countStanding(sight: Sight, revisionIds: readonly string[]): Promise<Map<string, number>> {
  const [rows] = await sight.copy([`SELECT a."revisionId", count(*) ${standingMentions(sight, revisionIds)} GROUP BY a."revisionId"`], "latin1");
  return new Map(rows!.map((row) => [row.slice(0, row.indexOf("\t")), Number(row.slice(row.indexOf("\t")))]));
}

/**
 * The mentions of seen claims that stand in these texts now, as a FROM clause with the place ("a"), the mention ("m") and its
 * claim ("c"). A mention stands on the newest text of its document on which it has a place (lib/data/formats/mentions.ts says
 * the same of one mention).
 */
export function standingMentions({ projectId, layersSeen }: Sight, revisionIds: readonly string[]): string {
  const own = (alias: string) => `${alias}."projectId" = ${uuid(projectId)}`;
  return `FROM "Anchoring" a
    JOIN "Revision" r ON ${own("r")} AND r."id" = a."revisionId"
    JOIN "Mention" m ON ${own("m")} AND m."id" = a."mentionId" AND m."documentId" = r."documentId"
    JOIN "Claim" c ON ${own("c")} AND c."id" = m."claimId"
    WHERE ${own("a")} AND a."revisionId" = ANY(${uuids(revisionIds)}) AND a."state" = 'placed' AND c."deletedAt" IS NULL AND ${withIds(claimsSeenSql("c", "id", layersSeen))}
      AND NOT EXISTS (SELECT 1 FROM "Revision" n JOIN "Anchoring" later ON ${own("later")} AND later."revisionId" = n."id" AND later."mentionId" = m."id" AND later."state" = 'placed'
        WHERE ${own("n")} AND n."documentId" = r."documentId" AND n."ordinal" > r."ordinal")`;
}
