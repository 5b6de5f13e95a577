/** A note of one document that is another document of the project (docs/SPEC.md, R11). */
export interface Citing {
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
  /** the note, where it lies in the text that cites, and how it begins */
  readonly regionId: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

type Link = Pick<Citing, "fromDocumentId" | "toDocumentId">;

/** Whose voice a document's own voice is one with, and by which citing it came there: null for the voice itself. */
export interface Voice<L extends Link> {
  readonly documentId: string;
  readonly by: L | null;
}

/**
 * The independent ones among the own voices of documents (docs/SPEC.md, K21). A document that cites another one that
 * speaks, straight or through others that speak, is one voice with it; documents that cite one another in a circle are
 * one voice. Where there is a choice, of a circle or of several independent ones that it cites, the voice is that of
 * the document with the smallest id, which is the one that was added first.
 */
export function voicesAmong<L extends Link>(speaking: Iterable<string>, citings: readonly L[]): Map<string, Voice<L>> {
  const documents = new Set(speaking);
  const links = citings.filter(({ fromDocumentId: from, toDocumentId: to }) => from !== to && documents.has(from) && documents.has(to));
  const cited = byDocument(links, ({ fromDocumentId }) => fromDocumentId);
  const citing = byDocument(links, ({ toDocumentId }) => toDocumentId);
  const voices = new Map<string, Voice<L>>();
  for (const documentId of [...documents].sort()) {
    if (voices.has(documentId) || !citesNobodyElse(documentId, cited)) continue;
    voices.set(documentId, { documentId, by: null });
    gather(documentId, citing, voices);
  }
  return voices;
}

function byDocument<L extends Link>(links: readonly L[], documentOf: (link: L) => string): Map<string, L[]> {
  const map = new Map<string, L[]>();
  for (const link of links) map.set(documentOf(link), [...(map.get(documentOf(link)) ?? []), link]);
  return map;
}

/** Whether everything that a document cites, straight or through others, cites it in turn. */
function citesNobodyElse(documentId: string, cited: ReadonlyMap<string, readonly Link[]>): boolean {
  return [...reached(documentId, cited)].every((other) => reached(other, cited).has(documentId));
}

function reached(documentId: string, cited: ReadonlyMap<string, readonly Link[]>): Set<string> {
  const found = new Set([documentId]);
  for (const each of found) for (const { toDocumentId } of cited.get(each) ?? []) found.add(toDocumentId);
  return found;
}

// From the voice outward, so that each document comes to it by the shortest way. Whoever has another voice keeps it, and
// so do those behind them.
function gather<L extends Link>(voice: string, citing: ReadonlyMap<string, readonly L[]>, voices: Map<string, Voice<L>>): void {
  const found = new Set([voice]);
  for (const each of found) {
    for (const by of citing.get(each) ?? []) {
      if (voices.has(by.fromDocumentId)) continue;
      voices.set(by.fromDocumentId, { documentId: voice, by });
      found.add(by.fromDocumentId);
    }
  }
}
