// A notice that appears in passing is one by its role, in a region of its own, and waits for nobody.
const DIALOGS = '[role="dialog"]:not([role="region"] *), [role="alertdialog"]:not([role="region"] *)';

/** Whether somebody is at a dialog: what lies below must not change under it. */
export const isDialogOpen = (): boolean => document.querySelector(DIALOGS) !== null;

const PAUSE = 300;

/**
 * Gathers ids of what has changed, and has them taken in together: one taking at a time, and none while `mustWait` says so.
 * `null` among them stands for everything. What fails waits for the next reason to look.
 */
export class Gathering {
  #ids = new Set<string>();
  #isAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isTaking = false;
  #isOver = false;

  constructor(
    readonly take: (ids: ReadonlySet<string> | null) => Promise<unknown>,
    readonly mustWait: () => boolean,
  ) {}

  add(ids: Iterable<string> | null): void {
    if (ids === null) this.#isAll = true;
    else for (const id of ids) this.#ids.add(id);
    if (this.#isAll || this.#ids.size > 0) this.#soon();
  }

  /** Begins, or goes on. */
  start(): void {
    this.#isOver = false;
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #soon(): void {
    if (!this.#isOver && !this.#isTaking) this.#timer ??= setTimeout(() => void this.#run(), PAUSE);
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    if (this.mustWait()) return this.#soon();
    const wanted = this.#isAll ? null : this.#ids;
    this.#ids = new Set();
    this.#isAll = false;
    this.#isTaking = true;
    await this.take(wanted).catch(() => undefined);
    this.#isTaking = false;
    if (this.#isAll || this.#ids.size > 0) this.#soon();
  }
}
