"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { addressWith } from "@/components/contests/home/address";
import { FilterForm } from "@/components/contests/home/filter-form";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { read } from "@/components/ui/request";
import type { ContestRecord } from "@/lib/contests/record";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { partyChoice, type PartyAbout } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";

export interface ClaimFilterProps {
  readonly slug: string;
  readonly q: string;
  readonly party: Choice | null;
  readonly document: Choice | null;
  readonly contest: Choice | null;
  readonly documents: readonly Choice[];
}
interface Listed<T> {
  readonly items: readonly T[];
}

/** Filters of the list of claims, all of them in the address. */
export function ClaimFilter({ slug, q, party, document, contest, documents }: ClaimFilterProps) {
  const t = useTranslations("contests");
  const router = useRouter();
  const path = usePathname();
  const filters = { q, party: party?.id ?? "", document: document?.id ?? "", contest: contest?.id ?? "" };
  const { q: _words, ...others } = filters;
  const go = (change: Partial<typeof filters>) => router.push(addressWith(path, { ...filters, ...change }));
  const search = <T,>(what: string, choiceOf: (item: T) => Choice) => async (words: string, signal: AbortSignal) => {
    const query = new URLSearchParams({ limit: "20", ...(words.trim() ? { q: words.trim() } : {}) });
    return (await read<Listed<T>>(`/projects/${slug}/${what}?${query}`, signal)).items.map(choiceOf);
  };
  const words = useChoiceWords();
  const parties = search<PartyRecord & { about?: PartyAbout }>("parties", (party) => partyChoice(party, words));
  const contests = search<ContestRecord>("contests", ({ id, question }) => ({ id, label: question }));
  return (
    <FilterForm key={q} label={t("claims.words")} q={q} others={others}>
      <ComboBox label={t("filter.party")} source={parties} value={party} onChange={(choice) => go({ party: choice?.id ?? "" })} />
      <ComboBox label={t("filter.document")} source={documents} value={document} onChange={(choice) => go({ document: choice?.id ?? "" })} />
      <ComboBox label={t("filter.contest")} source={contests} value={contest} onChange={(choice) => go({ contest: choice?.id ?? "" })} />
    </FilterForm>
  );
}
