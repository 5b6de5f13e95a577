"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import styles from "./publication.module.css";

/** Words to take along: shown whole, selected by a click, copied by a button. */
export function CopyField({ label, copy, text }: { label: string; copy: string; text: string }) {
  const t = useTranslations("publication.panel");
  const [copied, setCopied] = useState<"no" | "copied" | "copyFailed">("no");
  const take = () => navigator.clipboard.writeText(text).then(() => setCopied("copied"), () => setCopied("copyFailed"));
  return (
    <div className={styles.copy}>
      <TextField label={label} value={text} isReadOnly onFocus={(event) => (event.target as HTMLInputElement).select?.()} />
      <IconButton label={copy} icon={copied === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />} onPress={() => void take()} />
      <span role="status" className={styles.status}>{copied === "no" ? "" : t(copied)}</span>
    </div>
  );
}
