"use client";
import { useCallback } from "react";
import { isSingle, shownChord } from "@/components/ui/commands/chord";
import { keysOf, type CommandSet } from "@/components/ui/commands/command";
import { useKeyboard } from "@/components/ui/commands/key-settings";

/** The first keys of a command as this person has them now, for tooltips; undefined for none. */
export function useShownKeys<Id extends string>(set: CommandSet<Id>): (id: Id) => string | undefined {
  const keyboard = useKeyboard();
  return useCallback(
    (id) => {
      const command = set.commands.find((each) => each.id === id);
      const chord = command && keysOf(set, command, keyboard).find((each) => keyboard.singleKeys || !isSingle(each));
      return chord && shownChord(chord, keyboard.platform);
    },
    [set, keyboard],
  );
}
