import { uuidv7 } from "uuidv7";
import type { Actor } from "@/lib/access/actor";
import { database, type Transaction } from "@/lib/data/database";
import { asJson } from "@/lib/data/history";

/** Notes an act on the installation itself (an account, a membership, a load); append-only. Never carries secrets. */
export async function logInstallation(
  actor: Actor, act: string, detail: Readonly<Record<string, unknown>>,
  { projectId = null, tx = database() }: { projectId?: string | null; tx?: Transaction } = {},
): Promise<void> {
  const userId = actor.kind === "user" ? actor.userId : null;
  await tx.installationEvent.create({ data: { id: uuidv7(), userId, act, projectId, detail: asJson(detail) }, select: { id: true } });
}

/** The detail of the newest such act on the installation; null where there was none. */
export async function lastInstallationEvent(act: string): Promise<unknown> {
  const row = await database().installationEvent.findFirst({ where: { act }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { detail: true } });
  return row?.detail ?? null;
}
