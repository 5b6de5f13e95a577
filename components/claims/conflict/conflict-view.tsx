"use client";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { People } from "@/components/claims/card-content";
import type { Conflict } from "@/components/claims/client/claim-conflict";
import type { ClaimSession } from "@/components/claims/client/claim-session";
import { DifferenceRow } from "@/components/claims/conflict/difference-row";
import type { Wording } from "@/components/claims/conflict/part-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { claimInputOf } from "@/lib/claims/composition";
import { compareClaims, mergeClaims, type Choice } from "@/lib/claims/comparison";
import type { Span } from "@/lib/text/span";
import styles from "./conflict.module.css";

export interface ConflictViewProps {
  readonly claimId: string;
  readonly conflict: Conflict;
  readonly session: ClaimSession;
  readonly people: People;
  readonly wordsOf: ((span: Span) => string) | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Two people changed one claim: both versions by field, nothing chosen beforehand, and nothing lost until somebody chooses. */
export function ConflictView({ claimId, conflict, session, people, wordsOf, isOpen, onOpenChange }: ConflictViewProps) {
  const t = useTranslations("claims");
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const theirs = useMemo(() => claimInputOf(conflict.theirs), [conflict.theirs]);
  const differences = useMemo(() => compareClaims(conflict.base, theirs, conflict.mine), [conflict, theirs]);
  const wording: Wording = { t, people, wordsOf };
  const isDeleted = conflict.theirs.deletedAt !== null;
  const isWhole = differences.every((difference) => choices.has(difference.key));
  const choose = (key: string, choice: Choice) => setChoices((before) => new Map(before).set(key, choice));
  const chooseAll = (choice: Choice) => setChoices(new Map(differences.map(({ key }) => [key, choice])));
  const done = (act: () => void) => () => {
    act();
    onOpenChange(false);
  };
  return (
    <Dialog
      title={t(isDeleted ? "conflict.deletedTitle" : "conflict.title")}
      size="wide"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onPress={done(() => session.takeTheirs(claimId))}>{t(isDeleted ? "conflict.leaveDeleted" : "conflict.takeTheirs")}</Button>
          {conflict.wantsDeletion && !isDeleted && (
            <Button variant="danger" onPress={done(() => session.deleteTheirs(claimId))}>
              {t("conflict.deleteAnyway")}
            </Button>
          )}
          {!conflict.wantsDeletion && (
            <Button variant="primary" isDisabled={!isWhole} onPress={done(() => session.resolve(claimId, mergeClaims(theirs, conflict.mine, differences, choices)))}>
              {t(isDeleted ? "conflict.restore" : "conflict.save")}
            </Button>
          )}
        </>
      }
    >
      <p>{t(conflict.wantsDeletion ? "conflict.deletionNote" : isDeleted ? "conflict.deletedNote" : "conflict.note")}</p>
      {differences.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onPress={() => chooseAll("theirs")}>
            {t("conflict.allTheirs")}
          </Button>
          <Button size="small" onPress={() => chooseAll("mine")}>
            {t("conflict.allMine")}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {differences.map((difference) => (
          <DifferenceRow key={difference.key} difference={difference} choice={choices.get(difference.key) ?? null} onChoose={(choice) => choose(difference.key, choice)} wording={wording} />
        ))}
      </ul>
    </Dialog>
  );
}
