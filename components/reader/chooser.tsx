"use client";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useDirectory, useReader } from "@/components/reader/use-store";
import { Popover } from "@/components/ui/popover";
import type { Highlight } from "@/lib/claims/highlight";
import { quoteOf } from "@/lib/claims/passage";
import styles from "./chooser.module.css";

export interface ChooserProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
}

/** Which of several claims under one place: the smallest first. */
export function Chooser({ services, view }: ChooserProps) {
  const t = useTranslations("reader");
  const { controller, index } = services;
  const choice = useReader(controller, "choice");
  const anchor = useRef<HTMLSpanElement>(null);
  useDirectory(services);
  const passages = (choice?.ids ?? []).flatMap((id) => index.get(id) ?? []);
  const rect = choice && view ? view.surface.rectOf({ start: choice.offset, end: choice.offset + 1 }) : null;
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={rect ? { left: rect.left, top: rect.top, width: 1, height: rect.height } : undefined} aria-hidden />
      <Popover label={t("chooser.label", { count: passages.length })} triggerRef={anchor} isOpen={passages.length > 0} onOpenChange={(isOpen) => isOpen || controller.dismissChoice()}>
        <ul className={styles.list} onKeyDown={stepByArrow}>
          {passages.map((passage, position) => (
            <li key={passage.mentionId}>
              <Choice services={services} passage={passage} isFirst={position === 0} view={view} />
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const choices = [...event.currentTarget.querySelectorAll("button")];
  choices[choices.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
}

function Choice({ services, passage, isFirst, view }: { services: ReaderServices; passage: Highlight; isFirst: boolean; view: ReaderView | null }) {
  const t = useTranslations("claims");
  const { controller, directory, text } = services;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) button.current?.focus();
  }, [isFirst]);
  const who = passage.attribution === "attributed" ? passage.claimants.map((id) => directory.nameOf(id) ?? "…").join(", ") : t(`attribution.${passage.attribution}`);
  return (
    <button
      ref={button}
      type="button"
      className={styles.choice}
      onClick={() => controller.open(passage.mentionId)}
      onFocus={() => view?.hover(passage)}
      onBlur={() => view?.hover(null)}
      onMouseEnter={() => view?.hover(passage)}
      onMouseLeave={() => view?.hover(null)}
    >
      <span className={styles.who}>
        {who} · {actLabel(t, passage.act)}
      </span>
      <span className={styles.quote} dir="auto">{quoteOf(text.text, passage)}</span>
    </button>
  );
}
