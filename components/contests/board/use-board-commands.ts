"use client";
import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { focusBeside, focusCard, focusNext } from "@/components/contests/board/card-focus";
import { useMayAssess } from "@/components/contests/assessments/use-may-assess";
import { citationsOfClaim } from "@/components/contests/assessments/use-assessing";
import type { ContestCommand } from "@/components/contests/commands";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import type { Card } from "@/lib/contests/cards";

/** Runs a command of the contest page, on the card that is given; false where there was nothing to do. */
export function useBoardCommands(board: RefObject<HTMLElement | null>, last: RefObject<HTMLElement | null>) {
  const router = useRouter();
  const { cards, session, state, mayPlace, mayWrite, assessing, setReading, open } = useContest();
  const mayAssess = useMayAssess();
  const acts = useActs();

  function onPage(command: ContestCommand, isOnCard: boolean): (() => void) | undefined {
    const backToCards = () => board.current && focusCard(board.current, last.current?.dataset.placement);
    const relate = () => open({ kind: "relate", fromClaimId: null, relationId: null });
    const doing: Partial<Record<ContestCommand, () => void>> = {
      undo: () => session.undo(), redo: () => session.redo(), keys: () => open({ kind: "keys" }), palette: () => open({ kind: "palette" }),
      ...(mayPlace ? { place: () => open({ kind: "place", positionId: null }) } : {}),
      ...(mayAssess ? { assess: assessing.begin } : {}),
      ...(mayPlace && !isOnCard ? { relate } : {}),
      ...(isOnCard ? {} : { next: backToCards, previous: backToCards }),
    };
    return doing[command];
  }
  function onCard(command: ContestCommand, card: Card, article: HTMLElement): (() => void) | undefined {
    const mayMove = state.mayChange(card.placement.id);
    const href = article.querySelector<HTMLAnchorElement>("a[data-source]")?.getAttribute("href") ?? "";
    const doing: Partial<Record<ContestCommand, () => void>> = {
      next: () => focusNext(board.current!, article, 1), previous: () => focusNext(board.current!, article, -1),
      right: () => focusBeside(board.current!, article, 1), left: () => focusBeside(board.current!, article, -1),
      open: () => router.push(href),
      beside: () => {
        const { beside } = article.querySelector<HTMLElement>("[data-beside]")?.dataset ?? {};
        const mention = card.claim.mentions.find(({ id }) => id === beside);
        if (mention) setReading({ claim: card.claim, mention });
      },
      ...(assessing.isOpen ? { cite: () => assessing.cite(citationsOfClaim(card.claim, state.documents)) } : {}),
      ...(mayPlace ? { relate: () => open({ kind: "relate", fromClaimId: card.claim.id, relationId: null }) } : {}),
      ...(mayWrite && card.position ? { split: () => open({ kind: "split", positionId: card.position!.id, placementId: card.placement.id }) } : {}),
      ...(mayMove ? { remove: () => acts.remove(card), shiftLeft: () => acts.shift(card, -1), shiftRight: () => acts.shift(card, 1) } : {}),
    };
    return doing[command];
  }
  return (command: ContestCommand, article: HTMLElement | null): boolean => {
    const card = article ? cards.find(({ number }) => String(number) === article.dataset.card) : undefined;
    const act = onPage(command, card !== undefined) ?? (card && article ? onCard(command, card, article) : undefined);
    act?.();
    return act !== undefined;
  };
}
