"use client";
import { useEffect, type RefObject } from "react";
import { commandOf, type ReaderCommand } from "@/components/reader/keys";

const ELSEWHERE = "[role=dialog], [role=alertdialog], [role=listbox], [role=menu], [role=grid], [role=combobox]";
const TYPED_INTO = "input, textarea, select, [contenteditable=true]";
const NAMED: readonly ReaderCommand[] = ["open", "remove"];

/** Whether a key pressed there is meant for the reader: not where something is typed or chosen. */
function isMeant(target: Element, root: HTMLElement): boolean {
  if (target !== document.body && !root.contains(target)) return false;
  if (target.closest(".ProseMirror")) return true;
  return !target.closest(ELSEWHERE) && !target.matches(TYPED_INTO);
}

// Enter and Delete have a meaning of their own on buttons, links and tags.
const isPlain = (target: Element) => target === document.body || target.matches(".ProseMirror, [data-id]") || target.closest(".ProseMirror") !== null;

/** Listens to the keys of the whole page and runs what they say. Escape reaches the reader from its fields too. */
export function useReaderKeys(root: RefObject<HTMLElement | null>, singleKeys: boolean, run: (command: ReaderCommand) => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      // The text's own keeper takes Enter and Escape from the browser; they are the reader's all the same.
      const isTaken = event.defaultPrevented && !target.closest(".ProseMirror");
      if (isTaken || event.isComposing || !root.current) return;
      const command = commandOf(event, { singleKeys });
      if (!command) return;
      const isEscapeFromField = command === "close" && root.current.contains(target) && !target.closest("[role=dialog], [aria-expanded=true]");
      if (!isEscapeFromField && !isMeant(target, root.current)) return;
      if (NAMED.includes(command) && !isPlain(target)) return;
      event.preventDefault();
      run(command);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root, singleKeys, run]);
}
