/** Collects ids that are wanted at about the same time, and asks for them together, each once. */
export class Batch {
  readonly #wanted = new Set<string>();
  readonly #asked = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly size: number,
    readonly load: (ids: readonly string[]) => Promise<void>,
  ) {}

  want(ids: Iterable<string>): void {
    for (const id of ids) if (!this.#asked.has(id)) this.#wanted.add(id);
    if (this.#wanted.size > 0) this.#timer ??= setTimeout(() => this.#flush(), 15);
  }

  /** Lets ids be asked for again: they have changed, or could not be had. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#asked.delete(id);
  }

  #flush(): void {
    this.#timer = null;
    const ids = [...this.#wanted];
    this.#wanted.clear();
    for (const id of ids) this.#asked.add(id);
    for (let from = 0; from < ids.length; from += this.size) {
      const part = ids.slice(from, from + this.size);
      // A read that failed is made again when somebody next wants it.
      this.load(part).catch(() => this.forget(part));
    }
  }
}
