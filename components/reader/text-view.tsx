"use client";
import { useLayoutEffect, useRef } from "react";
import { afterFrame } from "@/components/reader/after-frame";
import type { ReaderController } from "@/components/reader/reader-controller";
import { ReaderView } from "@/components/reader/surface/reader-view";
import { directionOfLanguage } from "@/lib/text/direction";
import styles from "./text-view.module.css";

export interface TextViewProps {
  readonly controller: ReaderController;
  readonly label: string;
  /** BCP 47; "und" for not known */
  readonly language: string;
  readonly onView: (view: ReaderView | null) => void;
}

/** The element that the text lives in; React draws nothing inside of it. */
export function TextView({ controller, label, language, onView }: TextViewProps) {
  const host = useRef<HTMLDivElement>(null);
  // Before anything is painted: the reader's frame alone would only be painted for nothing.
  useLayoutEffect(() => {
    if (!host.current) return;
    const attributes = { "aria-label": label, ...(language === "und" ? {} : { lang: language, dir: directionOfLanguage(language) }) };
    const view = new ReaderView(host.current, controller, attributes);
    // The text is seen before the cards beside it.
    afterFrame.hold();
    onView(view);
    return () => {
      onView(null);
      view.destroy();
    };
  }, [controller, label, language, onView]);
  return <div ref={host} className={styles.text} />;
}
