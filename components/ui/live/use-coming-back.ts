"use client";
import { useEffect, useEffectEvent } from "react";
import { hearsChanges } from "@/components/ui/live/change-stream";

/**
 * Calls back when the page is looked at again and what others did meanwhile is not told by the project's stream of changes:
 * where the browser has no streams, the server refused one, or it has ended.
 */
export function useComingBack(slug: string, unheard: () => void): void {
  const look = useEffectEvent(() => {
    if (document.visibilityState === "visible" && !hearsChanges(slug)) unheard();
  });
  useEffect(() => {
    const onLook = () => look();
    document.addEventListener("visibilitychange", onLook);
    window.addEventListener("focus", onLook);
    return () => {
      document.removeEventListener("visibilitychange", onLook);
      window.removeEventListener("focus", onLook);
    };
  }, []);
}
