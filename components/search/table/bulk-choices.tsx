"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import { useSearches } from "@/components/search/filter-fields";
import type { BulkChange } from "@/components/search/table/bulk-run";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { read } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import type { PositionRecord } from "@/lib/contests/record";
import { actTermOf, offeredActs, type ActTerms } from "@/lib/projects/terms";

export interface ChoiceProps {
  readonly onChange: (change: BulkChange | null) => void;
}

/** Who claims, instead of whoever does now. */
export function ClaimantChoice({ slug, onChange }: ChoiceProps & { readonly slug: string }) {
  const t = useTranslations("search");
  const [party, setParty] = useState<Choice | null>(null);
  function take(choice: Choice | null) {
    setParty(choice);
    onChange({ kind: "claimants", claimants: choice ? [choice.id] : [] });
  }
  return <ComboBox label={t("bulk.party")} description={t("bulk.partyHelp")} source={useSearches(slug).parties} value={party} onChange={take} autoFocus />;
}

/** The act of all of them. */
export function ActChoice({ terms, onChange }: ChoiceProps & { readonly terms: ActTerms }) {
  const t = useTranslations("search");
  const claims = useTranslations("claims");
  const [act, setAct] = useState<string | null>(null);
  const choices = offeredActs(terms).map((each) => ({ id: each, label: actLabel(claims, each), detail: actTermOf(terms, each).definition }));
  function take(id: string) {
    setAct(id);
    onChange({ kind: "act", act: id });
  }
  return <Select label={t("column.act")} choices={choices} value={act} onChange={take} />;
}

const BESIDE = "beside";

/** A contest, and a position of it. */
export function PlaceChoice({ slug, onChange }: ChoiceProps & { readonly slug: string }) {
  const t = useTranslations("search");
  const [contest, setContest] = useState<Choice | null>(null);
  const [position, setPosition] = useState<string>(BESIDE);
  const [positions, setPositions] = useState<readonly Choice[]>([]);
  const contestId = contest?.id;
  useEffect(() => {
    if (!contestId) return;
    const controller = new AbortController();
    const query = new URLSearchParams({ contestId, limit: "200" });
    read<{ items: readonly PositionRecord[] }>(`/projects/${slug}/positions?${query}`, controller.signal)
      .then(({ items }) => setPositions([...items].sort((a, b) => a.ordinal - b.ordinal).map(({ id, label }) => ({ id, label }))))
      .catch(() => setPositions([]));
    return () => controller.abort();
  }, [contestId, slug]);
  function take(choice: Choice | null, on: string) {
    setContest(choice);
    setPosition(on);
    onChange(choice ? { kind: "placement", contestId: choice.id, positionId: on === BESIDE ? null : on } : null);
  }
  return (
    <>
      <ComboBox label={t("bulk.contest")} description={t("bulk.placementHelp")} source={useSearches(slug).contests} value={contest} onChange={(choice) => take(choice, BESIDE)} autoFocus />
      {contest && <Select label={t("bulk.position")} choices={[{ id: BESIDE, label: t("bulk.beside") }, ...positions]} value={position} onChange={(id) => take(contest, id)} />}
    </>
  );
}
