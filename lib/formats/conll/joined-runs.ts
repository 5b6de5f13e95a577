import type { Run } from "@/lib/formats/conll/reader";
import type { ReadFragment, ReadMention } from "@/lib/formats/reading/reading";

interface At {
  readonly line: number;
  /** whether no token of the line follows this one */
  readonly isLast: (token: number) => boolean;
}
interface Open extends ReadFragment {
  readonly line: number;
  /** it goes to its line's end, so that the same part may go on where the next line begins */
  readonly isOpen: boolean;
}

/** The claims of lines that say which claim each run of tokens is a part of: their runs, wherever they stand, are one claim. */
export class JoinedRuns {
  readonly #byClaim = new Map<string, Open[]>();

  constructor(readonly text: string) {}

  add(runs: readonly Run[], at: At): void {
    for (const run of runs) for (const id of run.of) this.#addTo(id, run, at);
  }

  /** The claims in the order in which they begin, and what is of one without content. */
  result(): { mentions: ReadMention[]; bare: { words: string; line: number }[] } {
    const claims = [...this.#byClaim];
    const isClaim = ([, parts]: (typeof claims)[number]) => parts.some(({ role }) => role === "content");
    return {
      mentions: claims.filter(isClaim).map(([id, parts]) => ({ id, fragments: parts.map(fragmentOf), levels: parts.some(({ role }) => role !== "content") ? [{ stance: null }] : [], notes: [] })),
      bare: claims.filter((claim) => !isClaim(claim)).flatMap(([, parts]) => parts.map(({ quote, line }) => ({ words: quote, line }))),
    };
  }

  #addTo(id: string, { role, start, end, first, last }: Run, { line, isLast }: At): void {
    const parts = this.#byClaim.get(id) ?? [];
    const before = parts.findLast((part) => part.role === role);
    const goesOn = first === 0 && before?.isOpen && !/\S/u.test(this.text.slice(before.end, start));
    const from = goesOn ? before.start : start;
    const part: Open = { role, level: role === "content" ? null : 0, start: from, end, quote: this.text.slice(from, end), line, isOpen: isLast(last) };
    this.#byClaim.set(id, [...parts.filter((each) => !goesOn || each !== before), part]);
  }
}

const fragmentOf = ({ role, level, start, end, quote }: Open): ReadFragment => ({ role, level, start, end, quote });
