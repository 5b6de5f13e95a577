"use client";
import { useEffect, useEffectEvent, useRef, type FocusEvent, type ReactNode } from "react";
import { CommandPanels } from "@/components/contests/board/command-panels";
import { focusCard } from "@/components/contests/board/card-focus";
import { useBoardCommands } from "@/components/contests/board/use-board-commands";
import { CONTEST_COMMANDS, isElsewhere } from "@/components/contests/commands";
import { useContest } from "@/components/contests/contest-context";
import { pressed } from "@/components/ui/commands/command";
import { useKeyboard } from "@/components/ui/commands/key-settings";
import styles from "./board.module.css";

/** The cards, and the keys that go from one to another and act on the one in focus. */
export function Board({ label, children }: { label: string; children: ReactNode }) {
  const board = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const { cards } = useContest();
  const keyboard = useKeyboard();
  const run = useBoardCommands(board, last);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = pressed(event, CONTEST_COMMANDS, keyboard)?.command;
    if (!command || event.defaultPrevented || (command.where !== "everywhere" && isElsewhere(event.target))) return;
    const card = event.target instanceof HTMLElement && event.target.matches("[data-card]") ? event.target : null;
    // Away from the cards arrows scroll and Enter presses: only what is a key of its own goes back to them.
    const isForCards = command.group === "cards" && !card && event.key.length > 1;
    if (isForCards || !run(command.id, card)) return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  // A card that moves to another column is drawn anew there; the focus goes with it.
  useEffect(() => {
    const isLost = last.current && !last.current.isConnected && document.activeElement === document.body;
    if (isLost && board.current) focusCard(board.current, last.current?.dataset.placement);
  }, [cards]);
  const keep = (event: FocusEvent) => (last.current = event.target.closest<HTMLElement>("[data-card]") ?? last.current);
  return (
    <div ref={board} className={styles.board} role="group" aria-label={label} onFocus={keep}>
      {children}
      <CommandPanels run={(command) => run(command, last.current)} hasCard={() => last.current?.isConnected === true} />
    </div>
  );
}
