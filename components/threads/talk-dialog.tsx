"use client";
import { useTranslations } from "use-intl/react";
import { Talk, type TalkProps } from "@/components/threads/talk";
import { Dialog } from "@/components/ui/dialog";
import styles from "./threads.module.css";

/** The talk about a passage or a claim, over the text that it is about. */
export function TalkDialog({ onClose, ...talk }: TalkProps & { readonly onClose: () => void }) {
  const t = useTranslations("threads");
  return (
    <Dialog title={t(`about.${talk.about.target.kind}`)} size="wide" isOpen onOpenChange={onClose}>
      {talk.about.words !== "" && <blockquote className={styles.quote} dir="auto">{talk.about.words}</blockquote>}
      <Talk {...talk} />
    </Dialog>
  );
}
