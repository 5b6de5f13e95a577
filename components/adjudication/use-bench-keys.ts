"use client";
import { useEffect } from "react";
import { ADJUDICATION_COMMANDS, type AdjudicationCommand } from "@/components/adjudication/commands";
import { pressed } from "@/components/ui/commands/command";
import { useKeyboard } from "@/components/ui/commands/key-settings";

const ELSEWHERE = 'input:not([type="radio"]), textarea, select, [role=dialog], [role=alertdialog], [role=listbox], [role=menu]';

/** Hears the keys of the screen wherever nothing is typed or chosen. */
export function useBenchKeys(run: (command: AdjudicationCommand) => void): void {
  const keyboard = useKeyboard();
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing || target.closest(ELSEWHERE)) return;
      const found = pressed(event, ADJUDICATION_COMMANDS, keyboard);
      if (!found) return;
      event.preventDefault();
      run(found.command.id);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
