import type { Actor, Member, RequestMark } from "@/lib/access/actor";
import { currentSnapshot, type Snapshot } from "@/lib/data/changes/reading";
import type { Told } from "@/lib/data/changes/telling";
import { AppError } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import type { ChangeMessage } from "@/lib/projects/change";
import type { OthersPresent } from "@/lib/projects/presence";
import { actorOf } from "@/lib/server/actor";
import { cursorOf, placeOf } from "@/lib/server/changes/cursor";
import { changeHub, type ChangeHub } from "@/lib/server/changes/hub";
import { personOf } from "@/lib/server/person";

/** How many streams one person may have open in one process. */
const MOST = 20;
/** How often something is sent where there is nothing to tell, so that nobody between takes the stream for dead; and after how long a browser asks again, in milliseconds. */
const [BEAT, AGAIN_AFTER] = [15_000, 2_000];
/** What may wait for a slow reader, in bytes; who is slower asks again. */
const WAITING = 256 * 1_024;

const headers = {
  "content-type": "text/event-stream",
  // "no-transform": nothing between may compress it, which would hold it back; the last one is for nginx.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

export interface Asked {
  readonly actor: Actor;
  readonly project: string;
  /** where to go on from: the header that browsers send of their own accord comes first */
  readonly after: string | undefined;
  /** the name that the page gave itself, to say where it is; without it, it is told of nobody else */
  readonly page?: string | undefined;
  readonly request: Request;
}

/**
 * The changes of a project as server-sent events, from now on or from a cursor. Refuses who isn't a member, and who has too
 * many streams open. Holds no connection to the database.
 */
export async function changeStream({ actor, project, after, page, request }: Asked, hub: ChangeHub = changeHub()): Promise<Response> {
  const member = await readerOf(actor, project);
  if (request.method === "HEAD") return new Response(null, { headers });
  if (hub.isStopping) throw new AppError("unavailable", "The program is about to stop. Ask again.");
  if (hub.countOf(personOf(actor).userId) >= MOST) throw new AppError("too_many_attempts", "You have too many pages of this installation open. Close some.", { retryAfterSeconds: 60 });
  const cursor = request.headers.get("last-event-id") ?? after;
  const from = cursor ? await placeOf(member.projectId, cursor) : null;
  const at = from ?? (await currentSnapshot());
  const first = message(await cursorOf(member.projectId, at), { event: "ready", data: { resumed: from !== null } });
  return new Response(bodyOf({ member, at, first, page: page ?? null, sessionId: sessionOf(actor), renew: () => renewed(request, actor.request, project) }, hub, request.signal), { headers });
}

/** The right to listen, found anew from what the request carries. In an archived project nothing changes any more. */
async function renewed(request: Request, mark: RequestMark, project: string): Promise<Member> {
  const member = await readerOf(await actorOf(request, mark), project);
  if (member.isArchived) throw new AppError("conflict", "This project is archived.");
  return member;
}

const sessionOf = (actor: Actor) => (actor.kind === "user" && actor.via.kind === "session" ? actor.via.sessionId : null);

interface Opening {
  readonly member: Member;
  readonly at: Snapshot;
  readonly first: string;
  readonly page: string | null;
  readonly sessionId: string | null;
  readonly renew: () => Promise<Member>;
}

function bodyOf({ member, at, first, page, sessionId, renew }: Opening, hub: ChangeHub, signal: AbortSignal): ReadableStream<Uint8Array> {
  const { projectId } = member;
  let leave = () => {};
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const listener = {
      member, at, page, sessionId, renew, close, tell: async (told: Told, now: Snapshot) => say(message(await cursorOf(projectId, now), messageOf(told))),
      ask: () => say(message(null, { event: "where", data: {} })),
      meet: (others: OthersPresent) => say(message(null, { event: "present", data: others })),
    };
    let isOpen = true;
    let remove = () => {};
    // The place goes along: who was told nothing for long needn't go through all of that again.
    const beat = setInterval(() => void cursorOf(projectId, listener.at).then((cursor) => say(`id: ${cursor}\n\n`)), BEAT).unref();
    leave = () => {
      isOpen = false;
      clearInterval(beat);
      remove();
    };
    function say(text: string): void {
      if (isOpen) controller.enqueue(encoder.encode(text));
      if (isOpen && (controller.desiredSize ?? 0) <= 0) close(false);
    }
    function close(isOver: boolean): void {
      if (!isOpen) return;
      if (isOver) controller.enqueue(encoder.encode(message(null, { event: "end", data: {} })));
      leave();
      controller.close();
    }
    say(`retry: ${AGAIN_AFTER}\n${first}`);
    remove = hub.add(listener);
    if (member.isArchived) close(true);
    signal.addEventListener("abort", () => close(false), { once: true });
    if (signal.aborted) close(false);
  };
  return new ReadableStream({ start, cancel: () => leave() }, { highWaterMark: WAITING, size: (chunk) => chunk?.byteLength ?? 0 });
}

const encoder = new TextEncoder();
const messageOf = (told: Told): ChangeMessage => (told === "many" ? { event: "many", data: {} } : { event: "changes", data: { records: [...told] } });
const message = (id: string | null, { event, data }: ChangeMessage) => `${id === null ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
