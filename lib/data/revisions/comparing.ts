import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { comparedSideBySide } from "@/lib/data/revisions/question";
import { revisionsOf, textOf } from "@/lib/data/revisions/texts";
import type { ComparedPart } from "@/lib/revisions/side-by-side";

export interface ComparedRevisions {
  readonly older: { readonly id: string; readonly ordinal: number };
  readonly newer: { readonly id: string; readonly ordinal: number };
  readonly parts: readonly ComparedPart[];
}

/** Two revisions of a document side by side, the older one first. Refuses what isn't there, and one with itself. */
export async function compareRevisions(actor: Actor, project: string, documentId: string, id: string, other: string): Promise<ComparedRevisions> {
  const { projectId } = await readerOf(actor, project);
  const revisions = await revisionsOf(database(), projectId, documentId);
  const one = revisions.find((each) => each.id === id);
  const two = revisions.find((each) => each.id === other);
  if (!one || !two || one.id === two.id) throw notFound();
  const [older, newer] = one.ordinal < two.ordinal ? [one, two] : [two, one];
  const texts = await Promise.all([older, newer].map((each) => textOf(database(), projectId, documentId, each.id)));
  return { older: { id: older.id, ordinal: older.ordinal }, newer: { id: newer.id, ordinal: newer.ordinal }, parts: await comparedSideBySide(texts[0]!, texts[1]!) };
}
