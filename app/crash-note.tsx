"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";

export type CrashProps = { error: Error & { digest?: string }; retry: () => void };

/** What is left of a page that broke; the digest names the line in the server's log. */
export function CrashNote({ error, retry }: CrashProps) {
  const t = useTranslations("shell");
  return (
    <>
      <h1>{t("crash.title")}</h1>
      <ErrorNote
        what={t("crash.what")}
        kept={t("crash.kept")}
        next={t("crash.next")}
        requestId={error.digest}
      >
        <Button onPress={retry}>{t("crash.retry")}</Button>
      </ErrorNote>
    </>
  );
}
