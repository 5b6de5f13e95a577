"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { taskStates, type TaskState } from "@/lib/projects/assignment";
import styles from "./assignments.module.css";

/** What the list of assignments is narrowed down to; it stands in the address. */
export interface AssignmentQuery {
  readonly person?: string | undefined;
  readonly document?: string | undefined;
  readonly state?: TaskState | undefined;
  readonly show?: "closed" | "all" | undefined;
}

const ALL = "all";
const shown = ["open", "closed", "all"] as const;

/** Narrows the list down by person, state, and whether it is closed. */
export function AssignmentFilter({ query, people }: { query: AssignmentQuery; people: readonly { readonly id: string; readonly name: string }[] }) {
  const t = useTranslations("assignments");
  const [router, path] = [useRouter(), usePathname()];
  const change = (part: Partial<AssignmentQuery>) => {
    const next = Object.entries({ ...query, ...part }).flatMap(([key, value]) => (value ? [[key, String(value)] as [string, string]] : []));
    router.replace(next.length > 0 ? `${path}?${new URLSearchParams(next)}` : path, { scroll: false });
  };
  return (
    <div className={styles.filter}>
      {people.length > 0 && (
        <Select label={t("list.filterPerson")} value={query.person ?? ALL} onChange={(person) => change({ person: person === ALL ? undefined : person })}
          choices={[{ id: ALL, label: t("list.everybody") }, ...people.map(({ id, name }) => ({ id, label: name }))]} />
      )}
      <Select label={t("list.filterState")} value={query.state ?? ALL} onChange={(state) => change({ state: state === ALL ? undefined : (state as TaskState) })}
        choices={[{ id: ALL, label: t("list.everyState") }, ...taskStates.map((state) => ({ id: state as string, label: t(`state.${state}`) }))]} />
      <Select label={t("list.filterOpen")} value={query.show ?? "open"} onChange={(show) => change({ show: show === "open" ? undefined : show })}
        choices={shown.map((each) => ({ id: each, label: t(each === "open" ? "list.open" : each === "closed" ? "list.closedOnes" : "list.all") }))} />
    </div>
  );
}
