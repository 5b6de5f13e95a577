"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { SideMark } from "@/components/ui/side-mark";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { partyKinds, type PartyKind } from "@/lib/parties/record";
import type { PartyQuery } from "@/lib/parties/listing";
import type { SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./parties.module.css";
import { sideColour } from "./side-name";

type PartyFilterProps = { sides: readonly SideRecord[]; query: PartyQuery; onChange: (change: Partial<PartyQuery>) => void };

/** Narrows the list while one types; each change stands in the address at once. */
export function PartyFilter({ sides, query, onChange }: PartyFilterProps) {
  const t = useTranslations("parties.filter");
  const kindWords = useTranslations("claims.partyKinds");
  // The field keeps its own text: what is typed must not wait for the address.
  const [text, setText] = useState(query.q);
  function type(q: string) {
    setText(q);
    onChange({ q });
  }
  const kinds = [{ id: "" as PartyKind | "", label: t("anyKind") }, ...partyKinds.map((id) => ({ id, label: kindWords(id) }))];
  const choices = [
    { id: "", label: t("anySide") },
    ...sides.map((side) => ({ id: side.id, label: side.name, mark: <SideMark colour={sideColour(side)} mark={sideMark(side.name)} /> })),
    { id: "none", label: t("noSide") },
  ];
  return (
    <div className={styles.filter} role="search" aria-label={t("label")}>
      <TextField label={t("text")} type="search" value={text} onChange={type} className={styles.text} />
      <Select label={t("kind")} choices={kinds} value={query.kind} onChange={(kind) => onChange({ kind })} className={styles.choice} />
      {sides.length > 0 && <Select label={t("side")} choices={choices} value={query.side} onChange={(side) => onChange({ side })} className={styles.choice} />}
      <Switch isSelected={query.withArchived} onChange={(withArchived) => onChange({ withArchived })}>{t("archived")}</Switch>
    </div>
  );
}
