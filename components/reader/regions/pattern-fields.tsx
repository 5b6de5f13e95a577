"use client";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { shapeOf } from "@/lib/documents/likeness";
import { regionRoles, type RegionInput } from "@/lib/documents/record";
import type { RegionPattern } from "@/lib/documents/region-search";
import { blockAt } from "@/lib/text/blocks";
import { shortened } from "@/lib/text/shortened";
import styles from "./panels.module.css";

export interface SearchForm {
  readonly kind: RegionPattern["kind"];
  readonly words: string;
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly isSection: boolean;
  readonly role: RegionInput["role"];
}

const kinds = ["words", "blocks", "lines", "numbers", "links", "expression"] as const;

/** The pattern that a form describes; null while it says nothing. */
export function patternOf({ kind, words, source, ignoreCase }: SearchForm, offset: number): RegionPattern | null {
  if (kind === "words") return words === "" ? null : { kind, words };
  if (kind === "expression") return source === "" ? null : { kind, source, ignoreCase };
  return kind === "blocks" || kind === "lines" ? { kind, offset } : { kind };
}

export interface PatternFieldsProps {
  readonly services: ReaderServices;
  readonly form: SearchForm;
  readonly about: { readonly start: number };
  readonly onChange: (change: Partial<SearchForm>) => void;
}

/** What to look for, where, and what to mark it as. */
export function PatternFields({ services, form, about, onChange }: PatternFieldsProps) {
  const t = useTranslations("regions");
  const { kind, words, source, ignoreCase, isSection, role } = form;
  return (
    <>
      <Select label={t("search.what")} choices={kinds.map((id) => ({ id, label: t(`patterns.${id}`) }))} value={kind} onChange={(next) => onChange({ kind: next })} />
      {kind === "words" && <TextField label={t("search.words")} value={words} onChange={(next) => onChange({ words: next })} />}
      {kind === "expression" && (
        <>
          <TextField label={t("search.expression")} description={t("search.expressionNote")} value={source} onChange={(next) => onChange({ source: next })} spellCheck="false" />
          <Switch isSelected={ignoreCase} onChange={(next) => onChange({ ignoreCase: next })}>
            {t("search.ignoreCase")}
          </Switch>
        </>
      )}
      {(kind === "blocks" || kind === "lines") && <Likeness services={services} kind={kind} offset={about.start} />}
      {(kind === "numbers" || kind === "links") && <p className={styles.hint}>{t(`search.${kind}Note`)}</p>}
      <Switch isSelected={isSection} onChange={(next) => onChange({ isSection: next })}>
        {t("search.section")}
      </Switch>
      <Select label={t("search.role")} choices={regionRoles.map((id) => ({ id, label: t(`roles.${id}`) }))} value={role} onChange={(next) => onChange({ role: next })} />
    </>
  );
}

/** In words, what the others have to be like. */
function Likeness({ services: { text }, kind, offset }: { services: ReaderServices; kind: "blocks" | "lines"; offset: number }) {
  const t = useTranslations("regions");
  const block = blockAt(text.blocks, offset);
  const line = text.lines.textOf(text.lines.at(offset));
  if (line.trim() === "") return <p className={styles.hint}>{t("search.noLine")}</p>;
  const { mark, ending } = shapeOf(line);
  const begins = mark ? t("search.begins", { mark }) : t("search.beginsPlain");
  const rule = kind === "blocks" ? t("search.alikeBlocks", { kind: block ? t(`blocks.${block.kind}`) : "", level: block?.level ?? 0, begins }) : t("search.alikeLines", { begins, ends: ending ? t("search.ends", { ending }) : t("search.endsPlain") });
  return (
    <p className={styles.hint}>
      {rule} <bdi className={styles.words}>{shortened(line, 60)}</bdi>
    </p>
  );
}
