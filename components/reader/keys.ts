/** What the reader can be told to do. */
export const READER_COMMANDS = [
  "mark", "addContent", "source", "cue", "addLevel", "hedge", "loaded", "grow",
  "next", "previous", "open", "close", "remove", "undo", "redo", "copyLink", "keys",
  "markRegion", "linkNote", "regions", "sources",
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** What of a keyboard event decides. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** The shortcuts as people type them, for the list and for tooltips. */
export const shownKeys: Readonly<Record<ReaderCommand, readonly string[]>> = {
  mark: ["c"], addContent: ["+"], source: ["s"], cue: ["q"], addLevel: ["Shift+S"], hedge: ["h"], loaded: ["l"], grow: ["e"],
  next: ["j"], previous: ["k"], open: ["Enter"], close: ["Esc"], remove: ["Delete"],
  undo: ["Ctrl+Z"], redo: ["Shift+Ctrl+Z"], copyLink: ["y"], keys: ["?"],
  markRegion: ["r"], linkNote: ["n"], regions: ["Shift+R"], sources: ["Shift+N"],
};

const byLetter: Readonly<Record<string, ReaderCommand>> = {
  c: "mark", s: "source", S: "addLevel", q: "cue", h: "hedge", l: "loaded", e: "grow", j: "next", k: "previous", y: "copyLink",
  "+": "addContent", "?": "keys", r: "markRegion", n: "linkNote", R: "regions", N: "sources",
};
const byName: Readonly<Record<string, ReaderCommand>> = { Enter: "open", Escape: "close", Delete: "remove", Backspace: "remove" };

/** The place of the key on the keyboard, for layouts whose letters are not Latin. */
const byCode: Readonly<Record<string, ReaderCommand>> = {
  KeyC: "mark", KeyS: "source", KeyQ: "cue", KeyH: "hedge", KeyL: "loaded", KeyE: "grow", KeyJ: "next", KeyK: "previous", KeyY: "copyLink",
  KeyR: "markRegion", KeyN: "linkNote",
  NumpadAdd: "addContent",
};

const isLatin = (key: string) => /^[\u0020-\u024f]$/.test(key);

/** What a key press tells the reader; null for nothing. `singleKeys` off leaves only what no letter alone can do. */
export function commandOf(press: KeyPress, { singleKeys }: { singleKeys: boolean }): ReaderCommand | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return withModifier(press);
  const named = byName[press.key];
  if (named) return named;
  if (!singleKeys || press.key.length > 1 && press.key !== "Process" && press.key !== "Unidentified") return null;
  return byLetter[press.shiftKey ? press.key : press.key.toLowerCase()] ?? (isLatin(press.key) ? punctuation(press) : byPlace(press));
}

function withModifier({ key, code, shiftKey }: KeyPress): ReaderCommand | null {
  const letter = isLatin(key) ? key.toLowerCase() : code.replace("Key", "").toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

function byPlace({ code, shiftKey }: KeyPress): ReaderCommand | null {
  if (shiftKey && code === "KeyS") return "addLevel";
  if (shiftKey && code === "KeyR") return "regions";
  if (shiftKey && code === "KeyN") return "sources";
  if (shiftKey && code === "Slash") return "keys";
  return byCode[code] ?? null;
}

// On Cyrillic and Armenian layouts the key of "?" gives another sign of the Latin range.
function punctuation({ key, code, shiftKey }: KeyPress): ReaderCommand | null {
  return shiftKey && code === "Slash" && !/[a-z0-9]/i.test(key) ? "keys" : null;
}
