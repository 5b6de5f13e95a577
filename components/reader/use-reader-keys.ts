"use client";
import { useEffect, type RefObject } from "react";
import { READER_COMMANDS, type ReaderCommand, type RunReaderCommand } from "@/components/reader/commands";
import { pressed, type Command, type Keyboard } from "@/components/ui/commands/command";

const ELSEWHERE = "[role=dialog], [role=alertdialog], [role=listbox], [role=menu], [role=grid], [role=combobox], [aria-busy=true]";
const TYPED_INTO = "input, textarea, select, [contenteditable=true]";

const inText = (target: Element) => target.closest(".ProseMirror") !== null;

/** Whether a key pressed there is meant for the reader: not where something is typed or chosen. */
function isMeant(target: Element, root: HTMLElement): boolean {
  if (target !== document.body && !root.contains(target)) return false;
  return inText(target) || (!target.closest(ELSEWHERE) && !target.matches(TYPED_INTO));
}

// Enter and Delete have a meaning of their own on buttons, links and tags.
const isPlain = (target: Element) => target === document.body || target.matches("[data-id]") || inText(target);

function isHeard({ id, where }: Command<ReaderCommand>, target: Element, root: HTMLElement): boolean {
  if (where === "everywhere") return target === document.body || root.contains(target);
  if (id === "close" && root.contains(target) && !target.closest("[role=dialog], [aria-expanded=true]")) return true;
  if (where === "text" && !inText(target)) return false;
  return isMeant(target, root) && (where !== "plain" || isPlain(target));
}

/** Listens to the keys of the whole page and runs what they say. Escape reaches the reader from its fields too. */
export function useReaderKeys(root: RefObject<HTMLElement | null>, keyboard: Keyboard, run: RunReaderCommand): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      // The text's own keeper takes Enter and Escape from the browser; they are the reader's all the same.
      const isTaken = event.defaultPrevented && !inText(target);
      if (isTaken || event.isComposing || !root.current) return;
      const found = pressed(event, READER_COMMANDS, keyboard);
      if (!found || !isHeard(found.command, target, root.current)) return;
      event.preventDefault();
      run(found.command.id, found);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root, keyboard, run]);
}
