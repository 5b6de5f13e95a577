import { uuid, uuids, withIds } from "@/lib/data/copying";
import { documentSelect } from "@/lib/data/documents/rows";
import type { Sight } from "@/lib/data/formats/names";
import { among, claimsOfSql } from "@/lib/data/formats/scope";
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
  /** at most how many mentions stand in it */
  readonly mentions: number;
}

/** The documents that go along, in the order in which they came, page by page. */
export async function* documentPages(sight: Sight): AsyncGenerator<ListedDocument[]> {
  let number = 0;
  for (let last: string | null = null; ; ) {
    const rows: Row[] = await documentsAfter(sight, last);
    if (rows.length === 0) return;
    yield rows.map((row) => ({ ...row, name: textName(++number, row.title) }));
    last = rows.at(-1)!.id;
  }
}

const documentsAfter = ({ tx, projectId, scope }: Sight, last: string | null) =>
  tx.document.findMany({
    where: { projectId, id: { ...among(scope.documentIds), ...(last === null ? {} : { gt: last }) } }, orderBy: { id: "asc" }, take: PAGE,
    select: { ...documentSelect, revisions: { orderBy: { ordinal: "asc" }, select: { id: true, ordinal: true, sha256: true } } },
  });

/** The texts of these documents that go along, in order. */
export async function* listedTexts(sight: Sight): AsyncGenerator<ListedText[]> {
  for await (const documents of documentPages(sight)) {
    const texts = documents.flatMap((document) => document.revisions.map(({ id, ordinal }) => {
      const isNewest = id === document.revisions.at(-1)!.id;
      return { id, ordinal, isNewest, name: isNewest ? document.name : `${document.name}-r${ordinal}`, document };
    }));
    const counts = await countMentions(sight, texts);
    yield texts.flatMap((text) => (text.isNewest || counts.has(text.id) ? [{ ...text, mentions: counts.get(text.id) ?? 0 }] : []));
  }
}

type Text = Omit<ListedText, "mentions">;

// Those on older texts are counted as they are seen: whether the text goes along depends on it. Of the newest ones, all places are.
async function countMentions(sight: Sight, texts: readonly Text[]): Promise<Map<string, number>> {
  const [newest, older] = [texts.filter(({ isNewest }) => isNewest), texts.filter(({ isNewest }) => !isNewest)];
  const rows = await sight.copy([
    `SELECT "revisionId", count(*) FROM "Anchoring" WHERE "projectId" = ${uuid(sight.projectId)} AND "revisionId" = ANY(${uuids(newest.map(({ id }) => id))}) AND "state" = 'placed' GROUP BY "revisionId"`,
    ...(older.length > 0 ? [`${standingMentions(sight, older)} SELECT "revisionId", count(*) FROM standing GROUP BY "revisionId"`] : []),
  ]);
  return new Map(rows.flatMap((each) => each.map((row) => row.split("\t") as [string, string])).map(([id, count]) => [id, Number(count)]));
}

/**
 * A WITH clause whose last table, "standing", has the mentions of seen claims that stand in these texts now, each with its
 * place and its revision. A mention stands on the newest text of its document on which it has a place
 * (lib/data/formats/mentions.ts says the same of one mention). Joins are with tables that have an index: of a table that is
 * made in between, the database doesn't know how long it is, and may compare each row with each.
 */
export function standingMentions(sight: Sight, texts: readonly Text[]): string {
  const own = `"projectId" = ${uuid(sight.projectId)}`;
  const later = texts.flatMap(({ id, ordinal, document }) => document.revisions.filter((each) => each.ordinal > ordinal).map((each) => ({ id, later: each.id })));
  const movedOn = `EXISTS (SELECT 1 FROM unnest(${uuids(later.map(({ id }) => id))}, ${uuids(later.map((each) => each.later))}) AS on_text("id", "later") JOIN "Anchoring" moved
      ON moved.${own} AND moved."mentionId" = a."mentionId" AND moved."revisionId" = on_text."later" AND moved."state" = 'placed' WHERE on_text."id" = a."revisionId")`;
  return `WITH place AS MATERIALIZED (SELECT a."id", a."mentionId", a."revisionId" FROM "Anchoring" a
      WHERE a.${own} AND a."revisionId" = ANY(${uuids(texts.map(({ id }) => id))}) AND a."state" = 'placed'${later.length > 0 ? ` AND NOT ${movedOn}` : ""}),
    standing AS (SELECT place."revisionId", place."id" AS "placeId", mention.* FROM place
      JOIN "Mention" mention ON mention.${own} AND mention."id" = place."mentionId"
      JOIN "Claim" c ON c.${own} AND c."id" = mention."claimId" AND c."deletedAt" IS NULL AND ${withIds(claimsOfSql("c", sight))}
      JOIN unnest(${uuids(texts.map(({ id }) => id))}, ${uuids(texts.map(({ document }) => document.id))}) AS of_text("id", "documentId") ON of_text."id" = place."revisionId" AND of_text."documentId" = mention."documentId")`;
}
