"use client";
import clsx from "clsx";
import { useEffect, useRef } from "react";
import { RegionsPanel, type PanelProps } from "@/components/reader/regions/regions-panel";
import { SearchPanel } from "@/components/reader/regions/search-panel";
import { SourcesPanel } from "@/components/reader/regions/sources-panel";
import { useDesk } from "@/components/reader/regions/use-regions";

const panels = { regions: RegionsPanel, search: SearchPanel, sources: SourcesPanel };

/** The one panel about regions that is open; it takes the focus when it opens. */
export function RegionPanels({ services, view, className }: PanelProps & { className: string }) {
  const { panel } = useDesk(services);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel === "regions" || panel === "search") host.current?.focus();
  }, [panel]);
  if (panel === null) return null;
  const Panel = panels[panel];
  return (
    <div ref={host} tabIndex={-1} className={clsx(className)} data-panel={panel}>
      <Panel services={services} view={view} />
    </div>
  );
}
