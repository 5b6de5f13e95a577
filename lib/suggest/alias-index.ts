import { soundOf } from "@/lib/suggest/sound";
import { wordsOf, type Word } from "@/lib/suggest/words";
import type { Span } from "@/lib/text/span";

/** A party as its names make it findable. */
export interface NamedParty {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly { readonly text: string }[];
}

/** How a stretch of text is a party's name: as it is written, in another transliteration, or by its last word alone. */
export type NameMatch = "name" | "spelling" | "last_name";

/** A name found in a text. Several parties bear it where homonyms are kept apart. */
export interface FoundName extends Span {
  readonly match: NameMatch;
  readonly partyIds: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly match: NameMatch;
  /** written without a capital: "the ministry" */
  readonly isRole: boolean;
  readonly ids: Set<string>;
}

const PEOPLE = ["official", "analyst", "witness"];
const ARTICLE = /^(the|an?)$/;

/** The names of a project's parties, looked up by their first word: finding costs by the words looked at, not by the parties. */
export class AliasIndex {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #bySound = new Map<string, Entry[]>();

  readonly #known = new Set<string>();

  constructor(parties: Iterable<NamedParty>) {
    this.add(parties);
  }

  /** Adds the names of parties that aren't known yet. */
  add(parties: Iterable<NamedParty>): void {
    for (const party of parties) {
      if (this.#known.has(party.id) || party.kind === "document_voice") continue;
      this.#known.add(party.id);
      for (const { text } of party.names) this.#addName(party, wordsOf(text));
    }
  }

  /** The names in these words, longest first at each place, none overlapping another. */
  find(words: readonly Word[]): FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at < words.length; ) {
      const entry = this.#at(words, at);
      if (entry) found.push({ start: words[at]!.start, end: words[at + entry.words.length - 1]!.end, match: entry.match, partyIds: [...entry.ids] });
      at += entry?.words.length ?? 1;
    }
    return found;
  }

  #at(words: readonly Word[], at: number): Entry | undefined {
    const { folded, isCapital } = words[at]!;
    const fits = (entry: Entry) => entry.words.every((word, offset) => words[at + offset]?.folded === word) && !(entry.isRole && goesOn(words, at + entry.words.length));
    const exact = this.#byFirst.get(folded)?.find(fits);
    if (exact || !isCapital) return exact;
    const sounds = (entry: Entry) => entry.words.every((word, offset) => soundAt(words[at + offset]) === word);
    return this.#bySound.get(soundAt(words[at]))?.find(sounds);
  }

  #addName({ id, kind }: NamedParty, name: readonly Word[]): void {
    const words = withoutArticle(name);
    if (words.length === 0) return;
    const folded = words.map((word) => word.folded);
    const isRole = words.every((word) => !word.isCapital);
    put(this.#byFirst, folded, { match: "name", isRole }, id);
    if (!isRole) put(this.#bySound, words.map(soundAt), { match: "spelling", isRole }, id);
    const last = words.at(-1)!;
    if (words.length === 1 || !PEOPLE.includes(kind) || !last.isCapital) return;
    put(this.#byFirst, [last.folded], { match: "last_name", isRole }, id);
    put(this.#bySound, [soundAt(last)], { match: "last_name", isRole }, id);
  }
}

// "The Ministry of Rivers" is not "the ministry".
const goesOn = (words: readonly Word[], at: number) => words[at]?.folded === "of" && words[at + 1]?.isCapital === true;

const soundAt = (word: Word | undefined): string => (word ? (soundOf(word.folded) ?? word.folded) : "");

// "The Herald" is found without its article too; "the ministry" only with it, or every ministry would be this one.
function withoutArticle(name: readonly Word[]): readonly Word[] {
  return name.length > 1 && ARTICLE.test(name[0]!.folded) && name[1]!.isCapital ? name.slice(1) : name;
}

function put(index: Map<string, Entry[]>, words: readonly string[], how: Pick<Entry, "match" | "isRole">, id: string): void {
  const entries = index.get(words[0]!) ?? [];
  const same = entries.find((entry) => entry.words.length === words.length && entry.words.every((word, at) => word === words[at]));
  if (same) return void same.ids.add(id);
  const at = entries.findIndex((entry) => entry.words.length < words.length);
  entries.splice(at < 0 ? entries.length : at, 0, { words, ...how, ids: new Set([id]) });
  index.set(words[0]!, entries);
}
