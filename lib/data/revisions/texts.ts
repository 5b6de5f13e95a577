import type { Transaction } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { compared } from "@/lib/data/revisions/question";
import { Placer } from "@/lib/revisions/placing";

/** The text of one of a document's revisions. Refuses what isn't there. */
export async function textOf(tx: Pick<Transaction, "revision">, projectId: string, documentId: string, id: string): Promise<string> {
  const row = await tx.revision.findFirst({ where: { projectId, documentId, id }, select: { text: true } });
  if (!row) throw notFound();
  return row.text;
}

/** A document's revisions, newest first, as far as moving asks. */
export async function revisionsOf(tx: Pick<Transaction, "revision">, projectId: string, documentId: string) {
  return tx.revision.findMany({ where: { projectId, documentId }, orderBy: { ordinal: "desc" }, select: { id: true, ordinal: true, sha256: true } });
}

/** What places on a new text what stands on an older one; each pair of texts is compared once. */
export class Placers {
  readonly #placers = new Map<string, Placer>();

  constructor(readonly newText: string) {}

  async prepare(tx: Pick<Transaction, "revision">, of: { readonly projectId: string; readonly documentId: string }, revisionId: string): Promise<void> {
    if (this.#placers.has(revisionId)) return;
    this.#placers.set(revisionId, new Placer(await compared(await textOf(tx, of.projectId, of.documentId, revisionId), this.newText)));
  }

  /** Throws for one that wasn't prepared. */
  from = (revisionId: string): Placer => {
    const placer = this.#placers.get(revisionId);
    if (!placer) throw new Error(`revision ${revisionId} was not prepared`);
    return placer;
  };
}
