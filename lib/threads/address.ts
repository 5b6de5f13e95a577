import type { TargetKind } from "@/lib/threads/record";

/** What an address needs to know of what a thread is about. */
export interface TargetPlace {
  readonly kind: TargetKind;
  readonly id: string;
  readonly documentId: string | null;
  readonly revisionId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** The path of this installation at which a thread is open to be read and answered. */
export function threadPath(slug: string, { kind, id, documentId, revisionId, start, end }: TargetPlace, threadId: string): string {
  const home = `/p/${slug}`;
  const talk = `talk=${threadId}`;
  if (kind === "contest") return `${home}/contests/${id}?${talk}#talk`;
  if (kind === "party") return `${home}/parties/${id}?${talk}#talk`;
  // In the text, which annotators read too: the pages of adjudicating are for who reviews and decides.
  if (kind === "decision") return `${home}/documents/${documentId}?${talk}`;
  if (kind === "claim") return `${home}/documents/${documentId}?claim=${id}&${talk}`;
  return `${home}/documents/${documentId}/revisions/${revisionId}?${talk}#p=${start}-${end}`;
}
