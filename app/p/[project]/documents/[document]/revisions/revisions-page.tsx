"use client";
import { useRouter } from "next/navigation";
import { UploadPanel } from "@/components/documents/upload-panel";
import { RevisionsView, type RevisionsViewProps } from "@/components/revisions/revisions-view";

interface RevisionsPageProps {
  readonly project: string;
  readonly document: { readonly id: string; readonly language: string };
  readonly revisions: RevisionsViewProps["revisions"];
  /** the most bytes of an upload; null for who may not add a revision */
  readonly limit: number | null;
}

/** A document's revisions with the documents' own way to upload: two features that only a page may bring together. */
export function RevisionsPage({ project, document, revisions, limit }: RevisionsPageProps) {
  const router = useRouter();
  return (
    <RevisionsView
      project={project} documentId={document.id} language={document.language} revisions={revisions} onChanged={() => router.refresh()}
      adding={limit === null ? null : <UploadPanel project={project} limit={limit} revises={{ documentId: document.id, after: revisions[0]!.id }} />}
    />
  );
}
