"use client";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { partsOf, withParts, type RegionClash, type RegionParts } from "@/components/reader/regions/region-clash";
import { regionLabel } from "@/components/reader/regions/region-words";
import { useTitles } from "@/components/reader/regions/use-titles";
import { useNotes } from "@/components/reader/regions/use-regions";
import { ClashDialog, type ClashField } from "@/components/ui/clash-dialog";
import { dateInWords } from "@/lib/claims/partial-date";
import { shortened } from "@/lib/text/shortened";

export interface RegionClashDialogProps {
  readonly services: ReaderServices;
  readonly clash: RegionClash;
  readonly onClose: () => void;
}

/** Two people changed one region: both versions, and what both started from, part by part. */
export function RegionClashDialog({ services, clash, onClose }: RegionClashDialogProps) {
  const { base, theirs, mine } = clash;
  const fields = useRegionFields(services, clash);
  const choose = (merged: RegionParts) => {
    services.regions.change(withParts(theirs, merged));
    onClose();
  };
  return <ClashDialog clash={{ base: base && partsOf(base), theirs: partsOf(theirs), mine: partsOf(mine) }} fields={fields} onChoose={choose} onCancel={onClose} />;
}

const LONGEST = 300;

function useRegionFields(services: ReaderServices, { theirs, mine }: RegionClash): ClashField<RegionParts>[] {
  const t = useTranslations("regions");
  const notes = useNotes(services);
  const { regions, text } = services;
  const words = (start: number, end: number) => shortened(text.text.slice(start, end), LONGEST);
  const titleOf = useTitles(services, [theirs, mine].map(({ refersToDocumentId }) => refersToDocumentId));
  const referred = ({ refersTo: { refersToRegionId, refersToStart, refersToEnd, documentId } }: RegionParts) => {
    if (documentId !== null) return titleOf(documentId) ?? "…";
    const region = regions.get(refersToRegionId);
    if (region) return regionLabel(t, region, notes);
    return refersToStart === null || refersToEnd === null ? "" : words(refersToStart, refersToEnd);
  };
  return [
    { key: "role", label: t("details.role"), show: ({ role }) => t(`roles.${role}`) },
    { key: "place", label: t("clash.place"), show: ({ place }) => words(place.start, place.end) },
    { key: "refersTo", label: t("clash.refersTo"), show: referred },
    { key: "author", label: t("note.author"), show: ({ author }) => author },
    { key: "outlet", label: t("note.outlet"), show: ({ outlet }) => outlet },
    { key: "date", label: t("details.date"), show: ({ date }) => (date === null ? "" : dateInWords(date)) },
  ];
}
