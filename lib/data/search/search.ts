import type { Actor } from "@/lib/access/actor";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { Page } from "@/lib/data/page";
import { findClaims } from "@/lib/data/search/claims";
import { findContests, findDocuments, findParties } from "@/lib/data/search/named";
import { countUnread } from "@/lib/data/search/reading";
import { findPassages } from "@/lib/data/search/passages";
import { markingOf, soughtIn, type Marking } from "@/lib/data/search/words";
import { invalid } from "@/lib/data/failure";
import { cutting, marksOf } from "@/lib/search/marks";
import type { ClaimFilter, SearchKind } from "@/lib/search/filter";
import { queryProblem } from "@/lib/search/query";

/** One thing that was found: where it is, and its words with the hits marked (UTF-16 units of `text`). */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
  readonly documentId: string | null;
  /** of a passage: where it stands in its text */
  readonly start: number | null;
  readonly end: number | null;
  readonly claim: ClaimSeen | null;
}

/** A page of hits; `total` counts them all. */
export interface Hits {
  readonly items: Hit[];
  readonly next: string | null;
  readonly total: number;
  /** of a search for passages: texts that came in so lately that not all of them is found yet */
  readonly unreadTexts: number;
}

export interface Search extends Page {
  readonly kind: SearchKind;
  readonly filter: ClaimFilter;
  readonly sort: string;
}

/** What the finders of passages and of named records give: the text to mark, still whole. */
export interface Raw {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly documentId?: string;
  readonly start?: number;
}
export interface RawHits {
  readonly items: Raw[];
  readonly next: string | null;
  readonly total: number;
}

const problems = {
  "too-long": "This is too long to be looked for; give at most 1,000 characters.",
  "no-words": "There is no word in this that could be looked for: only signs.",
  "only-excluded": "This only says what must not be there. Give a word that must.",
};

const nothing: RawHits = { items: [], next: null, total: 0 };
const finders = { passages: findPassages, parties: findParties, documents: findDocuments, contests: findContests };

/**
 * What a project has of some words, by kind (docs/SPEC.md, F1 to F6); without words, claims by filter only, and of the rest
 * nothing. Counts what the actor sees and nothing else. Refuses who isn't a member, words that can't be looked for, and a cursor of another list.
 */
export async function searchProject(actor: Actor, project: string, search: Search): Promise<Hits> {
  const q = search.filter.q ?? "";
  const problem = queryProblem(q);
  if (problem) throw invalid([{ path: ["q"], message: problems[problem] }]);
  const member = await readerOf(actor, project);
  const sought = await soughtIn(member, q);
  if (search.kind === "claims") {
    const { items, next, total } = await findClaims(actor, project, search);
    const marking = await markingOf(sought, items.map(claimText));
    return { items: items.map((claim) => ({ ...shown({ id: claim.id, title: claim.proposition, text: claimText(claim) }, marking), claim, documentId: claim.mentions[0]!.documentId })), next, total, unreadTexts: 0 };
  }
  const layersSeen = await readShownLayers(member);
  const raw = sought.terms.length === 0 ? nothing : await finders[search.kind]({ member, layersSeen, sought }, search);
  const marking = await markingOf(sought, raw.items.map(({ text }) => text));
  const unreadTexts = search.kind === "passages" ? await countUnread(member, search.filter.document) : 0;
  return { ...raw, items: raw.items.map((item) => shown(item, marking)), unreadTexts };
}

const claimText = ({ mentions, proposition }: ClaimSeen) => {
  const quotes = mentions.flatMap(({ anchorings }) => anchorings.at(-1)?.fragments.filter(({ role }) => role === "content").map(({ quote }) => quote) ?? []);
  return quotes.join(" […] ") || proposition;
};

function shown({ id, title, text, documentId, start }: Raw, { patterns, matches }: Marking): Hit {
  const cut = cutting(text, marksOf(text, patterns, matches));
  const at = start === undefined ? null : start + cut.start;
  return {
    id, title, text: cut.text, marks: cut.marks.map((mark) => [mark.start, mark.end] as const), documentId: documentId ?? null, claim: null,
    start: at, end: at === null ? null : at + cut.text.length,
  };
}
