import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hearChanges, hearsChanges, standAt } from "@/components/ui/live/change-stream";

/** A browser's EventSource that says what the test says. */
class Source {
  static readonly CLOSED = 2;
  static opened: Source[] = [];
  readyState = 1;
  readonly #hearers = new Map<string, (event: object) => void>();
  constructor(readonly url: string) {
    Source.opened.push(this);
  }
  addEventListener(name: string, hear: (event: object) => void): void {
    this.#hearers.set(name, hear);
  }
  say(name: string, data: object = {}, lastEventId = ""): void {
    this.#hearers.get(name)!({ data: JSON.stringify(data), lastEventId });
  }
  close(): void {
    this.readyState = Source.CLOSED;
  }
}

const looks = new EventTarget() as EventTarget & { visibilityState: string };
function look(visibilityState: "visible" | "hidden"): void {
  looks.visibilityState = visibilityState;
  looks.dispatchEvent(new Event("visibilitychange"));
}
const open = () => Source.opened.filter(({ readyState }) => readyState !== Source.CLOSED);
const afterOf = ({ url }: Source) => new URL(url, "http://page.invalid").searchParams.get("after");
const record = { type: "claim", id: "01980000-0000-7000-8000-000000000001", version: 2, mine: false };

let leave = () => {};
const listener = { changed: vi.fn(), lost: vi.fn() };
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Source);
  vi.stubGlobal("document", Object.assign(looks, { visibilityState: "visible" }));
  Source.opened = [];
  listener.changed.mockClear();
  listener.lost.mockClear();
  leave = hearChanges("river", "the page's", listener);
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("L9 a page's stream of changes", () => {
  it("begins where the page was read, and is one for all who listen on it", () => {
    const other = { changed: vi.fn(), lost: vi.fn() };
    const leaveOther = hearChanges("river", "another", other);
    expect(open().map(afterOf)).toEqual(["the page's"]);
    expect(other.lost).toHaveBeenCalledOnce();
    open()[0]!.say("changes", { records: [record] }, "later");
    expect([listener.changed.mock.calls, other.changed.mock.calls]).toEqual([[[[record]]], [[[record]]]]);
    leaveOther();
    expect(open()).toHaveLength(1);
    leave();
    expect(open()).toHaveLength(0);
  });

  it("has nothing read again for who joins where it began, as long as nothing was told", () => {
    const [joined, late, later] = [0, 1, 2].map(() => ({ changed: vi.fn(), lost: vi.fn() }));
    const leaving = [hearChanges("river", "the page's", joined!)];
    open()[0]!.say("ready", { resumed: true }, "first");
    leaving.push(hearChanges("river", "the page's", late!));
    open()[0]!.say("changes", { records: [record] }, "second");
    leaving.push(hearChanges("river", "the page's", later!));
    expect([joined, late, later].map((each) => [each!.changed.mock.calls.length, each!.lost.mock.calls.length])).toEqual([[1, 0], [1, 0], [0, 1]]);
    for (const each of leaving) each();
  });

  it("is closed while nobody looks, and goes on from the last cursor", () => {
    open()[0]!.say("ready", { resumed: true }, "first");
    look("hidden");
    expect(open()).toHaveLength(0);
    look("visible");
    expect(open().map(afterOf)).toEqual(["first"]);
    expect(listener.lost).not.toHaveBeenCalled();
  });

  it("has the page read again where something is lost", () => {
    open()[0]!.say("ready", { resumed: false }, "first");
    open()[0]!.say("many", {}, "second");
    expect(listener.lost).toHaveBeenCalledTimes(2);
  });

  it("leaves short breaks to the browser, and asks again later where it was refused", async () => {
    const [first] = open();
    first!.readyState = 0;
    first!.say("error");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Source.opened).toHaveLength(1);
    first!.readyState = Source.CLOSED;
    first!.say("error");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open()).toHaveLength(1);
  });

  it("is one that all is told by, unless it was refused, has ended or isn't there", () => {
    expect([hearsChanges("river"), hearsChanges("elsewhere")]).toEqual([true, false]);
    look("hidden");
    expect(hearsChanges("river")).toBe(true);
    look("visible");
    const refused = open()[0]!;
    refused.readyState = 0;
    refused.say("error");
    expect(hearsChanges("river"), "the browser connects again").toBe(true);
    refused.readyState = Source.CLOSED;
    refused.say("error");
    expect(hearsChanges("river")).toBe(false);
    vi.advanceTimersByTime(60_000);
    open()[0]!.say("ready", { resumed: true }, "again");
    expect(hearsChanges("river")).toBe(true);
    open()[0]!.say("end");
    expect(hearsChanges("river")).toBe(false);
  });

  it("asks no more after its end", async () => {
    open()[0]!.say("end");
    look("hidden");
    look("visible");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open()).toHaveLength(0);
  });

  it("hears nothing where there are no such streams", () => {
    leave();
    vi.stubGlobal("EventSource", undefined);
    expect(hearChanges("river", "the page's", listener)).toBeTypeOf("function");
    expect(open()).toHaveLength(0);
  });
});

describe("L10 where a page is", () => {
  const here = { documentId: record.id, claimId: null };
  const others = { people: [{ id: record.id, name: "Ana", claimIds: [] }], more: 0 };
  const sent = vi.fn(async () => Response.json({}));
  const said = () => (sent.mock.calls as unknown as [string, { body: string }][]).map(([address, { body }]) => [address.split("/").slice(3, -1).join("/"), JSON.parse(body) as object]);
  const stood = (where: object) => ["projects/river/presence", where];
  beforeEach(() => {
    sent.mockClear();
    vi.stubGlobal("fetch", sent);
  });

  it("is said when it is asked, under the name that the page gave itself, and again where it changes and stays so", () => {
    standAt("river", here);
    vi.advanceTimersByTime(5_000);
    expect(said()).toEqual([]);
    open()[0]!.say("where");
    expect(said()).toEqual([stood(here)]);
    const [[address]] = sent.mock.calls as unknown as [[string]];
    expect(new URL(open()[0]!.url, "http://page.invalid").searchParams.get("page")).toBe(address.split("/").at(-1));
    for (const claimId of ["01980000-0000-7000-8000-00000000000a", record.id]) standAt("river", { ...here, claimId });
    expect(said()).toHaveLength(1);
    vi.advanceTimersByTime(5_000);
    expect(said()).toEqual([stood(here), stood({ ...here, claimId: record.id })]);
  });

  it("is said to nobody by a page that has no place", () => {
    open()[0]!.say("where");
    expect(said()).toEqual([]);
  });

  it("tells who else is there, and nobody once the page isn't looked at", () => {
    const met = vi.fn();
    const stop = hearChanges("river", "the page's", { ...listener, met });
    standAt("river", here);
    open()[0]!.say("where");
    open()[0]!.say("present", others);
    expect(met.mock.lastCall).toEqual([others]);
    look("hidden");
    expect(met.mock.lastCall).toEqual([{ people: [], more: 0 }]);
    look("visible");
    open()[0]!.say("where");
    expect(said()).toEqual([stood(here), stood(here)]);
    stop();
  });
});
