"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Drafts } from "@/components/claims/client/drafts";
import type { FieldDraft } from "@/components/ui/draft-store";

/** The drafts of the record that the fields below are of. */
export interface DraftScene {
  readonly drafts: Drafts;
  readonly recordId: string;
  /** the version of the record that is shown, 0 for one that isn't saved yet */
  readonly version: number;
}

const Context = createContext<DraftScene | null>(null);
export const DraftProvider = Context.Provider;

/** One field's draft: what was left there, and how to keep what is typed. Without a field, or outside of a record, nothing is kept. */
export interface FieldDrafting {
  readonly left: FieldDraft | undefined;
  readonly type: (text: string, base: string) => void;
  readonly done: () => void;
}

const nothing = { subscribe: () => () => {}, of: () => undefined };

export function useFieldDraft(field: string | undefined): FieldDrafting {
  const scene = useContext(Context);
  const { subscribe, of } = scene && field ? { subscribe: scene.drafts.subscribe, of: () => scene.drafts.of(scene.recordId, field) } : nothing;
  const left = useSyncExternalStore(subscribe, of, of);
  return {
    left,
    type: (text, base) => scene && field && scene.drafts.type(scene.recordId, field, { text, base }, scene.version),
    done: () => scene && field && scene.drafts.done(scene.recordId, field),
  };
}
