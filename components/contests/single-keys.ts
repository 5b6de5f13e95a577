"use client";
import { useSyncExternalStore } from "react";

const NAME = "single-keys";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Whether keys that are one letter do something: a setting of this browser, on unless turned off. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, () => localStorage.getItem(NAME) !== "off", () => true);

export function setSingleKeys(isOn: boolean): void {
  localStorage.setItem(NAME, isOn ? "on" : "off");
  for (const listener of listeners) listener();
}
