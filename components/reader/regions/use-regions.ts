"use client";
import { useMemo, useSyncExternalStore } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { DeskState } from "@/components/reader/regions/region-desk";
import type { RegionInput } from "@/lib/documents/record";
import { notesOf, type Note } from "@/lib/documents/notes";

/** What is open for working on regions. */
export function useDesk({ desk }: Pick<ReaderServices, "desk">): DeskState {
  return useSyncExternalStore(desk.subscribe, () => desk.state, () => desk.state);
}

/** The regions in text order; drawn anew whenever one changes. */
export function useRegions({ regions }: Pick<ReaderServices, "regions">): readonly RegionInput[] {
  return useSyncExternalStore(regions.subscribe, () => regions.ordered, () => regions.ordered);
}

/** The notes of the text with their numbers. */
export function useNotes(services: Pick<ReaderServices, "regions" | "text">): readonly Note[] {
  const regions = useRegions(services);
  return useMemo(() => notesOf(services.text.text, regions), [services.text, regions]);
}
