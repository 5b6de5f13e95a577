import { describe, expect, it } from "vitest";
import { READER_COMMANDS } from "@/components/reader/commands";
import type { KeyPress } from "@/components/ui/commands/chord";
import { pressed } from "@/components/ui/commands/command";

type Row = readonly [key: string, code: string, command: string, held?: "Shift" | "Ctrl" | "Ctrl+Shift"];

/** What the keys of each layout write, with nothing held or Shift, at the places of the default shortcuts. */
const layouts: Readonly<Record<string, readonly Row[]>> = {
  Russian: [
    ["с", "KeyC", "mark"], ["ы", "KeyS", "source"], ["Ы", "KeyS", "addLevel", "Shift"], ["й", "KeyQ", "cue"], ["р", "KeyH", "hedge"], ["д", "KeyL", "loaded"],
    ["у", "KeyE", "grow"], ["о", "KeyJ", "next"], ["л", "KeyK", "previous"], ["н", "KeyY", "copyLink"], ["+", "Equal", "addContent", "Shift"],
    ["?", "Digit7", "keys", "Shift"], [",", "Slash", "keys", "Shift"], ["я", "KeyZ", "undo", "Ctrl"], ["Я", "KeyZ", "redo", "Ctrl+Shift"], ["л", "KeyK", "palette", "Ctrl"],
  ],
  Ukrainian: [["с", "KeyC", "mark"], ["і", "KeyS", "source"], ["І", "KeyS", "addLevel", "Shift"], ["й", "KeyQ", "cue"], ["о", "KeyJ", "next"], [",", "Slash", "keys", "Shift"], ["я", "KeyZ", "undo", "Ctrl"]],
  "Armenian, eastern": [
    ["ք", "KeyC", "mark"], ["ս", "KeyS", "source"], ["Ս", "KeyS", "addLevel", "Shift"], ["խ", "KeyQ", "cue"], ["հ", "KeyH", "hedge"], ["լ", "KeyL", "loaded"],
    ["է", "KeyE", "grow"], ["ճ", "KeyJ", "next"], ["կ", "KeyK", "previous"], ["ե", "KeyY", "copyLink"], ["Ժ", "Equal", "addContent", "Shift"],
    ["Ծ", "Slash", "keys", "Shift"], ["զ", "KeyZ", "undo", "Ctrl"], ["Զ", "KeyZ", "redo", "Ctrl+Shift"], ["կ", "KeyK", "palette", "Ctrl"],
  ],
  "Armenian, western": [["գ", "KeyC", "mark"], ["ս", "KeyS", "source"], ["ք", "KeyK", "previous"], ["ճ", "KeyJ", "next"], ["Ծ", "Slash", "keys", "Shift"]],
  "Armenian, basic": [
    ["չ", "KeyC", "mark"], ["վ", "KeyS", "source"], ["Վ", "KeyS", "addLevel", "Shift"], ["ճ", "KeyQ", "cue"], ["ն", "KeyH", "hedge"], ["հ", "KeyL", "loaded"],
    ["բ", "KeyE", "grow"], ["ի", "KeyJ", "next"], ["տ", "KeyK", "previous"], ["ո", "KeyY", "copyLink"], ["Ղ", "Equal", "addContent", "Shift"], ["Ր", "Slash", "keys", "Shift"], ["?", "IntlBackslash", "keys"],
  ],
  "Armenian, phonetic": [["ց", "KeyC", "mark"], ["ս", "KeyS", "source"], ["ք", "KeyQ", "cue"], ["հ", "KeyH", "hedge"], ["ը", "KeyY", "copyLink"], ["յ", "KeyJ", "next"], ["կ", "KeyK", "previous"]],
  Greek: [["ψ", "KeyC", "mark"], ["σ", "KeyS", "source"], ["ξ", "KeyJ", "next"], ["?", "Slash", "keys", "Shift"]],
  German: [["c", "KeyC", "mark"], ["y", "KeyZ", "copyLink"], ["+", "BracketRight", "addContent"], ["?", "Minus", "keys", "Shift"], ["z", "KeyY", "undo", "Ctrl"]],
  French: [["q", "KeyA", "cue"], ["?", "KeyM", "keys", "Shift"], ["z", "KeyW", "undo", "Ctrl"], ["S", "KeyS", "addLevel", "Shift"]],
  "an input method at work": [["Process", "KeyJ", "next"], ["Unidentified", "KeyC", "mark"]],
};

const keyboard = { singleKeys: true, own: {}, platform: "other" } as const;
const pressOf = ([key, code, , held]: Row): KeyPress => ({ key, code, shiftKey: /Shift/.test(held ?? ""), ctrlKey: /Ctrl/.test(held ?? ""), metaKey: false, altKey: false });
const commandOf = (press: KeyPress) => pressed(press, READER_COMMANDS, keyboard)?.command.id ?? null;

describe("U8 the default keys work on other layouts", () => {
  for (const [layout, rows] of Object.entries(layouts)) {
    it(layout, () => {
      expect(rows.map((row) => [...row.slice(0, 2), commandOf(pressOf(row))])).toEqual(rows.map((row) => row.slice(0, 3)));
    });
  }

  it("goes by the letter, not by the place, where letters are Latin; signs of other places mean nothing", () => {
    const free: readonly Row[] = [["w", "KeyZ", ""], ["C", "KeyC", "", "Shift"], ["_", "Slash", "", "Shift"], ["-", "Slash", ""], ["'", "KeyQ", ""], ["Dead", "KeyC", ""], ["ü", "BracketLeft", ""]];
    expect(free.map((row) => commandOf(pressOf(row)))).toEqual(free.map(() => null));
  });
});
