import { describe, expect, it } from "vitest";
import { READER_COMMANDS } from "@/components/reader/commands";
import { partsOf, type KeyPress } from "@/components/ui/commands/chord";
import { keysOf, pressed, type Keyboard } from "@/components/ui/commands/command";
import reader from "@/messages/en/reader.json";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
const defaults: Keyboard = { singleKeys: true, own: {}, platform: "other" };
const commandOf = (each: KeyPress, keyboard = defaults) => pressed(each, READER_COMMANDS, keyboard)?.command.id ?? null;

describe("keys of the reader", () => {
  it.each([
    ["c", {}, "mark"], ["+", { shiftKey: true, code: "Equal" }, "addContent"], ["s", {}, "source"], ["S", { shiftKey: true }, "addLevel"], ["q", {}, "cue"],
    ["h", {}, "hedge"], ["l", {}, "loaded"], ["j", {}, "next"], ["k", {}, "previous"], ["y", {}, "copyLink"], ["?", { shiftKey: true, code: "Slash" }, "keys"],
    ["Enter", {}, "open"], ["Escape", {}, "close"], ["Delete", {}, "remove"], ["Backspace", {}, "remove"],
    ["z", { ctrlKey: true }, "undo"], ["Z", { ctrlKey: true, shiftKey: true }, "redo"], ["z", { metaKey: true }, "undo"], ["y", { ctrlKey: true }, "redo"],
    ["k", { ctrlKey: true }, "palette"], ["k", { metaKey: true }, "palette"],
  ] as const)("U5 %s %j", (key, more, command) => {
    expect(commandOf(press(key, more))).toBe(command);
  });

  it("U5 leaves the browser its own", () => {
    expect(commandOf(press("c", { ctrlKey: true, code: "KeyC" }))).toBeNull();
    expect(commandOf(press("s", { metaKey: true, code: "KeyS" }))).toBeNull();
    expect(commandOf(press("j", { altKey: true }))).toBeNull();
  });

  it("U8 can do without single keys", () => {
    const off = { ...defaults, singleKeys: false };
    expect(commandOf(press("c"), off)).toBeNull();
    expect(commandOf(press("?", { shiftKey: true }), off)).toBeNull();
    expect(commandOf(press("Enter"), off)).toBe("open");
    expect(commandOf(press("z", { ctrlKey: true }), off)).toBe("undo");
  });

  it("U7 has keys and words for every command, and no two commands with the same keys", () => {
    const words: Record<string, string> = reader.commands;
    const all = READER_COMMANDS.commands.flatMap((command) => keysOf(READER_COMMANDS, command, defaults));
    expect(READER_COMMANDS.commands.filter(({ id, keys }) => !words[id] || keys.length === 0)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((chord) => partsOf(chord).key === "")).toEqual([]);
  });
});
