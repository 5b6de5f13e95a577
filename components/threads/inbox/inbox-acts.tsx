"use client";
import { CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { tellRead } from "@/components/threads/inbox/inbox-news";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";

/** Marks everything as read that came until the page was read. */
export function InboxActs({ until }: { until: string }) {
  const t = useTranslations("threads.inbox");
  const router = useRouter();
  const sending = useSending();
  async function readAll() {
    const answer = await sending.send({ method: "POST", path: "/inbox/reading", body: { until } });
    if (answer.kind !== "done") return;
    notify({ text: t("done") });
    tellRead();
    router.refresh();
  }
  return (
    <>
      <Button icon={<CheckCheck aria-hidden />} isPending={sending.isSending} onPress={() => void readAll()}>{t("readAll")}</Button>
      <FailureNote what={t("notDone")} failure={sending.failure} />
    </>
  );
}
