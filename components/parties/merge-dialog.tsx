"use client";
import { Merge } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote, useFailureWords } from "@/components/ui/failure-note";
import type { Choice } from "@/components/ui/list-choice";
import { ask } from "@/components/ui/request";
import { notify } from "@/components/ui/toast-queue";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { useSending } from "@/components/ui/use-sending";
import { partyName } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";
import { MergePreviewNote, useMergePreview } from "./merge-preview";
import { partySearch } from "./party-search";
import styles from "./parties.module.css";

type MergeDialogProps = { project: string; party: PartyRecord };

/** Says that a party is the same as another one, after a look at what that moves. */
export function MergeDialog({ project, party }: MergeDialogProps) {
  const t = useTranslations("parties.merge");
  const [isOpen, setIsOpen] = useState(false);
  const [into, setInto] = useState<Choice | null>(null);
  const words = useChoiceWords();
  const source = useMemo(() => partySearch(project, party.id, words), [project, party.id, words]);
  const preview = useMergePreview(project, party.id, into?.id ?? null);
  const { merge, failure, isSending } = useMerge({ project, party }, () => setIsOpen(false));
  const mayMerge = preview.kind === "ready" && preview.value.problems.length === 0;
  return (
    <Dialog
      title={t("title", { name: partyName(party) })}
      trigger={<Button icon={<Merge aria-hidden />}>{t("open")}</Button>}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      footer={
        <>
          <Button onPress={() => setIsOpen(false)}>{t("cancel")}</Button>
          <Button variant="primary" isDisabled={!into || !mayMerge} isPending={isSending} onPress={() => into && void merge(into)}>{t("confirm")}</Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t("lead")}</p>
        <ComboBox label={t("into")} source={source} value={into} onChange={setInto} placeholder={t("placeholder")} autoFocus />
        {into && <MergePreviewNote preview={preview} into={into.label} party={party} />}
        <FailureNote what={t("failed")} kept={t("kept")} failure={failure} />
      </div>
    </Dialog>
  );
}

/** Merges as one act, and offers to take it back. */
function useMerge({ project, party }: MergeDialogProps, onDone: () => void) {
  const t = useTranslations("parties.merge");
  const router = useRouter();
  const words = useFailureWords();
  const { send, failure, isSending } = useSending();
  async function takeBack(actId: string) {
    const answer = await ask({ method: "POST", path: `/projects/${project}/undo/${actId}`, idempotencyKey: uuidv7() });
    notify(answer.kind === "done" ? { text: t("undone") } : { tone: "danger", text: `${t("undoFailed")} ${words(answer)}` });
    router.refresh();
  }
  async function merge(into: Choice) {
    const actId = uuidv7();
    const answer = await send({ method: "POST", path: `/projects/${project}/parties/${party.id}/merge`, seen: party.version, body: { intoId: into.id }, actId });
    if (answer.kind !== "done") return;
    onDone();
    notify({ text: t("done", { name: partyName(party), into: into.label }), action: { label: t("undo"), onAction: () => void takeBack(actId) } });
    router.refresh();
  }
  return { merge, failure, isSending };
}
