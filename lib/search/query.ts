/** One thing to look for: a word in all its forms, a phrase as it stands, or the beginning of a word. */
export interface SearchTerm {
  readonly kind: "word" | "phrase" | "prefix";
  readonly text: string;
  /** what is found must not have it */
  readonly isExcluded: boolean;
}

/** Most things that one query may look for; each costs a look into the index. */
export const MOST_TERMS = 32;
/** The longest query, in UTF-16 units. */
export const LONGEST_QUERY = 1_000;

// A phrase that is never closed runs to the end, as people mean it while they type.
const PART = /(-?)(?:["“„”«]([^"“”„«»]*)["”“»]?|(\S+))/gu;
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * What a typed query asks for: words, "exact phrases", -excluded, begin*. Parts without a letter or a digit ask for
 * nothing and are left out; so is what comes after the 32nd.
 */
export function readQuery(q: string): SearchTerm[] {
  const found = [...q.matchAll(PART)].map(([, minus, phrase, word]) => termOf(minus === "-", phrase, word ?? ""));
  return found.filter(({ text }) => hasWord(text)).slice(0, MOST_TERMS);
}

function termOf(isExcluded: boolean, phrase: string | undefined, word: string): SearchTerm {
  if (phrase !== undefined) return { kind: "phrase", text: phrase, isExcluded };
  const isPrefix = word.endsWith("*");
  return { kind: isPrefix ? "prefix" : "word", text: isPrefix ? word.replace(/\*+$/, "") : word, isExcluded };
}

/** Why a query finds nothing whatever is there; null for one that can be looked for. */
export function queryProblem(q: string): "too-long" | "no-words" | "only-excluded" | null {
  if (q.length > LONGEST_QUERY) return "too-long";
  const terms = readQuery(q);
  if (terms.length === 0) return q.trim() === "" ? null : "no-words";
  return terms.every(({ isExcluded }) => isExcluded) ? "only-excluded" : null;
}
