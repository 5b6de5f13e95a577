import type { Command, CommandSet } from "@/components/ui/commands/command";

interface ContestEntry extends Command {
  readonly group: "cards" | "contest" | "work";
  readonly needs?: readonly ("placing" | "assessing" | "composing" | "writing" | "card" | "undoable" | "redoable")[];
}

/** Every command of the contest page, once; their words are in messages/en/contests.json under "keys". */
const entries = [
  { id: "next", group: "cards", keys: ["j", "ArrowDown"] },
  { id: "previous", group: "cards", keys: ["k", "ArrowUp"] },
  { id: "left", group: "cards", keys: ["ArrowLeft"], needs: ["card"] },
  { id: "right", group: "cards", keys: ["ArrowRight"], needs: ["card"] },
  { id: "open", group: "cards", keys: ["Enter"], needs: ["card"] },
  { id: "beside", group: "cards", keys: ["o"], needs: ["card"] },
  { id: "shiftLeft", group: "cards", keys: ["Shift+ArrowLeft"], needs: ["placing", "card"] },
  { id: "shiftRight", group: "cards", keys: ["Shift+ArrowRight"], needs: ["placing", "card"] },
  { id: "remove", group: "cards", keys: ["Delete"], needs: ["placing", "card"] },
  { id: "relate", group: "contest", keys: ["r"], needs: ["placing"] },
  { id: "split", group: "contest", keys: ["s"], needs: ["writing", "card"] },
  { id: "place", group: "contest", keys: ["p"], needs: ["placing"] },
  { id: "assess", group: "contest", keys: ["a"], needs: ["assessing"] },
  { id: "cite", group: "contest", keys: ["c"], needs: ["composing", "card"] },
  { id: "undo", group: "work", keys: ["Mod+Z"], needs: ["undoable"] },
  { id: "redo", group: "work", keys: ["Mod+Shift+Z", "Mod+Y"], needs: ["redoable"] },
  { id: "palette", group: "work", keys: ["Mod+K"], where: "everywhere", isKeyOnly: true },
  { id: "keys", group: "work", keys: ["?"] },
] as const satisfies readonly ContestEntry[];

export type ContestCommand = (typeof entries)[number]["id"];
export type ContestGroup = ContestEntry["group"];
export const CONTEST_COMMANDS: CommandSet<ContestCommand, ContestGroup> = { scope: "contests", commands: entries };

/** Whether a key press goes into a field, where it means itself, or into a dialog or menu, which has its own keys. */
export const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !== null);
