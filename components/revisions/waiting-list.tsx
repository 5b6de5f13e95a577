"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { AdjustDialog } from "@/components/revisions/adjust-dialog";
import { REVISION_COMMANDS, type RevisionCommand } from "@/components/revisions/commands";
import { WaitingCard } from "@/components/revisions/waiting-card";
import { useNamesOf } from "@/components/revisions/use-names-of";
import { useWaiting } from "@/components/revisions/use-waiting";
import { Button } from "@/components/ui/button";
import { pressed } from "@/components/ui/commands/command";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { FailureNote } from "@/components/ui/failure-note";
import { isPlain, type WaitingMove } from "@/lib/revisions/waiting";
import styles from "./revisions.module.css";

export interface WaitingListProps {
  readonly project: string;
  readonly documentId: string;
  readonly language: string;
  readonly onChanged: () => void;
}

/** The mentions that didn't move by themselves, one card each: old and new wording, what changed, and three ways to decide. */
export function WaitingList({ project, documentId, language, onChanged }: WaitingListProps) {
  const t = useTranslations("revisions");
  const waiting = useWaiting({ project, documentId, onChanged });
  const [current, setCurrent] = useState(0);
  const [adjusted, setAdjusted] = useState<WaitingMove | null>(null);
  const root = useRef<HTMLOListElement>(null);
  const { list, failure, isDeciding, decide } = waiting;
  const items = list?.items ?? [];
  const names = useNamesOf(project, items.flatMap(({ claim }) => claim.claimants));
  const plain = items.filter((item) => item.claim.abilities.change && isPlain(item));
  const focus = (index: number) => {
    const at = Math.max(0, Math.min(index, items.length - 1));
    setCurrent(at);
    root.current?.querySelectorAll<HTMLElement>("[data-waiting]")[at]?.focus();
  };
  async function run(command: RevisionCommand) {
    const item = items[current];
    if (command === "next" || command === "previous") return focus(current + (command === "next" ? 1 : -1));
    if (command === "undo") return waiting.undo();
    if (!item?.claim.abilities.change || isDeciding) return;
    if (command === "adjust") return setAdjusted(item);
    if (command === "accept" && !item.newer) return;
    await decide([item], () => ({ decision: command }));
  }
  useQueueKeys(root, (command) => void run(command));
  useFocusKept(root, items, current);
  if (!list) return failure ? <FailureNote what={t("queue.failed")} failure={failure}><Button size="small" onPress={() => void waiting.reload()}>{t("queue.retry")}</Button></FailureNote> : <p role="status">{t("queue.loading")}</p>;
  return (
    <div className={styles.queue}>
      <p className={styles.state} role="status">
        {t("queue.count", { count: list.waiting })}. {list.retired > 0 && t("queue.retired", { count: list.retired })} {list.waiting === 0 && t("queue.none")}
      </p>
      {items.length > 1 && <Ways />}
      {plain.length > 1 && (
        <div className={styles.plain}>
          <Button isDisabled={isDeciding} onPress={() => void decide(plain, () => ({ decision: "accept" }))}>{t("queue.acceptPlain", { count: plain.length })}</Button>
          <p className={styles.state}>{t("queue.acceptPlainHint")}</p>
        </div>
      )}
      <ol ref={root} className={styles.cards} aria-label={t("queue.title")}>
        {items.map((item, index) => (
          <WaitingCard
            key={item.mentionId} project={project} documentId={documentId} item={item} number={index + 1} count={list.waiting} names={names} isCurrent={index === current} isDeciding={isDeciding}
            onFocus={() => setCurrent(index)} onAdjust={() => setAdjusted(item)} onDecide={(decision) => void decide([item], () => ({ decision }))}
          />
        ))}
      </ol>
      {list.next && <Button onPress={() => void waiting.more()}>{t("queue.more")}</Button>}
      {adjusted && (
        <AdjustDialog
          project={project} documentId={documentId} language={language} revisionId={list.revisionId} item={adjusted} onClose={() => setAdjusted(null)}
          onChosen={async (fragments) => (await decide([adjusted], () => ({ decision: "adjust", fragments: [...fragments] }))) && setAdjusted(null)}
        />
      )}
    </div>
  );
}

function Ways() {
  const t = useTranslations("revisions");
  const shown = useShownKeys(REVISION_COMMANDS);
  const [next, previous] = [shown("next"), shown("previous")];
  return next && previous ? <p className={styles.state}>{t("queue.ways", { next, previous })}</p> : null;
}

/** Hears the keys of the queue wherever nothing is typed or chosen. */
function useQueueKeys(root: React.RefObject<HTMLElement | null>, run: (command: RevisionCommand) => void): void {
  const keyboard = useKeyboard();
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing || target.closest("input, textarea, select, [role=dialog], [role=alertdialog], [role=listbox], [role=menu]")) return;
      const found = pressed(event, REVISION_COMMANDS, keyboard);
      if (!found || !root.current) return;
      event.preventDefault();
      run(found.command.id);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

/** A card that was decided about goes with the focus in it: then the focus goes to the one in its place. */
function useFocusKept(root: React.RefObject<HTMLElement | null>, items: readonly unknown[], current: number): void {
  const had = useRef(items.length);
  useEffect(() => {
    if (items.length < had.current && document.activeElement === document.body) root.current?.querySelectorAll<HTMLElement>("[data-waiting]")[Math.min(current, items.length - 1)]?.focus();
    had.current = items.length;
  }, [root, items, current]);
}
