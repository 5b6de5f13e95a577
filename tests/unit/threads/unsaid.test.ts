import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepUnsaid, readUnsaid } from "@/components/threads/unsaid";
import { wordsOf } from "@/lib/threads/words";

const kept = new Map<string, string>();
beforeEach(() => vi.stubGlobal("sessionStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) }));
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

it("what is typed in a thread is kept for its place until it is said, and what can't be read is nothing", () => {
  const typed = { words: wordsOf("Half a sent"), named: [] };
  keepUnsaid("river claim 1", typed);
  expect([readUnsaid("river claim 1"), readUnsaid("river claim 2")]).toEqual([typed, null]);
  keepUnsaid("river claim 1", null);
  expect(readUnsaid("river claim 1")).toBeNull();
  for (const broken of ["{", "{}", '{"words":{"type":"script"},"named":[]}']) {
    for (const key of ["counterclaim unsaid x"]) kept.set(key, broken);
    expect(readUnsaid("x")).toBeNull();
  }
});

it("a browser that keeps nothing is no trouble", () => {
  vi.stubGlobal("sessionStorage", undefined);
  keepUnsaid("x", { words: wordsOf("Half"), named: [] });
  expect(readUnsaid("x")).toBeNull();
});
