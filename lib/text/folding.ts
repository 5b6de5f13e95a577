import { lastAtMost } from "@/lib/text/lines";
import type { Span } from "@/lib/text/span";

/** Letters that Unicode doesn't take apart, and typographic signs, as people type them on a plain keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss", ẞ: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ə: "e", ς: "σ",
  "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "՚": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "֊": "-",
};

/** Marks that a reader takes for an addition to a letter. In other scripts marks are vowels, and stay. */
const ADDED = /^(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]$/u;
/** What is not seen: soft hyphens, joiners, signs of direction, variation selectors. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

const folded = new Map<string, string>();

/** One character in its folded form: small, without marks, ligatures taken apart; empty for a mark and what isn't seen. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const parts = [...character.normalize("NFKD").toLowerCase()].filter((part) => !ADDED.test(part) && !UNSEEN.test(part));
  const plain = parts.map((part) => PLAIN[part] ?? part).join("");
  // A syllable of these is one letter, and its marks are part of it.
  const composed = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? character.normalize("NFKC") : plain.normalize("NFC");
  const bare = /^\s$/u.test(character) && character !== "\n" ? " " : composed;
  folded.set(character, bare);
  return bare;
}

/** A stretch of folded text and what it stands for: unit by unit where both are equally long, else as one. */
interface Run {
  readonly from: number;
  readonly source: number;
  length: number;
  sourceLength: number;
  readonly isWhole: boolean;
}

/**
 * A text in a form in which it can be searched, with the way back: every stretch of it that begins and ends with a whole
 * character of the text has its exact offsets there (UTF-16). Building reads the text once.
 */
export class FoldedText {
  readonly folded: string;
  readonly #runs: readonly Run[];

  constructor(readonly text: string) {
    const builder = new Builder();
    // Plain stretches are folded at once, everything else character by character.
    for (let at = 0, end = 0; at < text.length; at = end) {
      end = pieceEnd(text, at);
      builder.add(text.slice(at, end));
    }
    this.folded = builder.parts.join("");
    this.#runs = builder.runs;
  }

  /** The text's span for a stretch of the folded text; null where that begins or ends within a character. */
  spanOf(from: number, to: number): Span | null {
    const start = this.#edge(from, false);
    const end = this.#edge(to - 1, true);
    return start === null || end === null ? null : { start, end };
  }

  /** Where the character of a folded unit begins, or ends, in the text. */
  #edge(at: number, isEnd: boolean): number | null {
    const run = this.#runs[lastAtMost(this.#runs.length, (index) => this.#runs[index]!.from, at)]!;
    const within = at - run.from;
    if (!run.isWhole) return run.source + within + (isEnd ? 1 : 0);
    if (within !== (isEnd ? run.length - 1 : 0)) return null;
    return run.source + (isEnd ? run.sourceLength : 0);
  }
}

function pieceEnd(text: string, at: number): number {
  if (text.charCodeAt(at) >= 0x80) return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) < 0x80) end++;
  return end;
}

class Builder {
  readonly parts: string[] = [];
  readonly runs: Run[] = [];
  #from = 0;
  #source = 0;

  add(piece: string): void {
    if (piece.charCodeAt(0) < 0x80) return this.#put(piece.replace(/[\t\v\f\r]/g, " ").toLowerCase(), piece.length, false);
    const fold = foldCharacter(piece);
    if (fold === "") return this.#skip(piece);
    this.#put(fold, piece.length, fold.length !== 1 || piece.length !== 1);
  }

  #put(fold: string, sourceLength: number, isWhole: boolean): void {
    const last = this.runs.at(-1);
    if (!isWhole && last && !last.isWhole && last.source + last.sourceLength === this.#source) {
      last.length += fold.length;
      last.sourceLength += sourceLength;
    } else this.runs.push({ from: this.#from, source: this.#source, length: fold.length, sourceLength, isWhole });
    this.parts.push(fold);
    this.#from += fold.length;
    this.#source += sourceLength;
  }

  /** A mark belongs to the character before it; what isn't seen belongs to none. */
  #skip(piece: string): void {
    const last = this.runs.at(-1);
    if (ADDED.test(piece) && last && last.source + last.sourceLength === this.#source) this.#join(last, piece.length);
    this.#source += piece.length;
  }

  #join(last: Run, marks: number): void {
    if (last.isWhole) return void (last.sourceLength += marks);
    const own = { from: last.from + last.length - 1, source: last.source + last.sourceLength - 1, length: 1, sourceLength: 1 + marks, isWhole: true };
    last.length -= 1;
    last.sourceLength -= 1;
    if (last.length === 0) this.runs.pop();
    this.runs.push(own);
  }
}
