"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import styles from "./secret-note.module.css";

type Copied = "no" | "yes" | "refused";

type SecretNoteProps = {
  title: string;
  /** may have several lines */
  secret: string;
  /** what to do with it, where it isn't a password of a program */
  about?: string;
  copyLabel?: string;
  onClose: () => void;
};

/** A new secret, which is in no list and can't be shown again. */
export function SecretNote({ title, secret, about, copyLabel, onClose }: SecretNoteProps) {
  const t = useTranslations("ui.secret");
  const [copied, setCopied] = useState<Copied>("no");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => navigator.clipboard.writeText(secret).then(() => setCopied("yes"), () => setCopied("refused"));
  return (
    <div className={styles.note}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>{title}</h3>
      <p>{about ?? t("once")}</p>
      <code data-print="hide">{secret}</code>
      <div className={styles.acts}>
        <Button icon={copied === "yes" ? <Check aria-hidden /> : <Copy aria-hidden />} onPress={() => void copy()}>{copyLabel ?? t("copy")}</Button>
        <Button variant="quiet" onPress={onClose}>{t("close")}</Button>
      </div>
      <p role="status">{copied === "no" ? "" : t(`copied.${copied}`)}</p>
    </div>
  );
}
