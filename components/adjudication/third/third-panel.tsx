"use client";
import { X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from "react";
import { useTranslations } from "use-intl/react";
import { ADJUDICATION_COMMANDS, type ThirdCommand } from "@/components/adjudication/commands";
import { lacksNote, SayingFields, type Saying } from "@/components/adjudication/decision-form";
import type { Selected } from "@/components/adjudication/third/selected";
import { SpanChoices } from "@/components/adjudication/third/span-choices";
import { settled, useThirdSetting, type WritingScene } from "@/components/adjudication/third/third-setting";
import { beginningsOf, type Third } from "@/components/adjudication/third/use-third";
import type { TrackShown } from "@/components/adjudication/tracks";
import { issuesOf } from "@/components/claims/client/claim-issues";
import { ClaimComposer } from "@/components/claims/composer/claim-composer";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { FailureNote } from "@/components/ui/failure-note";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import type { Failure } from "@/components/ui/request";
import type { Issue } from "@/lib/data/failure";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./third.module.css";

export interface ThirdPanelProps {
  readonly slug: string;
  readonly ground: AdjudicationPage["document"];
  readonly text: string;
  readonly scene: WritingScene;
  /** where the third will lie; null before the first decision of the project */
  readonly layerId: string | null;
  readonly group: GroupSeen;
  readonly number: number;
  readonly tracks: readonly TrackShown[];
  readonly third: Third;
  readonly selected: Selected;
  readonly saying: Saying;
  readonly onSay: (saying: Saying) => void;
  readonly isSending: boolean;
  readonly failure: Failure | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** told what the keys of this panel do while it is there */
  readonly keysRef: RefObject<((command: ThirdCommand) => void) | null>;
}

/** Where a third version is written, beside the tracks: a whole claim, that nothing is saved of before its decision is. */
export function ThirdPanel({ slug, ground, text, scene, layerId, group, number, tracks, third, selected, saying, onSay, isSending, failure, onSave, onClose, keysRef }: ThirdPanelProps) {
  const t = useTranslations("adjudication");
  const shown = useShownKeys(ADJUDICATION_COMMANDS);
  const body = useRef<HTMLDivElement>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { setting, add, outbox } = useThirdSetting({ slug, ground, text, scene, layerId, third, selected });
  const { claim } = third.now!;
  useEffect(() => body.current?.querySelector<HTMLElement>("input:not([disabled]), textarea")?.focus(), []);

  async function save() {
    // What is typed counts as it stands.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const wrong = issuesOf(third.latest()!.claim, [{ documentId: ground.id, voicePartyId: scene.voicePartyId }]);
    setIssues(wrong);
    if (wrong.length > 0 || isSending || lacksNote(saying)) return;
    await settled(outbox);
    onSave();
  }
  function close() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  }
  useEffect(() => {
    keysRef.current = (command) => {
      if (command === "save") void save();
      else if (command === "close") close();
      else add(command);
    };
    return () => {
      keysRef.current = null;
    };
  });
  const [saveKeys, closeKeys] = [shown("save"), shown("close")];
  return (
    <section className={styles.panel} aria-labelledby="third" data-third>
      <header className={styles.head}>
        <h2 id="third">{t("third.title", { number })}</h2>
        <IconButton size="small" label={t("third.close")} {...(closeKeys ? { keys: closeKeys } : {})} icon={<X aria-hidden />} onPress={close} />
      </header>
      <p className={styles.fact}>{t("third.lead")}</p>
      {third.isResumed && <p role="status" className={styles.fact}>{t("third.resumed")}</p>}
      <Beginnings group={group} tracks={tracks} third={third} />
      <SelectedWords text={text} selected={selected} />
      <SpanChoices group={group} tracks={tracks} ground={ground} selected={selected} />
      <div ref={body}>
        <ClaimComposer
          key={`${claim.id} ${setting.place.mentionId}`} working={{ input: claim, isDeleted: false, record: null, mayChange: true, issues, problem: null, conflict: null }} setting={setting}
          onRetry={() => void save()} onDiscard={() => setIssues([])} onCompare={() => {}}
        />
      </div>
      <SayingFields saying={saying} onSay={onSay} />
      <FailureNote what={t("third.failed")} kept={t("third.kept")} failure={failure} />
      <div className={styles.acts}>
        <Button variant="primary" isPending={isSending} isDisabled={lacksNote(saying)} onPress={() => void save()}>{t("third.save")} {saveKeys && <Kbd keys={saveKeys} />}</Button>
        <Button onPress={close}>{t("third.close")}</Button>
      </div>
    </section>
  );
}

/** Which version it begins from: choosing one begins anew, and what was written can be had back. */
function Beginnings({ group, tracks, third }: Pick<ThirdPanelProps, "group" | "tracks" | "third">) {
  const t = useTranslations("adjudication");
  const wordsOf = (claimId: string) => {
    const version = group.versions.find(({ claim }) => claim.id === claimId);
    return version ? t("third.begin", { name: tracks.find(({ layerId }) => layerId === version.layerId)?.name ?? "" }) : t("third.beginAdjudicated");
  };
  return (
    <div className={styles.acts} role="group" aria-label={t("third.beginnings")}>
      {beginningsOf(group).map((from) => <Button key={from.claim.id} size="small" onPress={() => third.beginAnew(from)}>{wordsOf(from.claim.id)}</Button>)}
      {third.hasBefore && <Button size="small" onPress={third.takeBack}>{t("third.takeBack")}</Button>}
    </div>
  );
}

function SelectedWords({ text, selected }: { text: string; selected: Selected }) {
  const t = useTranslations("adjudication");
  const span = useSyncExternalStore(selected.subscribe, selected.current, () => null);
  return <p role="status" className={styles.selected} dir="auto">{span ? t("third.selected", { words: text.slice(span.start, span.end) }) : t("third.select")}</p>;
}
