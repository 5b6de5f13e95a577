import type { DocumentRecord } from "@/lib/documents/record";
import { foldName } from "@/lib/parties/name";

/** Why a note may be a document of the project: what of the document it contains. */
export const citedReasons = ["original", "archive", "title"] as const;
export type CitedReason = (typeof citedReasons)[number];

type Citable = Pick<DocumentRecord, "id" | "title" | "originalUrl" | "archiveUrl">;

/** A document that a note may be, and why. */
export interface LikelyDocument {
  readonly id: string;
  readonly title: string;
  readonly reason: CitedReason;
}

/** Titles with fewer letters stand in notes by chance. */
export const FEWEST_LETTERS = 12;
const MOST = 3;

/**
 * The documents that a note may be, best first (docs/SPEC.md, R11): those whose address it contains, then those whose
 * whole title it contains, the longest first. Addresses are compared without scheme, "www." and what follows "#"; titles
 * without regard to case, marks and signs between the words. Nothing else makes one likely.
 */
export function likelyDocuments(words: string, documents: readonly Citable[]): LikelyDocument[] {
  const found = documents.flatMap((document): LikelyDocument[] => {
    const reason = reasonOf(words, document);
    return reason ? [{ id: document.id, title: document.title, reason }] : [];
  });
  const rank = ({ reason }: LikelyDocument) => citedReasons.indexOf(reason);
  return found.sort((a, b) => rank(a) - rank(b) || b.title.length - a.title.length || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}

function reasonOf(words: string, { title, originalUrl, archiveUrl }: Citable): CitedReason | null {
  if (hasAddress(words, originalUrl)) return "original";
  if (hasAddress(words, archiveUrl)) return "archive";
  return hasTitle(words, title) ? "title" : null;
}

/** An address as it is looked for: in small letters, without scheme, "www.", fragment and a stroke at its end. */
export const bareAddress = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(www\.)?/u, "").replace(/#.*$/su, "").replace(/\/+$/u, "");

// What goes on after an address is another address; a full stop or a bracket ends the sentence around it.
const GOES_ON = /^(\/?[\p{L}\p{N}_%~=&?-]|\/\/|[.,:;](?=[\p{L}\p{N}]))/u;

function hasAddress(words: string, url: string): boolean {
  const [text, wanted] = [words.toLowerCase(), bareAddress(url)];
  if (wanted === "") return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !/[\p{L}\p{N}_-]$/u.test(text.slice(0, at)) && !GOES_ON.test(text.slice(at + wanted.length));
    if (isWhole) return true;
  }
  return false;
}

function hasTitle(words: string, title: string): boolean {
  const wanted = foldName(title);
  if ((wanted.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return false;
  return ` ${foldName(words)} `.includes(` ${wanted} `);
}
