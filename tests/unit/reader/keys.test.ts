import { describe, expect, it } from "vitest";
import { commandOf, READER_COMMANDS, shownKeys, type KeyPress } from "@/components/reader/keys";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
const on = { singleKeys: true };

describe("keys of the reader", () => {
  it.each([
    ["c", {}, "mark"], ["+", { shiftKey: true, code: "Equal" }, "addContent"], ["s", {}, "source"], ["S", { shiftKey: true }, "addLevel"], ["q", {}, "cue"],
    ["h", {}, "hedge"], ["l", {}, "loaded"], ["j", {}, "next"], ["k", {}, "previous"], ["y", {}, "copyLink"], ["?", { shiftKey: true, code: "Slash" }, "keys"],
    ["Enter", {}, "open"], ["Escape", {}, "close"], ["Delete", {}, "remove"], ["Backspace", {}, "remove"],
    ["z", { ctrlKey: true }, "undo"], ["Z", { ctrlKey: true, shiftKey: true }, "redo"], ["z", { metaKey: true }, "undo"], ["y", { ctrlKey: true }, "redo"],
  ] as const)("%s %j", (key, more, command) => {
    expect(commandOf(press(key, more), on)).toBe(command);
  });

  it.each([
    ["с", { code: "KeyC" }, "mark"], ["ы", { code: "KeyS" }, "source"], ["Ы", { code: "KeyS", shiftKey: true }, "addLevel"], [",", { code: "Slash", shiftKey: true }, "keys"],
    ["я", { code: "KeyZ", ctrlKey: true }, "undo"], ["Я", { code: "KeyZ", ctrlKey: true, shiftKey: true }, "redo"],
    ["ց", { code: "KeyC" }, "mark"], ["հ", { code: "KeyH" }, "hedge"], ["Process", { code: "KeyJ" }, "next"],
  ] as const)("by place, on a keyboard without Latin letters: %s %j", (key, more, command) => {
    expect(commandOf(press(key, more), on)).toBe(command);
  });

  it("goes by the letter, not by the place, on Latin layouts", () => {
    expect(commandOf(press("q", { code: "KeyA" }), on)).toBe("cue");
    expect(commandOf(press("a", { code: "KeyQ" }), on)).toBeNull();
    expect(commandOf(press("C", { shiftKey: true, code: "KeyC" }), on)).toBeNull();
  });

  it("leaves the browser its own", () => {
    expect(commandOf(press("c", { ctrlKey: true, code: "KeyC" }), on)).toBeNull();
    expect(commandOf(press("s", { metaKey: true, code: "KeyS" }), on)).toBeNull();
    expect(commandOf(press("j", { altKey: true }), on)).toBeNull();
    expect(commandOf(press("ArrowDown"), on)).toBeNull();
  });

  it("can do without single letters", () => {
    const off = { singleKeys: false };
    expect(commandOf(press("c"), off)).toBeNull();
    expect(commandOf(press("?", { shiftKey: true }), off)).toBeNull();
    expect(commandOf(press("Enter"), off)).toBe("open");
    expect(commandOf(press("z", { ctrlKey: true }), off)).toBe("undo");
  });

  it("shows a key for every command", () => {
    for (const command of READER_COMMANDS) expect(shownKeys[command].length).toBeGreaterThan(0);
  });
});
