"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { RegionClashDialog } from "@/components/reader/reader-parts";
import type { RegionClash } from "@/components/reader/regions/region-clash";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useDesk, useNotes } from "@/components/reader/regions/use-regions";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { notify } from "@/components/ui/toast-queue";

/** Says what undo and refusals did to regions, lays versions that met side by side, and folds the text as the panel asks. */
export function RegionNews({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const t = useTranslations("regions");
  const { regions } = services;
  const { isFolded } = useDesk(services);
  const notes = useNotes(services);
  const [clashes, setClashes] = useState<readonly RegionClash[]>([]);
  useEffect(() => {
    regions.hearNews((news) => {
      if (news.kind === "clash") return setClashes((before) => [...before, news.clash]);
      notify({ text: news.kind === "refused" ? t("news.refused", { detail: news.detail }) : t("news.undo_refused"), tone: "danger" });
    });
  }, [regions, t]);
  useEffect(() => {
    view?.fold(isFolded ? (region) => regionLabel(t, region, notes) : null);
  }, [view, isFolded, notes, t]);
  const [clash] = clashes;
  return clash ? <RegionClashDialog key={`${clash.theirs.id} ${clash.version}`} services={services} clash={clash} onClose={() => setClashes((before) => before.slice(1))} /> : null;
}
