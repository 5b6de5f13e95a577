import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { demandNoToken } from "@/lib/data/tokens";
import type { DigestRhythm } from "@/lib/threads/record";

/** How often a mail tells one of what waits unread, and whether one's address is known to be one's own. Refuses a token. */
export async function readDigest(actor: UserActor): Promise<{ digest: DigestRhythm; isProven: boolean }> {
  demandNoToken(actor);
  const { digest, emailProvenAt } = await database().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { digest: true, emailProvenAt: true } });
  return { digest, isProven: emailProvenAt !== null };
}

/** Sets how often. Refuses a token. */
export async function changeDigest(actor: UserActor, digest: DigestRhythm): Promise<{ digest: DigestRhythm }> {
  demandNoToken(actor);
  return database().user.update({ where: { id: actor.userId }, data: { digest }, select: { digest: true } });
}
