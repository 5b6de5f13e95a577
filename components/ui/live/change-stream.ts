import { changeMessages, type Change, type ChangeMessageName } from "@/lib/projects/change";

/** Who wants to know what changes in a project. */
export interface ChangeListener {
  readonly changed: (records: readonly Change[]) => void;
  /** more happened than is told: what is shown has to be read again */
  readonly lost: () => void;
}

/** How long after a refusal the stream is asked for again, in milliseconds; broken connections the browser mends by itself. */
const AGAIN_AFTER = 30_000;

/**
 * The changes of one project, for all of this page that want them. A page that nobody looks at holds no connection, as
 * browsers have few of them for all their tabs; it goes on where it was when it comes back into view.
 */
class ChangeStream {
  readonly #listeners = new Set<ChangeListener>();
  #source: EventSource | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(
    readonly slug: string,
    private cursor: string,
  ) {
    document.addEventListener("visibilitychange", this.#look);
  }

  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  }

  #look = () => {
    clearTimeout(this.#again);
    if (document.visibilityState !== "visible") this.#close();
    else if (!this.#source && !this.#isOver) this.#open();
  };

  #open(): void {
    const source = new EventSource(`/api/v1/projects/${this.slug}/changes?${new URLSearchParams({ after: this.cursor })}`);
    this.#source = source;
    const on = (name: ChangeMessageName, hear: (data: unknown) => void) =>
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        if (lastEventId) this.cursor = lastEventId;
        hear(JSON.parse(data));
      });
    on("ready", (data) => changeMessages.ready.parse(data).resumed || this.#each((listener) => listener.lost()));
    on("changes", (data) => {
      const { records } = changeMessages.changes.parse(data);
      this.#each((listener) => listener.changed(records));
    });
    on("many", () => this.#each((listener) => listener.lost()));
    on("end", () => {
      this.#isOver = true;
      this.#close();
    });
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED || this.#source !== source) return;
      this.#close();
      this.#again = setTimeout(this.#look, AGAIN_AFTER);
    });
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
  }

  #end(): void {
    clearTimeout(this.#again);
    document.removeEventListener("visibilitychange", this.#look);
    this.#close();
    if (streams.get(this.slug) === this) streams.delete(this.slug);
  }

  #each(tell: (listener: ChangeListener) => void): void {
    for (const listener of this.#listeners) tell(listener);
  }
}

const streams = new Map<string, ChangeStream>();

/**
 * Hears what changes in a project from the cursor that the page was read at, until the function that comes back is called.
 * All of a page share one connection. Where the browser or the server gives none, nothing is heard.
 */
export function hearChanges(slug: string, since: string, listener: ChangeListener): () => void {
  if (typeof EventSource === "undefined") return () => {};
  const open = streams.get(slug);
  if (open) {
    const leave = open.add(listener);
    // It may be past the place where this listener wants to begin.
    listener.lost();
    return leave;
  }
  const stream = new ChangeStream(slug, since);
  streams.set(slug, stream);
  return stream.add(listener);
}
