"use client";
import { X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { HitList } from "@/components/reader/regions/hit-list";
import { PatternFields, patternOf, type SearchForm } from "@/components/reader/regions/pattern-fields";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import type { SearchOutcome } from "@/components/reader/regions/safe-search";
import { useDesk, useRegions } from "@/components/reader/regions/use-regions";
import { unmarked, useSearch } from "@/components/reader/regions/use-search";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { notify } from "@/components/ui/toast-queue";
import { MOST_REGIONS, type RegionInput } from "@/lib/documents/record";
import type { Span } from "@/lib/text/span";
import styles from "./panels.module.css";

const none: readonly Span[] = [];

/** Marks many places at once: what to look for, what it finds, and which of it to mark. */
export function SearchPanel({ services, view }: PanelProps) {
  const t = useTranslations("regions");
  const { desk, text } = services;
  const { about } = useDesk(services);
  const regions = useRegions(services);
  const [form, setForm] = useState<SearchForm>(() => firstForm(text.text.slice(about.start, about.end)));
  const pattern = useMemo(() => patternOf(form, about.start), [form, about.start]);
  const outcome = useSearch(services, pattern, { isSection: form.isSection, offset: about.start });
  const all = outcome?.kind === "found" ? outcome.hits : none;
  const hits = useMemo(() => unmarked(all, regions, form.role), [all, regions, form.role]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const picked = useMemo(() => hits.filter(({ start }) => !left.has(start)), [hits, left]);
  useEffect(() => {
    view?.regions.preview(picked);
    return () => view?.regions.preview(none);
  }, [view, picked]);
  const change = (next: Partial<SearchForm>) => {
    setForm({ ...form, ...next });
    setLeft(new Set());
  };
  return (
    <section className={styles.panel} aria-label={t("search.title")}>
      <div className={styles.head}>
        <h2>{t("search.title")}</h2>
        <IconButton size="small" label={t("search.close")} icon={<X aria-hidden />} onPress={() => desk.set({ panel: "regions" })} />
      </div>
      <PatternFields services={services} form={form} about={about} onChange={change} />
      <Result outcome={pattern ? outcome : "nothing"} found={all.length} fresh={hits.length} />
      {hits.length > 0 && <HitList services={services} view={view} hits={hits} left={left} onLeft={setLeft} />}
      <Apply services={services} picked={picked} role={form.role} />
    </section>
  );
}

const firstForm = (words: string): SearchForm => ({ kind: words === "" ? "blocks" : "words", words, source: "", ignoreCase: false, isSection: false, role: "tooltip" });

/** Says what was found, or why nothing was. */
function Result({ outcome, found, fresh }: { outcome: SearchOutcome | "nothing" | null; found: number; fresh: number }) {
  const t = useTranslations("regions");
  if (outcome === "nothing") return null;
  const problem = outcome?.kind === "invalid" ? t("search.invalid", { message: outcome.message }) : outcome?.kind === "too_slow" ? t("search.tooSlow") : outcome?.kind === "failed" ? t("search.failed") : null;
  if (problem) return <p role="alert" className={styles.problem}>{problem}</p>;
  return (
    <p role="status" className={styles.hint}>
      {outcome === null ? t("search.looking") : t("search.found", { count: found, marked: found - fresh })}
    </p>
  );
}

function Apply({ services, picked, role }: { services: PanelProps["services"]; picked: readonly Span[]; role: RegionInput["role"] }) {
  const t = useTranslations("regions");
  const { regions, desk, source, session } = services;
  const count = picked.length;
  function mark() {
    const made = picked.map((span): RegionInput => ({
      id: uuidv7(), revisionId: source.revision.id, role, ...span, refersToRegionId: null, refersToStart: null, refersToEnd: null, author: "", outlet: "", date: null,
    }));
    regions.create(made);
    desk.set({ panel: "regions", regionId: null });
    notify({ text: t("news.many", { count }), action: { label: t("news.undo"), onAction: () => session.undo() } });
  }
  if (count > MOST_REGIONS) return <p role="alert" className={styles.problem}>{t("search.tooMany", { most: MOST_REGIONS })}</p>;
  return (
    <Button variant="primary" isDisabled={count === 0} onPress={mark}>
      {t("search.mark", { count, role: t(`roles.${role}`) })}
    </Button>
  );
}
