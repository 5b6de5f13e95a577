"use client";
import { useTranslations } from "use-intl/react";
import { ComboBox } from "@/components/ui/combo-box";
import type { ChoiceSource } from "@/components/ui/combo-items";
import { DateField } from "@/components/ui/date-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Named, PartyForm, PartyFormProblems } from "@/lib/parties/draft";
import { partyKinds } from "@/lib/parties/record";
import { scriptOf, scripts } from "@/lib/parties/script";
import type { SideRecord } from "@/lib/projects/record";
import { FormRows } from "./form-rows";
import styles from "./parties.module.css";
import { SidesField, TenuresField } from "./standing-fields";

export type PartyFieldsProps = {
  form: PartyForm;
  problems: PartyFormProblems;
  onChange: (form: PartyForm) => void;
  sides: readonly SideRecord[];
  documents: readonly Named[];
  parties: ChoiceSource;
};

/** Everything of a party that can be typed or chosen. */
export function PartyFields(props: PartyFieldsProps) {
  const { form, problems, onChange, documents } = props;
  const t = useTranslations("parties.field");
  const kindWords = useTranslations("claims.partyKinds");
  const isVoice = form.kind === "document_voice";
  const kinds = partyKinds.filter((kind) => (kind === "document_voice") === isVoice).map((id) => ({ id, label: kindWords(id) }));
  return (
    <div className={styles.form}>
      <NamesField {...props} />
      <div className={styles.filter}>
        <Select label={t("kind")} choices={kinds} value={form.kind} onChange={(kind) => onChange({ ...form, kind })} isDisabled={isVoice} errorMessage={problems.kind} className={styles.choice} />
        {form.kind === "anonymous" && (
          <ComboBox label={t("document")} source={documents} value={form.document} onChange={(document) => onChange({ ...form, document })} description={t("documentHint")} errorMessage={problems.documentId} className={styles.text} />
        )}
      </div>
      <SidesField {...props} />
      <TenuresField {...props} />
      <DateField label={t("dissolved")} value={form.dissolved} onChange={(dissolved) => onChange({ ...form, dissolved })} description={t("dissolvedHint")} className={styles.single} />
      <FormRows
        legend={t("externalIds")}
        rows={form.externalIds}
        onChange={(externalIds) => onChange({ ...form, externalIds })}
        make={(key) => ({ key, scheme: "", value: "" })}
        addLabel={t("addExternalId")}
        removeText={t("remove")}
        removeLabel={({ scheme }) => t("removeOne", { what: scheme || t("externalId") })}
      >
        {(row, change, index) => (
          <>
            <TextField label={t("scheme")} value={row.scheme} onChange={(scheme) => change({ scheme })} description={t("schemeHint")} errorMessage={problems[`externalIds.${index}.scheme`]} />
            <TextField label={t("value")} value={row.value} onChange={(value) => change({ value })} errorMessage={problems[`externalIds.${index}.value`]} />
          </>
        )}
      </FormRows>
      <TextArea label={t("note")} value={form.note} onChange={(note) => onChange({ ...form, note })} rows={3} />
    </div>
  );
}

const SCRIPT_CHOICES = scripts.map(([id, label]) => ({ id: id as string, label }));

function NamesField({ form, problems, onChange }: PartyFieldsProps) {
  const t = useTranslations("parties.field");
  return (
    <FormRows
      legend={t("names")}
      rows={form.names}
      onChange={(names) => onChange({ ...form, names })}
      make={(key) => ({ key, text: "", script: "" })}
      addLabel={t("addName")}
      removeText={t("remove")}
      removeLabel={({ text }) => t("removeOne", { what: text || t("alias") })}
      least={1}
    >
      {(row, change, index) => (
        <>
          <TextField
            label={index === 0 ? t("name") : t("alias")}
            value={row.text}
            // The script follows the letters until somebody says another.
            onChange={(text) => change({ text, ...(row.script === scriptOf(row.text) ? { script: scriptOf(text) } : {}) })}
            description={index === 0 ? t("nameHint") : undefined}
            errorMessage={problems[`names.${index}.text`]}
          />
          <Select label={t("script")} choices={[{ id: "", label: t("noScript") }, ...SCRIPT_CHOICES]} value={row.script} onChange={(script) => change({ script })} className={styles.short} />
        </>
      )}
    </FormRows>
  );
}
