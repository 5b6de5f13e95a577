"use client";
import { useRef, useState } from "react";
import type { ClaimKey } from "@/lib/data/search/claims";

/** Which claims are chosen, with the version that was seen of each; a range goes from the row that was chosen last. */
export function useChoice(rows: readonly ClaimKey[]) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const anchor = useRef(0);
  function set(indexes: readonly number[], isOn: boolean) {
    setChosen((old) => {
      const next = new Map(old);
      for (const index of indexes) {
        const row = rows[index];
        if (row && isOn) next.set(row.id, row.version);
        if (row && !isOn) next.delete(row.id);
      }
      return next;
    });
  }
  return {
    chosen,
    toggle(index: number) {
      anchor.current = index;
      set([index], !chosen.has(rows[index]?.id ?? ""));
    },
    extend(index: number) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      set(Array.from({ length: to - from + 1 }, (_, step) => from + step), true);
    },
    chooseAll: (keys: readonly ClaimKey[]) => setChosen(new Map(keys.map(({ id, version }) => [id, version]))),
    clear: () => setChosen(new Map()),
  };
}
export type Choosing = ReturnType<typeof useChoice>;
