"use client";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl/react";
import { cardContent } from "@/components/claims/card-content";
import { ClaimCard } from "@/components/claims/claim-card";
import type { ReaderServices } from "@/components/reader/reader-services";
import { isExcluded } from "@/lib/documents/region";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useWholePrint } from "@/components/reader/use-whole-print";
import type { Highlight } from "@/lib/claims/highlight";
import { quoteOf } from "@/lib/claims/passage";
import styles from "./print-notes.module.css";

/** On paper: each claim has a number in the text and is a note after it. Made only while the page is printed. */
export function PrintNotes({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const t = useTranslations("reader");
  const [passages, setPassages] = useState<readonly Highlight[] | null>(null);
  const isWhole = useWholePrint(services);
  const r = useTranslations("regions");
  const { index, session, directory, text, source, regions } = services;
  useEffect(() => {
    const begin = () => {
      flushSync(() => setPassages(index.ordered));
      const excluded = regions.ordered.filter(({ role }) => isExcluded(role));
      view?.number(index.ordered, excluded.map(({ start, role }) => ({ start, end: start + 1, className: "region-print", label: r("print.excluded", { role: r(`roles.${role}`) }) })));
    };
    const end = () => {
      view?.number(null);
      setPassages(null);
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [index, view, regions, r]);
  if (passages === null || (isWhole && passages.length === 0)) return null;
  return (
    <section className={styles.notes} aria-label={t("print.title")}>
      <h2>{t("print.title")}</h2>
      {!isWhole && <p>{t("print.incomplete")}</p>}
      <ol>
        {passages.map((passage) => (
          <li key={passage.mentionId}>
            <ClaimCard content={cardContent(passage, session.get(passage.id)?.input, directory, quoteOf(text.text, passage))} document={source.document.title} isWhole />
          </li>
        ))}
      </ol>
    </section>
  );
}
