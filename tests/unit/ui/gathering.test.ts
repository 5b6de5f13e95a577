import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Gathering } from "@/components/ui/live/gathering";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = () => vi.advanceTimersByTimeAsync(1_000);

describe("L6 L7 what others changed is taken in", () => {
  it("together, one taking at a time", async () => {
    let finish = () => {};
    const taken: (string[] | null)[] = [];
    const gathering = new Gathering((ids) => (taken.push(ids && [...ids]), new Promise<void>((resolve) => (finish = resolve))), () => false);
    gathering.add(["a"]);
    gathering.add(["b", "a"]);
    await later();
    gathering.add(["c"]);
    gathering.add(null);
    await later();
    expect(taken).toEqual([["a", "b"]]);
    finish();
    await later();
    expect(taken).toEqual([["a", "b"], null]);
  });

  it("not while it has to wait, and afterwards", async () => {
    let mustWait = true;
    const take = vi.fn(() => Promise.resolve());
    const gathering = new Gathering(take, () => mustWait);
    gathering.add(["a"]);
    await later();
    expect(take).not.toHaveBeenCalled();
    mustWait = false;
    await later();
    expect(take).toHaveBeenCalledExactlyOnceWith(new Set(["a"]));
  });

  it("not after it was stopped, and again after it began anew; what failed stops nothing", async () => {
    const take = vi.fn(() => Promise.reject(new Error("no connection")));
    const gathering = new Gathering(take, () => false);
    gathering.stop();
    gathering.add(["a"]);
    await later();
    expect(take).not.toHaveBeenCalled();
    gathering.start();
    gathering.add([]);
    gathering.add(["b"]);
    await later();
    gathering.add(["c"]);
    await later();
    expect(take.mock.calls).toEqual([[new Set(["a", "b"])], [new Set(["c"])]]);
  });
});
