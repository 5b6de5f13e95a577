"use client";
import { useTranslations } from "use-intl/react";
import type { Dialogue } from "@/components/contests/contest-context";
import { PlaceDialog } from "@/components/contests/dialogs/place-dialog";
import { PositionDialog } from "@/components/contests/dialogs/position-dialog";
import { QuestionDialog } from "@/components/contests/dialogs/question-dialog";
import { RelationDialog } from "@/components/contests/dialogs/relation-dialog";
import { SplitDialog } from "@/components/contests/dialogs/split-dialog";
import { WordsDialog } from "@/components/contests/dialogs/words-dialog";
import { useActs } from "@/components/contests/use-acts";
import type { Card } from "@/lib/contests/cards";

/** The dialog that is open; nothing where none is. */
export function OpenDialog({ dialog, close }: { dialog: Dialogue | null; close: () => void }) {
  switch (dialog?.kind) {
    case "place":
      return <PlaceDialog positionId={dialog.positionId} close={close} />;
    case "relate":
      return <RelationDialog fromClaimId={dialog.fromClaimId} relationId={dialog.relationId} close={close} />;
    case "position":
      return <PositionDialog positionId={dialog.positionId} close={close} />;
    case "split":
      return <SplitDialog positionId={dialog.positionId} placementId={dialog.placementId} close={close} />;
    case "note":
      return <NoteDialog card={dialog.card} close={close} />;
    case "question":
      return <QuestionDialog close={close} />;
    default:
      return null;
  }
}

function NoteDialog({ card, close }: { card: Card; close: () => void }) {
  const t = useTranslations("contests");
  const acts = useActs();
  return (
    <WordsDialog
      title={t("note.title", { number: card.number })}
      label={t("note.label")}
      initial={card.placement.note}
      submit={t("note.save")}
      isLong
      onSave={(words) => acts.note(card, words)}
      close={close}
    />
  );
}
