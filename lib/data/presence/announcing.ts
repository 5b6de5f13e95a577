import { z } from "zod";
import type { Actor, Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { claimsSeen, madeVisible, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { PresenceInput } from "@/lib/projects/presence";

/** Where the copies of the program tell one another who is where. Nothing of it is stored. */
export const PRESENCE_CHANNEL = "counterclaim_presence";

const place = z.object({
  projectId: z.string(), contributorId: z.string(),
  /** one of the person's pages, by the name that it gave itself */
  page: z.string(),
  documentId: z.string().nullable(), contestId: z.string().nullable(), claimId: z.string().nullable(),
});
/** One page of one person, and where it is. */
export type Presence = Readonly<z.output<typeof place>>;

const beat = place.extend({ isLeaving: z.boolean() });
/** What one copy tells the others: that a page is there, or that it is no more. */
export type Beat = Readonly<z.output<typeof beat>>;

/** What a copy says that has only begun to hear: everybody is to say again who is where. */
export const REPEAT = "repeat";
export async function askEverybody(): Promise<void> {
  await database().$queryRaw`SELECT count(pg_notify(${PRESENCE_CHANNEL}, ${REPEAT}))`;
}

/** What came from another copy; null for what isn't understood: it may be of another version of the program. */
export function beatOf(text: string): Beat | null {
  try {
    return beat.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Says where one's page is. Refuses a token, which is no page, and what isn't there or isn't seen, as `not_found`. Who is
 * told of it is decided when it is told (`othersFor`).
 */
export async function announce(actor: Actor, project: string, page: string, input: PresenceInput): Promise<PresenceInput> {
  const member = await readerOf(actor, project);
  if (actor.kind === "user" && actor.via.kind === "token") throw new AppError("forbidden", "A token is nobody who could be met.");
  await demandPlace(member, input);
  const { projectId, contributorId } = member;
  const nowhere = { documentId: null, contestId: null, claimId: null };
  if (!member.isArchived) await tell([{ projectId, contributorId, page, ...nowhere, ...input, isLeaving: false }]);
  return input;
}

async function demandPlace(member: Member, input: PresenceInput): Promise<void> {
  const { projectId } = member;
  const seen = await readSeenLayers(member);
  const select = { id: true } as const;
  const found = "contestId" in input
    ? await database().contest.findFirst({ where: { projectId, id: input.contestId, ...madeVisible(seen) }, select })
    : await database().document.findFirst({ where: { projectId, id: input.documentId }, select });
  if (!found) throw notFound();
  if (!("claimId" in input) || input.claimId === null) return;
  const claim = await database().claim.findFirst({ where: { projectId, id: input.claimId, AND: [claimsSeen(seen)], mentions: { some: { documentId: input.documentId } } }, select });
  if (!claim) throw notFound();
}

/** Tells every copy of the program, this one too; one query. */
export async function tell(beats: readonly Beat[]): Promise<void> {
  if (beats.length === 0) return;
  const texts = beats.map((each) => JSON.stringify(each));
  await database().$queryRaw`SELECT count(pg_notify(${PRESENCE_CHANNEL}, told)) FROM unnest(${texts}::text[]) told`;
}
