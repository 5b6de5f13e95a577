import { NextRequest } from "next/server.js";
import { changeMessages, type Change, type ChangeMessageName } from "@/lib/projects/change";
import { nobodyElse, type OthersPresent } from "@/lib/projects/presence";
import { actorOf } from "@/lib/server/actor";
import type { ChangeHub } from "@/lib/server/changes/hub";
import { changeStream } from "@/lib/server/changes/stream";
import { requestMark } from "@/tests/factories/user";

interface Heard {
  readonly event: ChangeMessageName;
  readonly id: string | null;
  readonly data: unknown;
}

/** One open stream of a project's changes, read as a browser does. */
export class TestStream {
  readonly heard: Heard[] = [];
  /** everything that came over the line */
  raw = "";
  readonly ended: Promise<void>;
  readonly #leaving = new AbortController();
  #wake = () => {};

  constructor(readonly response: Response, leaving: AbortController) {
    this.#leaving = leaving;
    this.ended = this.#readAll();
  }

  get records(): Change[] {
    return this.heard.flatMap(({ event, data }) => (event === "changes" ? changeMessages.changes.parse(data).records : []));
  }

  /** Who else is told to be there now. */
  get others(): OthersPresent {
    const last = this.heard.findLast(({ event }) => event === "present");
    return last ? changeMessages.present.parse(last.data) : nobodyElse;
  }

  /** The cursor that a browser would go on from. */
  get cursor(): string {
    return this.heard.findLast(({ id }) => id !== null)!.id!;
  }

  /** Waits until this is true of what was heard. */
  async until(isThere: (stream: TestStream) => boolean): Promise<void> {
    while (!isThere(this)) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  leave(): void {
    this.#leaving.abort();
  }

  async #readAll(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const bytes of this.response.body! as unknown as AsyncIterable<Uint8Array>) {
      const text = decoder.decode(bytes, { stream: true });
      this.raw += text;
      const parts = (rest + text).split("\n\n");
      rest = parts.pop()!;
      this.heard.push(...parts.map(read).filter(({ event }) => event in changeMessages));
      this.#wake();
    }
  }
}

function read(block: string): Heard {
  const fields = new Map(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]));
  return { event: fields.get("event") as ChangeMessageName, id: fields.get("id") ?? null, data: JSON.parse(fields.get("data") ?? "null") };
}

/** Opens a stream at a hub as who these headers are of; waits until it is ready. */
export async function openStream(hub: ChangeHub, project: string, headers: Record<string, string>, cursor?: string, page?: string): Promise<TestStream> {
  const leaving = new AbortController();
  const all = { ...headers, ...(cursor === undefined ? {} : { "last-event-id": cursor }) };
  const request = new NextRequest(`http://127.0.0.1/api/v1/projects/${project}/changes`, { headers: all, signal: leaving.signal });
  const actor = await actorOf(request, requestMark());
  const stream = new TestStream(await changeStream({ actor, project, after: undefined, page, request }, hub), leaving);
  await stream.until(({ heard }) => heard.length > 0);
  return stream;
}
