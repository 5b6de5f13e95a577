import type { Member } from "@/lib/access/actor";
import { askEverybody, beatOf, REPEAT, tell, type Beat, type Presence } from "@/lib/data/presence/announcing";
import { othersFor } from "@/lib/data/presence/others";
import { log } from "@/lib/server/log";
import { nobodyElse, type OthersPresent } from "@/lib/projects/presence";

/** One stream, as far as presence asks: whose, of which page, and how it is told. */
export interface Meeting {
  readonly member: Member;
  readonly page: string | null;
  /** has the page say where it is */
  readonly ask: () => void;
  readonly meet: (others: OthersPresent) => void;
}
interface Known extends Presence {
  readonly until: number;
}

/** How long words of presence are gathered, how often they are repeated, and how long one counts, in milliseconds. */
const [GATHER, REPEAT_EVERY, GOOD_FOR] = [300, 20_000, 50_000];
/** How many pages of one person are kept in mind: as many as may have streams. */
const MOST = 20;

const keyOf = ({ contributorId, page }: Pick<Presence, "contributorId" | "page">) => `${contributorId} ${page}`;

/**
 * Who is where, as the copies of the program tell one another; each keeps it in mind and nothing is stored. A page is asked
 * where it is once its copy can hear the answer, which may come through another one; the copy that holds its stream repeats
 * it, and says when the stream ends. What a copy that was killed can't say any more lapses.
 */
export class PresenceHub {
  readonly #known = new Map<string, Map<string, Known>>();
  readonly #waking = new Map<string, NodeJS.Timeout>();
  /** what each stream was told last: nothing is sent where nothing of it has changed, as that would tell that something had */
  readonly #told = new WeakMap<Meeting, string>();
  #repeatedAt = Date.now();
  #isHearing = false;

  constructor(readonly streamsOf: (projectId: string) => readonly Meeting[]) {}

  /** What the copies say is heard from now on: they are to say it again, and so are the pages of this one. */
  begin(streams: readonly Meeting[]): void {
    this.#isHearing = true;
    for (const stream of streams) if (!this.#presenceOf(stream)) this.#ask(stream);
    this.#try(askEverybody());
  }

  /** What is said meanwhile is lost. */
  pause(): void {
    this.#isHearing = false;
  }

  add(stream: Meeting): void {
    if (this.#isHearing) this.#ask(stream);
  }

  #ask(stream: Meeting): void {
    if (stream.page !== null) stream.ask();
  }

  /** Takes in what a copy says; `streams` are those of this one. */
  hear(text: string, streams: readonly Meeting[]): void {
    if (text === REPEAT) return this.#repeat(streams);
    const beat = beatOf(text);
    if (!beat) return;
    const { isLeaving, ...presence } = beat;
    const pages = this.#known.get(presence.projectId) ?? new Map<string, Known>();
    this.#known.set(presence.projectId, pages);
    pages.delete(keyOf(presence));
    if (!isLeaving) pages.set(keyOf(presence), { ...presence, until: Date.now() + GOOD_FOR });
    const own = [...pages.values()].filter(({ contributorId }) => contributorId === presence.contributorId);
    for (const old of own.slice(0, -MOST)) pages.delete(keyOf(old));
    this.wake(presence.projectId);
  }

  /** Looks again, soon, who is to be told what in a project. */
  wake(projectId: string): void {
    if (this.#waking.has(projectId) || !this.#known.has(projectId)) return;
    const look = () => {
      this.#waking.delete(projectId);
      this.#look(projectId).catch((error: unknown) => log.warn({ error: String(error) }, "who else is there could not be read; tried again"));
    };
    this.#waking.set(projectId, setTimeout(look, GATHER).unref());
  }

  /** Repeats where the pages of this copy are, when it is time to. */
  repeat(streams: readonly Meeting[]): void {
    if (Date.now() - this.#repeatedAt >= REPEAT_EVERY) this.#repeat(streams);
  }

  #repeat(streams: readonly Meeting[]): void {
    this.#repeatedAt = Date.now();
    this.#say(streams.flatMap((stream) => this.#presenceOf(stream) ?? []).map((presence) => ({ ...presence, isLeaving: false })));
  }

  /** Says that a page has gone. */
  leave(stream: Meeting): void {
    const presence = this.#presenceOf(stream);
    if (presence) this.#say([{ ...presence, isLeaving: true }]);
  }

  #say(beats: readonly Beat[]): void {
    this.#try(tell(beats));
  }

  #try(saying: Promise<void>): void {
    saying.catch((error: unknown) => log.warn({ error: String(error) }, "where people are could not be told"));
  }

  #presenceOf({ member: { projectId, contributorId }, page }: Meeting): Presence | undefined {
    return page === null ? undefined : this.#known.get(projectId)?.get(keyOf({ contributorId, page }));
  }

  async #look(projectId: string): Promise<void> {
    const pages = this.#known.get(projectId)!;
    const now = Date.now();
    for (const [key, { until }] of pages) if (until < now) pages.delete(key);
    const streams = this.streamsOf(projectId);
    const asking = streams.flatMap((stream) => {
      const presence = this.#presenceOf(stream);
      return presence ? { stream, member: stream.member, presence } : [];
    });
    const told = await othersFor(projectId, asking, [...pages.values()]);
    for (const each of asking) this.#tell(each.stream, told.get(each)!);
    if (pages.size === 0) this.#known.delete(projectId);
  }

  #tell(stream: Meeting, others: OthersPresent): void {
    const text = JSON.stringify(others);
    if (text === (this.#told.get(stream) ?? JSON.stringify(nobodyElse)) || !this.streamsOf(stream.member.projectId).includes(stream)) return;
    this.#told.set(stream, text);
    stream.meet(others);
  }
}
