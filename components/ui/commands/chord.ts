/** What of a keyboard event decides. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * A shortcut as it is written: modifiers, then a key, joined by "+": "c", "Shift+S", "?", "Mod+Z", "Alt+ArrowDown", "Mod++".
 * Mod is Ctrl or ⌘, whichever is held. A letter is the letter of a Latin layout, and the place of that letter on others.
 * With a sign ("?", "+") Shift is never written: whether it takes Shift differs by layout.
 */
export type Chord = string;

const MODIFIERS = ["Mod", "Ctrl", "Meta", "Alt", "Shift"] as const;
type Modifier = (typeof MODIFIERS)[number];

interface Parts {
  readonly modifiers: ReadonlySet<Modifier>;
  readonly key: string;
}

/** The parts of a chord. Never fails: what is no modifier is the key. */
export function partsOf(chord: Chord): Parts {
  const parts = chord.split(/(?<=[^+])\+(?=.)/u);
  const key = parts.pop() ?? "";
  return { modifiers: new Set(parts.filter((part): part is Modifier => MODIFIERS.includes(part as Modifier))), key };
}

const isLetter = (key: string) => /^[a-z]$/i.test(key);
const isOtherLetter = (key: string) => /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
/** A key that an input method has taken, or that the system doesn't name: only its place is known. */
const isUnnamed = (key: string) => key === "Process" || key === "Unidentified";

/** The Latin letter that a press stands for: the one it writes, or where the layout has none, the one at its place. */
function letterOf({ key, code }: KeyPress): string | null {
  if (isLetter(key)) return key.toLowerCase();
  return isOtherLetter(key) || isUnnamed(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** Where signs stand on a keyboard of the United States. */
const PLACES: Readonly<Record<string, readonly [code: string, isShifted: boolean]>> = {
  "/": ["Slash", false], "?": ["Slash", true], "+": ["Equal", true], "=": ["Equal", false], "-": ["Minus", false], "[": ["BracketLeft", false], "]": ["BracketRight", false],
  ";": ["Semicolon", false], "'": ["Quote", false], ",": ["Comma", false], ".": ["Period", false], "<": ["Comma", true], ">": ["Period", true],
};

// Cyrillic layouts write "." and "," with the key of "/": no Latin layout does.
const isElsewhere = ({ key, code }: KeyPress) => isOtherLetter(key) || (code === "Slash" && (key === "." || key === ","));

function isAtPlaceOf(sign: string, press: KeyPress): boolean {
  const [code, isShifted] = PLACES[sign] ?? [];
  return code === press.code && isShifted === press.shiftKey && isElsewhere(press);
}

function holds({ modifiers }: Parts, { ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (altKey !== modifiers.has("Alt")) return false;
  if (modifiers.has("Mod")) return ctrlKey !== metaKey;
  return ctrlKey === modifiers.has("Ctrl") && metaKey === modifiers.has("Meta");
}

/** How well a press fits a chord: by what it writes, by its place only, or not at all. `anyShift` lets Shift be held or not. */
export function fit(press: KeyPress, chord: Chord, { anyShift = false } = {}): "sign" | "place" | null {
  const parts = partsOf(chord);
  if (!holds(parts, press)) return null;
  const isShiftRight = anyShift || parts.modifiers.has("Shift") === press.shiftKey;
  if (isLetter(parts.key)) return isShiftRight && letterOf(press) === parts.key.toLowerCase() ? "sign" : null;
  if (parts.key.length > 1 || parts.key === " ") return isShiftRight && press.key === parts.key ? "sign" : null;
  if (press.key === parts.key) return "sign";
  return isAtPlaceOf(parts.key, press) ? "place" : null;
}

/** The chord of a press, to keep it as somebody's own; null for a modifier alone and for what has no name. */
export function chordOf(press: KeyPress): Chord | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  const letter = letterOf(press);
  const named = letter ?? (key.length > 1 ? key : [...key].length === 1 ? (isOtherLetter(key) ? signAt(press) : key) : null);
  if (named === null || /^(Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|Dead|Process|Unidentified|Fn)$/.test(named)) return null;
  const needsShift = shiftKey && (letter !== null || named.length > 1 || named === " ");
  const modifiers = [ctrlKey || metaKey ? "Mod" : "", altKey ? "Alt" : "", needsShift ? "Shift" : ""].filter(Boolean);
  return [...modifiers, modifiers.length > 0 ? named.replace(/^[a-z]$/, (each) => each.toUpperCase()) : named].join("+");
}

const signAt = (press: KeyPress) => Object.keys(PLACES).find((sign) => isAtPlaceOf(sign, press)) ?? null;

/** Whether a chord is one key that writes something, with nothing held but Shift: what dictation and chance can press. */
export function isSingle(chord: Chord): boolean {
  const { modifiers, key } = partsOf(chord);
  return [...key].length === 1 && [...modifiers].every((each) => each === "Shift");
}

/** The same keys, compared: the order of modifiers and the case of letters don't count. */
export function normalChord(chord: Chord): Chord {
  const { modifiers, key } = partsOf(chord);
  return [...MODIFIERS.filter((each) => modifiers.has(each)), isLetter(key) ? key.toLowerCase() : key].join("+");
}

export type Platform = "mac" | "other";

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", PageUp: "PgUp", PageDown: "PgDn", " ": "Space",
};
const MAC: Readonly<Record<string, string>> = { Mod: "⌘", Meta: "⌘", Alt: "⌥", Ctrl: "⌃", Shift: "⇧" };
const OTHER: Readonly<Record<string, string>> = { Mod: "Ctrl" };

/** A chord as people know its keys, joined by "+" as `Kbd` takes it. */
export function shownChord(chord: Chord, platform: Platform): string {
  const { modifiers, key } = partsOf(chord);
  const names = platform === "mac" ? MAC : OTHER;
  return [...[...modifiers].map((each) => names[each] ?? each), NAMES[key] ?? key].join("+");
}
