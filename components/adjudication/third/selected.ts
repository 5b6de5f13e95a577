"use client";
import { useEffect, useState, type RefObject } from "react";
import { meantSpan } from "@/lib/text/selection";
import type { Span } from "@/lib/text/span";

/** The words that are chosen for a third version: selected in the text, or taken from a version's. */
export class Selected {
  #span: Span | null = null;
  readonly #listeners = new Set<() => void>();

  current = (): Span | null => this.#span;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  choose(span: Span | null): void {
    this.#span = span;
    for (const listener of this.#listeners) listener();
  }
}

export const useSelectedWords = (): Selected => useState(() => new Selected())[0];

/**
 * Hears what is selected in an element that holds a stretch of the text and nothing else; a caret there selects nothing.
 * What is selected elsewhere, as in a field, leaves the words that were chosen.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, text: string, from: number, selected: Selected | null): void {
  useEffect(() => {
    if (!selected) return;
    function hear() {
      const [area, selection] = [root.current, document.getSelection()];
      if (!area || !selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!area.contains(range.startContainer) || !area.contains(range.endContainer)) return;
      const at = (node: Node, offset: number) => {
        const before = document.createRange();
        before.selectNodeContents(area);
        before.setEnd(node, offset);
        return from + before.toString().length;
      };
      selected!.choose(meantSpan(text, { start: at(range.startContainer, range.startOffset), end: at(range.endContainer, range.endOffset) }));
    }
    document.addEventListener("selectionchange", hear);
    return () => document.removeEventListener("selectionchange", hear);
  }, [root, text, from, selected]);
}
