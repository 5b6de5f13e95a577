"use client";
import { MessagesSquare } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { Talk, type TalkProps } from "@/components/threads/talk";
import styles from "./threads.module.css";

/** The talk about a contest or a party, on its page. */
export function TalkSection(talk: TalkProps) {
  const t = useTranslations("threads");
  const headId = useId();
  return (
    <section className={styles.section} aria-labelledby={headId} id="talk">
      <h2 id={headId} className={styles.head}><MessagesSquare aria-hidden />{t("section")}</h2>
      <Talk {...talk} />
    </section>
  );
}
