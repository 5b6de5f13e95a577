import type { Answer, Problem } from "@/components/ui/request";

/** One change on its way to the server. It is kept in the browser until the server has answered. */
export interface Write {
  /** its Idempotency-Key: a repeat of it is the same change */
  readonly key: string;
  readonly recordId: string;
  readonly method: "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body: unknown;
  readonly needsVersion: boolean;
  /** the version it starts from: fixed when it is first sent, so that a repeat is equal */
  readonly seen: number | null;
  /** the write that this one takes back */
  readonly undoes: string | null;
  readonly undoOf: number | null;
  /** the act that it is part of; null for one by itself */
  readonly actId: string | null;
  /** where it was made, to find the way back to it */
  readonly documentId: string | null;
}

export type NewWrite = Pick<Write, "key" | "recordId" | "method" | "path" | "body" | "needsVersion"> & Partial<Write>;

/** Where unsent writes outlive the page. */
export interface OutboxStore {
  load(): Promise<Write[]>;
  put(write: Write): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What the server said to one write. */
export interface Outcome {
  readonly write: Write;
  readonly result: { readonly kind: "done"; readonly record: Versioned } | { readonly kind: "refused"; readonly problem: Problem };
}
interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface OutboxPorts {
  send(write: Write): Promise<Answer<Versioned>>;
  readonly store: OutboxStore;
  /** waits so long, or until there is reason to try again (the connection is back) */
  wait(milliseconds: number): Promise<void>;
  now(): Date;
}

export interface OutboxState {
  /** writes that the server has not answered yet, refused ones left out */
  readonly waiting: number;
  readonly held: number;
  readonly isRetrying: boolean;
  readonly isSignedOut: boolean;
  readonly savedAt: Date | null;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Sends writes one after the other, in the order in which they were made, so that each starts from the version that the
 * one before left, and a new party is there before the claim that names it. No connection, a broken server: it tries
 * again by itself, with the same key. A refused write is held with all later ones of its record until somebody decides;
 * the others go on.
 */
export class Outbox {
  #writes: readonly Write[] = [];
  readonly #versions = new Map<string, number>();
  readonly #left = new Map<string, number>();
  readonly #held = new Map<string, Problem>();
  readonly #listeners = new Set<() => void>();
  #state: OutboxState = { waiting: 0, held: 0, isRetrying: false, isSignedOut: false, savedAt: null };
  #isRunning = false;
  onOutcome: (outcome: Outcome) => void = () => {};

  constructor(readonly ports: OutboxPorts) {}

  get state(): OutboxState {
    return this.#state;
  }

  /** Every write without an answer of yes, oldest first. */
  get writes(): readonly Write[] {
    return this.#writes;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Names who hears each answer of the server. */
  hearOutcomes(listener: (outcome: Outcome) => void): void {
    this.onOutcome = listener;
  }

  /** Takes up what an earlier page left unsent, shows it to the caller, and sends it. */
  async recover(onFound: (left: readonly Write[]) => void = () => {}): Promise<void> {
    const left = await this.ports.store.load();
    this.#writes = [...left, ...this.#writes];
    if (left.length > 0) onFound(left);
    this.#tell({});
    void this.#run();
  }

  /** The writes of one record that the server has not answered with yes. */
  pending(recordId: string): readonly Write[] {
    return this.#writes.filter((write) => write.recordId === recordId);
  }

  problemOf(recordId: string): Problem | undefined {
    return this.#held.get(recordId);
  }

  /** Notes the version that the server has of a record, as a read gave it. Later ones win. */
  know(recordId: string, version: number): void {
    if (version > (this.#versions.get(recordId) ?? 0)) this.#versions.set(recordId, version);
  }

  /** Queues a write and sends it in its turn; one with a problem already is kept, and held. */
  add(write: NewWrite, problem?: Problem): void {
    const whole: Write = { seen: null, undoes: null, undoOf: null, actId: null, documentId: null, ...write };
    this.#writes = [...this.#writes, whole];
    if (problem) this.#held.set(write.recordId, problem);
    void this.ports.store.put(whole).catch(() => {});
    this.#tell({});
    void this.#run();
  }

  /** Gives up every unsent write of a record; returns them. */
  drop(recordId: string): readonly Write[] {
    const dropped = this.pending(recordId);
    this.#held.delete(recordId);
    for (const { key } of dropped) void this.ports.store.remove(key);
    this.#writes = this.#writes.filter((write) => write.recordId !== recordId);
    this.#tell({});
    return dropped;
  }

  /** Sends a held record's writes once more. */
  release(recordId: string): void {
    this.#held.delete(recordId);
    this.#tell({});
    void this.#run();
  }

  /** Tries again after a new sign-in. */
  resume(): void {
    this.#tell({ isSignedOut: false });
    void this.#run();
  }

  #next(): Write | undefined {
    return this.#writes.find((write) => !this.#held.has(write.recordId));
  }

  async #run(): Promise<void> {
    if (this.#isRunning || this.#state.isSignedOut) return;
    this.#isRunning = true;
    let failures = 0;
    for (let write = this.#next(); write; write = this.#next()) {
      const sent = await this.#fixed(write);
      // It was given up while it was noted.
      if (!this.#writes.includes(sent)) continue;
      const answer = await this.ports.send(sent);
      if (answer.kind === "unreachable") await this.#pause(failures++, answer.afterSeconds);
      else if (answer.kind === "refused" && answer.problem.status === 401) break;
      else failures = this.#settle(sent, answer);
    }
    this.#isRunning = false;
    this.#tell({ isRetrying: false, isSignedOut: this.#next() !== undefined });
  }

  /**
   * The write with its version settled, noted before it is sent: from here on every repeat of it is the same request, also
   * on a later page. Where the browser can't note it, it is sent all the same.
   */
  async #fixed(write: Write): Promise<Write> {
    const seen = write.needsVersion ? (write.seen ?? this.#versions.get(write.recordId) ?? 0) : null;
    const undoOf = write.undoOf ?? (write.undoes ? (this.#left.get(write.undoes) ?? null) : null);
    if (seen === write.seen && undoOf === write.undoOf) return write;
    const fixed = { ...write, seen, undoOf };
    this.#writes = this.#writes.map((each) => (each.key === write.key ? fixed : each));
    await this.ports.store.put(fixed).catch(() => {});
    return fixed;
  }

  async #pause(failures: number, afterSeconds = 0): Promise<void> {
    this.#tell({ isRetrying: true });
    await this.ports.wait(Math.max(Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT), afterSeconds * 1_000));
  }

  #settle(write: Write, answer: Exclude<Answer<Versioned>, { kind: "unreachable" }>): 0 {
    // What was dropped while it was under way is nobody's any more, but the version it left is the record's.
    if (answer.kind === "done") this.#keepVersion(write, answer.value);
    if (!this.#writes.some((each) => each.key === write.key)) return 0;
    if (answer.kind === "refused") {
      this.#held.set(write.recordId, answer.problem);
      this.#tell({ isRetrying: false });
      this.onOutcome({ write, result: answer });
      return 0;
    }
    void this.ports.store.remove(write.key);
    this.#writes = this.#writes.filter((each) => each.key !== write.key);
    this.#tell({ isRetrying: false, savedAt: this.ports.now() });
    this.onOutcome({ write, result: { kind: "done", record: answer.value } });
    return 0;
  }

  #keepVersion(write: Write, record: Versioned): void {
    this.#versions.set(write.recordId, record.version);
    this.#left.set(write.key, record.version);
  }

  #tell(change: Partial<OutboxState>): void {
    const held = this.#writes.filter((write) => this.#held.has(write.recordId)).length;
    this.#state = { ...this.#state, ...change, held, waiting: this.#writes.length - held };
    for (const listener of this.#listeners) listener();
  }
}
