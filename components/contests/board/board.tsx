"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { boardCommandOf, isElsewhere, type BoardCommand } from "@/components/contests/board/board-keys";
import { focusBeside, focusCard, focusNext } from "@/components/contests/board/card-focus";
import { useContest } from "@/components/contests/contest-context";
import { useSingleKeys } from "@/components/contests/single-keys";
import { useActs } from "@/components/contests/use-acts";
import type { Card } from "@/lib/contests/cards";
import styles from "./board.module.css";

/** What means the same wherever the focus is. */
const ANYWHERE: readonly BoardCommand[] = ["undo", "redo", "keys", "place"];

/** The cards, and the keys that go from one to another and act on the one in focus. */
export function Board({ label, children }: { label: string; children: ReactNode }) {
  const board = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const router = useRouter();
  const { cards, session, state, mayPlace, open } = useContest();
  const singleKeys = useSingleKeys();
  const acts = useActs();

  function actOn(card: Card, article: HTMLElement, command: BoardCommand) {
    const mayMove = state.mayChange(card.placement.id);
    if (command === "open") router.push(article.querySelector<HTMLAnchorElement>("a[data-source]")?.getAttribute("href") ?? "");
    if (command === "relate" && mayPlace) open({ kind: "relate", fromClaimId: card.claim.id, relationId: null });
    if (command === "remove" && mayMove) acts.remove(card);
    if (command === "shiftLeft" && mayMove) acts.shift(card, -1);
    if (command === "shiftRight" && mayMove) acts.shift(card, 1);
  }
  function press(event: KeyboardEvent) {
    const article = event.target as HTMLElement;
    const card = article.matches("[data-card]") ? cards.find(({ number }) => String(number) === article.dataset.card) : undefined;
    const command = card ? boardCommandOf(event, { singleKeys }) : null;
    if (!card || !command || ANYWHERE.includes(command) || !board.current) return;
    event.preventDefault();
    if (command === "next" || command === "previous") focusNext(board.current, article, command === "next" ? 1 : -1);
    else if (command === "left" || command === "right") focusBeside(board.current, article, command === "right" ? 1 : -1);
    else actOn(card, article, command);
  }
  const pressAnywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return;
    const command = boardCommandOf(event, { singleKeys });
    const backToCards = () => board.current && focusCard(board.current, last.current?.dataset.placement);
    const doing: Partial<Record<NonNullable<typeof command>, () => void>> = {
      undo: () => session.undo(), redo: () => session.redo(), keys: () => open({ kind: "keys" }),
      place: () => mayPlace && open({ kind: "place", positionId: null }),
      relate: () => mayPlace && open({ kind: "relate", fromClaimId: null, relationId: null }),
      ...(event.key.length === 1 ? { next: backToCards, previous: backToCards } : {}),
    };
    const done = command ? doing[command] : undefined;
    if (!done) return;
    event.preventDefault();
    done();
  });
  useEffect(() => {
    document.addEventListener("keydown", pressAnywhere);
    return () => document.removeEventListener("keydown", pressAnywhere);
  }, []);
  // A card that moves to another column is drawn anew there; the focus goes with it.
  useEffect(() => {
    const isLost = last.current && !last.current.isConnected && document.activeElement === document.body;
    if (isLost && board.current) focusCard(board.current, last.current?.dataset.placement);
  }, [cards]);
  const keep = (event: FocusEvent) => (last.current = event.target.closest<HTMLElement>("[data-card]") ?? last.current);
  return (
    <div ref={board} className={styles.board} role="group" aria-label={label} onKeyDown={press} onFocus={keep}>
      {children}
    </div>
  );
}
