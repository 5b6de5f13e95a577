"use client";
import { CornerDownLeft, LocateFixed, Trash2, X } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { DateField } from "@/components/claims/composer/date-field";
import { NoteDetails } from "@/components/reader/regions/note-details";
import { RegionEnds } from "@/components/reader/regions/region-ends";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useNotes } from "@/components/reader/regions/use-regions";
import { useReader } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { notify } from "@/components/ui/toast-queue";
import { regionRoles, type RegionInput } from "@/lib/documents/record";
import { isCitation, isExcluded, isNote, withDocument } from "@/lib/documents/region";
import { shortened } from "@/lib/text/shortened";
import styles from "./panels.module.css";

export interface RegionProps extends PanelProps {
  readonly region: RegionInput;
}

/** The region in hand: what it is, how far it goes, what it refers to. */
export function RegionDetails({ services, view, region }: RegionProps) {
  const t = useTranslations("regions");
  const { text, regions, desk, source } = services;
  const notes = useNotes(services);
  const mayMark = source.me.mayMark;
  function remove() {
    regions.remove([region.id]);
    desk.set({ regionId: null });
    notify({ text: t("news.deleted"), action: { label: t("news.undo"), onAction: () => services.session.undo() } });
  }
  return (
    <section className={styles.inset} aria-label={t("details.title")}>
      <div className={styles.head}>
        <h3>{regionLabel(t, region, notes)}</h3>
        <IconButton size="small" label={t("details.show")} icon={<LocateFixed aria-hidden />} onPress={() => view?.flash([region])} />
        <IconButton size="small" label={t("details.close")} icon={<X aria-hidden />} onPress={() => desk.set({ regionId: null })} />
      </div>
      <bdi className={styles.words}>{shortened(text.text.slice(region.start, region.end), 300)}</bdi>
      {mayMark && <RegionForm services={services} region={region} />}
      {isNote(region) && <NoteDetails services={services} view={view} region={region} />}
      <Referral services={services} view={view} region={region} />
      {mayMark && (
        <Button size="small" variant="quiet" icon={<Trash2 aria-hidden />} onPress={remove}>
          {t("details.delete")}
        </Button>
      )}
    </section>
  );
}

function RegionForm({ services, region }: Omit<RegionProps, "view">) {
  const t = useTranslations("regions");
  const { regions } = services;
  const choices = regionRoles.map((role) => ({ id: role, label: t(`roles.${role}`) }));
  // What an excluded region referred to would be kept unseen, and only a note is a document.
  const changeRole = (role: RegionInput["role"]) => regions.change(withDocument({ ...region, role, ...(isExcluded(role) || role === "reference" ? { refersToRegionId: null, refersToStart: null, refersToEnd: null } : {}) }, null));
  return (
    <>
      <Select label={t("details.role")} choices={choices} value={region.role} onChange={changeRole} />
      <RegionEnds services={services} region={region} />
      {isNote(region) && <DateField label={t("details.date")} value={region.date} onKeep={(date) => regions.change({ ...region, date })} />}
    </>
  );
}

/** What a citation or a duplicate refers to, and the way there. */
function Referral({ services, view, region }: RegionProps) {
  const t = useTranslations("regions");
  const { regions, source, controller } = services;
  const selection = useReader(controller, "selection");
  const target = regions.get(region.refersToRegionId) ?? (region.refersToStart !== null && region.refersToEnd !== null ? { start: region.refersToStart, end: region.refersToEnd } : null);
  const isDuplicate = region.role === "duplicate";
  if (!isDuplicate && !isCitation(region)) return null;
  const setOriginal = () => selection && regions.change({ ...region, refersToRegionId: null, refersToStart: selection.start, refersToEnd: selection.end });
  return (
    <div className={styles.row}>
      {target && (
        <Button size="small" onPress={() => view?.flash([target])}>
          {t(isDuplicate ? "details.toOriginal" : "details.toNote")}
        </Button>
      )}
      {!target && <p className={styles.hint}>{t(isDuplicate ? "details.noOriginal" : "details.lostNote")}</p>}
      {isDuplicate && source.me.mayMark && (
        <Button size="small" icon={<CornerDownLeft aria-hidden />} isDisabled={!selection} preventFocusOnPress onPress={setOriginal}>
          {t("details.setOriginal")}
        </Button>
      )}
      {target && (
        <Button size="small" onPress={() => services.desk.set({ panel: "sources" })}>
          {t("details.compare")}
        </Button>
      )}
    </div>
  );
}
