"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useNotes, useRegions } from "@/components/reader/regions/use-regions";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { RegionInput } from "@/lib/documents/record";
import { isExcluded } from "@/lib/documents/region";
import { contains } from "@/lib/text/span";
import styles from "./region-marks.module.css";

interface Mark {
  readonly region: RegionInput;
  readonly more: number;
  readonly top: number;
  readonly height: number;
}

/** Beside the text, quietly: where regions begin and how far they go. Pressing one takes it in hand; the panel does the same by keyboard. */
export function RegionMarks({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const t = useTranslations("regions");
  const { desk } = services;
  const notes = useNotes(services);
  const marks = useMarks(services, view);
  return (
    <div className={styles.column} aria-hidden>
      {marks.map(({ region, more, top, height }) => (
        <button
          key={region.id}
          type="button"
          tabIndex={-1}
          className={styles.mark}
          data-excluded={isExcluded(region.role) || undefined}
          style={{ top, height }}
          onClick={() => desk.set({ panel: "regions", regionId: region.id })}
        >
          <span className={styles.label}>
            {regionLabel(t, region, notes)}
            {more > 0 && ` +${more}`}
          </span>
        </button>
      ))}
    </div>
  );
}

function useMarks(services: ReaderServices, view: ReaderView | null): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const regions = useRegions(services);
  useEffect(() => {
    if (!view) return;
    const update = () => {
      const next = marksIn(services, view);
      setMarks((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    return view.subscribe(update);
  }, [view, services, regions]);
  return marks;
}

// One mark a line: the first region that begins there speaks for the others.
function marksIn({ regions, text }: ReaderServices, view: ReaderView): Mark[] {
  const origin = view.surface.host.getBoundingClientRect().top;
  const lines = new Map<number, RegionInput[]>();
  for (const region of regions.within(view.span)) {
    // Before anything of the text is seen, what is in view ends where it begins.
    if (Math.min(region.end, view.span.end) <= Math.max(region.start, view.span.start)) continue;
    const line = text.lines.at(Math.max(region.start, view.span.start));
    lines.set(line, [...(lines.get(line) ?? []), region]);
  }
  return [...lines.values()].map(([region, ...others]) => {
    const seen = { start: Math.max(region!.start, view.span.start), end: Math.min(region!.end, view.span.end) };
    const top = view.surface.rectOf(seen).top - origin;
    const bottom = view.surface.rectOf({ start: seen.end - 1, end: seen.end }).bottom - origin;
    return { region: region!, more: others.filter((other) => !contains(region!, other)).length, top: Math.round(top), height: Math.max(Math.round(bottom - top), 16) };
  });
}
