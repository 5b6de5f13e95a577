/** What a key tells the contest page. */
export type BoardCommand =
  "next" | "previous" | "left" | "right" | "open" | "relate" | "place" | "remove" | "shiftLeft" | "shiftRight" | "undo" | "redo" | "keys";

type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const named: Readonly<Record<string, BoardCommand>> = {
  ArrowDown: "next", ArrowUp: "previous", ArrowLeft: "left", ArrowRight: "right", Enter: "open", Delete: "remove",
};
const shifted: Readonly<Record<string, BoardCommand>> = { ArrowLeft: "shiftLeft", ArrowRight: "shiftRight" };
const letters: Readonly<Record<string, BoardCommand>> = { j: "next", k: "previous", r: "relate", p: "place", "?": "keys" };
/** Where the letters of the layout are not Latin, the place of the key counts. */
const places: Readonly<Record<string, BoardCommand>> = { KeyJ: "next", KeyK: "previous", KeyR: "relate", KeyP: "place" };

/** The command of a key press; null for none. Letters alone say nothing while single keys are off. */
export function boardCommandOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyPress, { singleKeys }: { singleKeys: boolean }): BoardCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" || code === "KeyZ" ? (shiftKey ? "redo" : "undo") : null;
  if (shiftKey && shifted[key]) return shifted[key];
  if (!shiftKey && named[key]) return named[key];
  if (!singleKeys) return null;
  const isLatin = /^[\u0020-\u024f]$/.test(key);
  return letters[key] ?? (isLatin || shiftKey ? null : (places[code] ?? null));
}

/** Whether a key press goes into a field, where it means itself, or into a dialog or menu, which has its own keys. */
export const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !== null);
