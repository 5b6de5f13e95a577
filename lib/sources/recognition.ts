import { beginningOf } from "@/lib/sources/marked-text";
import { formats, type FormatId } from "@/lib/sources/formats";
import type { SourceFile } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/** What a file is by its first bytes and its name; "package" is a ZIP file, whose content says what it is. */
export interface Recognised {
  readonly format: FormatId | "package";
  /** the content says otherwise than the ending of the name */
  readonly isGuess: boolean;
}

const SIGNS: readonly (readonly [string, Recognised["format"]])[] = [["%PDF-", "pdf"], ["PK\u0003\u0004", "package"]];
const PACKED: ReadonlySet<string> = new Set(["docx", "epub", "odt"]);
/** Kinds of files that people take for texts, by their first bytes, for a message that says what they are. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\xD0\xCF\x11\xE0/u, "an old Office file (.doc, .xls, .ppt)"], [/^\x89PNG|^\xFF\xD8\xFF|^GIF8|^RIFF....WEBP|^II\*\0|^MM\0\*/su, "a picture"],
  [/^\x1F\x8B|^BZh|^7z\xBC\xAF|^Rar!|^\xFD7zXZ/u, "a packed file that is not ZIP"], [/^\x7FELF|^MZ/u, "a program"],
  [/^SQLite format 3/u, "a database"], [/^ID3|^OggS|^fLaC|^....ftyp/su, "a recording"],
];
const PAGE = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const WIKI_EXPORT = /^\s*(?:<\?xml[^>]*\?>\s*)?<mediawiki\b/u;
const TAG = /<\/?[a-z][^<>]*>/iu;

/** What a file is. Refuses what is known to be no text, and what is a PDF and a ZIP file at once (Unreadable). */
export function recognise({ bytes, fileName, format }: Pick<SourceFile, "bytes" | "fileName" | "format">): Recognised {
  const first = latin1(bytes.subarray(0, 32));
  const sign = SIGNS.find(([mark]) => first.startsWith(mark))?.[1];
  const named = byName(fileName);
  if (sign === "pdf" && endsAsZip(bytes)) throw new Unreadable("two-formats", { found: "PDF, ZIP" });
  if (format !== undefined) return { format: PACKED.has(format) ? "package" : format, isGuess: false };
  if (sign !== undefined) return { format: sign, isGuess: sign === "package" ? named !== undefined && !PACKED.has(named) : named !== undefined && named !== sign };
  if (first.startsWith("{\\rtf")) throw new Unreadable("rtf");
  const other = OTHERS.find(([pattern]) => pattern.test(first));
  if (other) throw new Unreadable("unsupported", { found: other[1] });
  return byText(beginningOf(bytes), named);
}

function byText(beginning: string, named: FormatId | undefined): Recognised {
  if (WIKI_EXPORT.test(beginning)) return { format: "mediawiki", isGuess: named !== "mediawiki" };
  if (PAGE.test(beginning)) return { format: "html", isGuess: named !== "html" };
  if (named === undefined || named === "text") return { format: "text", isGuess: false };
  if (named === "html" && TAG.test(beginning)) return { format: "html", isGuess: false };
  if (named === "markdown" || named === "wikitext") return { format: named, isGuess: false };
  return { format: "text", isGuess: true };
}

/** The kind that the ending of a file's name stands for. */
export function byName(fileName: string): FormatId | undefined {
  const [, ending] = /\.([^.]+)$/u.exec(fileName.toLowerCase()) ?? [];
  return formats.find(({ endings }) => ending !== undefined && endings.includes(ending))?.id;
}

/** Whether a ZIP file's last record ends exactly where the file does. */
function endsAsZip(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 65_558; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6 && at + 22 + bytes[at + 20]! + 256 * bytes[at + 21]! === bytes.length) return true;
  }
  return false;
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
