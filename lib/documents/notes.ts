import type { RegionInput } from "@/lib/documents/record";
import { isNote } from "@/lib/documents/region";
import type { Span } from "@/lib/text/span";

/** A note of a text's list of references, with the number that it is known by. */
export interface Note {
  readonly region: RegionInput;
  /** as the text has it at the note's beginning; else which of the notes it is */
  readonly number: number;
  readonly words: string;
}

const NUMBER = /^\s*[[(]?(\d{1,4})[\])]?[.:]?\s/u;

/** The notes among regions in text order, with their numbers. */
export function notesOf(text: string, regions: readonly RegionInput[]): Note[] {
  return regions.filter(isNote).map((region, index) => {
    const words = text.slice(region.start, region.end);
    const said = NUMBER.exec(words.slice(0, 12))?.[1];
    return { region, number: said ? Number(said) : index + 1, words };
  });
}

/** The notes that a search finds: a number finds the notes whose number begins with it; words, author, outlet or text. */
export function notesMatching(notes: readonly Note[], query: string): Note[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === "") return [...notes];
  if (/^\d{1,4}$/.test(wanted)) return [...notes].filter(({ number }) => String(number).startsWith(wanted)).sort((a, b) => a.number - b.number);
  const parts = wanted.split(/\s+/u);
  return notes.filter(({ region, words }) => {
    const said = `${region.author}\n${region.outlet}\n${words}`.toLocaleLowerCase();
    return parts.every((part) => said.includes(part));
  });
}

/** Between marks of one kind, none of that kind inside. */
const QUOTED = /“[^“”]{8,1200}”|"[^"]{8,1200}"|«[^«»]{8,1200}»|„[^„“]{8,1200}“/gu;
const LONGEST = 20_000;

/** What a text quotes, without the marks, in order: for comparing. Unbalanced marks cost one quotation, not the rest. */
export function quotationsIn(text: string): Span[] {
  return [...text.slice(0, LONGEST).matchAll(QUOTED)].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

const wordsOf = (text: string) => new Set((text.toLocaleLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []));

/**
 * The part of a note that is nearest to what the body says: of its quotations and its sentences the one that shares the
 * most words with it, of equals the earlier; null where none shares a word of four letters or more.
 */
export function nearestPart(body: string, note: string, sentences: readonly Span[]): Span | null {
  const said = wordsOf(body);
  let best: { span: Span; shared: number } | null = null;
  for (const span of [...quotationsIn(note), ...sentences]) {
    const shared = [...wordsOf(note.slice(span.start, span.end))].filter((word) => said.has(word)).length;
    if (shared > (best?.shared ?? 0)) best = { span, shared };
  }
  return best?.span ?? null;
}
