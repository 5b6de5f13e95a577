"use client";
import { useTranslations } from "use-intl/react";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { Select } from "@/components/ui/select";
import { SideMark } from "@/components/ui/side-mark";
import { TextField } from "@/components/ui/text-field";
import { sideMark } from "@/lib/projects/side-mark";
import { FormRows } from "./form-rows";
import type { PartyFieldsProps } from "./party-fields";
import styles from "./parties.module.css";
import { sideColour } from "./side-name";

/** Which sides a party stands on, and when. */
export function SidesField({ form, problems, onChange, sides }: PartyFieldsProps) {
  const t = useTranslations("parties.field");
  const choices = sides.map((side) => ({ id: side.id, label: side.name, mark: <SideMark colour={sideColour(side)} mark={sideMark(side.name)} /> }));
  const nameOf = (id: string | null) => sides.find((side) => side.id === id)?.name ?? t("side");
  return (
    <FormRows
      legend={t("sides")}
      rows={form.sides}
      onChange={(rows) => onChange({ ...form, sides: rows })}
      make={(key) => ({ key, sideId: null, from: "", to: "" })}
      addLabel={t("addSide")}
      removeText={t("remove")}
      removeLabel={({ sideId }) => t("removeOne", { what: nameOf(sideId) })}
    >
      {(row, change, index) => (
        <>
          <Select label={t("side")} choices={choices} value={row.sideId} onChange={(sideId) => change({ sideId })} description={sides.length === 0 ? t("noSides") : undefined} errorMessage={problems[`sides.${index}.sideId`] && t("chooseSide")} />
          <PeriodFields row={row} change={change} problem={problems[`sides.${index}.to`]} />
        </>
      )}
    </FormRows>
  );
}

/** Whose offices a party held, and when. */
export function TenuresField({ form, problems, onChange, parties }: PartyFieldsProps) {
  const t = useTranslations("parties.field");
  return (
    <FormRows
      legend={t("tenures")}
      rows={form.tenures}
      onChange={(tenures) => onChange({ ...form, tenures })}
      make={(key) => ({ key, of: null, office: "", from: "", to: "" })}
      addLabel={t("addTenure")}
      removeText={t("remove")}
      removeLabel={({ office, of }) => t("removeOne", { what: office || of?.label || t("tenure") })}
    >
      {(row, change, index) => (
        <>
          <TextField label={t("office")} value={row.office} onChange={(office) => change({ office })} description={t("officeHint")} />
          <ComboBox label={t("of")} source={parties} value={row.of} onChange={(of) => change({ of })} errorMessage={problems[`tenures.${index}.ofPartyId`] ? t("chooseParty") : problems[`tenures.${index}`]} />
          <PeriodFields row={row} change={change} problem={problems[`tenures.${index}.to`]} />
        </>
      )}
    </FormRows>
  );
}

type Typed = { readonly from: string; readonly to: string };

function PeriodFields({ row, change, problem }: { row: Typed; change: (part: Partial<Typed>) => void; problem: string | undefined }) {
  const t = useTranslations("parties.field");
  return (
    <>
      <DateField label={t("from")} value={row.from} onChange={(from) => change({ from })} description={t("fromHint")} className={styles.short} />
      <DateField label={t("to")} value={row.to} onChange={(to) => change({ to })} description={t("toHint")} problem={problem} className={styles.short} />
    </>
  );
}
