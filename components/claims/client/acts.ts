import type { Outbox, OutboxState } from "@/components/claims/client/outbox";
import { ask, type Answer } from "@/components/ui/request";
import type { Undone } from "@/lib/data/undo/undo";
import type { ActsListed } from "@/lib/data/undo/acts";

export type Travel = "undone" | "redone";

/** One act of mine that can be taken back and done again. */
export interface Step {
  /** the Act-Id of its writes */
  readonly actId: string;
  /** the act in words, or as history calls it ("claim.change") */
  readonly what: string;
  readonly recordIds: readonly string[];
  /** Moves the act on this page and queues what leads there; false where something doesn't stand as it was left. Left out where the server does it. */
  readonly travel?: (kind: Travel) => boolean;
}

export interface ActNews {
  readonly kind: Travel | "undo_refused" | "unreachable";
  readonly step: Step;
}

/** How acts that this page knows nothing more of are taken back. */
export interface ActsPorts {
  travel(actId: string, kind: Travel, key: string): Promise<Answer<Undone>>;
  readonly outbox: Pick<Outbox, "state" | "subscribe">;
  /** takes in what the server has written */
  adopt(records: Undone["records"]): void;
  readonly newKey: () => string;
}

const LONGEST = 200;

/**
 * My acts in order, and those that were taken back: the newest of this page, and below them those that the server tells
 * of, from earlier pages and other screens. What this page did is moved at once; the rest is asked of the server, after
 * everything that is unsent.
 */
export class Acts {
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];
  #turn: Promise<void> | null = null;
  #isFresh = true;
  #version = 0;
  readonly #keys = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #tellNews: (news: ActNews) => void = () => {};

  constructor(readonly ports: ActsPorts) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  hearNews(listener: (news: ActNews) => void): void {
    this.#tellNews = listener;
  }

  past = (): Step | undefined => this.#past.at(-1);
  future = (): Step | undefined => this.#future.at(-1);

  /** Goes up with each change. */
  version = (): number => this.#version;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A new act: what was taken back before can't be done again. */
  push(step: Step): void {
    this.#isFresh = false;
    this.#put([...this.#past, step].slice(-LONGEST), []);
  }

  /** Takes in what the server tells of earlier acts; what this page did meanwhile stays on top. */
  seed({ past, future }: ActsListed): void {
    const known = new Set([...this.#past, ...this.#future].map(({ actId }) => actId));
    const stepsOf = (acts: ActsListed["past"]) => acts.filter(({ id }) => !known.has(id)).map(({ id, act, records }): Step => ({ actId: id, what: act, recordIds: records.map(({ recordId }) => recordId) }));
    this.#put([...stepsOf(past), ...this.#past].slice(-LONGEST), this.#isFresh ? stepsOf(future) : this.#future);
  }

  /** Forgets the acts on one record: somebody else has changed it since. */
  forget(recordId: string): void {
    const other = (step: Step) => !step.recordIds.includes(recordId);
    this.#put(this.#past.filter(other), this.#future.filter(other));
  }

  undo(): void {
    this.#go("undone");
  }
  redo(): void {
    this.#go("redone");
  }

  // While the server is asked, what comes next isn't known: it waits for its turn.
  #go(kind: Travel): void {
    if (this.#turn) this.#turn = this.#turn.then(() => this.#move(kind));
    else {
      const moving = this.#move(kind);
      if (!moving) return;
      this.#turn = moving;
    }
    const mine = this.#turn;
    void mine.then(() => mine === this.#turn && (this.#turn = null));
  }

  #move(kind: Travel): Promise<void> | undefined {
    const step = kind === "undone" ? this.past() : this.future();
    if (!step) return;
    if (!step.travel) return this.#ask(step, kind);
    if (step.travel(kind)) this.#travelled(step, kind);
    else this.#refused(step);
  }

  async #ask(step: Step, kind: Travel): Promise<void> {
    if (!(await settled(this.ports.outbox))) return this.#tellNews({ kind: "unreachable", step });
    // Asked once more after an answer that was lost, it is the same request.
    const name = `${kind} ${step.actId}`;
    const key = this.#keys.get(name) ?? this.ports.newKey();
    this.#keys.set(name, key);
    const answer = await this.ports.travel(step.actId, kind, key);
    if (answer.kind === "unreachable") return this.#tellNews({ kind: "unreachable", step });
    this.#keys.delete(name);
    if (answer.kind === "refused") return this.#refused(step);
    this.ports.adopt(answer.value.records);
    this.#travelled(step, kind);
  }

  #travelled(step: Step, kind: Travel): void {
    this.#isFresh = false;
    const without = (steps: readonly Step[]) => steps.filter((each) => each !== step);
    if (kind === "undone") this.#put(without(this.#past), [...this.#future, step]);
    else this.#put([...this.#past, step], without(this.#future));
    this.#tellNews({ kind, step });
  }

  #refused(step: Step): void {
    for (const id of step.recordIds) this.forget(id);
    this.#tellNews({ kind: "undo_refused", step });
  }

  #put(past: readonly Step[], future: readonly Step[]): void {
    [this.#past, this.#future] = [past, future];
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}

const isStuck = ({ held, isSignedOut, isRetrying }: OutboxState) => held > 0 || isSignedOut || isRetrying;

/** Waits until everything is sent; false where it can't be for now. */
function settled(outbox: ActsPorts["outbox"]): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (outbox.state.waiting > 0 && !isStuck(outbox.state)) return false;
      stop();
      resolve(outbox.state.waiting === 0 && outbox.state.held === 0);
      return true;
    };
    let stop = () => {};
    if (!look()) stop = outbox.subscribe(look);
  });
}

/** Asks the API to take an act back, or to do it again. */
export const travelOf = (projectPath: string): ActsPorts["travel"] => (actId, kind, idempotencyKey) =>
  ask({ method: "POST", path: `${projectPath}/${kind === "undone" ? "undo" : "redo"}/${actId}`, idempotencyKey });

/** Reads which acts of mine come before those of this page; without an answer, there are only those of this page. */
export async function seedActs(acts: Acts, projectPath: string): Promise<void> {
  const answer = await ask<ActsListed>({ method: "GET", path: `${projectPath}/undo` });
  if (answer.kind === "done") acts.seed(answer.value);
}
