"use client";
import { useEffect, type RefObject } from "react";
import { ADJUDICATION_COMMANDS, isThirdCommand, type AdjudicationCommand, type ThirdCommand } from "@/components/adjudication/commands";
import { pressed } from "@/components/ui/commands/command";
import { useKeyboard } from "@/components/ui/commands/key-settings";

const OPEN = "[role=dialog], [role=alertdialog], [role=listbox], [role=menu]";
const ELSEWHERE = `input:not([type="radio"], [type="checkbox"]), textarea, select, [aria-expanded=true][aria-haspopup], ${OPEN}`;

/**
 * Hears the keys of the screen wherever nothing is typed or chosen; those that work everywhere also in fields. While a
 * third version is written, the keys are its own and no others.
 */
export function useBenchKeys(run: (command: AdjudicationCommand) => void, third: RefObject<((command: ThirdCommand) => void) | null>): void {
  const keyboard = useKeyboard();
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing || document.querySelector(OPEN)?.contains(target)) return;
      const found = pressed(event, ADJUDICATION_COMMANDS, keyboard);
      if (!found) return;
      const { id, where } = found.command;
      const isListOpen = target.matches("[aria-expanded=true]:is(input, [aria-haspopup])");
      if (isListOpen || (target.closest(ELSEWHERE) && where !== "everywhere")) return;
      if (isThirdCommand(id) !== (third.current !== null)) return;
      event.preventDefault();
      if (isThirdCommand(id)) third.current!(id);
      else run(id);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
