"use client";
import { useTranslations } from "use-intl/react";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { ImportReport } from "@/lib/formats/import/report";
import type { Unit } from "@/lib/formats/reading/unit";
import styles from "./annotations.module.css";
import type { ImportChoices } from "./use-annotation-import";

interface QuestionsProps {
  readonly report: ImportReport;
  readonly choices: ImportChoices;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (changes: Partial<ImportChoices>) => void;
}

const units = { codePoint: "code point", utf16: "utf-16", byte: "byte" } as const satisfies Record<string, Unit>;
const unitNames = Object.keys(units) as (keyof typeof units)[];
const partyChoices = ["layer", "match", "none"] as const;

/** What only a person can say: which document a text is, how places are counted, who speaks. */
export function ImportQuestions({ report: { missing, ambiguous }, choices, documents, onChange }: QuestionsProps) {
  const t = useTranslations("layers.ask");
  const { unit, parties } = choices;
  return (
    <section className={styles.section} aria-labelledby="ask-title">
      <h3 id="ask-title">{t("title")}</h3>
      {[...new Set([...missing.map(({ name }) => name), ...Object.keys(choices.documents)])].map((name) => (
        <Select key={name} label={t("missing", { name })} description={t("missingHint")} choices={documents.map(({ id, title }) => ({ id, label: title }))} value={choices.documents[name] ?? null}
          onChange={(id) => onChange({ documents: { ...choices.documents, [name]: id } })} />
      ))}
      {(ambiguous.length > 0 || unit !== null) && (
        <RadioGroup label={t("unit")} description={t("unitHint", { names: ambiguous.slice(0, 3).join(", ") })} choices={unitNames.map((id) => ({ id, label: t(`units.${id}`) }))}
          value={unitNames.find((name) => units[name] === unit) ?? null} onChange={(name) => onChange({ unit: units[name] })} />
      )}
      <RadioGroup label={t("parties")} choices={partyChoices.map((id) => ({ id, label: t(`partiesChoices.${id}`) }))} value={parties} onChange={(id) => onChange({ parties: id })} />
    </section>
  );
}
