import type { ClaimInput } from "@/lib/claims/record";

/** How a claim stood: null in a step means that it was not there. */
export interface Snapshot {
  readonly input: ClaimInput;
  readonly isDeleted: boolean;
}

/** One act of this session that can be taken back. */
export interface Step {
  readonly claimId: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly what: string;
  /** the key of the write that last carried it out, or took it back */
  readonly key: string;
}

const LONGEST = 200;

/** The acts of a session in order, and those that were taken back. */
export class UndoStack {
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];
  /** hears of each new act */
  onPush: () => void = () => {};

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The act that undo takes back next. */
  past(): Step | undefined {
    return this.#past.at(-1);
  }

  /** The act that redo does again next. */
  future(): Step | undefined {
    return this.#future.at(-1);
  }

  /** A new act: what was taken back before can't be done again. */
  push(step: Step): void {
    this.#past = [...this.#past, step].slice(-LONGEST);
    this.#future = [];
    this.onPush();
  }

  /** Moves the last act over, with the key of the write that moved it. */
  travelled(step: Step, kind: "undone" | "redone"): void {
    if (kind === "undone") [this.#past, this.#future] = [this.#past.slice(0, -1), [...this.#future, step]];
    else [this.#future, this.#past] = [this.#future.slice(0, -1), [...this.#past, step]];
  }

  /** Forgets the acts on one claim: somebody else has changed it since. */
  forget(claimId: string): void {
    this.#past = this.#past.filter((step) => step.claimId !== claimId);
    this.#future = this.#future.filter((step) => step.claimId !== claimId);
  }
}
