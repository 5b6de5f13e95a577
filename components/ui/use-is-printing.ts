import { useSyncExternalStore } from "react";

const paper = () => window.matchMedia("print");
let isBefore = false;

function subscribe(listener: () => void): () => void {
  const set = (value: boolean) => () => {
    isBefore = value;
    listener();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  paper().addEventListener("change", listener);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    paper().removeEventListener("change", listener);
  };
}

/** Whether the page is being put on paper: what is left out of a long page on the screen must be there then. */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, () => isBefore || paper().matches, () => false);
