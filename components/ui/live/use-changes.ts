"use client";
import { useEffect, useEffectEvent } from "react";
import { hearChanges, type ChangeListener } from "@/components/ui/live/change-stream";

/** Hears what changes in a project while the component is there, from the cursor that its page was read at. */
export function useChanges(slug: string, since: string, { changed, lost }: ChangeListener): void {
  const onChanged = useEffectEvent(changed);
  const onLost = useEffectEvent(lost);
  useEffect(() => hearChanges(slug, since, { changed: (records) => onChanged(records), lost: () => onLost() }), [slug, since]);
}
