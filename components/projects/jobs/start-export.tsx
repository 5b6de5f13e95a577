"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { useSending } from "@/components/ui/use-sending";
import type { ExportPart } from "@/lib/formats/part";

/** Starts an export that is done beside everything else. */
export function StartExport({ project, format, part }: { project: string; format: string; part: ExportPart }) {
  const t = useTranslations("jobs.start");
  const router = useRouter();
  const [id, setId] = useState(uuidv7);
  const [isStarted, setStarted] = useState(false);
  const { isSending, failure, send } = useSending();
  async function start() {
    setStarted(false);
    const answer = await send({ method: "POST", path: `/projects/${project}/export-jobs`, body: { id, format, ...part } });
    if (answer.kind !== "done") return;
    setId(uuidv7());
    setStarted(true);
    router.refresh();
  }
  return (
    <>
      <Button variant="primary" isPending={isSending} onPress={() => void start()}>{t("export")}</Button>
      <p role="status">{isStarted ? t("started") : ""}</p>
      <FailureNote what={t("failed")} failure={failure} />
    </>
  );
}
