"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import styles from "./account.module.css";

type Copied = "no" | "yes" | "refused";

/** A new token's secret, which is in no list and can't be shown again. */
export function TokenSecret({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const t = useTranslations("account.secret");
  const [copied, setCopied] = useState<Copied>("no");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = () => navigator.clipboard.writeText(secret).then(() => setCopied("yes"), () => setCopied("refused"));
  return (
    <div className={styles.secret}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>{t("title", { name })}</h3>
      <p>{t("once")}</p>
      <code data-print="hide">{secret}</code>
      <div className={styles.item}>
        <Button icon={copied === "yes" ? <Check aria-hidden /> : <Copy aria-hidden />} onPress={() => void copy()}>{t("copy")}</Button>
        <Button variant="quiet" onPress={onClose}>{t("close")}</Button>
      </div>
      <p role="status">{copied === "no" ? "" : t(`copied.${copied}`)}</p>
    </div>
  );
}
