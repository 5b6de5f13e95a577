"use client";
import { useTranslations } from "use-intl/react";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorNote } from "@/components/ui/error-note";
import type { ImportReport, PreviewClaim } from "@/lib/formats/import/report";
import styles from "./annotations.module.css";

const unitWords = { "code point": "codePoint", "utf-16": "utf16", byte: "byte", either: "either", ambiguous: "ambiguous" } as const;

/** What was read, what is kept and what is left out, with the first claims as they would be. */
export function ReportView({ report, isDone = false }: { report: ImportReport; isDone?: boolean }) {
  const t = useTranslations("layers.report");
  const { read, kept, left, units, texts, problems, preview, unread } = report;
  const made = texts.filter(({ isMade }) => isMade).map(({ title }) => title);
  const { partiesMade: parties, partiesMatched: matched } = kept;
  return (
    <section className={styles.section} aria-labelledby="report-title">
      <h3 id="report-title">{isDone ? t("doneTitle") : t("title")}</h3>
      {problems.length > 0 && (
        <ErrorNote what={t("problems")} next={t("problemsLead")}>
          <ul>{problems.map(({ file, line, message }, index) => <li key={index}>{line === null ? file : t("atLine", { file, line })}: {message}</li>)}</ul>
        </ErrorNote>
      )}
      <dl className={styles.facts}>
        <div><dt>{t("read")}</dt><dd>{t("readWords", read)}</dd></div>
        <div><dt>{t("kept")}</dt><dd>{t("keptWords", { ...kept, parties, matched })}</dd></div>
        <div><dt>{t("units")}</dt><dd>{Object.entries(units).map(([unit, count]) => t("unitWords", { unit: t(`unit.${unitWords[unit as keyof typeof unitWords]}`), count: count ?? 0 })).join("; ")}</dd></div>
      </dl>
      {left.length === 0 ? <p>{t("nothing")}</p> : (
        <>
          <h4>{t("left")}</h4>
          <ul className={styles.left}>
            {left.map(({ reason, count, what, places }) => (
              <li key={reason}>
                <b>{count.toLocaleString("en")}</b> {what}
                <Disclosure title={t("where")}><ul>{places.map(({ file, line, id }, index) => <li key={index}>{line === null ? file : t("atLine", { file, line })}: <span dir="auto">{id}</span></li>)}</ul></Disclosure>
              </li>
            ))}
          </ul>
        </>
      )}
      {made.length > 0 && <p>{t("made")}: {made.slice(0, 10).join(", ")}{made.length > 10 ? " …" : ""}</p>}
      {unread.length > 0 && <p>{t("unread")}: {unread.slice(0, 10).join(", ")}{unread.length > 10 ? " …" : ""}</p>}
      {preview.length > 0 && !isDone && <Preview claims={preview} />}
    </section>
  );
}

function Preview({ claims }: { claims: readonly PreviewClaim[] }) {
  const t = useTranslations("layers");
  return (
    <>
      <h4>{t("report.preview")}</h4>
      <ul className={styles.preview}>
        {claims.map(({ text, fragments, act }, index) => (
          <li key={index}>
            <span className={styles.place}>{text} · {t("report.act", { act })}</span>
            {fragments.map(({ role, level, quote }, part) => <span key={part}><i>{t(`mapping.role.${role}`)}{level ? ` ${level}` : ""}</i> <q dir="auto">{quote}</q></span>)}
          </li>
        ))}
      </ul>
    </>
  );
}
