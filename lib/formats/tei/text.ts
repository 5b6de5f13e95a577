import type { CorpusText } from "@/lib/formats/corpus/corpus";
import type { Xml } from "@/lib/formats/xml/xml";

/** The offsets at which an anchor stands: every end of a fragment, each once, in order. */
export function anchorsOf({ mentions }: CorpusText): number[] {
  const offsets = new Set(mentions.flatMap(({ fragments }) => fragments.flatMap(({ start, end }) => [start, end])));
  return [...offsets].sort((a, b) => a - b);
}

export const anchorId = (offset: number) => `o${offset}`;

/**
 * The text as one element for each block. Taken together, the words in the body and the space between its elements are
 * the text, character for character; anchors stand where fragments begin and end, named after the offset in UTF-16 units.
 */
export function* bodyOf(text: CorpusText, xml: Xml): Generator<string> {
  const anchors = anchorsOf(text);
  let [at, next] = [0, 0];
  const until = (end: number): string => {
    const parts: string[] = [];
    for (; next < anchors.length && anchors[next]! <= end; next++) {
      parts.push(xml.text(text.text.slice(at, anchors[next])), xml.element("anchor", { "xml:id": anchorId(anchors[next]!) }));
      at = anchors[next]!;
    }
    parts.push(xml.text(text.text.slice(at, end)));
    at = end;
    return parts.join("");
  };
  for (const { kind, level, start, end } of text.blocks) {
    yield until(start);
    yield xml.element("ab", { type: kind, n: level || undefined, "xml:space": "preserve" }, until(end));
  }
  yield until(text.text.length);
}
