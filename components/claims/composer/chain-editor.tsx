"use client";
import { Plus } from "lucide-react";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { chainSteps } from "@/components/claims/card-content";
import { ChainBreadcrumb } from "@/components/claims/chain-breadcrumb";
import { chainSentence } from "@/components/claims/chain-words";
import { useComposer } from "@/components/claims/composer/composer-context";
import { PartHead } from "@/components/claims/composer/guide-link";
import { LevelEditor } from "@/components/claims/composer/level-editor";
import { TakeSource } from "@/components/claims/composer/take-source";
import { Button } from "@/components/ui/button";
import { addLevel, fragmentsAt, mentionAt, moveLevel } from "@/lib/claims/draft";
import type { Level } from "@/lib/claims/record";
import styles from "./composer.module.css";

/** The levels from the claimant outward: by whom the words came here. */
export function ChainEditor() {
  const t = useTranslations("claims");
  const { claim, place, mayChange, onChange, onLevel } = useComposer();
  const list = useRef<HTMLOListElement>(null);
  const { levels } = mentionAt(claim, place);
  const shown: readonly Level[] = levels.length > 0 ? levels : [{ sourceKind: "named", stance: null, partyIds: [] }];
  const add = () => {
    onChange((now) => addLevel(now, place), "level");
    onLevel(shown.length);
  };
  // The focus goes with the level, so that the next press moves the same one on.
  const move = (from: number, to: number, direction: "inward" | "outward") => {
    onChange((now) => moveLevel(now, place, from, to), "level");
    onLevel(to);
    requestAnimationFrame(() => focusMove(list.current, to, direction));
  };
  return (
    <section className={styles.section} aria-labelledby="composer-chain">
      <PartHead id="composer-chain" title={t("chain.title")} field="chain" />
      <ChainInWords />
      <ol ref={list} className={styles.levels}>
        {shown.map((level, ordinal) => (
          <LevelEditor key={ordinal} level={level} ordinal={ordinal} count={shown.length} onMove={move} />
        ))}
      </ol>
      {mayChange && (
        <>
          <Button size="small" className={styles.start!} icon={<Plus aria-hidden />} onPress={add}>
            {t("chain.add")}
          </Button>
          <TakeSource />
        </>
      )}
    </section>
  );
}

function focusMove(list: HTMLElement | null, ordinal: number, direction: "inward" | "outward"): void {
  const buttons = [...(list?.children[ordinal]?.querySelectorAll<HTMLButtonElement>("[data-move]") ?? [])];
  const wanted = buttons.find((each) => each.dataset.move === direction && !each.disabled);
  (wanted ?? buttons.find((each) => !each.disabled))?.focus();
}

/** The chain as the cards show it, and as a sentence. */
function ChainInWords() {
  const t = useTranslations("claims");
  const { claim, place, document, directory, text } = useComposer();
  const { levels, documentStance } = mentionAt(claim, place);
  if (levels.length === 0 || claim.attribution !== "attributed") return null;
  const sources = text ? fragmentsAt(claim, place).filter(({ role }) => role === "source") : [];
  const wordsOf = (ordinal: number) => sources.filter(({ levelOrdinal }) => levelOrdinal === ordinal).map((fragment) => text!.wordsOf(fragment));
  const chain = { document: document.title, stance: documentStance, steps: chainSteps(levels, claim.claimants, directory, wordsOf) };
  return (
    <>
      {levels.length > 1 && <ChainBreadcrumb {...chain} />}
      <p className={styles.understood}>{chainSentence(t, chain)}</p>
    </>
  );
}
