"use client";
import { useSyncExternalStore } from "react";
import type { Chord, Platform } from "@/components/ui/commands/chord";
import type { Keyboard, KeySettings } from "@/components/ui/commands/command";

/** Kept in this browser: see docs/decisions/0063-keys.md. */
const SINGLE = "counterclaim-single-keys";
const OWN = "counterclaim-keys";
const CHANGED = "counterclaim-keys-changed";

const DEFAULTS: Keyboard = { singleKeys: true, own: {}, platform: "other" };

/** Own keys as they were kept; what can't be read is left out, so that the default keys stand there. */
export function parseOwnKeys(kept: string | null): Record<string, readonly Chord[]> {
  const value = parsed(kept);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const isKeys = (keys: unknown): keys is Chord[] => Array.isArray(keys) && keys.every((key) => typeof key === "string" && key !== "" && key.length < 40);
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Chord[]] => isKeys(entry[1])));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return null;
  }
}

let known: { single: string | null; own: string | null; keyboard: Keyboard } | null = null;

function current(): Keyboard {
  const [single, own] = [read(SINGLE), read(OWN)];
  if (known?.single !== single || known.own !== own) known = { single, own, keyboard: { singleKeys: single !== "off", own: parseOwnKeys(own), platform: platformOf() } };
  return known.keyboard;
}

// A browser may forbid to keep anything; then the default keys work.
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

const platformOf = (): Platform => (/mac|iphone|ipad/i.test(navigator.platform) ? "mac" : "other");

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  // Another tab of the same browser.
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", listener);
  };
}

/** The keys of whoever sits at this browser; the default ones while the page is made on the server. */
export const useKeyboard = (): Keyboard => useSyncExternalStore(subscribe, current, () => DEFAULTS);

/** Keeps what has been chosen, for this browser. False where the browser keeps nothing. */
export function keepKeys({ singleKeys, own }: Partial<KeySettings>): boolean {
  try {
    if (singleKeys !== undefined) localStorage.setItem(SINGLE, singleKeys ? "on" : "off");
    if (own && Object.keys(own).length === 0) localStorage.removeItem(OWN);
    else if (own) localStorage.setItem(OWN, JSON.stringify(own));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}
