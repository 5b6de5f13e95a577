"use client";
import { useCallback, useSyncExternalStore } from "react";

const NAME = "counterclaim-single-keys";
const CHANGED = "counterclaim-single-keys-changed";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}
const isOn = () => localStorage.getItem(NAME) !== "off";

/** Whether single letters are shortcuts; kept in this browser. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const singleKeys = useSyncExternalStore(subscribe, isOn, () => true);
  const set = useCallback((on: boolean) => {
    localStorage.setItem(NAME, on ? "on" : "off");
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [singleKeys, set];
}
