import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { demandNoToken } from "@/lib/data/tokens";

/** Whether others see where one is, and one sees them. Refuses a token. */
export async function readPresenceSetting(actor: UserActor): Promise<{ isShown: boolean }> {
  demandNoToken(actor);
  const { showsPresence } = await database().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { showsPresence: true } });
  return { isShown: showsPresence };
}

/** Sets it; told at the next look, within seconds. Refuses a token. */
export async function changePresenceSetting(actor: UserActor, isShown: boolean): Promise<{ isShown: boolean }> {
  demandNoToken(actor);
  const { showsPresence } = await database().user.update({ where: { id: actor.userId }, data: { showsPresence: isShown }, select: { showsPresence: true } });
  return { isShown: showsPresence };
}
