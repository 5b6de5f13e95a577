/** Acts of one kind that can be taken back. */
export interface Undoable {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  /** names who hears of each new act */
  hearActs(listener: () => void): void;
}

/** The acts of several kinds in one order: undo takes back the last one, whatever its kind. */
export class Acts {
  #past: Undoable[] = [];
  #future: Undoable[] = [];

  constructor(sources: readonly Undoable[]) {
    for (const source of sources) source.hearActs(() => this.#made(source));
  }

  get canUndo(): boolean {
    return this.#past.some((source) => source.canUndo);
  }

  get canRedo(): boolean {
    return this.#future.some((source) => source.canRedo);
  }

  undo(): void {
    this.#travel(this.#past, this.#future, "canUndo", "undo");
  }

  redo(): void {
    this.#travel(this.#future, this.#past, "canRedo", "redo");
  }

  #made(source: Undoable): void {
    this.#past.push(source);
    this.#future = [];
  }

  // A kind may have forgotten acts that somebody else's change has overtaken.
  #travel(from: Undoable[], to: Undoable[], can: "canUndo" | "canRedo", verb: "undo" | "redo"): void {
    for (let source = from.pop(); source; source = from.pop()) {
      if (!source[can]) continue;
      to.push(source);
      return source[verb]();
    }
  }
}
