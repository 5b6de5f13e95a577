"use client";
import { useSyncExternalStore } from "react";

// The same names as in the reader: it is one setting of the browser.
const NAME = "counterclaim-single-keys";
const CHANGED = "counterclaim-single-keys-changed";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** Whether keys that are one letter do something: a setting of this browser, on unless turned off. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, () => localStorage.getItem(NAME) !== "off", () => true);

export function setSingleKeys(isOn: boolean): void {
  localStorage.setItem(NAME, isOn ? "on" : "off");
  window.dispatchEvent(new Event(CHANGED));
}
