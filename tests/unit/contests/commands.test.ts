import { expect, test } from "vitest";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { keysOf, pressed, type Keyboard } from "@/components/ui/commands/command";

const on: Keyboard = { singleKeys: true, own: {}, platform: "other" };
const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
const commandOf = (key: string, more: Partial<KeyboardEvent> = {}, keyboard = on) => pressed(press(key, more), CONTEST_COMMANDS, keyboard)?.command.id ?? null;

test("letters, arrows and Enter go through the cards and act on them (U3)", () => {
  const commands = ["j", "k", "ArrowRight", "Enter", "o", "r", "s", "p", "Delete", "?", "x"].map((key) => commandOf(key));
  expect(commands).toEqual(["next", "previous", "right", "open", "beside", "relate", "split", "place", "remove", "keys", null]);
  expect(commandOf("ArrowLeft", { shiftKey: true })).toBe("shiftLeft");
});
test("undo and redo need Ctrl or ⌘, and nothing needs Alt", () => {
  expect(commandOf("z", { ctrlKey: true })).toBe("undo");
  expect(commandOf("Z", { metaKey: true, shiftKey: true })).toBe("redo");
  expect(commandOf("j", { ctrlKey: true })).toBeNull();
  expect(commandOf("ArrowLeft", { altKey: true })).toBeNull();
});
test("U8 with single keys off letters say nothing, the others go on", () => {
  const off = { ...on, singleKeys: false };
  expect(["j", "r", "?", "ArrowDown", "Delete"].map((key) => commandOf(key, {}, off))).toEqual([null, null, null, "next", "remove"]);
});
test("U8 on other layouts the place of the key counts", () => {
  expect(commandOf("о", { code: "KeyJ" })).toBe("next");
  expect(commandOf("ճ", { code: "KeyJ" })).toBe("next");
  expect(commandOf("w", { code: "KeyJ" })).toBeNull();
});
test("U7 no two commands have the same keys", () => {
  const all = CONTEST_COMMANDS.commands.flatMap((command) => keysOf(CONTEST_COMMANDS, command, on));
  expect(new Set(all).size).toBe(all.length);
});
