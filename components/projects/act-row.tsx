"use client";
import { Archive, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import type { ActTerm } from "@/lib/projects/record";
import styles from "./settings.module.css";

type ActRowProps = {
  term: ActTerm;
  /** saved before: then it is retired, not removed */
  isStored: boolean;
  onChange: (term: ActTerm) => void;
  onLeave: () => void;
};

/** One act of the project's own that is offered, and what it means. */
export function ActRow({ term, isStored, onChange, onLeave }: ActRowProps) {
  const t = useTranslations("projects.terms");
  const label = term.act;
  return (
    <li className={styles.rating}>
      <div className={styles.term}>
        <b dir="auto">{label}</b>
        <IconButton size="small" label={t(isStored ? "retire" : "remove", { label })} icon={isStored ? <Archive aria-hidden /> : <Trash2 aria-hidden />} onPress={onLeave} />
      </div>
      <TextField label={t("definition", { label })} value={term.definition} onChange={(definition) => onChange({ ...term, definition })} />
    </li>
  );
}
