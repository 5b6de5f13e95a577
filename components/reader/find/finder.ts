import type { ReaderController } from "@/components/reader/reader-controller";
import { FoldedText } from "@/lib/text/folding";
import { findAll, type Hits } from "@/lib/text/search";
import type { Span } from "@/lib/text/span";

export interface FinderState {
  readonly isOpen: boolean;
  readonly words: string;
  readonly wholeWords: boolean;
  /** goes up whenever the field is asked to take the focus */
  readonly focusWishes: number;
  readonly hits: Hits | null;
  /** the index of the hit that is selected; -1 for none */
  readonly current: number;
}

const NOTHING = { words: "", hits: null, current: -1 } as const;

/** Finds words in the text of one reader. The text is folded once, when it is first searched. */
export class Finder {
  readonly #listeners = new Set<() => void>();
  #state: FinderState = { isOpen: false, wholeWords: false, focusWishes: 0, ...NOTHING };
  #folded: FoldedText | null = null;
  /** where the search began: typing on looks again from there */
  #origin = 0;

  constructor(readonly controller: ReaderController) {}

  get state(): FinderState {
    return this.#state;
  }
  get hits(): Hits | null {
    return this.#state.hits;
  }
  get current(): Span | null {
    const { hits, current } = this.#state;
    return hits && current >= 0 ? hits.at(current) : null;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the bar, with what is selected as the words to find where that is a few words. */
  open(selection: Span | null): void {
    const { text } = this.controller.setting.text;
    this.#origin = selection?.start ?? this.controller.state.caret;
    this.#tell({ isOpen: true, focusWishes: this.#state.focusWishes + 1 });
    const words = selection ? text.slice(selection.start, selection.end) : "";
    if (words && words.length <= LONGEST && !words.includes("\n")) this.search(words);
  }

  /** Closes the bar; what was found last stays selected. */
  close(): void {
    this.#tell({ isOpen: false, hits: null, current: -1 });
    this.controller.surface?.focus();
  }

  search(words: string, { wholeWords = this.#state.wholeWords } = {}): void {
    if (words === "") return this.#tell({ ...NOTHING, wholeWords });
    this.#folded ??= new FoldedText(this.controller.setting.text.text);
    const hits = findAll(this.#folded, words, { wholeWords });
    const first = hits.from(this.#origin);
    this.#tell({ words, wholeWords, hits, current: hits.size === 0 ? -1 : first % hits.size });
    this.#show();
  }

  /** To the next hit or the one before, over the ends of the text; false where nothing was found. */
  step(direction: 1 | -1): boolean {
    if (!this.#state.hits && this.#state.words) this.search(this.#state.words);
    const { hits, current } = this.#state;
    if (!hits || hits.size === 0) return false;
    this.#tell({ current: (current + direction + hits.size) % hits.size });
    this.#origin = this.current!.start;
    this.#show();
    return true;
  }

  /** Selects the hit, so that it can be made a claim. */
  #show(): void {
    const { current } = this;
    const { surface } = this.controller;
    if (!current || !surface) return;
    surface.select(current);
    surface.reveal(current);
  }

  #tell(change: Partial<FinderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** A longer selection is a passage, not something to look for; UTF-16. */
const LONGEST = 100;
