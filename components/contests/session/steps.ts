import type { AnyInput, Kind } from "@/components/contests/session/records";

/** How a record stood. */
export interface Snapshot {
  readonly input: AnyInput;
  readonly isDeleted: boolean;
}

/** One record's part in an act; null before: it was not there. `key`: the write that last carried it out or took it back. */
export interface Move {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly key: string;
}

/** One act of this session, in words, with all that it moved. */
export interface Step {
  readonly what: string;
  readonly moves: readonly Move[];
}

const LONGEST = 200;

/** The acts of a session in order, and those that were taken back. */
export class Steps {
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];

  past = (): Step | undefined => this.#past.at(-1);
  future = (): Step | undefined => this.#future.at(-1);

  /** A new act: what was taken back before can't be done again. */
  push(step: Step): void {
    this.#past = [...this.#past, step].slice(-LONGEST);
    this.#future = [];
  }

  /** Moves the last act over, with the keys of the writes that moved it. */
  travelled(step: Step, kind: "undone" | "redone"): void {
    if (kind === "undone") [this.#past, this.#future] = [this.#past.slice(0, -1), [...this.#future, step]];
    else [this.#future, this.#past] = [this.#future.slice(0, -1), [...this.#past, step]];
  }

  /** Forgets the acts on one record: somebody else has changed it since. */
  forget(id: string): void {
    const other = (step: Step) => step.moves.every((move) => move.id !== id);
    this.#past = this.#past.filter(other);
    this.#future = this.#future.filter(other);
  }
}
