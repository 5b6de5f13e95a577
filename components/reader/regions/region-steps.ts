import type { RegionInput } from "@/lib/documents/record";

/** How a region stood: null in a change means that it was not there. */
export interface RegionSnapshot {
  readonly input: RegionInput;
  readonly isDeleted: boolean;
}

export interface RegionChange {
  readonly id: string;
  readonly before: RegionSnapshot | null;
  readonly after: RegionSnapshot;
}

/** One act on one region or many that can be taken back. */
export interface RegionStep {
  readonly changes: readonly RegionChange[];
  readonly what: string;
  /** the key of the write that last carried it out, or took it back */
  readonly key: string;
}

const LONGEST = 200;

/** The acts on regions in order, and those that were taken back. */
export class RegionSteps {
  #past: readonly RegionStep[] = [];
  #future: readonly RegionStep[] = [];

  past = (): RegionStep | undefined => this.#past.at(-1);
  future = (): RegionStep | undefined => this.#future.at(-1);

  push(step: RegionStep): void {
    this.#past = [...this.#past, step].slice(-LONGEST);
    this.#future = [];
  }

  travelled(step: RegionStep, kind: "undone" | "redone"): void {
    if (kind === "undone") [this.#past, this.#future] = [this.#past.slice(0, -1), [...this.#future, step]];
    else [this.#future, this.#past] = [this.#future.slice(0, -1), [...this.#past, step]];
  }

  /** Forgets the acts that touch one of these regions: somebody else has changed it since. */
  forget(ids: ReadonlySet<string>): void {
    const isFree = (step: RegionStep) => !step.changes.some((change) => ids.has(change.id));
    this.#past = this.#past.filter(isFree);
    this.#future = this.#future.filter(isFree);
  }
}
