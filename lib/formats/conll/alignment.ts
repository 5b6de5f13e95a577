import type { Span } from "@/lib/text/span";

/** Tokens of one line, and their places in a text where the file says them. */
export interface TokenLine {
  readonly tokens: readonly string[];
  /** in UTF-16 units, as many as tokens */
  readonly spans: readonly (readonly [number, number])[] | null;
}

/**
 * Where the tokens of a file stand in a text that is known: at the places that the file says, if all of them are there;
 * else one after the other with nothing but white space between; else each line where it stands once only, in the order
 * of the lines. None where that isn't certain: nothing is guessed.
 */
export function placesOfTokens(text: string, lines: readonly TokenLine[]): Span[][] | null {
  return asSaid(text, lines) ?? inARow(text, lines) ?? onceEach(text, lines);
}

function asSaid(text: string, lines: readonly TokenLine[]): Span[][] | null {
  const said = lines.map(({ tokens, spans }) => (spans?.length === tokens.length && spans.every(([start, end], index) => text.slice(start, end) === tokens[index]) ? spans.map(([start, end]) => ({ start, end })) : null));
  return said.every((each) => each !== null) ? said : null;
}

const isSpace = (character: string | undefined) => character !== undefined && /[\s\u200b\u2060\ufeff]/u.test(character);

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

/** The tokens from this place on, with white space between them at most. */
function tokensAt(text: string, tokens: readonly string[], from: number): Span[] | null {
  const places: Span[] = [];
  let at = from;
  for (const token of tokens) {
    if (!text.startsWith(token, at)) at = afterSpace(text, at);
    if (!text.startsWith(token, at)) return null;
    places.push({ start: at, end: at + token.length });
    at += token.length;
  }
  return places;
}

function inARow(text: string, lines: readonly TokenLine[]): Span[][] | null {
  const found: Span[][] = [];
  let at = 0;
  for (const { tokens } of lines) {
    const places = tokensAt(text, tokens, at);
    if (!places) return null;
    found.push(places);
    at = places.at(-1)?.end ?? at;
  }
  return afterSpace(text, at) === text.length ? found : null;
}

// Looking for more lines in more text than this would take minutes.
const MOST_LOOKING = 1e9;

function onceEach(text: string, lines: readonly TokenLine[]): Span[][] | null {
  if (lines.length * text.length > MOST_LOOKING) return null;
  const found: Span[][] = [];
  let last = 0;
  for (const { tokens } of lines) {
    const places = tokens.length === 0 ? [] : onlyPlace(text, tokens);
    if (!places || (places[0] && places[0].start < last)) return null;
    found.push(places);
    last = places.at(-1)?.end ?? last;
  }
  return found;
}

function onlyPlace(text: string, tokens: readonly string[]): Span[] | null {
  let found: Span[] | null = null;
  for (let at = text.indexOf(tokens[0]!); at >= 0; at = text.indexOf(tokens[0]!, at + 1)) {
    const places = tokensAt(text, tokens, at);
    if (places && found) return null;
    found ??= places;
  }
  return found;
}
