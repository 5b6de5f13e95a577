"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer, useSelected } from "@/components/claims/composer/composer-context";
import { ReadFigure, type Proposal } from "@/components/claims/composer/read-figure";
import { Button } from "@/components/ui/button";
import { fragmentsAt, sameValue } from "@/lib/claims/draft";
import type { Quantity } from "@/lib/claims/record";
import { readQuantities } from "@/lib/claims/written-quantity";
import styles from "./composer.module.css";

type Outcome = { readonly proposals: readonly Proposal[]; readonly isEmpty: "none" | "known" | null };
const unread: Outcome = { proposals: [], isEmpty: null };

/** Figures as the words of the quote, or of the selection, give them: shown, corrected, kept one by one or together. */
export function FigureReading({ onKeep }: { onKeep: (read: readonly Quantity[]) => void }) {
  const t = useTranslations("claims");
  const { claim, place, text, document, mayChange } = useComposer();
  const selection = useSelected();
  const [{ proposals, isEmpty }, setOutcome] = useState<Outcome>(unread);
  const box = useRef<HTMLDivElement>(null);
  useFocusOnNext(box, proposals.length);
  if (!text || !mayChange) return null;
  const read = (words: readonly string[]) => setOutcome(outcomeOf(words, document.decimalComma ?? false, claim.quantities));
  const quote = () => fragmentsAt(claim, place).filter(({ role }) => role === "content").map((fragment) => text.wordsOf(fragment));
  const without = (gone: readonly Proposal[]) => setOutcome({ proposals: proposals.filter((each) => !gone.includes(each)), isEmpty: null });
  const keep = (kept: readonly Proposal[]) => {
    onKeep(kept.flatMap(({ readings, chosen }) => readings[chosen!]!));
    without(kept);
  };
  const set = (changed: Proposal) => setOutcome({ proposals: proposals.map((each) => (each.key === changed.key ? changed : each)), isEmpty: null });
  const areAllChosen = proposals.every(({ chosen }) => chosen !== null);
  return (
    <div ref={box} className={styles.stack}>
      <div className={styles.row}>
        <Button size="small" onPress={() => read(quote())}>{t("figures.readQuote")}</Button>
        {selection && <Button size="small" preventFocusOnPress onPress={() => read([text.wordsOf(selection)])}>{t("figures.readSelection")}</Button>}
      </div>
      <p role="status" className={styles.hint}>{isEmpty ? t(`figures.empty.${isEmpty}`) : proposals.length > 0 ? t("figures.found", { count: proposals.length }) : ""}</p>
      {proposals.map((proposal) => (
        <ReadFigure key={proposal.key} proposal={proposal} onChange={set} onKeep={() => keep([proposal])} onLeave={() => without([proposal])} />
      ))}
      {proposals.length > 1 && <Button size="small" className={styles.start!} isDisabled={!areAllChosen} onPress={() => keep(proposals)}>{t("figures.keepAll", { count: proposals.length })}</Button>}
    </div>
  );
}

function outcomeOf(words: readonly string[], decimalComma: boolean, kept: readonly Quantity[]): Outcome {
  const read = words.flatMap((part, index) =>
    readQuantities(part, { decimalComma }).map(({ start, end, readings }): Proposal => ({ key: `${index} ${start}`, words: part.slice(start, end), readings, chosen: readings.length === 1 ? 0 : null })),
  );
  const isKept = (each: Quantity) => kept.some((known) => sameValue(figureOf(known), figureOf(each)));
  const proposals = read.filter(({ readings }) => !readings.some((reading) => reading.every(isKept)));
  return { proposals, isEmpty: read.length === 0 ? "none" : proposals.length === 0 ? "known" : null };
}

// What is entered besides (area, period …) doesn't make it another figure.
const figureOf = ({ value, min, max, qualifier, outcome }: Quantity) => [value, min, max, qualifier, outcome];

const nextIn = (box: HTMLElement | null) =>
  ["[data-keep]:not(:disabled)", "input[type=radio]", "button"].map((each) => box?.querySelector<HTMLElement>(each)).find((each) => each);

/** When a proposal has gone with the button that was pressed, the next one's takes the focus. */
function useFocusOnNext(box: React.RefObject<HTMLElement | null>, count: number) {
  const before = useRef(0);
  useEffect(() => {
    const [was, isFirst] = [before.current, before.current === 0];
    before.current = count;
    if (count < was || (isFirst && count > 0)) nextIn(box.current)?.focus();
  }, [box, count]);
}
