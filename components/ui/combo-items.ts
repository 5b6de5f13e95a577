"use client";
import { useRef } from "react";
import { useFilter } from "react-aria-components/ComboBox";
import { useAsyncList } from "react-aria-components/useAsyncList";
import type { Choice } from "./list-choice";

/** Choices known beforehand, or a search: given what was typed, the matching choices, best first. */
export type ChoiceSource = readonly Choice[] | ((query: string, signal: AbortSignal) => Promise<Choice[]>);

/**
 * The choices for what is typed. A search is first asked when the list opens, then at every change of the text; an
 * answer that was overtaken is dropped.
 */
export function useComboItems(source: ChoiceSource, query: string) {
  const { contains } = useFilter({ sensitivity: "base" });
  const isWanted = useRef(false);
  const asked = useRef<Promise<Choice[]>>(Promise.resolve([]));
  const list = useAsyncList<Choice>({
    getKey: (choice) => choice.id,
    async load({ filterText = "", signal }) {
      if (!isWanted.current || typeof source !== "function") return { items: [] };
      asked.current = source(filterText, signal);
      return { items: await asked.current };
    },
  });
  // Not `error`, which stays after a later search has succeeded.
  const hasFailed = list.loadingState === "error";
  const known =
    typeof source === "function"
      ? hasFailed
        ? []
        : list.items
      : source.filter((choice) => contains(choice.label, query));
  function search(text: string) {
    isWanted.current = true;
    if (typeof source === "function") list.setFilterText(text);
  }
  /** What the last search finds, once it has answered; nothing where it failed. */
  const answer = async () => (typeof source === "function" ? asked.current.catch(() => []) : known);
  return { items: known, isLoading: list.isLoading, hasFailed, search, answer };
}
