import { uuidv7 } from "uuidv7";
import { ask } from "@/components/ui/request";
import { changeMessages, type Change, type ChangeMessageName } from "@/lib/projects/change";
import { nobodyElse, type OthersPresent, type PresenceInput } from "@/lib/projects/presence";

/** Who wants to know what changes in a project. */
export interface ChangeListener {
  readonly changed: (records: readonly Change[]) => void;
  /** more happened than is told: what is shown has to be read again */
  readonly lost: () => void;
  /** who else is where this page stands */
  readonly met?: (others: OthersPresent) => void;
}

/** How long after a refusal the stream is asked for again, in milliseconds; broken connections the browser mends by itself. */
const AGAIN_AFTER = 30_000;
/** How long a page stands still before it says where, in milliseconds: who steps from claim to claim is at none of them. */
const STANDING = 500;

/**
 * The changes of one project, for all of this page that want them. A page that nobody looks at holds no connection, as
 * browsers have few of them for all their tabs; it goes on where it was when it comes back into view.
 */
class ChangeStream {
  readonly #listeners = new Set<ChangeListener>();
  #source: EventSource | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;
  readonly #began: string;
  /** whether any change was told, or lost, since it began */
  #hasTold = false;
  #isRefused = false;
  /** the name of this page among those of its person, and where it is */
  readonly #page = uuidv7();
  #stand: PresenceInput | null = null;
  #isAsked = false;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly slug: string,
    private cursor: string,
  ) {
    this.#began = cursor;
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

  /** Whether every change will be told, now or once the page is looked at and connected. */
  get isHearing(): boolean {
    return !this.#isOver && !this.#isRefused;
  }

  /** Whether who begins at a cursor has missed nothing: it is where the stream began, and nothing was told since. */
  isStillAt(cursor: string): boolean {
    return cursor === this.#began && !this.#hasTold;
  }

  /** Says where this page is: now, or once it is asked, by who will tell it who else is there. */
  stand(where: PresenceInput): void {
    this.#stand = where;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#say(), STANDING);
  }

  #say(): void {
    if (this.#stand && this.#isAsked) void ask({ method: "PUT", path: `/projects/${this.slug}/presence/${this.#page}`, body: this.#stand });
  }

  #look = () => {
    clearTimeout(this.#again);
    if (document.visibilityState !== "visible") this.#close();
    else if (!this.#source && !this.#isOver) this.#open();
  };

  #open(): void {
    const source = new EventSource(`/api/v1/projects/${this.slug}/changes?${new URLSearchParams({ after: this.cursor, page: this.#page })}`);
    this.#source = source;
    const on = (name: ChangeMessageName, hear: (data: unknown) => void) =>
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        if (lastEventId) this.cursor = lastEventId;
        hear(JSON.parse(data));
      });
    on("ready", (data) => {
      this.#isRefused = false;
      if (!changeMessages.ready.parse(data).resumed) this.#tell((listener) => listener.lost());
    });
    on("where", () => {
      this.#isAsked = true;
      this.#say();
    });
    on("present", (data) => {
      const others = changeMessages.present.parse(data);
      this.#each((listener) => listener.met?.(others));
    });
    on("changes", (data) => {
      const { records } = changeMessages.changes.parse(data);
      this.#tell((listener) => listener.changed(records));
    });
    on("many", () => this.#tell((listener) => listener.lost()));
    on("end", () => {
      this.#isOver = true;
      this.#close();
    });
    source.addEventListener("error", () => {
      this.#alone();
      if (source.readyState !== EventSource.CLOSED || this.#source !== source) return;
      this.#close();
      this.#isRefused = true;
      this.#again = setTimeout(this.#look, AGAIN_AFTER);
    });
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
    this.#alone();
  }

  /** Who isn't listening knows of nobody. */
  #alone(): void {
    if (this.#isAsked) this.#each((listener) => listener.met?.(nobodyElse));
    this.#isAsked = false;
  }

  #end(): void {
    clearTimeout(this.#again);
    clearTimeout(this.#saying);
    document.removeEventListener("visibilitychange", this.#look);
    this.#close();
    if (streams.get(this.slug) === this) streams.delete(this.slug);
  }

  #tell(news: (listener: ChangeListener) => void): void {
    this.#hasTold = true;
    this.#each(news);
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
    const hasMissed = !open.isStillAt(since);
    const leave = open.add(listener);
    if (hasMissed) listener.lost();
    return leave;
  }
  const stream = new ChangeStream(slug, since);
  streams.set(slug, stream);
  return stream.add(listener);
}

/** Whether this page is told every change of a project, so that nothing has to be read again to know them. */
export const hearsChanges = (slug: string): boolean => streams.get(slug)?.isHearing ?? false;

/** Says where this page is in a project, of which it hears changes already. */
export function standAt(slug: string, where: PresenceInput): void {
  streams.get(slug)?.stand(where);
}
