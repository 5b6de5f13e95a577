"use client";
import { useTranslations } from "use-intl/react";
import { wordDiff } from "@/lib/text/word-diff";
import styles from "./word-diff.module.css";

/** Two texts in one: what went is struck through, what came is underlined, and both are said. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const t = useTranslations("history.dialog");
  return (
    <span className={styles.text} dir="auto">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Mark = kind === "went" ? "del" : "ins";
        return (
          <Mark key={index}>
            <span className="said">{kind === "went" ? t("went") : t("came")} </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
