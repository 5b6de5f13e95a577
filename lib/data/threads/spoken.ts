import { database } from "@/lib/data/database";
import { shortened } from "@/lib/text/shortened";
import { mentionsOf, spokenWords, type CommentWords } from "@/lib/threads/words";

/** Which comment. */
export interface CommentPlace {
  readonly projectId: string;
  readonly threadId: string;
  readonly ordinal: number;
}

/** What somebody said, as plain words. */
export interface Spoken {
  readonly by: string;
  readonly words: string;
}

interface Row {
  readonly threadId: string;
  readonly projectId: string;
  readonly body: CommentWords;
  readonly by: string;
}

const MOST = 300;

/** What is said in these comments, by thread, without what was deleted; the words are cut. Two queries. Whether it may be told is asked before. */
export async function readSpoken(places: readonly CommentPlace[]): Promise<Map<string, Spoken>> {
  const column = <K extends keyof CommentPlace>(key: K) => places.map((place) => place[key]);
  const rows = await database().$queryRaw<Row[]>`
    SELECT c."threadId", c."projectId", c."body", p."name" AS "by"
    FROM unnest(${column("projectId")}::uuid[], ${column("threadId")}::uuid[], ${column("ordinal")}::int[]) AS w("projectId", "threadId", "ordinal")
    JOIN "Comment" c ON c."projectId" = w."projectId" AND c."threadId" = w."threadId" AND c."ordinal" = w."ordinal" AND c."deletedAt" IS NULL
    JOIN "Contributor" p ON p."projectId" = c."projectId" AND p."id" = c."contributorId"`;
  const names = await namesIn(rows);
  return new Map(rows.map(({ threadId, projectId, body, by }) => [threadId, { by, words: shortened(spokenWords(body, (id) => names.get(`${projectId} ${id}`) ?? ""), MOST) }]));
}

async function namesIn(rows: readonly Row[]): Promise<Map<string, string>> {
  const wanted = rows.flatMap(({ projectId, body }) => mentionsOf(body).map((id) => ({ projectId, id })));
  if (wanted.length === 0) return new Map();
  const found = await database().contributor.findMany({ where: { OR: wanted }, select: { projectId: true, id: true, name: true } });
  return new Map(found.map(({ projectId, id, name }) => [`${projectId} ${id}`, name]));
}
