import { expect, test } from "vitest";
import { boardCommandOf } from "@/components/contests/board/board-keys";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
const on = { singleKeys: true };

test("letters, arrows and Enter go through the cards and act on them (U3)", () => {
  const commands = ["j", "k", "ArrowRight", "Enter", "r", "p", "Delete", "?", "x"].map((key) => boardCommandOf(press(key), on));
  expect(commands).toEqual(["next", "previous", "right", "open", "relate", "place", "remove", "keys", null]);
  expect(boardCommandOf(press("ArrowLeft", { shiftKey: true }), on)).toBe("shiftLeft");
});
test("undo and redo need Ctrl or ⌘, and nothing needs Alt", () => {
  expect(boardCommandOf(press("z", { ctrlKey: true }), on)).toBe("undo");
  expect(boardCommandOf(press("Z", { metaKey: true, shiftKey: true }), on)).toBe("redo");
  expect(boardCommandOf(press("j", { ctrlKey: true }), on)).toBeNull();
  expect(boardCommandOf(press("ArrowLeft", { altKey: true }), on)).toBeNull();
});
test("with single keys off letters say nothing, the others go on", () => {
  const off = { singleKeys: false };
  expect(["j", "r", "?", "ArrowDown", "Delete"].map((key) => boardCommandOf(press(key), off))).toEqual([null, null, null, "next", "remove"]);
});
test("on other layouts the place of the key counts", () => {
  expect(boardCommandOf(press("о", { code: "KeyJ" }), on)).toBe("next");
  expect(boardCommandOf(press("w", { code: "KeyJ" }), on)).toBeNull();
});
