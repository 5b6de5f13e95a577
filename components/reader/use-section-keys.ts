"use client";
import type { KeyboardEvent, RefObject } from "react";

const FIELD = "input:not([disabled]), textarea:not([disabled]), button:not([disabled], [data-guide])";

const inOrder = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/** The parts of the composer from top to bottom: what has no heading of its own counts field by field, and each figure is a part. */
function partsOf(body: HTMLElement): Element[] {
  const parts = [...(body.lastElementChild?.children ?? [])].flatMap((part) => (part.querySelector("h3") ? [part] : [...part.children]));
  return [...parts, ...body.querySelectorAll("fieldset")].filter((part) => part.querySelector(FIELD) !== null).sort(inOrder);
}

/**
 * Page Down and Page Up go from part to part of the composer, to the first field of each. To be heard on the way down: fields
 * keep their keys to themselves. A list that is open pages itself.
 */
export function useSectionKeys(body: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const { key, target } = event;
    const step = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
    const isPaging = target instanceof Element && target.getAttribute("aria-expanded") === "true" && target.matches("input");
    if (step === 0 || isPaging || event.isPropagationStopped() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !body.current?.contains(target as Node)) return;
    const parts = partsOf(body.current);
    const here = parts.findLastIndex((part) => part.contains(target as Node));
    const next = parts[here + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>(FIELD)?.focus();
    next.scrollIntoView({ block: "nearest" });
  };
}
