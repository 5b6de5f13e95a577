"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { perLine, type LineCrowd } from "@/components/reader/line-crowds";
import styles from "./crowd-marks.module.css";

interface Placed extends LineCrowd {
  readonly top: number;
}

/** Beside lines where more claims overlap than can be painted apart: how many more. Pressing it lists them all. */
export function CrowdMarks({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const t = useTranslations("reader");
  const [crowds, setCrowds] = useState<readonly Placed[]>([]);
  useEffect(() => {
    if (!view) return;
    const update = () => {
      const top = view.surface.host.getBoundingClientRect().top;
      const next = perLine(view.crowds, services.text.pieces).map((crowd) => ({ ...crowd, top: Math.round(view.surface.rectOf(crowd).top - top) }));
      setCrowds((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    return view.subscribe(update);
  }, [view, services]);
  return (
    <div className={styles.column}>
      {crowds.map(({ start, count, top }) => (
        <button key={start} type="button" className={styles.mark} style={{ top }} onClick={() => services.controller.press(start)} aria-label={t("crowd.more", { count })}>
          +{count}
        </button>
      ))}
    </div>
  );
}
