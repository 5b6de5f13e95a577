"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { sameValue } from "@/lib/claims/draft";
import { Button } from "./button";
import styles from "./clash-dialog.module.css";
import { Dialog } from "./dialog";
import { ErrorNote } from "./error-note";
import { RadioGroup } from "./radio-group";
import { WordDiff } from "./word-diff";

/** One field that two people may have changed, and how its value is shown. */
export type ClashField<T> = {
  key: keyof T & string;
  label: string;
  show: (value: T) => string;
  /** A long text: each side is shown by what it changed, word by word. */
  isProse?: boolean;
};

/** Two versions of one record that met; `base` is what both started from, where that is still known. */
export type Clash<T> = { base: T | null; theirs: T; mine: T };

export type ClashDialogProps<T> = {
  clash: Clash<T>;
  fields: readonly ClashField<T>[];
  /** Gets their version with the fields of mine that were chosen. */
  onChoose: (merged: T) => void;
  onCancel: () => void;
};

type Side = "theirs" | "mine";

const differing = <T,>(fields: readonly ClashField<T>[], { theirs, mine }: Clash<T>) =>
  fields.filter(({ key }) => !sameValue(theirs[key], mine[key]));

/** Both versions by field, nothing preselected; what is not in `fields` is taken from theirs. */
export function ClashDialog<T>({ clash, fields, onChoose, onCancel }: ClashDialogProps<T>) {
  const t = useTranslations("ui");
  const [chosen, setChosen] = useState<Partial<Record<string, Side>>>({});
  const [isMissing, setMissing] = useState(false);
  const open = differing(fields, clash);

  function save() {
    if (open.some(({ key }) => !chosen[key])) return setMissing(true);
    const mine = open.filter(({ key }) => chosen[key] === "mine").map(({ key }) => [key, clash.mine[key]]);
    onChoose({ ...clash.theirs, ...Object.fromEntries(mine) });
  }
  return (
    <Dialog
      title={t("clash.title")}
      role="alertdialog"
      size="wide"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      footer={
        <>
          <Button onPress={onCancel}>{t("clash.cancel")}</Button>
          <Button variant="primary" onPress={save}>
            {t("clash.save")}
          </Button>
        </>
      }
    >
      <p>{open.length > 0 ? t("clash.what") : t("clash.same")}</p>
      {isMissing && open.some(({ key }) => !chosen[key]) && <ErrorNote what={t("clash.missing")} />}
      {open.map((field) => (
        <ClashChoice
          key={field.key}
          field={field}
          clash={clash}
          value={chosen[field.key] ?? null}
          onChange={(side) => setChosen({ ...chosen, [field.key]: side })}
        />
      ))}
    </Dialog>
  );
}

type ClashChoiceProps<T> = {
  field: ClashField<T>;
  clash: Clash<T>;
  value: Side | null;
  onChange: (side: Side) => void;
};

function ClashChoice<T>({ field, clash, value, onChange }: ClashChoiceProps<T>) {
  const t = useTranslations("ui");
  const { base } = clash;
  const isCompared = field.isProse === true && base !== null;
  const words = (record: T) => (
    <span className={styles.value}>{isCompared ? <WordDiff before={field.show(base!)} after={field.show(record)} /> : field.show(record) || t("clash.empty")}</span>
  );
  return (
    <RadioGroup
      label={field.label}
      value={value}
      onChange={onChange}
      description={isCompared ? t("clash.compared") : clash.base ? t("clash.before", { value: field.show(clash.base) || t("clash.empty") }) : undefined}
      choices={[
        { id: "theirs" as const, label: t("clash.theirs"), detail: words(clash.theirs) },
        { id: "mine" as const, label: t("clash.mine"), detail: words(clash.mine) },
      ]}
    />
  );
}
