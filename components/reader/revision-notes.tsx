"use client";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { Link } from "@/components/ui/link";

/** That this text isn't the newest one, or that claims stayed behind on older ones; with the ways to both. */
export function RevisionNotes({ services: { source, controller, orphans } }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const words = useTranslations("revisions.older");
  useReader(controller, "passages");
  const { revision, revisions, project, document } = source;
  const page = `/p/${project.slug}/documents/${document.id}`;
  if (!revisions.isNewest) {
    return (
      <p role="note">
        {words("reading", { ordinal: revision.ordinal, count: revisions.count })} <Link href={page}>{words("newest")}</Link> · <Link href={`${page}/revisions#changes`}>{words("changes")}</Link>
      </p>
    );
  }
  if (orphans.length === 0) return null;
  return (
    <p role="note">
      {t("orphans", { count: orphans.length })} {revisions.waiting > 0 && words("waiting", { count: revisions.waiting })} <Link href={`${page}/revisions#waiting`}>{words("decide")}</Link>
    </p>
  );
}
