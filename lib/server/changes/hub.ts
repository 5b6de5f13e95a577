import type { Member } from "@/lib/access/actor";
import { listenersNow } from "@/lib/data/changes/listeners";
import { Listening } from "@/lib/data/changes/listening";
import { currentSnapshot, type Snapshot } from "@/lib/data/changes/reading";
import { changesFor, type Told } from "@/lib/data/changes/telling";
import { AppError } from "@/lib/data/failure";
import { PresenceHub, type Meeting } from "@/lib/server/changes/presence";
import { log } from "@/lib/server/log";
import { grouped, inParts } from "@/lib/text/parts";

/** One who listens to a project's changes. */
export interface Listener extends Meeting {
  member: Member;
  /** up to where it has been told */
  at: Snapshot;
  /** the session that the right to listen rests on; null where it is a token */
  readonly sessionId: string | null;
  /** the right to listen as it is now; refuses where it has ended */
  readonly renew: () => Promise<Member>;
  readonly tell: (told: Told, at: Snapshot) => Promise<void>;
  /** `isOver`: asking again is of no use */
  readonly close: (isOver: boolean) => void;
}
interface Held extends Listener {
  goodUntil: number;
}
type OfSession = Held & { readonly sessionId: string };
const isOfSession = (held: Held): held is OfSession => held.sessionId !== null;

/** How long changes are collected before they are told, how often rights are looked up, and how long one counts, in milliseconds. */
const [GATHER, RENEW_EVERY, GOOD_FOR] = [100, 2_000, 4_500];
const AT_A_TIME = 4;
/** So many rights are looked up in one query. */
const AT_ONCE = 1_000;

/**
 * Tells everybody who listens in this process what is committed, whichever process did it: woken by the database, read once
 * for all who stand at the same place, told to each what they see. Also reads without being woken, now and then, in case a
 * word was lost. Who loses the right is gone within five seconds, also while the database can't be asked.
 */
export class ChangeHub {
  readonly #projects = new Map<string, Set<Held>>();
  readonly #waking = new Map<string, NodeJS.Timeout>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #presence = new PresenceHub((projectId) => [...(this.#projects.get(projectId) ?? [])]);
  #isStopping = false;
  #listening: Listening | undefined;
  #renewing: NodeJS.Timeout | undefined;
  #watching: NodeJS.Timeout | undefined;

  /** Whether the process is about to end. */
  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** How many streams a person has open here. */
  countOf(userId: string): number {
    return this.#all().filter(({ member }) => member.userId === userId).length;
  }

  add(listener: Listener): () => void {
    const held: Held = Object.assign(listener, { goodUntil: Date.now() + GOOD_FOR });
    const { projectId } = held.member;
    this.#projects.set(projectId, (this.#projects.get(projectId) ?? new Set()).add(held));
    this.#begin();
    this.#presence.add(held);
    this.#wake(projectId);
    return () => this.#leave(projectId, held);
  }

  #leave(projectId: string, held: Held): void {
    if (!this.#isStopping) this.#presence.leave(held);
    this.#remove(projectId, held);
  }

  /** Closes every stream at once; browsers ask again, elsewhere or later. */
  closeAll(): void {
    this.#isStopping = true;
    for (const held of this.#all()) this.#close(held, false);
  }

  #begin(): void {
    this.#listening ??= new Listening({
      hear: (id) => this.#wake(id), meet: (text) => this.#presence.hear(text, this.#all()), back: () => this.#back(),
      trouble: (why) => {
        this.#presence.pause();
        log.warn({ why }, "changes can't be heard from the database; tried again");
      },
    });
    this.#renewing ??= setTimeout(() => void this.#renewAll(), RENEW_EVERY).unref();
    this.#watching ??= setInterval(() => this.#closeLapsed(), 250).unref();
  }

  #back(): void {
    this.#presence.begin(this.#all());
    for (const id of this.#projects.keys()) this.#wake(id);
  }

  #remove(projectId: string, held: Held): void {
    const all = this.#projects.get(projectId);
    all?.delete(held);
    if (all?.size === 0) this.#projects.delete(projectId);
    if (this.#projects.size > 0) return;
    clearTimeout(this.#renewing);
    clearInterval(this.#watching);
    void this.#listening?.stop();
    this.#presence.pause();
    this.#listening = this.#renewing = this.#watching = undefined;
  }

  #close(held: Held, isOver: boolean): void {
    this.#leave(held.member.projectId, held);
    held.close(isOver);
  }

  #closeLapsed(): void {
    const now = Date.now();
    for (const held of this.#all()) if (held.goodUntil < now) this.#close(held, false);
  }

  async #renewAll(): Promise<void> {
    const all = this.#all();
    for (const part of inParts(all.filter(isOfSession), AT_ONCE)) await this.#renewTogether(part);
    const waiting = all.filter((held) => !isOfSession(held));
    const work = async () => {
      for (let held = waiting.pop(); held; held = waiting.pop()) await this.#renew(held);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    if (this.#projects.size === 0) return;
    this.#presence.repeat(this.#all());
    for (const id of this.#projects.keys()) {
      this.#wake(id);
      this.#presence.wake(id);
    }
    this.#renewing = setTimeout(() => void this.#renewAll(), RENEW_EVERY).unref();
  }

  async #renewTogether(part: readonly OfSession[]): Promise<void> {
    const from = Date.now();
    // Where the database can't be asked, the right lapses by itself.
    const members = await listenersNow(part).catch(() => null);
    members?.forEach((member, index) => {
      const held = part[index]!;
      // In an archived project nothing changes any more.
      if (member === null || member.isArchived) this.#close(held, true);
      else Object.assign(held, { member, goodUntil: from + GOOD_FOR });
    });
  }

  async #renew(held: Held): Promise<void> {
    const from = Date.now();
    try {
      held.member = await held.renew();
      held.goodUntil = from + GOOD_FOR;
    } catch (refusal) {
      // Where the database can't be asked, the right lapses by itself.
      if (refusal instanceof AppError && refusal.code !== "unavailable") this.#close(held, true);
    }
  }

  #wake(projectId: string): void {
    if (!this.#projects.has(projectId) || this.#waking.has(projectId)) return;
    const timer = setTimeout(() => {
      this.#waking.delete(projectId);
      // One after the other: what was told once isn't told again.
      const before = this.#reading.get(projectId) ?? Promise.resolve();
      const turn = before.then(() => this.#read(projectId)).catch((error: unknown) => log.warn({ error: String(error) }, "changes could not be read; tried again"));
      this.#reading.set(projectId, turn);
      void turn.then(() => this.#reading.get(projectId) === turn && this.#reading.delete(projectId));
    }, GATHER).unref();
    this.#waking.set(projectId, timer);
  }

  async #read(projectId: string): Promise<void> {
    const all = [...(this.#projects.get(projectId) ?? [])];
    if (all.length === 0) return;
    const now = await currentSnapshot();
    for (const [from, alike] of grouped(all.filter(({ at }) => at !== now), ({ at }) => at)) {
      const asked = alike.map((held) => ({ held, member: held.member }));
      const told = await changesFor(projectId, asked.map(({ member }) => member), from, now);
      await Promise.all(asked.map(({ held, member }) => this.#tell(held, told.get(member), now)));
    }
  }

  async #tell(held: Held, changes: Told | undefined, now: Snapshot): Promise<void> {
    if (!this.#projects.get(held.member.projectId)?.has(held) || held.goodUntil < Date.now()) return;
    held.at = now;
    if (changes) await held.tell(changes, now);
  }

  #all = () => [...this.#projects.values()].flatMap((all) => [...all]);
}

// One for the process, also where its parts are loaded apart.
const store = globalThis as unknown as { counterclaimChanges?: ChangeHub };

/** The hub of this process. It lets go of everybody when the process is asked to stop, so that no deploy waits for readers. */
export function changeHub(): ChangeHub {
  if (store.counterclaimChanges) return store.counterclaimChanges;
  const hub = (store.counterclaimChanges = new ChangeHub());
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(hub, signal));
  return hub;
}

// Who listens for a signal keeps it from ending the process: where nobody else does, it is raised again.
function stop(hub: ChangeHub, signal: NodeJS.Signals): void {
  hub.closeAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
