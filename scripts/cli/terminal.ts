import { SingleBar } from "cli-progress";

/** Where a command's words go: for people on stdout, or for machines as one JSON value on stdout at the end. */
export class Terminal {
  constructor(readonly isJson: boolean) {}

  /** A line for people; machines get the result instead. */
  say(line: string): void {
    if (!this.isJson) process.stdout.write(`${line}\n`);
  }

  /** Something that went wrong, or that a person should know beside the result. */
  warn(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** The result for machines. */
  json(value: unknown): void {
    if (this.isJson) process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  /** A bar that grows on a terminal; nothing where nobody looks. */
  progress(what: string): Progress {
    return new Progress(what, process.stderr.isTTY && !this.isJson);
  }
}

/** A bar on stderr that is shown only on a terminal. */
export class Progress {
  readonly #bar: SingleBar | null;
  #isStarted = false;

  constructor(what: string, isShown: boolean) {
    const format = `${what} [{bar}] {percentage} %`;
    this.#bar = isShown ? new SingleBar({ format, clearOnComplete: true, hideCursor: true, stopOnComplete: false, fps: 8 }) : null;
  }

  update(done: number, total: number): void {
    if (!this.#isStarted) this.#bar?.start(total, done);
    else if (this.#bar?.getTotal() !== total) this.#bar?.setTotal(total);
    this.#isStarted = true;
    this.#bar?.update(done);
  }

  stop(): void {
    if (this.#isStarted) this.#bar?.stop();
    this.#isStarted = false;
  }
}
