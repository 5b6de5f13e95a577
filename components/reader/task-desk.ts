import type { OwnTask } from "@/lib/projects/assignment";

/** What is assigned to oneself in the open text, as it stands while it is open. */
export class TaskDesk {
  #current: OwnTask | null;
  readonly #listeners = new Set<() => void>();

  constructor(
    first: OwnTask | null,
    readonly load: () => Promise<OwnTask | null>,
  ) {
    this.#current = first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly current = (): OwnTask | null => this.#current;

  /** The layer of one's own that everything made here goes into, where one annotates blind. */
  get ownLayerId(): string | null {
    return this.#current?.task.layerId ?? null;
  }

  /** Reads again what is assigned; what can't be read stays as it was. */
  async refresh(): Promise<void> {
    const found = await this.load().catch(() => undefined);
    if (found === undefined) return;
    this.#current = found;
    for (const listener of this.#listeners) listener();
  }
}
