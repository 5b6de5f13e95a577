"use client";
import { useMemo, useSyncExternalStore } from "react";

const keyOf = (contestId: string) => `counterclaim-dismissed-${contestId}`;
const listeners = new Set<() => void>();
// What is dismissed where the browser forbids to keep anything: until the page is loaded again.
const unkept = new Map<string, string>();

function read(contestId: string): string {
  try {
    return sessionStorage.getItem(keyOf(contestId)) ?? unkept.get(contestId) ?? "[]";
  } catch {
    return unkept.get(contestId) ?? "[]";
  }
}

function write(contestId: string, text: string): void {
  try {
    sessionStorage.setItem(keyOf(contestId), text);
  } catch {
    unkept.set(contestId, text);
  }
  for (const listener of listeners) listener();
}

function parsed(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which suggestions of a contest were dismissed in this browser tab, by key, and what dismisses one. */
export function useDismissed(contestId: string) {
  const text = useSyncExternalStore(subscribe, () => read(contestId), () => "[]");
  const keys = useMemo(() => new Set(parsed(text)), [text]);
  return { isDismissed: (key: string) => keys.has(key), dismiss: (key: string) => write(contestId, JSON.stringify([...keys, key])) };
}
