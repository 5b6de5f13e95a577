import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { partiesSeenSql } from "@/lib/data/layers";
import { tokensOf, type Pattern } from "@/lib/search/marks";
import { readQuery, type SearchTerm } from "@/lib/search/query";
import { partyWord } from "@/lib/search/claim-row";

/** A query that can be looked for in one project: its terms, and the languages that the project's documents are in. */
export interface Sought {
  readonly terms: readonly SearchTerm[];
  readonly tags: readonly string[];
}

/** What a typed query looks for in the member's project. */
export async function soughtIn({ projectId }: Member, q: string): Promise<Sought> {
  const terms = readQuery(q);
  if (terms.length === 0) return { terms, tags: [] };
  const rows = await database().document.findMany({ where: { projectId }, distinct: ["language"], select: { language: true } });
  return { terms, tags: rows.map(({ language }) => language) };
}

const termSql = ({ kind, text }: Pick<SearchTerm, "kind" | "text">, tags: readonly string[]) => Prisma.sql`search_term(${kind}, ${[...tags]}::text[], ${text})`;

/** All terms as one tsquery; `also` adds to a term (by its place) words that stand for it as well. */
export function querySql({ terms, tags }: Sought, also: (index: number) => readonly string[] = () => []): Prisma.Sql {
  const parts = terms.map((term, index) => {
    const others = also(index);
    const found = others.length > 0 ? Prisma.sql`(${termSql(term, tags)} || ${others.map((word) => `'${word}'`).join(" | ")}::tsquery)` : termSql(term, tags);
    return term.isExcluded ? Prisma.sql`!!(${found})` : found;
  });
  return Prisma.sql`(${Prisma.join(parts, " && ")})`;
}

/** At most so many parties stand for one term. */
const MOST_PARTIES = 500;

/** For each term, the words that stand for the claimants whose names have it: so a name and a word are one query. */
export async function partyWords({ projectId }: Member, layersSeen: SeenLayers, { terms, tags }: Sought): Promise<(index: number) => readonly string[]> {
  if (terms.length === 0) return () => [];
  // Merged parties are one: whoever bears a name of one of them is found by it.
  const looks = terms.map((term, index) => Prisma.sql`(SELECT ${index}::int AS "index", one."id" AS "partyId" FROM "PartyName" n
    JOIN "Party" p ON p."projectId" = n."projectId" AND p."id" = n."partyId" AND ${partiesSeenSql("p", layersSeen)}
    JOIN "Party" one ON one."projectId" = p."projectId" AND (one."id" = COALESCE(p."mergedIntoId", p."id") OR one."mergedIntoId" = COALESCE(p."mergedIntoId", p."id"))
    WHERE n."projectId" = ${projectId}::uuid AND search_words('und', n."text") @@ ${termSql(term, tags)} GROUP BY one."id" LIMIT ${MOST_PARTIES})`);
  const rows = await database().$queryRaw<{ index: number; partyId: string }[]>`${Prisma.join(looks, " UNION ALL ")}`;
  return (index) => rows.filter((row) => row.index === index).map(({ partyId }) => partyWord(partyId));
}

/** What was looked for as patterns of words, and which words of these texts are meant by which: for marking the hits. */
export interface Marking {
  readonly patterns: readonly Pattern[];
  readonly matches: (word: string, sought: string) => boolean;
}

const patternOf = ({ kind, text }: SearchTerm): { kind: SearchTerm["kind"]; words: string[] } => {
  const words = tokensOf(text).map(({ word }) => word);
  return { kind: words.length > 1 ? "phrase" : kind, words };
};

/** Asks the database, whose folding is the only one, which words of the texts a query hits. One query for a page of hits. */
export async function markingOf({ terms, tags }: Sought, texts: readonly string[]): Promise<Marking> {
  const patterns = terms.filter(({ isExcluded }) => !isExcluded).map(patternOf);
  const sought = patterns.flatMap(({ kind, words }) => words.map((word) => ({ kind, word })));
  const words = [...new Set(texts.flatMap((text) => tokensOf(text).map(({ word }) => word)))];
  if (sought.length === 0 || words.length === 0) return { patterns: [], matches: () => false };
  const rows = await database().$queryRaw<{ word: string; sought: string }[]>`
    WITH "known" AS MATERIALIZED (
      SELECT w AS "word", search_words(tag, w) AS "words" FROM unnest(${words}::text[]) AS w, (SELECT DISTINCT unnest(array_append(${[...tags]}::text[], 'und')) AS tag) AS t
    ), "sought" AS MATERIALIZED (
      SELECT s."word", search_term(s."kind", ${[...tags]}::text[], s."word") AS "query"
      FROM unnest(${sought.map(({ kind }) => kind)}::text[], ${sought.map(({ word }) => word)}::text[]) AS s("kind", "word")
    )
    SELECT DISTINCT k."word", s."word" AS "sought" FROM "known" k, "sought" s WHERE k."words" @@ s."query"`;
  const pairs = new Set(rows.map((row) => `${row.word}\n${row.sought}`));
  return { patterns: patterns.map((pattern) => pattern.words), matches: (word, one) => pairs.has(`${word}\n${one}`) };
}
