"use client";
import { ListPlus, X } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { DeletedRegions } from "@/components/reader/regions/deleted-regions";
import { RegionDetails } from "@/components/reader/regions/region-details";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useDesk, useNotes, useRegions } from "@/components/reader/regions/use-regions";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { VirtualList } from "@/components/ui/virtual-list";
import { regionRoles, type RegionInput } from "@/lib/documents/record";
import { shortened } from "@/lib/text/shortened";
import styles from "./panels.module.css";

export interface PanelProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
}
type Shown = RegionInput["role"] | "all" | "deleted";

/** The regions of the text by role, with their numbers; one in hand can be changed. */
export function RegionsPanel({ services, view }: PanelProps) {
  const t = useTranslations("regions");
  const { desk, source, controller } = services;
  const { regionId, isFolded } = useDesk(services);
  const regions = useRegions(services);
  const [shown, setShown] = useState<Shown>("all");
  const region = services.regions.get(regionId);
  const search = () => desk.set({ panel: "search", dialog: null, about: controller.state.selection ?? { start: controller.state.caret, end: controller.state.caret } });
  return (
    <section className={styles.panel} aria-label={t("panel.title")}>
      <div className={styles.head}>
        <h2>{t("panel.title")}</h2>
        <IconButton size="small" label={t("panel.close")} icon={<X aria-hidden />} onPress={() => desk.set({ panel: null })} />
      </div>
      {region && <RegionDetails key={region.id} services={services} view={view} region={region} />}
      <div className={styles.row}>
        <RoleFilter regions={regions} shown={shown} onChange={setShown} />
        {source.me.mayMark && (
          <Button size="small" icon={<ListPlus aria-hidden />} onPress={search}>
            {t("panel.search")}
          </Button>
        )}
      </div>
      <Switch isSelected={isFolded} onChange={(on) => desk.set({ isFolded: on })}>
        {t("panel.fold")}
      </Switch>
      {shown === "deleted" ? <DeletedRegions services={services} /> : <RegionList services={services} view={view} regions={shown === "all" ? regions : regions.filter(({ role }) => role === shown)} />}
    </section>
  );
}

function countsOf(regions: readonly RegionInput[]): Map<RegionInput["role"], number> {
  const counts = new Map<RegionInput["role"], number>();
  for (const { role } of regions) counts.set(role, (counts.get(role) ?? 0) + 1);
  return counts;
}

function RoleFilter({ regions, shown, onChange }: { regions: readonly RegionInput[]; shown: Shown; onChange: (shown: Shown) => void }) {
  const t = useTranslations("regions");
  const counts = useMemo(() => countsOf(regions), [regions]);
  const roles = regionRoles.filter((role) => counts.has(role) || role === shown);
  const choices = [
    { id: "all" as Shown, label: t("panel.all", { count: regions.length }) },
    ...roles.map((role) => ({ id: role as Shown, label: t("panel.role", { role: t(`roles.${role}`), count: counts.get(role) ?? 0 }) })),
    { id: "deleted" as Shown, label: t("panel.deleted") },
  ];
  return <Select label={t("panel.filter")} choices={choices} value={shown} onChange={onChange} />;
}

function RegionList({ services, view, regions }: PanelProps & { regions: readonly RegionInput[] }) {
  const t = useTranslations("regions");
  const { text, desk } = services;
  const { regionId } = useDesk(services);
  const notes = useNotes(services);
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => {
    const words = wanted.trim().toLocaleLowerCase();
    return words === "" ? regions : regions.filter(({ start, end, author, outlet }) => `${text.text.slice(start, end)}\n${author}\n${outlet}`.toLocaleLowerCase().includes(words));
  }, [regions, wanted, text]);
  function take(region: RegionInput) {
    desk.set({ regionId: region.id });
    view?.flash([region]);
  }
  if (regions.length === 0) return <p className={styles.hint}>{t(services.source.me.mayMark ? "panel.none" : "panel.noneReadOnly")}</p>;
  return (
    <>
      <TextField label={t("panel.find")} value={wanted} onChange={setWanted} />
      <p role="status" className={styles.hint}>
        {t("panel.found", { count: found.length })}
      </p>
      <VirtualList label={t("panel.list", { count: found.length })} items={found} keyOf={({ id }) => id} estimate={58} onOpen={take} className={styles.list!}>
        {(region) => (
          <div className={styles.item} data-current={region.id === regionId || undefined} onClick={() => take(region)}>
            <span className={styles.label}>{regionLabel(t, region, notes)}</span>
            <bdi className={styles.words}>{shortened(text.text.slice(region.start, Math.min(region.end, region.start + 200)), 110)}</bdi>
          </div>
        )}
      </VirtualList>
    </>
  );
}
