"use client";
import { useState, useSyncExternalStore, type KeyboardEvent, type RefObject } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader, useWorking } from "@/components/reader/use-store";
import { openParts, type SuggestionPart } from "@/lib/suggest/acceptance";
import type { Suggestion } from "@/lib/suggest/suggestion";

/** One reading of the words around a passage, and what can be done with it. */
export interface Offer {
  readonly suggestion: Suggestion;
  /** what the claim doesn't say yet */
  readonly parts: readonly SuggestionPart[];
  readonly number: number;
  readonly count: number;
  readonly take: (parts?: readonly SuggestionPart[]) => void;
  readonly another: () => void;
  readonly leaveOut: () => void;
}

/** What is offered for the claim in hand, in the composer `body`; null where nothing is, or nothing of it is open any more. */
export function useSuggestion(services: ReaderServices, body: RefObject<HTMLElement | null>): Offer | null {
  const { controller } = services;
  const suggestions = useArrived(useReader(controller, "suggestions"), useReader(controller, "currentId"), useIsChoosing(body));
  const working = useWorking(services, controller.current?.id);
  const [chosen, setChosen] = useState({ of: suggestions, at: 0 });
  const at = chosen.of === suggestions ? chosen.at : 0;
  const suggestion = suggestions[at];
  const hand = controller.inHand;
  if (!suggestion || !hand || !working?.mayChange) return null;
  const parts = openParts(hand.claim, hand.place, suggestion);
  if (parts.length === 0) return null;
  const count = suggestions.length;
  return {
    suggestion, parts, count, number: at + 1,
    take: (some) => controller.accept(suggestion, some),
    another: () => setChosen({ of: suggestions, at: (at + 1) % count }),
    leaveOut: () => controller.leaveOut(),
  };
}

/**
 * What may be shown of the suggestions: those that arrive while a list of the composer is open wait until it is closed,
 * so that nothing moves under the pointer.
 */
function useArrived(suggestions: readonly Suggestion[], mentionId: string | null, isChoosing: boolean): readonly Suggestion[] {
  const [shown, setShown] = useState({ mentionId, suggestions });
  if (isChoosing && shown.mentionId === mentionId && suggestions.length > 0) return shown.suggestions;
  if (shown.mentionId !== mentionId || shown.suggestions !== suggestions) setShown({ mentionId, suggestions });
  return suggestions;
}

function useIsChoosing(body: RefObject<HTMLElement | null>): boolean {
  return useSyncExternalStore(watchLists, () => Boolean(body.current?.querySelector("[role=combobox][aria-expanded=true]")), () => false);
}
function watchLists(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { subtree: true, attributeFilter: ["aria-expanded"] });
  return () => observer.disconnect();
}

const isEmptyField = (target: EventTarget) => target instanceof HTMLInputElement && target.value === "" && !target.getAttribute("aria-activedescendant");

/** In the composer's first field, while it is empty: Enter takes the offer and goes on to the proposition, Escape leaves it out. */
export function useSuggestionKeys(offer: Offer | null, body: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!offer || !body.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isInNote = target instanceof Element && target.closest("[data-testid=suggestion]") !== null;
    const isFirst = isEmptyField(target) && body.current.querySelector("input") === target;
    if (key === "Escape" ? !isInNote && !isFirst : key !== "Enter" || !isFirst) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") offer.leaveOut();
    else offer.take();
    body.current.querySelector<HTMLElement>(key === "Escape" ? "input" : "textarea")?.focus();
  };
}
