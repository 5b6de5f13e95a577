"use client";
import { Download, FilePen, History } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { LayerSwitch } from "@/components/reader/layer-switch";
import { ImportWarnings } from "@/components/reader/import-warnings";
import type { ReaderSource } from "@/components/reader/reader-services";
import { Button } from "@/components/ui/button";
import { ButtonLink, OutsideLink } from "@/components/ui/link";
import { dateInWords } from "@/lib/claims/partial-date";
import type { DocumentSeen } from "@/lib/data/documents/documents";
import type { DocumentRecord } from "@/lib/documents/record";
import styles from "./document-head.module.css";

/** The form in which provenance is corrected: the documents' own, which the page brings along. */
export type ProvenanceForm = (form: {
  readonly document: DocumentRecord;
  readonly publisherName: string;
  readonly onSaved: (document: DocumentRecord) => void;
  readonly onClose: () => void;
}) => ReactNode;

export interface DocumentHeadProps {
  readonly source: ReaderSource;
  /** a party's name, once it is known */
  readonly nameOf: (partyId: string) => string | null;
  /** null until the program is there */
  readonly provenanceForm: ProvenanceForm | null;
  /** who else is there */
  readonly children?: ReactNode;
}

/** What the text is, where it comes from, and what its import had to say. */
export function DocumentHead({ source, nameOf, provenanceForm, children }: DocumentHeadProps) {
  const t = useTranslations("reader");
  const [document, setDocument] = useState<DocumentSeen>(source.document);
  const [isOpen, setIsOpen] = useState(false);
  const saved = (record: DocumentRecord) => {
    setDocument({ ...document, ...record });
    setIsOpen(false);
  };
  const revisions = useTranslations("revisions.older");
  const original = `/api/v1/projects/${source.project.slug}/documents/${document.id}/revisions/${source.revision.id}/original`;
  return (
    <header className={styles.head}>
      <h1 dir="auto">{document.title}</h1>
      <ProvenanceLine document={document} nameOf={nameOf} />
      {children}
      <div className={styles.actions}>
        {document.abilities.change && (
          <Button size="small" icon={<FilePen aria-hidden />} isDisabled={!provenanceForm} onPress={() => setIsOpen(true)}>
            {t("provenance.edit")}
          </Button>
        )}
        <ButtonLink size="small" href={`/p/${source.project.slug}/documents/${document.id}/revisions`} icon={<History aria-hidden />}>
          {revisions("link", { count: source.revisions.count })}
        </ButtonLink>
        <ButtonLink size="small" href={original} icon={<Download aria-hidden />} download>
          {t("head.original")}
        </ButtonLink>
      </div>
      <LayerSwitch source={source} />
      <ImportWarnings warnings={source.revision.warnings} />
      {document.archivedAt && <p>{t("head.archived")}</p>}
      {isOpen && provenanceForm?.({ document, publisherName: nameOf(document.publisherPartyId ?? "") ?? "", onSaved: saved, onClose: () => setIsOpen(false) })}
    </header>
  );
}

function ProvenanceLine({ document, nameOf }: { document: DocumentSeen } & Pick<DocumentHeadProps, "nameOf">) {
  const t = useTranslations("reader");
  const publisher = document.publisherPartyId ? nameOf(document.publisherPartyId) : null;
  const parts = [
    document.kind,
    publisher,
    document.published && t("head.published", { date: dateInWords(document.published) }),
    document.retrieved && t("head.retrieved", { date: dateInWords(document.retrieved) }),
    document.licence,
  ].filter(Boolean);
  return (
    <p className={styles.provenance}>
      {parts.length > 0 ? parts.join(" · ") : t("head.noProvenance")}
      {document.originalUrl && (
        <>
          {" · "}
          <OutsideLink href={document.originalUrl}>{t("head.source")}</OutsideLink>
        </>
      )}
      {document.archiveUrl && (
        <>
          {" · "}
          <OutsideLink href={document.archiveUrl}>{t("head.archive")}</OutsideLink>
        </>
      )}
    </p>
  );
}
