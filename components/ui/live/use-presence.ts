"use client";
import { useEffect, useState } from "react";
import { hearChanges, standAt } from "@/components/ui/live/change-stream";
import { nobodyElse, type OthersPresent, type PresenceInput } from "@/lib/projects/presence";

const nothing = () => {};

/**
 * Says, while the component is there, where this page is, and gives who else is. Nobody, where one doesn't want to be shown,
 * and where there is no stream.
 */
export function usePresence(slug: string, since: string, where: PresenceInput): OthersPresent {
  const [others, setOthers] = useState(nobodyElse);
  const stand = JSON.stringify(where);
  useEffect(() => hearChanges(slug, since, { changed: nothing, lost: nothing, met: setOthers }), [slug, since]);
  useEffect(() => standAt(slug, JSON.parse(stand) as PresenceInput), [slug, stand]);
  return others;
}
