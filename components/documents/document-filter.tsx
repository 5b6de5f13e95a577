"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import type { DocumentQuery } from "@/lib/documents/listing";
import type { ListedDocument } from "./listed";
import styles from "./document-list.module.css";

type DocumentFilterProps = {
  documents: readonly ListedDocument[];
  query: DocumentQuery;
  onChange: (change: Partial<DocumentQuery>) => void;
};

/** Narrows the list; each change stands in the address at once. */
export function DocumentFilter({ documents, query, onChange }: DocumentFilterProps) {
  const t = useTranslations("documents.filter");
  // The field keeps its own text: what is typed must not wait for the address.
  const [text, setText] = useState(query.q);
  const [known, setKnown] = useState(query.q);
  if (known !== query.q) {
    setKnown(query.q);
    setText(query.q);
  }
  function type(q: string) {
    setText(q);
    setKnown(q);
    onChange({ q });
  }
  const kinds = [...new Set([...documents.map(({ kind }) => kind), query.kind])].filter((kind) => kind !== "").sort();
  const choices = [{ id: "", label: t("anyKind") }, ...kinds.map((kind) => ({ id: kind, label: kind }))];
  return (
    <div className={styles.filter} role="search" aria-label={t("label")}>
      <TextField label={t("text")} type="search" value={text} onChange={type} className={styles.text} />
      {kinds.length > 0 && <Select label={t("kind")} choices={choices} value={query.kind} onChange={(kind) => onChange({ kind })} className={styles.kind} />}
      <Switch isSelected={query.withArchived} onChange={(withArchived) => onChange({ withArchived })}>{t("archived")}</Switch>
    </div>
  );
}
