"use client";
import { preload } from "react-dom";
import { Reader, type ReaderProps } from "@/components/reader/reader";
import { contentPathOf } from "@/components/reader/reader-services";
import { programPart } from "@/components/ui/program-part";

const ProvenanceDialog = programPart(() => import("@/components/documents/provenance-dialog").then((module) => module.ProvenanceDialog));
const TalkDialog = programPart(() => import("@/components/threads/talk-dialog").then((module) => module.TalkDialog));

/** The reader with the documents' own form for provenance, and with talking: features that only a page may bring together. */
export function ReaderPage({ source, content }: Pick<ReaderProps, "source" | "content">) {
  // A text that doesn't come with the page is asked for while the program is still on its way.
  if (content === null) preload(`/api/v1${contentPathOf(source)}`, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <Reader
      source={source}
      content={content}
      provenanceForm={({ document, publisherName, onSaved, onClose }) => (
        <ProvenanceDialog project={source.project.slug} record={document} publisherName={publisherName} onSaved={onSaved} onClose={onClose} />
      )}
      talkDialog={({ open: { target, words, threadId }, onChanged, onClose }) => (
        <TalkDialog
          key={JSON.stringify(target)}
          slug={source.project.slug}
          about={{ target, words, documentId: source.document.id }}
          me={source.me}
          since={source.since}
          openId={threadId}
          startsWriting={threadId === null && target.kind === "passage"}
          onChanged={onChanged}
          onClose={onClose}
        />
      )}
    />
  );
}
