import type { Member } from "@/lib/access/actor";
import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import type { DocumentRecord } from "@/lib/documents/record";
import { grouped } from "@/lib/text/parts";

const sourceSelect = {
  id: true, title: true, kind: true, publisherPartyId: true, voicePartyId: true, originalUrl: true, archiveUrl: true, published: true, retrieved: true,
} satisfies Prisma.DocumentSelect;

/** A document on which a contest rests, with what it takes to find the same words again. */
export interface ContestSource extends Pick<DocumentRecord, keyof typeof sourceSelect> {
  /** its texts in which the claims stand or that reasons cite, oldest first */
  readonly revisions: readonly { readonly id: string; readonly ordinal: number; readonly sha256: string }[];
}

interface Used {
  readonly claims: readonly ClaimRecord[];
  /** the documents of the claims, with their newest revision */
  readonly documents: readonly { readonly id: string; readonly revisionId: string }[];
  readonly cited: readonly { readonly revisionId: string }[];
}

/** The documents in which these claims stand and that these reasons cite, each with the texts that are meant. */
export async function readSources({ projectId }: Pick<Member, "projectId">, db: Transaction, { claims, documents, cited }: Used): Promise<ContestSource[]> {
  const newest = new Map(documents.map(({ id, revisionId }) => [id, revisionId]));
  const places = claims.flatMap(({ mentions }) => mentions.flatMap((mention) => currentPlace(mention, newest.get(mention.documentId))?.anchoring.revisionId ?? []));
  const ids = [...new Set([...places, ...cited.map(({ revisionId }) => revisionId)])];
  const rows = await db.revision.findMany({ where: { projectId, id: { in: ids } }, orderBy: [{ documentId: "asc" }, { ordinal: "asc" }], select: { id: true, ordinal: true, sha256: true, document: { select: sourceSelect } } });
  return [...grouped(rows, ({ document }) => document.id).values()].map((group) => ({ ...group[0]!.document, revisions: group.map(({ id, ordinal, sha256 }) => ({ id, ordinal, sha256 })) }));
}
