import { decode, encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/actor";
import { currentSnapshot, isPast, type Snapshot } from "@/lib/data/changes/reading";
import { readerOf } from "@/lib/data/membership";

// A snapshot counts the transactions of the whole installation: in the open it would tell somebody who annotates blind how
// much others write. So it goes out encrypted, in one length.
const SALT = "changes";
const LENGTH = 240;
const KEPT_FOR = 24 * 3_600;

/** A place in a project's changes, to go on from there; of use to this installation only. */
export function cursorOf(projectId: string, snapshot: Snapshot): Promise<string> {
  return encode({ token: { at: snapshot.padEnd(LENGTH), projectId }, secret: process.env.NEXTAUTH_SECRET!, salt: SALT, maxAge: KEPT_FOR });
}

/**
 * The cursor of what a page is about to read: from there on its stream tells it everything. To be asked for before the rest
 * is read. Refuses who isn't a member.
 */
export async function cursorNow(actor: Actor, project: string): Promise<string> {
  return cursorOf((await readerOf(actor, project)).projectId, await currentSnapshot());
}

/** The place that a cursor names; null for one that isn't ours, of another project or older than a day: then one reads again. */
export async function placeOf(projectId: string, cursor: string): Promise<Snapshot | null> {
  const token = await decode({ token: cursor, secret: process.env.NEXTAUTH_SECRET!, salt: SALT }).catch(() => null);
  if (token?.projectId !== projectId || typeof token.at !== "string") return null;
  const snapshot = token.at.trimEnd();
  return (await isPast(snapshot)) ? snapshot : null;
}
