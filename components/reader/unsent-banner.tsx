"use client";
import { useEffect } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useOutbox, useReader } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { ButtonLink } from "@/components/ui/link";

/** What stands in the way of saving and does not go away by itself; asks before the page is left with unsent work. */
export function UnsentBanner({ services }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const { outbox, session, controller, index } = services;
  const { isSignedOut, waiting, held } = useOutbox(services);
  const isComposerOpen = useReader(controller, "isComposerOpen");
  useLeaveWarning(waiting + held > 0);
  useEffect(() => {
    if (!isSignedOut) return;
    const retry = () => outbox.resume();
    window.addEventListener("focus", retry);
    return () => window.removeEventListener("focus", retry);
  }, [isSignedOut, outbox]);
  if (isSignedOut) {
    return (
      <ErrorNote what={t("unsent.signedOut")} kept={t("unsent.kept", { count: waiting + held })} next={t("unsent.signIn")}>
        <ButtonLink size="small" href="/signin" target="_blank">
          {t("unsent.signInLink")}
        </ButtonLink>
        <Button size="small" onPress={() => outbox.resume()}>
          {t("unsent.retry")}
        </Button>
      </ErrorNote>
    );
  }
  // The claim in the open composer says there what is wrong with it.
  const openId = isComposerOpen ? controller.current?.id : undefined;
  const refused = [...new Set(outbox.writes.map((write) => write.recordId))].filter((id) => outbox.problemOf(id) && id !== openId);
  if (refused.length === 0) return null;
  const open = (claimId: string) => {
    const passage = index.ofClaim(claimId)[0];
    if (passage) controller.open(passage.mentionId);
  };
  return (
    <ErrorNote what={t("unsent.refused", { count: refused.length })} kept={t("unsent.keptToo")} next={t("unsent.look")}>
      {refused.slice(0, 5).map((id) =>
        index.ofClaim(id).length > 0 ? (
          <Button key={id} size="small" onPress={() => open(id)}>
            {t("unsent.open")}
          </Button>
        ) : (
          <Button key={id} size="small" onPress={() => session.discard(id)}>
            {t("unsent.discard", { detail: outbox.problemOf(id)?.detail ?? "" })}
          </Button>
        ),
      )}
    </ErrorNote>
  );
}

function useLeaveWarning(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsent]);
}
