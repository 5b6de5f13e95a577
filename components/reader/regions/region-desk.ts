import type { ReaderController } from "@/components/reader/reader-controller";
import type { Span } from "@/lib/text/span";

export type DeskPanel = "regions" | "sources" | "search" | "guideline";

export interface DeskState {
  /** what stands beside the text */
  readonly panel: DeskPanel | null;
  /** the section of the guideline that was asked for, and how often anything was: the same may be asked for again */
  readonly section: { readonly id: string | null; readonly times: number };
  /** what the search begins with: the selection, or the caret (start = end) */
  readonly about: { readonly start: number; readonly end: number };
  /** the region in hand */
  readonly regionId: string | null;
  /** the dialog that is open, and the words that it is about */
  readonly dialog: { readonly kind: "mark" | "note"; readonly span: Span } | null;
  readonly isFolded: boolean;
}

/** What is open beside the text, and for working on regions: for keys, buttons and the panels alike. */
export class RegionDesk {
  readonly #listeners = new Set<() => void>();
  #state: DeskState = { panel: null, section: { id: null, times: 0 }, about: { start: 0, end: 0 }, regionId: null, dialog: null, isFolded: false };

  get state(): DeskState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  toggle(panel: "regions" | "sources" | "guideline"): void {
    this.set({ panel: this.#state.panel === panel ? null : panel, section: { id: null, times: 0 } });
  }

  /** Opens the guideline at a section, or where it was read last. */
  explain(id: string | null): void {
    this.set({ panel: "guideline", section: { id, times: this.#state.section.times + 1 } });
  }

  /** Asks for the role of what is selected; with a bare caret, takes the region there in hand. */
  mark(controller: ReaderController, mayMark: boolean): void {
    controller.selectionMoved();
    const { selection, caret } = controller.state;
    if (!mayMark) return controller.say({ kind: "may_not" });
    if (selection) return this.set({ dialog: { kind: "mark", span: selection } });
    const here = controller.setting.regions.at(caret)[0];
    if (here) this.set({ panel: "regions", regionId: here.id });
    else controller.say({ kind: "select_first" });
  }

  /** Asks which note the selected words cite. */
  link(controller: ReaderController, mayMark: boolean): void {
    controller.selectionMoved();
    const { selection } = controller.state;
    if (!mayMark) return controller.say({ kind: "may_not" });
    if (selection) this.set({ dialog: { kind: "note", span: selection } });
    else controller.say({ kind: "select_first" });
  }
}
