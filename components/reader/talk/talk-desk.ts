import type { ThreadListed } from "@/lib/data/threads/threads";

/** A thread as far as the text shows it. */
export type TalkedAbout = Pick<ThreadListed, "id" | "claimId" | "revisionId" | "start" | "end" | "comments" | "unread">;

/** What is talked about at this moment: a passage, a claim, or what was decided of one, in words, and the thread that is shown first. */
export interface TalkOpen {
  readonly target: { readonly kind: "passage"; readonly revisionId: string; readonly start: number; readonly end: number } | { readonly kind: "claim"; readonly claimId: string } | { readonly kind: "decision"; readonly decisionId: string };
  readonly words: string;
  readonly threadId: string | null;
}

/** The open threads of a text, and the one place that is open for talking. */
export class TalkDesk {
  #threads: readonly TalkedAbout[] = [];
  #open: TalkOpen | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(readonly load: () => Promise<readonly TalkedAbout[]>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly threads = (): readonly TalkedAbout[] => this.#threads;
  readonly open = (): TalkOpen | null => this.#open;

  /** Reads again what is talked about; what can't be read stays as it was. */
  async refresh(): Promise<void> {
    const found = await this.load().catch(() => null);
    if (found) this.#tell(() => (this.#threads = found));
  }

  show(open: TalkOpen | null): void {
    this.#tell(() => (this.#open = open));
  }

  #tell(change: () => void): void {
    change();
    for (const listener of this.#listeners) listener();
  }
}
