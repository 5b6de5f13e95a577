"use client";
import { Archive, ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { useFailureWords } from "@/components/ui/failure-note";
import { notify } from "@/components/ui/toast-queue";
import { useNewest } from "@/components/ui/use-newest";
import { useSending } from "@/components/ui/use-sending";
import type { PartyRecord } from "@/lib/parties/record";

type ArchivePartyProps = { project: string; id: string; version: number; isArchived: boolean; name: string };

/** Takes a party out of lists and type-ahead, or back; claims keep naming it either way. */
export function ArchiveParty({ project, id, name, ...read }: ArchivePartyProps) {
  const t = useTranslations("parties.archive");
  const router = useRouter();
  const words = useFailureWords();
  const { send, isSending } = useSending();
  const [[newest], keep] = useNewest([{ id, ...read }]);
  const { version, isArchived } = newest!;
  const path = `/projects/${project}/parties/${id}`;
  async function change() {
    const answer = await send<PartyRecord>(isArchived ? { method: "POST", path: `${path}/restore`, seen: version } : { method: "DELETE", path, seen: version });
    if (answer.kind === "done") {
      keep({ id, version: answer.value.version, isArchived: !isArchived });
      notify({ text: isArchived ? t("restored", { name }) : t("archived", { name }) });
    } else notify({ tone: "danger", text: `${t("failed", { name })} ${words(answer)}` });
    router.refresh();
  }
  const icon = isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />;
  return <Button icon={icon} onPress={() => void change()} isPending={isSending}>{isArchived ? t("restore") : t("archive")}</Button>;
}
