"use client";
import clsx from "clsx";
import { useEffect, useRef } from "react";
import { GuidelinePanel } from "@/components/reader/guideline/guideline-panel";
import { usePlaceKept } from "@/components/reader/guideline/use-place-kept";
import { RegionsPanel, type PanelProps } from "@/components/reader/regions/regions-panel";
import { SearchPanel } from "@/components/reader/regions/search-panel";
import { SourcesPanel } from "@/components/reader/regions/sources-panel";
import { useDesk } from "@/components/reader/regions/use-regions";

const panels = { regions: RegionsPanel, search: SearchPanel, sources: SourcesPanel, guideline: GuidelinePanel };

/** The one panel beside the text that is open; it takes the focus when it opens. */
export function RegionPanels({ services, view, className }: PanelProps & { className: string }) {
  const { panel } = useDesk(services);
  const host = useRef<HTMLDivElement>(null);
  usePlaceKept(services, view);
  useEffect(() => {
    if (panel === "regions" || panel === "search") host.current?.focus();
  }, [panel]);
  if (panel === null) return null;
  const Panel = panels[panel];
  return (
    <div ref={host} tabIndex={-1} className={clsx(className)} data-panel={panel} data-guideline-box={panel === "guideline" || undefined}>
      <Panel services={services} view={view} />
    </div>
  );
}
