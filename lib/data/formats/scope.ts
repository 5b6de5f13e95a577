import type { SeenLayers } from "@/lib/access/visibility";
import type { Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeen, claimsSeenSql, madeVisible } from "@/lib/data/layers";
import type { CorpusPart } from "@/lib/formats/corpus/corpus";
import type { ExportPart } from "@/lib/formats/part";

/** The part of a project that a corpus is about (docs/SPEC.md, X26). Lists of ids are null where all of the project go along. */
export interface Scope {
  readonly part: CorpusPart | null;
  readonly documentIds: readonly string[] | null;
  readonly contestIds: readonly string[] | null;
  readonly partyIds: readonly string[] | null;
}

/** All of a project. */
export const wholeProject: Scope = { part: null, documentIds: null, contestIds: null, partyIds: null };

/** Who asks of which project, as far as conditions on claims hang on it. */
interface Around {
  readonly projectId: string;
  readonly layersSeen: SeenLayers;
  readonly scope: Pick<Scope, "part">;
}

/** A where-clause for an `id` that is one of these, or any. */
export const among = (ids: readonly string[] | null) => (ids === null ? {} : { in: [...ids] });

/** The claims that a corpus is about: of its part, seen, and not deleted. */
export const claimsOf = ({ projectId, layersSeen, scope }: Around): Prisma.ClaimWhereInput => ({ projectId, deletedAt: null, AND: [claimsSeen(layersSeen), ofPart(scope)] });

function ofPart({ part }: Pick<Scope, "part">): Prisma.ClaimWhereInput {
  if (part === null) return {};
  return part.kind === "document" ? { mentions: { some: { documentId: part.id } } } : { placements: { some: { contestId: part.id, deletedAt: null } } };
}

/** The same, but for what is deleted, as a condition on the row `alias` of "Claim". */
export const claimsOfSql = (alias: string, { layersSeen, scope }: Omit<Around, "projectId">): Prisma.Sql => Prisma.sql`${claimsSeenSql(alias, "id", layersSeen)} AND ${ofPartSql(alias, scope)}`;

/** Whether the claim in the row `alias` of "Claim" is one of the part. */
export function ofPartSql(alias: string, { part }: Pick<Scope, "part">): Prisma.Sql {
  if (part === null) return Prisma.sql`TRUE`;
  const [project, claim] = ["projectId", "id"].map((column) => Prisma.raw(`${alias}."${column}"`));
  return part.kind === "document"
    ? Prisma.sql`EXISTS (SELECT 1 FROM "Mention" here WHERE here."projectId" = ${project} AND here."claimId" = ${claim} AND here."documentId" = ${part.id}::uuid)`
    : Prisma.sql`EXISTS (SELECT 1 FROM "Placement" here WHERE here."projectId" = ${project} AND here."claimId" = ${claim} AND here."contestId" = ${part.id}::uuid AND here."deletedAt" IS NULL)`;
}

interface Asking {
  readonly tx: Transaction;
  readonly projectId: string;
  readonly layersSeen: SeenLayers;
  /** what of the layers that go along everybody sees */
  readonly common: Pick<SeenLayers, "ids">;
}

/** What is asked for, found. Refuses a document that isn't there, a contest that isn't or isn't seen, and one that is archived (`conflict`). */
export async function readScope(asking: Asking, { document, contest }: ExportPart): Promise<Scope> {
  const part = document !== undefined ? await documentPart(asking, document) : contest !== undefined ? await contestPart(asking, contest) : null;
  if (part === null) return wholeProject;
  const documentIds = part.kind === "document" ? [part.id] : await documentsOf(asking, part);
  return { part, documentIds, contestIds: part.kind === "document" ? [] : [part.id], partyIds: await partiesOf(asking, part, documentIds) };
}

async function documentPart({ tx, projectId, layersSeen }: Asking, id: string): Promise<CorpusPart> {
  const found = await tx.document.findUnique({ where: { projectId_id: { projectId, id } }, select: { title: true } });
  if (!found) throw notFound();
  const claim = claimsOf({ projectId, layersSeen, scope: { part: { kind: "document", id, title: found.title, mentionsElsewhere: 0 } } });
  return { kind: "document", id, title: found.title, mentionsElsewhere: await tx.mention.count({ where: { projectId, documentId: { not: id }, claim } }) };
}

async function contestPart({ tx, projectId, common }: Asking, id: string): Promise<CorpusPart> {
  const found = await tx.contest.findFirst({ where: { projectId, id, ...madeVisible(common) }, select: { question: true, archivedAt: true } });
  if (!found) throw notFound();
  if (found.archivedAt !== null) throw new AppError("conflict", "This contest is archived. Restore it to take it away. Nothing was exported.");
  return { kind: "contest", id, title: found.question, mentionsElsewhere: 0 };
}

async function documentsOf({ tx, projectId, layersSeen }: Asking, part: CorpusPart): Promise<string[]> {
  const rows = await tx.document.findMany({ where: { projectId, mentions: { some: { claim: claimsOf({ projectId, layersSeen, scope: { part } }) } } }, orderBy: { id: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Whom the part names: in its claims, their chains and words, as its documents' publishers and voices; and the bodies that these hold offices of. Merged ones as what they are merged into. */
async function partiesOf({ tx, projectId, layersSeen }: Asking, part: CorpusPart, documentIds: readonly string[]): Promise<string[]> {
  const [own, documents] = [Prisma.sql`"projectId" = ${projectId}::uuid`, Prisma.sql`ANY(${[...documentIds]}::uuid[])`];
  const standing = (ids: Prisma.Sql) => Prisma.sql`SELECT COALESCE("mergedIntoId", "id") AS "id" FROM "Party" WHERE ${own} AND "id" IN (${ids})`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH claims AS MATERIALIZED (SELECT c."id" FROM "Claim" c WHERE c.${own} AND c."deletedAt" IS NULL AND ${claimsOfSql("c", { layersSeen, scope: { part } })}),
    mentions AS MATERIALIZED (SELECT "id" FROM "Mention" WHERE ${own} AND "documentId" = ${documents} AND "claimId" IN (SELECT "id" FROM claims)),
    named AS (
      SELECT "partyId" FROM "ClaimParty" WHERE ${own} AND "claimId" IN (SELECT "id" FROM claims)
      UNION SELECT "partyId" FROM "LevelParty" WHERE ${own} AND "mentionId" IN (SELECT "id" FROM mentions)
      UNION SELECT f."wordPartyId" FROM "Fragment" f JOIN "Anchoring" a ON a."projectId" = f."projectId" AND a."id" = f."anchoringId" WHERE f.${own} AND a."mentionId" IN (SELECT "id" FROM mentions)
      UNION SELECT "voicePartyId" FROM "Document" WHERE ${own} AND "id" = ${documents}
      UNION SELECT "publisherPartyId" FROM "Document" WHERE ${own} AND "id" = ${documents}),
    stands AS (${standing(Prisma.sql`SELECT "partyId" FROM named`)})
    SELECT "id" FROM stands UNION ${standing(Prisma.sql`SELECT "ofPartyId" FROM "PartyTenure" WHERE ${own} AND "partyId" IN (SELECT "id" FROM stands)`)}`;
  return rows.map(({ id }) => id);
}
