import type { Actor, Member } from "@/lib/access/actor";
import { claimPage, type ClaimSeen } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { readerOf } from "@/lib/data/membership";
import type { Listed, Page } from "@/lib/data/page";
import { foldName } from "@/lib/parties/name";
import { unitAt } from "@/lib/text/segmentation";

/** A passage of one revision, in UTF-16 units. */
export interface PassageAsked extends Page {
  readonly documentId: string;
  readonly revisionId: string;
  readonly start: number;
  readonly end?: number | undefined;
}

const LONGEST = 4_000;
const MOST_WORDS = 6;
const MOST_PARTIES = 50;

/**
 * A page of the claims that may be stated at a passage too, newest first: those of a party that its sentences name, and
 * those that share one of its longest words. Which of them are likely is `byLikeness`'s to say. Claims in another
 * document's own voice can't have a mention here, and are left out.
 */
export async function likelyClaims(actor: Actor, project: string, asked: PassageAsked): Promise<Listed<ClaimSeen>> {
  const member = await readerOf(actor, project);
  const { documentId, revisionId, start } = asked;
  const row = await database().revision.findFirst({ where: { projectId: member.projectId, id: revisionId, documentId }, select: { text: true } });
  if (!row) throw notFound();
  const end = Math.min(asked.end ?? start + 1, start + LONGEST);
  const where = { deletedAt: null, AND: [stayingHere(documentId), { OR: [...sharing(row.text.slice(start, end)), await namedIn(member, around(row.text, start, end))] }] };
  return claimPage(member, where, asked, { order: "desc" });
}

function around(text: string, start: number, end: number): string {
  const [first, last] = [unitAt(text, Math.min(start, text.length), "sentence"), unitAt(text, Math.min(end, text.length) - 1, "sentence")];
  return text.slice(first?.start ?? start, Math.min(last?.end ?? end, start + 2 * LONGEST));
}

const stayingHere = (documentId: string): Prisma.ClaimWhereInput => ({ OR: [{ attribution: { not: "own_voice" } }, { mentions: { some: { documentId } } }] });

function sharing(words: string): Prisma.ClaimWhereInput[] {
  // As they stand: a folded word is not in a quote with marks.
  const longest = [...new Set(words.match(/[\p{L}\p{M}]{4,}/gu))].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return longest.flatMap((word) => {
    const contains = { contains: word, mode: "insensitive" as const };
    return [{ proposition: contains }, { mentions: { some: { anchorings: { some: { fragments: { some: { role: "content" as const, quote: contains } } } } } } }];
  });
}

async function namedIn({ projectId }: Member, sentence: string): Promise<Prisma.ClaimWhereInput> {
  const folded = ` ${foldName(sentence)} `;
  const rows = await database().$queryRaw<{ partyId: string }[]>`
    SELECT DISTINCT "partyId" FROM "PartyName"
    WHERE "projectId" = ${projectId}::uuid AND length("folded") > 2 AND strpos(${folded}, ' ' || "folded" || ' ') > 0 LIMIT ${MOST_PARTIES}`;
  return { parties: { some: { role: "claimant", partyId: { in: rows.map(({ partyId }) => partyId) } } } };
}
