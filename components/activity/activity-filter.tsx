"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { activityHref, type ActivityQuery } from "@/components/activity/address";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { recordTypes } from "@/lib/formats/native/history";
import { verbs } from "@/lib/projects/activity";
import { day } from "@/lib/projects/assignment";
import styles from "./activity.module.css";

type Named = { readonly id: string; readonly name: string };
export interface FilterChoices {
  readonly people: readonly Named[];
  readonly documents: readonly Named[];
}

const ALL = "all";
const isDay = (text: string) => text === "" || day.safeParse(text).success;

/** Narrows the activity down by person, kind of record, act, document and days. */
export function ActivityFilter({ slug, query, choices }: { slug: string; query: ActivityQuery; choices: FilterChoices }) {
  const t = useTranslations("activity.filter");
  const router = useRouter();
  const [days, setDays] = useState({ from: query.from ?? "", to: query.to ?? "" });
  const change = (part: Partial<ActivityQuery>) => router.replace(activityHref(slug, { ...query, ...part }), { scroll: false });
  const pick = (key: keyof ActivityQuery, label: string, all: string, list: readonly Named[]) => (
    <Select label={label} value={query[key] ?? ALL} onChange={(id) => change({ [key]: id === ALL ? undefined : id })} choices={[{ id: ALL as string, label: all }, ...list.map(({ id, name }) => ({ id, label: name }))]} />
  );
  const date = (key: "from" | "to") => (
    <TextField label={t(key)} description={t("form")} value={days[key]} onChange={(text) => setDays({ ...days, [key]: text })} errorMessage={isDay(days[key]) ? undefined : t("badDay")} />
  );
  const areDays = isDay(days.from) && isDay(days.to);
  return (
    <form className={styles.filter} aria-label={t("label")} noValidate onSubmit={(event) => (event.preventDefault(), areDays && change({ from: days.from || undefined, to: days.to || undefined }))}>
      {pick("person", t("person"), t("everybody"), choices.people)}
      {pick("kind", t("kind"), t("everyKind"), recordTypes.map((kind) => ({ id: kind, name: t(`kinds.${kind}`) })))}
      {pick("verb", t("verb"), t("everyVerb"), verbs.map((verb) => ({ id: verb, name: t(`verbs.${verb}`) })))}
      {pick("document", t("document"), t("everyDocument"), choices.documents)}
      {date("from")}
      {date("to")}
      <Button type="submit">{t("apply")}</Button>
      {Object.values(query).some((value) => value !== undefined) && <ButtonLink variant="quiet" href={activityHref(slug, {})}>{t("clear")}</ButtonLink>}
    </form>
  );
}
