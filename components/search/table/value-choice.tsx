"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useSearches } from "@/components/search/filter-fields";
import type { ChoiceProps } from "@/components/search/table/bulk-choices";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import type { Choice } from "@/components/ui/list-choice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { BulkValues } from "@/lib/claims/bulk";
import { readDate } from "@/lib/claims/partial-date";
import { certainties, modes, polarities } from "@/lib/claims/record";

const fields = ["certainty", "polarity", "mode", "said", "event", "targets", "invoked", "objectText"] as const;
type Field = (typeof fields)[number];

/** Which field, and what it becomes. */
export function ValueChoice({ slug, onChange }: ChoiceProps & { readonly slug: string }) {
  const [search, claims] = [useTranslations("search"), useTranslations("claims")];
  const [field, setField] = useState<Field | null>(null);
  const set = (values: BulkValues | null) => onChange(values && { kind: "values", values });
  function take(next: Field) {
    setField(next);
    // A field of words begins empty, and empty says something: that nothing is entered.
    set(emptyOf(next));
  }
  return (
    <>
      <Select label={search("bulk.field")} choices={fields.map((id) => ({ id, label: claims(`fields.${id}`) }))} value={field} onChange={take} />
      {field && <Value key={field} field={field} slug={slug} onChange={set} />}
    </>
  );
}

function emptyOf(field: Field): BulkValues | null {
  if (field === "said" || field === "event") return { [field]: null };
  if (field === "targets" || field === "invoked") return { [field]: [] };
  return field === "objectText" ? { term: null } : null;
}

interface ValueProps {
  readonly field: Field;
  readonly slug: string;
  readonly onChange: (values: BulkValues | null) => void;
}

function Value({ field, slug, onChange }: ValueProps) {
  if (field === "said" || field === "event") return <DateValue field={field} onChange={onChange} />;
  if (field === "targets" || field === "invoked") return <PartyValue field={field} slug={slug} onChange={onChange} />;
  if (field === "objectText") return <TermValue onChange={onChange} />;
  return <ListValue field={field} onChange={onChange} />;
}

function ListValue({ field, onChange }: Pick<ValueProps, "onChange"> & { readonly field: "certainty" | "polarity" | "mode" }) {
  const [search, claims] = [useTranslations("search"), useTranslations("claims")];
  const [value, setValue] = useState<string | null>(null);
  const choices = {
    certainty: certainties.map((id) => ({ id: id as string, label: claims(`certainties.${id}`) })),
    polarity: polarities.map((id) => ({ id: id as string, label: claims(`polarities.${id}`) })),
    mode: modes.map((id) => ({ id: id as string, label: claims(`modes.${id}`) })),
  };
  function take(id: string) {
    setValue(id);
    onChange({ [field]: id });
  }
  return <Select label={claims(`fields.${field}`)} choices={choices[field]} value={value} onChange={take} {...(field === "mode" ? { description: search("bulk.modeHelp") } : {})} />;
}

function DateValue({ field, onChange }: Pick<ValueProps, "onChange"> & { readonly field: "said" | "event" }) {
  const [search, claims] = [useTranslations("search"), useTranslations("claims")];
  const [typed, setTyped] = useState("");
  function type(text: string) {
    setTyped(text);
    if (text.trim() === "") return onChange({ [field]: null });
    const date = readDate(text, { now: new Date() });
    onChange(date.ok ? { [field]: date.edtf } : null);
  }
  return <DateField label={claims(`fields.${field}`)} value={typed} onChange={type} description={search("bulk.emptyDate")} />;
}

function PartyValue({ field, slug, onChange }: Pick<ValueProps, "slug" | "onChange"> & { readonly field: "targets" | "invoked" }) {
  const [search, claims] = [useTranslations("search"), useTranslations("claims")];
  const [party, setParty] = useState<Choice | null>(null);
  function take(choice: Choice | null) {
    setParty(choice);
    onChange({ [field]: choice ? [choice.id] : [] });
  }
  return <ComboBox label={claims(`fields.${field}`)} description={search("bulk.emptyParty")} source={useSearches(slug).parties} value={party} onChange={take} />;
}

function TermValue({ onChange }: Pick<ValueProps, "onChange">) {
  const [search, claims] = [useTranslations("search"), useTranslations("claims")];
  const [term, setTerm] = useState("");
  function type(text: string) {
    setTerm(text);
    onChange({ term: text.trim() === "" ? null : text });
  }
  return <TextField label={claims("fields.objectText")} value={term} onChange={type} description={search("bulk.emptyTerm")} />;
}
