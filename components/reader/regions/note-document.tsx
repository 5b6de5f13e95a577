"use client";
import { BookMarked, Check } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { useTitles } from "@/components/reader/regions/use-titles";
import { useOutbox } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { ButtonLink } from "@/components/ui/link";
import type { Choice } from "@/components/ui/list-choice";
import { read } from "@/components/ui/request";
import type { LikelyDocument } from "@/lib/documents/cited";
import type { RegionInput } from "@/lib/documents/record";
import { withDocument } from "@/lib/documents/region";
import styles from "./panels.module.css";

interface NoteDocumentProps {
  readonly services: ReaderServices;
  readonly region: RegionInput;
}

/** Which document of the project a note is: chosen by title, or taken as offered; and the way there. */
export function NoteDocument({ services, region }: NoteDocumentProps) {
  const t = useTranslations("regions");
  const { source, regions } = services;
  const documentId = region.refersToDocumentId;
  const titleOf = useTitles(services, [documentId]);
  const value = documentId === undefined ? null : { id: documentId, label: titleOf(documentId) ?? t("cited.chosen") };
  const keep = (id: string | null) => regions.change(withDocument(region, id));
  return (
    <>
      {source.me.mayMark && (
        <ComboBox label={t("cited.label")} description={t("cited.note")} source={searchOf(services)} value={value} onChange={(choice) => keep(choice?.id ?? null)} />
      )}
      {value && <DocumentLink services={services} documentId={value.id} title={titleOf(value.id)} />}
      {value && source.me.mayMark && (
        <Button size="small" variant="quiet" onPress={() => keep(null)}>
          {t("cited.clear")}
        </Button>
      )}
      {!value && source.me.mayMark && <Offers key={region.id} services={services} region={region} onTake={keep} />}
    </>
  );
}

/** The way to a document that a note is. */
export function DocumentLink({ services: { source }, documentId, title }: { services: ReaderServices; documentId: string; title: string | null }) {
  const t = useTranslations("regions");
  return (
    <ButtonLink size="small" icon={<BookMarked aria-hidden />} href={`/p/${source.project.slug}/documents/${documentId}`}>
      {title === null ? t("cited.open") : t("cited.openTitle", { title })}
    </ButtonLink>
  );
}

const searchOf = ({ source }: ReaderServices) => async (q: string, signal: AbortSignal): Promise<Choice[]> => {
  const query = new URLSearchParams({ ...(q ? { q } : {}), limit: "20" });
  const { items } = await read<{ items: { id: string; title: string; kind: string }[] }>(`${projectPathOf(source)}/documents?${query}`, signal);
  return items.filter(({ id }) => id !== source.document.id).map(({ id, title, kind }) => ({ id, label: title, ...(kind ? { detail: kind } : {}) }));
};

/** Documents whose address or title stands in the note, each with the reason; taken by a press, never by themselves. */
function Offers({ services, region, onTake }: NoteDocumentProps & { onTake: (documentId: string) => void }) {
  const t = useTranslations("regions");
  const offers = useOffers(services, region);
  if (offers.length === 0) return null;
  return (
    <ul className={styles.plain} aria-label={t("cited.offers", { count: offers.length })}>
      {offers.map(({ id, title, reason }) => (
        <li key={id} className={styles.item}>
          <span className={styles.words}>
            <bdi>{title}</bdi>: {t(`cited.reasons.${reason}`)}
          </span>
          <Button size="small" icon={<Check aria-hidden />} aria-label={t("cited.takeTitle", { title })} onPress={() => onTake(id)}>
            {t("cited.take")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

// What a note's words offer hangs on its place; it is asked for once the server has the note as it stands here.
function useOffers(services: ReaderServices, { id, start, end }: RegionInput): readonly LikelyDocument[] {
  const [offers, setOffers] = useState<readonly LikelyDocument[]>([]);
  const path = `${projectPathOf(services.source)}/regions/${id}/likely-documents`;
  useOutbox(services);
  const isUnsent = services.outbox.pending(id).length > 0;
  useEffect(() => {
    if (isUnsent) return;
    const abort = new AbortController();
    read<{ items: LikelyDocument[] }>(path, abort.signal).then(
      ({ items }) => setOffers(items),
      () => {},
    );
    return () => abort.abort();
  }, [path, start, end, isUnsent]);
  return offers;
}
