import { AliasIndex, type NamedParty } from "@/lib/suggest/alias-index";
import { suggest } from "@/lib/suggest/suggest";
import type { Suggestion } from "@/lib/suggest/suggestion";
import type { Span } from "@/lib/text/span";

const party = (id: string, kind: string, ...names: string[]): NamedParty => ({ id, kind, names: names.map((text) => ({ text })) });

/** The parties of an invented quarrel; two men bear one name. */
export const parties = [
  party("ministry", "ministry", "Northern Ministry", "the ministry"),
  party("agency", "media_outlet", "Lorn News Agency", "the news agency"),
  party("herald", "media_outlet", "The Lorn Herald", "Herald"),
  party("command", "force", "Southern Command", "the command"),
  party("sergeant", "official", "Dilgam Askerov"),
  party("mayor", "official", "Ali Hasanov"),
  party("envoy", "official", "Ali Hasanov"),
  party("velm", "state", "Vélm", "Վելմ"),
];
export const names = new AliasIndex(parties);

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** What is suggested for some words of a text; `excluded` are words that lie in excluded regions. */
export const suggested = (text: string, words: string, ...excluded: string[]): Suggestion[] =>
  suggest({ text, selection: spanOf(text, words), excluded: excluded.map((each) => spanOf(text, each)), names, language: "en" });

/** A suggestion in words. */
export function inWords(text: string, suggestion: Suggestion | undefined) {
  if (!suggestion) return null;
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const { rule, cue, source, party: who, act } = suggestion;
  return { rule, cue: words(cue), source: words(source), party: who?.partyId ?? null, act };
}
