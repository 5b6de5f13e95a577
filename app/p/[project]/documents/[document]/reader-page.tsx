"use client";
import { preload } from "react-dom";
import { Reader, type ReaderProps } from "@/components/reader/reader";
import { firstHighlightsPathOf, firstPart } from "@/components/reader/highlight-loading";
import { contentPathOf, regionsPathOf, type ReaderSource } from "@/components/reader/reader-services";
import { programPart } from "@/components/ui/program-part";

const ProvenanceDialog = programPart(() => import("@/components/documents/provenance-dialog").then((module) => module.ProvenanceDialog));
const TalkDialog = programPart(() => import("@/components/threads/talk-dialog").then((module) => module.TalkDialog));

/** What the program reads first is asked for while it is still on its way itself: a text that doesn't come with the page, claims, regions. */
function firstReadOf(source: ReaderSource, content: ReaderProps["content"]): string[] {
  // An address that points into a long text may want the claims of another part of it.
  const isPlaceKnown = source.place === null || firstPart(source.revision.length, 0) === null;
  return [...(content === null ? [contentPathOf(source)] : []), ...(isPlaceKnown ? [firstHighlightsPathOf(source, 0)] : []), regionsPathOf(source)];
}

/** The reader with the documents' own form for provenance, and with talking: features that only a page may bring together. */
export function ReaderPage({ source, content, beginning }: Pick<ReaderProps, "source" | "content" | "beginning">) {
  for (const path of firstReadOf(source, content)) preload(`/api/v1${path}`, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <Reader
      source={source}
      content={content}
      beginning={beginning}
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
