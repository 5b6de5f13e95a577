"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { WordsDialog } from "@/components/contests/dialogs/words-dialog";
import { useActs } from "@/components/contests/use-acts";

/** A new answer, or another wording of one. */
export function PositionDialog({ positionId, close }: { positionId: string | null; close: () => void }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const acts = useActs();
  const position = state.positions.find(({ id }) => id === positionId);
  return (
    <WordsDialog
      title={t(position ? "position.renameTitle" : "position.newTitle")}
      label={t("position.label")}
      help={t("create.positionHelp")}
      initial={position?.label ?? ""}
      submit={t(position ? "position.save" : "position.add")}
      isRequired
      onSave={(label) => (position ? acts.renamePosition(position, label) : acts.addPosition(label))}
      close={close}
    />
  );
}
