import type { CueTable, VerbRow } from "@/lib/suggest/cue-table";
import { standAt, type Word } from "@/lib/suggest/words";
import type { Span } from "@/lib/text/span";

export type CueKind = "verb" | "phrase" | "name_phrase";

/** A cue among some words. */
export interface Cue extends Span {
  readonly kind: CueKind;
  /** null where a verb is negated and its act can't be told */
  readonly act: string | null;
  readonly hasTarget: boolean;
  /** the indices of its first word, and of the word after its last */
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly words: readonly string[];
  readonly kind: CueKind;
  readonly row: VerbRow | null;
}

/** The forms of a table by their first word; the longest first. */
export class CueForms {
  readonly #byFirst = new Map<string, Form[]>();

  constructor(readonly table: CueTable) {
    for (const row of table.rows) for (const verb of row.verbs) for (const form of verb.split(" ")) this.#add(form.split("_"), "verb", row);
    for (const phrase of table.beforeSource) this.#add(phrase.split(" "), "phrase", null);
    for (const phrase of table.beforeName) this.#add(phrase.split(" "), "name_phrase", null);
    for (const forms of this.#byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  }

  /** The cues among words in order, none overlapping another. */
  find(words: readonly Word[]): Cue[] {
    const found: Cue[] = [];
    for (let at = 0; at < words.length; ) {
      const form = this.#byFirst.get(words[at]!.folded)?.find((each) => standAt(words, at, each.words));
      const to = at + (form?.words.length ?? 1);
      if (form) found.push({ ...this.#cue(words, at, form), start: words[at]!.start, end: words[to - 1]!.end, from: at, to });
      at = to;
    }
    return found;
  }

  #cue(words: readonly Word[], at: number, { kind, row }: Form): Pick<Cue, "kind" | "act" | "hasTarget"> {
    if (kind !== "verb" || !row) return { kind, act: "asserts", hasTarget: false };
    const { negations, silentWhenNegated } = this.table;
    const isNegated = negations.some((negation) => standAt(words, at - negation.split(" ").length, negation.split(" ")));
    if (!isNegated) return { kind, act: row.act, hasTarget: row.hasTarget === true };
    return { kind, act: silentWhenNegated.includes(words[at]!.folded) ? "is silent" : null, hasTarget: false };
  }

  #add(words: readonly string[], kind: CueKind, row: VerbRow | null): void {
    const first = words[0]!;
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, kind, row }]);
  }
}
