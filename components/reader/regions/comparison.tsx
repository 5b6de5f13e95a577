"use client";
import { useMemo, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { nearestPart } from "@/lib/documents/notes";
import { nextBoundary } from "@/lib/text/segmentation";
import type { Span } from "@/lib/text/span";
import { wordDiff, type WordPart } from "@/lib/text/word-diff";
import type { Translate } from "@/messages/catalogue";
import styles from "./panels.module.css";

export interface ComparisonProps {
  readonly text: string;
  readonly here: Span;
  readonly there: Span;
  readonly title: string;
  /** a note is compared by its nearest part, a duplicate as a whole */
  readonly isNote: boolean;
  readonly onShow: (span: Span) => void;
  /** further ways, at the end */
  readonly children?: ReactNode;
}

/** Longer texts are compared as far as this (UTF-16 units): the time a comparison takes grows with the square. */
const LONGEST = 8_000;

/** What the text says and what it refers to, side by side, with the words that only one of them has. */
export function Comparison({ text, here, there, title, isNote, onShow, children }: ComparisonProps) {
  const t = useTranslations("regions");
  const said = text.slice(here.start, here.end);
  const cited = text.slice(there.start, there.end);
  const part = useMemo(() => (isNote ? nearestPart(said, cited, sentencesOf(cited)) : { start: 0, end: cited.length }), [isNote, said, cited]);
  const runs = useMemo(() => part && wordDiff(said.slice(0, LONGEST), cited.slice(part.start, part.end).slice(0, LONGEST)), [said, cited, part]);
  return (
    <article className={styles.pair} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.compared}>
        <Side label={t("sources.here")} button={t("sources.showHere")} onShow={() => onShow(here)}>
          {runs ? <Words runs={runs} side="went" /> : said}
        </Side>
        <Side label={t(isNote ? "sources.note" : "sources.original")} button={t("sources.showThere")} onShow={() => onShow(there)}>
          {runs && part ? (
            <>
              {cited.slice(0, part.start)}
              <Words runs={runs} side="came" />
              {cited.slice(part.end)}
            </>
          ) : (
            cited
          )}
        </Side>
      </div>
      <p className={styles.hint}>{verdict(t, runs)}</p>
      {children}
    </article>
  );
}

function verdict(t: Translate<"regions">, runs: readonly WordPart[] | null): string {
  if (!runs) return t("sources.nothingShared");
  return runs.every((run) => run.kind === "same") ? t("sources.same") : t("sources.differs");
}

function Side({ label, button, onShow, children }: { label: string; button: string; onShow: () => void; children: React.ReactNode }) {
  return (
    <div>
      <h4>{label}</h4>
      <blockquote className={styles.side} dir="auto">
        {children}
      </blockquote>
      <Button size="small" onPress={onShow}>
        {button}
      </Button>
    </div>
  );
}

/** One side of a comparison: its own words set off by an underline, so that colour isn't the only sign. */
function Words({ runs, side }: { runs: readonly WordPart[]; side: "went" | "came" }) {
  const Own = side === "went" ? "del" : "ins";
  return runs.filter((run) => run.kind === "same" || run.kind === side).map((run, index) => (run.kind === "same" ? <span key={index}>{run.text}</span> : <Own key={index}>{run.text}</Own>));
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < Math.min(text.length, 20_000); ) {
    const end = nextBoundary(text, start, "sentence");
    if (end <= start) break;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}
