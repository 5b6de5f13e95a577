import type { Composition } from "@/lib/sources/composition";
import { MAX_LINES } from "@/lib/sources/plain-source";
import { proposeLanguage } from "@/lib/sources/language";
import type { ReadSource } from "@/lib/sources/source";
import { proposeTitle } from "@/lib/sources/title";
import { Unreadable } from "@/lib/sources/unreadable";
import { warningsOf } from "@/lib/sources/warnings";
import type { DecodedMarkup } from "@/lib/sources/marked-text";
import type { Block } from "@/lib/text/blocks";
import { Lines } from "@/lib/text/lines";

type Known = {
  readonly sourceType: ReadSource["sourceType"];
  /** of a format that is text */
  readonly decoded?: DecodedMarkup;
  /** what the source itself says; proposed from the text where it says nothing */
  readonly title?: string;
  readonly language?: string;
};

const LONGEST_TITLE = 200;

/** The source that a composition makes. Refuses one without words, or with too many lines (Unreadable). */
export function composed(composition: Composition, { sourceType, decoded, title, language }: Known): ReadSource {
  const { text, blocks, regions } = composition.finish();
  if (blocks.length === 0) throw new Unreadable("no-text");
  const lines = new Lines(text);
  if (lines.size > MAX_LINES) throw new Unreadable("too-many-parts", { size: lines.size, limit: MAX_LINES });
  if (decoded?.encodings) composition.remarks.add("guessed-encoding");
  return {
    kind: "read",
    ...{ sourceType, text, blocks, regions },
    encoding: decoded?.encoding ?? "",
    hadByteOrderMark: decoded?.hadByteOrderMark ?? false,
    lineEndsChanged: 0,
    title: hasTop(blocks) ? proposeTitle(text, blocks) : titleOf(title) || proposeTitle(text, blocks),
    language: languageOf(language) ?? proposeLanguage(text),
    warnings: [...composition.remarks.list(), ...warningsOf(lines, false)],
    ...(decoded?.encodings ? { encodings: decoded.encodings } : {}),
  };
}

// What a file says is its title is often its program's name, or has the site's behind it.
const hasTop = (blocks: readonly Block[]) => blocks.some(({ kind, level }) => kind === "heading" && level === 1);

const titleOf = (given = "") => [...given.replace(/\s+/gu, " ").replace(/[\0\p{Cs}]/gu, "\uFFFD").trim()].slice(0, LONGEST_TITLE).join("");

/** A language tag as BCP 47 writes it; undefined for anything else. */
function languageOf(given: string | undefined): string | undefined {
  try {
    return given ? Intl.getCanonicalLocales(given.trim().replaceAll("_", "-"))[0] : undefined;
  } catch {
    return undefined;
  }
}
