"use client";
import { useTranslations } from "use-intl/react";
import { wordDiff } from "@/lib/text/word-diff";
import styles from "./word-diff.module.css";

type WordDiffProps = {
  before: string;
  after: string;
  /** how each is said aloud, where the second is no later version of the first */
  said?: { readonly went: string; readonly came: string };
};

/** Two texts in one: what went is struck through, what came is underlined, and both are said. */
export function WordDiff({ before, after, said }: WordDiffProps) {
  const t = useTranslations("history.dialog");
  return (
    <span className={styles.text} dir="auto">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Mark = kind === "went" ? "del" : "ins";
        return (
          <Mark key={index}>
            <span className="said">{said?.[kind] ?? t(kind)} </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
