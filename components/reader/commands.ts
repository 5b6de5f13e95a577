import type { Command, CommandSet } from "@/components/ui/commands/command";

/** What a command of the reader may need: the right to make claims or to mark regions, words selected, a claim in hand, something found in the text, a step to take back. */
export type ReaderNeed = "claiming" | "marking" | "found" | "selection" | "claim" | "undoable" | "redoable";

interface ReaderEntry extends Command {
  readonly group: "claim" | "go" | "caret" | "region" | "copy" | "work";
  readonly needs?: readonly ReaderNeed[];
}

const onHand = ["claiming", "claim", "selection"] as const;

/**
 * Every command of the reader, once. To add one: a line here, its words in messages/en/reader.json under "commands", and
 * what it does in use-commands.ts. Keys, the list of keys, the palette and the screen for one's own keys follow by themselves.
 */
const entries = [
  { id: "mark", group: "claim", keys: ["c"], needs: ["claiming", "selection"] },
  { id: "addContent", group: "claim", keys: ["+"], needs: onHand },
  { id: "source", group: "claim", keys: ["s"], needs: onHand },
  { id: "cue", group: "claim", keys: ["q"], needs: onHand },
  { id: "addLevel", group: "claim", keys: ["Shift+S"], needs: ["claiming", "claim"] },
  { id: "hedge", group: "claim", keys: ["h"], needs: onHand },
  { id: "loaded", group: "claim", keys: ["l"], needs: onHand },
  { id: "open", group: "claim", keys: ["Enter"], where: "plain" },
  { id: "close", group: "claim", keys: ["Escape"] },
  { id: "remove", group: "claim", keys: ["Delete", "Backspace"], where: "plain", needs: ["claiming", "claim"] },
  { id: "duplicate", group: "claim", keys: ["d"], needs: ["claiming", "claim"] },
  { id: "duplicateSwapped", group: "claim", keys: ["Shift+D"], needs: ["claiming", "claim"] },
  { id: "alsoStated", group: "claim", keys: ["a"], needs: ["claiming", "selection"] },
  { id: "discuss", group: "claim", keys: ["t"] },
  { id: "next", group: "go", keys: ["j"] },
  { id: "previous", group: "go", keys: ["k"] },
  { id: "grow", group: "go", keys: ["e"] },
  { id: "find", group: "go", keys: ["/"] },
  { id: "findNext", group: "go", keys: ["n"], needs: ["found"] },
  { id: "findPrevious", group: "go", keys: ["Shift+N"], needs: ["found"] },
  { id: "guideline", group: "go", keys: ["g"] },
  { id: "guidelineHere", group: "go", keys: ["Mod+I"], where: "everywhere", isKeyOnly: true },
  { id: "wordLeft", group: "caret", keys: ["Ctrl+ArrowLeft"], macKeys: ["Alt+ArrowLeft"], extends: true, where: "text" },
  { id: "wordRight", group: "caret", keys: ["Ctrl+ArrowRight"], macKeys: ["Alt+ArrowRight"], extends: true, where: "text" },
  { id: "sentencePrevious", group: "caret", keys: ["Alt+ArrowUp"], extends: true, where: "text" },
  { id: "sentenceNext", group: "caret", keys: ["Alt+ArrowDown"], extends: true, where: "text" },
  { id: "blockPrevious", group: "caret", keys: ["Ctrl+ArrowUp"], macKeys: ["Meta+Alt+ArrowUp"], extends: true, where: "text" },
  { id: "blockNext", group: "caret", keys: ["Ctrl+ArrowDown"], macKeys: ["Meta+Alt+ArrowDown"], extends: true, where: "text" },
  { id: "textStart", group: "caret", keys: ["Ctrl+Home"], macKeys: ["Meta+ArrowUp"], extends: true, where: "text" },
  { id: "textEnd", group: "caret", keys: ["Ctrl+End"], macKeys: ["Meta+ArrowDown"], extends: true, where: "text" },
  { id: "claimPrevious", group: "caret", keys: ["Alt+PageUp"], extends: true, where: "text" },
  { id: "claimNext", group: "caret", keys: ["Alt+PageDown"], extends: true, where: "text" },
  { id: "markRegion", group: "region", keys: ["r"], needs: ["marking"] },
  { id: "linkNote", group: "region", keys: ["b"], needs: ["marking", "selection"] },
  { id: "regions", group: "region", keys: ["Shift+R"] },
  { id: "sources", group: "region", keys: ["Shift+B"] },
  { id: "copyLink", group: "copy", keys: ["y"] },
  { id: "copyCitation", group: "copy", keys: ["Shift+Y"] },
  { id: "undo", group: "work", keys: ["Mod+Z"], needs: ["undoable"] },
  { id: "redo", group: "work", keys: ["Mod+Shift+Z", "Mod+Y"], needs: ["redoable"] },
  { id: "palette", group: "work", keys: ["Mod+K"], where: "everywhere", isKeyOnly: true },
  { id: "keys", group: "work", keys: ["?"] },
] as const satisfies readonly ReaderEntry[];

export type ReaderCommand = (typeof entries)[number]["id"];
export type ReaderGroup = ReaderEntry["group"];
export const READER_COMMANDS: CommandSet<ReaderCommand, ReaderGroup> = { scope: "reader", commands: entries };

/** How a command is asked for: by Shift with a key that moves, to take the selection along. */
export interface Asked {
  readonly isExtending: boolean;
}
/** Runs a command: the same for keys, buttons and the palette. */
export type RunReaderCommand = (command: ReaderCommand, asked?: Asked) => void;
