"use client";
import { GuidelinePanel } from "@/components/reader/guideline/guideline-panel";
import type { DeskPanel } from "@/components/reader/regions/region-desk";
import { RegionsPanel, type PanelProps } from "@/components/reader/regions/regions-panel";
import { SearchPanel } from "@/components/reader/regions/search-panel";
import { SourcesPanel } from "@/components/reader/regions/sources-panel";

const panels = { regions: RegionsPanel, search: SearchPanel, sources: SourcesPanel, guideline: GuidelinePanel };

/** What the panel beside the text shows. */
export function OpenPanel({ panel, services, view }: PanelProps & { readonly panel: DeskPanel }) {
  const Panel = panels[panel];
  return <Panel services={services} view={view} />;
}
