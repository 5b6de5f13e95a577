import type { Template } from "@/lib/sources/wikitext/parameters";

/** The words of a template that cites a source, in the order that readers know, and who and what it names. */
export interface CitedSource {
  readonly words: string;
  readonly author: string;
  readonly outlet: string;
}

const CITES = /^(?:cite[ _-].+|citation$|literatur$|internetquelle$|lien web$|ouvrage$|книга$|статья$|cita (?:web|libro|noticia))/iu;
const AUTHORS = ["author", "authors", "author1", "last", "last1", "autor", "auteur", "автор"];
const FIRSTS = ["first", "first1", "given"];
const TITLES = ["title", "chapter", "titel", "titre", "заглавие", "título"];
const OUTLETS = ["work", "newspaper", "journal", "website", "magazine", "agency", "publisher", "werk", "издание", "hrsg"];
const DATES = ["date", "year", "datum", "année", "год"];
const PLACES = ["url", "doi", "isbn"];
const SHOWN = new Set([...AUTHORS, ...FIRSTS, ...TITLES, ...OUTLETS, ...DATES, ...PLACES]);
const UNSAID = /^(?:archive-?url|archive-?date|access-?date|url-status|ref|mode|df|name-list-style)$/iu;

export const isCitation = ({ name }: Template): boolean => CITES.test(name);

/** What a citing template says. Every parameter that says something is in the words, those without a place of their own last. */
export function citedSource({ parameters }: Template): CitedSource {
  const first = (keys: readonly string[]) => keys.map((key) => parameters.get(key) ?? "").find((value) => value !== "") ?? "";
  const all = (keys: readonly string[]) => keys.map((key) => parameters.get(key) ?? "").filter((value) => value !== "");
  const given = first(FIRSTS);
  const author = [first(AUTHORS), given].filter((part) => part !== "").join(", ");
  const outlet = first(OUTLETS);
  const rest = [...parameters].filter(([key, value]) => !SHOWN.has(key) && !UNSAID.test(key) && value !== "").map(([key, value]) => `${key}: ${value}`);
  const words = [author, ...all(TITLES).map((title) => `“${title}”`), ...all(OUTLETS), ...all(DATES), ...all(PLACES), ...rest].filter((part) => part !== "");
  return { words: words.join(". "), author, outlet };
}
