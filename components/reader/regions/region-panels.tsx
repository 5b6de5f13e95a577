"use client";
import clsx from "clsx";
import { useEffect, useRef } from "react";
import { usePlaceKept } from "@/components/reader/guideline/use-place-kept";
import { OpenPanel } from "@/components/reader/reader-parts";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import { useDesk } from "@/components/reader/regions/use-regions";

/** The one panel beside the text that is open; it takes the focus when it opens. */
export function RegionPanels({ services, view, className }: PanelProps & { className: string }) {
  const { panel } = useDesk(services);
  const host = useRef<HTMLDivElement>(null);
  usePlaceKept(services, view);
  useEffect(() => {
    if (panel === "regions" || panel === "search") host.current?.focus();
  }, [panel]);
  if (panel === null) return null;
  return (
    <div ref={host} tabIndex={-1} className={clsx(className)} data-panel={panel} data-guideline-box={panel === "guideline" || undefined}>
      <OpenPanel panel={panel} services={services} view={view} />
    </div>
  );
}
