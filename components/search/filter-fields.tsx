"use client";
import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import { DateFilter } from "@/components/search/date-filter";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { read } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { cueClasses } from "@/lib/claims/cue-weight";
import type { ContestRecord } from "@/lib/contests/record";
import { regionRoles } from "@/lib/documents/record";
import { partyChoice, type PartyAbout } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";
import { claimFlags, type FilterKey } from "@/lib/search/filter";
import { actsOf, type ActTerms } from "@/lib/projects/terms";
import styles from "./search.module.css";

/** What the filters choose from, and what is chosen, in words. */
export interface FilterChoices {
  readonly party: Choice | null;
  readonly contest: Choice | null;
  readonly documents: readonly Choice[];
  readonly sides: readonly Choice[];
  readonly people: readonly Choice[];
  readonly layers: readonly { readonly id: string; readonly kind: "shared" | "adjudicated" | "own" | "imported"; readonly name: string }[];
  readonly terms: ActTerms;
}

export interface FilterFieldsProps {
  readonly slug: string;
  readonly query: Readonly<Record<string, string>>;
  readonly choices: FilterChoices;
  readonly onChange: (change: Partial<Record<FilterKey, string | undefined>>) => void;
}

const ANY = "any";

/** Searches parties by name, each told from its namesakes, and contests by question. */
export function useSearches(slug: string) {
  const words = useChoiceWords();
  const found = <T,>(what: string, choiceOf: (item: T) => Choice) => async (typed: string, signal: AbortSignal) => {
    const query = new URLSearchParams({ limit: "20", ...(typed.trim() ? { q: typed.trim() } : {}) });
    return (await read<{ items: readonly T[] }>(`/projects/${slug}/${what}?${query}`, signal)).items.map(choiceOf);
  };
  return {
    parties: found<PartyRecord & { about?: PartyAbout }>("parties", (party) => partyChoice(party, words)),
    contests: found<ContestRecord>("contests", ({ id, question }) => ({ id, label: question })),
  };
}

/** Every filter of claims; each changes the address at once. */
export function FilterFields({ slug, query, choices, onChange }: FilterFieldsProps) {
  const t = useTranslations("search");
  const claims = useTranslations("claims");
  const search = useSearches(slug);
  const oneOf = (key: FilterKey, label: string, list: readonly Choice[]) => (
    <Select label={label} choices={[{ id: ANY, label: t("filter.any") }, ...list]} value={query[key] ?? ANY} onChange={(id) => onChange({ [key]: id === ANY ? undefined : id })} />
  );
  const layers = choices.layers.map(({ id, kind, name }) => ({ id, label: name || t(`layer.${kind}`) }));
  const acts = actsOf(choices.terms).map((act) => ({ id: act, label: actLabel(claims, act) }));
  return (
    <div className={styles.filters}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <ComboBox label={t("filter.party")} source={search.parties} value={choices.party} onChange={(choice) => onChange({ party: choice?.id, ...(choice ? {} : { offices: undefined }) })} />
          {query.party && (
            <Checkbox isSelected={query.offices === "true"} onChange={(isOn) => onChange({ offices: isOn ? "true" : undefined })}>{t("filter.offices")}</Checkbox>
          )}
        </div>
        {oneOf("side", t("filter.side"), [...choices.sides, { id: "none", label: t("filter.noSide") }])}
        {oneOf("act", t("filter.act"), acts)}
        {oneOf("cue", t("filter.cue"), cueClasses.map((id) => ({ id, label: t(`cue.${id}`) })))}
        {oneOf("answer", t("filter.answer"), [...choices.sides, { id: "none", label: t("filter.noAnswer") }])}
        <ComboBox label={t("filter.document")} source={choices.documents} value={choices.documents.find(({ id }) => id === query.document) ?? null} onChange={(choice) => onChange({ document: choice?.id })} />
        <ComboBox label={t("filter.contest")} source={search.contests} value={choices.contest} onChange={(choice) => onChange({ contest: choice?.id })} />
        {oneOf("annotator", t("filter.annotator"), choices.people)}
        {layers.length > 1 && oneOf("layer", t("filter.layer"), layers)}
        {oneOf("region", t("filter.region"), regionRoles.map((role) => ({ id: role, label: t(`region.${role}`) })))}
        {(["saidFrom", "saidTo", "eventFrom", "eventTo"] as const).map((key) => (
          <DateFilter key={`${key} ${query[key] ?? ""}`} label={t(`filter.${key}`)} help={t("filter.dateHelp")} value={query[key] ?? ""} onChange={(value) => onChange({ [key]: value })} />
        ))}
      </div>
      <Flags value={query.flags ?? ""} onChange={(flags) => onChange({ flags })} />
    </div>
  );
}

function Flags({ value, onChange }: { readonly value: string; readonly onChange: (flags: string | undefined) => void }) {
  const t = useTranslations("search");
  const on = value === "" ? [] : value.split(",");
  const toggle = (flag: string, isOn: boolean) => onChange((isOn ? [...on, flag] : on.filter((each) => each !== flag)).join(",") || undefined);
  return (
    <fieldset className={styles.flags}>
      <legend>{t("filter.flags")}</legend>
      {claimFlags.map((flag) => (
        <Checkbox key={flag} isSelected={on.includes(flag)} onChange={(isOn) => toggle(flag, isOn)}>{t(`flag.${flag}`)}</Checkbox>
      ))}
    </fieldset>
  );
}
