"use client";
import { ProvenanceDialog } from "@/components/documents/provenance-dialog";
import { Reader, type ReaderProps } from "@/components/reader/reader";

/** The reader with the documents' own form for provenance: two features that only a page may bring together. */
export function ReaderPage({ source, content }: Pick<ReaderProps, "source" | "content">) {
  return (
    <Reader
      source={source}
      content={content}
      provenanceForm={({ document, publisherName, onSaved, onClose }) => (
        <ProvenanceDialog project={source.project.slug} record={document} publisherName={publisherName} onSaved={onSaved} onClose={onClose} />
      )}
    />
  );
}
