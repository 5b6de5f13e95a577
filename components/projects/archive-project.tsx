"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { notify } from "@/components/ui/toast-queue";
import { useNewest } from "@/components/ui/use-newest";
import { useSending } from "@/components/ui/use-sending";
import type { ProjectDto } from "@/lib/data/projects";
import styles from "./settings.module.css";

/** Puts a project away, or takes it back; nothing is lost by either. */
export function ArchiveProject({ project }: { project: ProjectDto }) {
  const t = useTranslations("projects.archive");
  const router = useRouter();
  const { send, failure, isSending } = useSending();
  const [[newest], keep] = useNewest([project]);
  const { slug, version, archivedAt } = newest!;
  const verb = archivedAt === null ? "archive" : "restore";
  async function change() {
    const answer = await send<ProjectDto>({ method: "POST", path: `/projects/${slug}/${verb}`, seen: version });
    if (answer.kind === "done") {
      keep(answer.value);
      notify({ text: t(`${verb}.done`) });
    }
    router.refresh();
  }
  return (
    <>
      <p className={styles.lead}>{t(`${verb}.lead`)}</p>
      <FailureNote what={t("failed")} failure={failure} />
      <div><Button onPress={() => void change()} isPending={isSending}>{t(`${verb}.button`)}</Button></div>
    </>
  );
}
