"use client";
import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { useFailureWords } from "@/components/ui/failure-note";
import { HistoryDialog } from "@/components/ui/history-dialog";
import { notify } from "@/components/ui/toast-queue";
import { comparedBy } from "@/components/ui/use-history";
import { useSending } from "@/components/ui/use-sending";
import { partyInputOf, type Named } from "@/lib/parties/draft";
import type { PartyInput, PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import { usePartyFields } from "./party-clash";

type PartyVersionsProps = { project: string; party: PartyRecord; sides: readonly SideRecord[]; known: readonly Named[]; mayEdit: boolean };

/** A party's versions compared, and an older one written again. */
export function PartyVersions({ project, party: { id, version }, sides, known, mayEdit }: PartyVersionsProps) {
  const t = useTranslations("history.dialog");
  const router = useRouter();
  const words = useFailureWords();
  const { send } = useSending();
  const fields = usePartyFields(sides, new Map(known.map((each) => [each.id, each.label])));
  async function restore(body: PartyRecord) {
    const answer = await send({ method: "PUT", path: `/projects/${project}/parties/${id}`, seen: version, body: partyInputOf(body) });
    if (answer.kind === "done") notify({ text: t("restored", { version: body.version }) });
    else notify({ tone: "danger", text: words(answer) });
    router.refresh();
  }
  return (
    <HistoryDialog<PartyRecord>
      trigger={<Button size="small" icon={<History aria-hidden />}>{t("compare")}</Button>}
      path={`/projects/${project}/parties/${id}/history`}
      compare={(before, after) => comparedBy<PartyInput>(fields, before, after)}
      {...(mayEdit ? { onRestore: (body: PartyRecord) => void restore(body) } : {})}
    />
  );
}
