import { citationsOf } from "@/lib/editor/rich-text";
import { currentPlace } from "@/lib/claims/excerpt";
import type { AnchoringRecord, MentionRecord } from "@/lib/claims/record";
import type { Card } from "@/lib/contests/cards";
import type { BundleRevision, ContestBundle } from "@/lib/publication/bundle";
import type { PublishedSource } from "@/lib/publication/record";

/** The place of a mention that is published: the one on the newest revision, else the newest that it has. */
export function placeOf(mention: MentionRecord, { documents }: Pick<ContestBundle, "documents">): AnchoringRecord | null {
  const newest = documents.find(({ id }) => id === mention.documentId)?.revisionId;
  return currentPlace(mention, newest)?.anchoring ?? null;
}

/** The sources of a contest, numbered in the order in which its cards and then its reasons come to them: each revision of a document is one. */
export class Sources {
  readonly #numbers = new Map<string, number>();

  constructor(cards: readonly Card[], readonly bundle: ContestBundle) {
    for (const { claim } of cards) {
      for (const mention of claim.mentions) {
        const revisionId = placeOf(mention, bundle)?.revisionId;
        if (revisionId) this.#meet(revisionId);
      }
    }
    for (const { revisionId } of bundle.assessments.flatMap(({ reasons }) => citationsOf(reasons))) this.#meet(revisionId);
  }

  #meet(revisionId: string): void {
    const isKnown = this.#numbers.has(revisionId) || !this.bundle.revisions.some(({ id }) => id === revisionId);
    if (!isKnown) this.#numbers.set(revisionId, this.#numbers.size + 1);
  }

  /** The number of a revision that some card stands in, or that reasons cite; null for any other. */
  number(revisionId: string): number | null {
    return this.#numbers.get(revisionId) ?? null;
  }

  list(nameOf: (partyId: string) => string): PublishedSource[] {
    return [...this.#numbers].map(([revisionId, number]) => {
      const revision = this.bundle.revisions.find(({ id }) => id === revisionId)!;
      return { ...sourceOf(revision, number, this.bundle, nameOf), ...this.#citesOf(revision) };
    });
  }

  // Notes are those of a document's newest text; whoever cites a document cites each text of it that is a source here.
  #citesOf({ id, documentId }: BundleRevision): Pick<PublishedSource, "cites"> {
    const { citings, documents, revisions } = this.bundle;
    if (documents.find((each) => each.id === documentId)?.revisionId !== id) return {};
    const cited = new Set(citings.filter(({ fromDocumentId }) => fromDocumentId === documentId).map(({ toDocumentId }) => toDocumentId));
    const cites = revisions.flatMap((each) => (cited.has(each.documentId) ? (this.number(each.id) ?? []) : [])).sort((a, b) => a - b);
    return cites.length > 0 ? { cites } : {};
  }
}

function sourceOf(revision: BundleRevision, number: number, { documents }: ContestBundle, nameOf: (partyId: string) => string): PublishedSource {
  const { title, kind, publisherPartyId, language, originalUrl, archiveUrl, published, retrieved, licence } = documents.find(({ id }) => id === revision.documentId)!;
  return {
    number, title, kind, language, originalUrl, archiveUrl, published, retrieved, licence,
    publisher: publisherPartyId === null ? null : nameOf(publisherPartyId),
    textSha256: revision.sha256, originalSha256: revision.originalSha256, revision: revision.ordinal,
  };
}
