"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ErrorNote } from "@/components/ui/error-note";
import type { UploadRefusal } from "@/lib/documents/upload";
import { fileSize } from "@/components/ui/file-size";

const WORDED = ["empty", "too-large", "too-many-lines", "nul", "malformed-utf8", "malformed", "lone-surrogate", "unknown-encoding",
  "unsupported", "rtf", "unreadable", "encrypted", "no-text", "too-deep", "too-many-parts", "too-much-text", "unpacks-too-large", "two-formats", "too-slow", "too-much-memory"] as const;

type RefusalNoteProps = { fileName: string; refusal: UploadRefusal; requestId?: string; children?: ReactNode };

/** Why a source can't be read: which file, which byte, and what to do about it. */
export function RefusalNote({ fileName, refusal, requestId, children }: RefusalNoteProps) {
  const t = useTranslations("documents.refusal");
  const problem = WORDED.find((known) => known === refusal.problem) ?? "malformed";
  const { byte, found = "none", line, encoding } = refusal;
  const isBytes = problem === "too-large" || problem === "unpacks-too-large";
  const size = isBytes ? fileSize(refusal.size) : String(refusal.size);
  const limit = isBytes ? fileSize(refusal.limit) : String(refusal.limit);
  const place = line === undefined ? "" : ` ${t("place", { byte, line, found })}`;
  return (
    <ErrorNote
      what={`${t(`what.${problem}`, { fileName, encoding, size, limit, found })}${place}`}
      kept={t("kept")}
      next={t(`next.${problem}`)}
      requestId={requestId}
    >
      {children}
    </ErrorNote>
  );
}
