"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { addressWith } from "@/components/contests/home/address";
import { FilterForm } from "@/components/contests/home/filter-form";
import { Select } from "@/components/ui/select";
import { contestKinds, contestStates } from "@/lib/contests/record";

export interface ContestFilterProps {
  readonly q: string;
  readonly kind: string;
  readonly state: string;
}

const ANY = "any";

/** Filters of the contest list, all of them in the address. */
export function ContestFilter({ q, kind, state }: ContestFilterProps) {
  const t = useTranslations("contests");
  const router = useRouter();
  const path = usePathname();
  const go = (change: Partial<ContestFilterProps>) => router.push(addressWith(path, { q, kind, state, ...change }));
  const any = { id: ANY, label: t("filter.any") };
  const chosen = (id: string) => (id === ANY ? "" : id);
  return (
    <FilterForm key={q} label={t("filter.text")} q={q} others={{ kind, state }}>
      <Select
        label={t("filter.state")}
        value={state || ANY}
        onChange={(id) => go({ state: chosen(id) })}
        choices={[any, ...contestStates.map((id) => ({ id, label: t(`states.${id}`) }))]}
      />
      <Select
        label={t("filter.kind")}
        value={kind || ANY}
        onChange={(id) => go({ kind: chosen(id) })}
        choices={[any, ...contestKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))]}
      />
    </FilterForm>
  );
}
