"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { groupFilters, type GroupFilter } from "@/lib/adjudication/group";
import type { AdjudicationPage } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

interface FiltersProps {
  readonly page: AdjudicationPage;
  /** what a layer is called, while names are hidden too */
  readonly nameOf: (layerId: string) => string;
  readonly layers: readonly string[] | undefined;
  readonly state: GroupFilter | undefined;
}

const ALL = "all";

/** Which groups, and whose work: all of it in the address. */
export function Filters({ page, nameOf, layers, state }: FiltersProps) {
  const t = useTranslations("adjudication");
  const [router, path] = [useRouter(), usePathname()];
  const chosen = page.layers.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  function go(next: { state?: GroupFilter | undefined; layers?: readonly string[] | undefined }) {
    const query = Object.entries({ state: next.state, layers: next.layers?.join(",") }).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
    router.replace(query.length > 0 ? `${path}?${query.join("&")}` : path, { scroll: false });
  }
  const toggle = (id: string, isOn: boolean) => go({ state, layers: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) });
  return (
    <>
      <Select label={t("filter.label")} value={state ?? ALL} onChange={(next) => go({ state: next === ALL ? undefined : (next as GroupFilter), layers })}
        choices={[{ id: ALL as string, label: t("filter.all", { count: page.counts.all }) }, ...groupFilters.map((each) => ({ id: each as string, label: t(`filter.${each}`, { count: page.counts[each] }) }))]} />
      {page.layers.length > 0 && (
        <Disclosure level={2} title={t("filter.whose", { count: chosen.length })}>
          <div className={styles.stack}>
            {page.layers.map(({ id, claims, isChosen }) => (
              <Checkbox key={id} isSelected={isChosen} isDisabled={isChosen && chosen.length === 1} onChange={(isOn) => toggle(id, isOn)}>
                {t("filter.layer", { name: nameOf(id), claims })}
              </Checkbox>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
