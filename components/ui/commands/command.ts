import { fit, isSingle, normalChord, partsOf, type Chord, type KeyPress, type Platform } from "@/components/ui/commands/chord";

/** One command of a screen, said once: for keys, tooltips, the list of keys and the palette. Its words are its screen's, by id. */
export interface Command<Id extends string = string, Group extends string = string> {
  readonly id: Id;
  /** under which heading it stands in lists */
  readonly group: Group;
  /** the keys that it has until somebody chooses others */
  readonly keys: readonly Chord[];
  /** the same on a Mac, where they differ */
  readonly macKeys?: readonly Chord[];
  /** with Shift as well, the selection goes along */
  readonly extends?: boolean;
  /**
   * where its keys work: anywhere on the screen; in the text only; where Enter and Delete have no meaning of their own;
   * everywhere, fields included
   */
  readonly where?: "anywhere" | "text" | "plain" | "everywhere";
  /** what has to be there for it, in the screen's own words ("selection"); without it nothing but a refusal would come */
  readonly needs?: readonly string[];
  /** not offered in the palette: a step that makes sense as a key only */
  readonly isKeyOnly?: boolean;
}

/** All commands of one screen. */
export interface CommandSet<Id extends string = string, Group extends string = string> {
  /** the name under which somebody's own keys are kept */
  readonly scope: string;
  readonly commands: readonly Command<Id, Group>[];
}

/** What a person has chosen: whether keys that are one letter or sign work, and their own keys by "scope.id". */
export interface KeySettings {
  readonly singleKeys: boolean;
  readonly own: Readonly<Record<string, readonly Chord[]>>;
}

export interface Keyboard extends KeySettings {
  readonly platform: Platform;
}

/** The keys that a command has for this person on this machine. */
export function keysOf<Id extends string>({ scope }: Pick<CommandSet, "scope">, command: Command<Id>, { own, platform }: Keyboard): readonly Chord[] {
  return own[`${scope}.${command.id}`] ?? defaultKeysOf(command, platform);
}

export const defaultKeysOf = ({ keys, macKeys }: Command, platform: Platform): readonly Chord[] => (platform === "mac" && macKeys) || keys;

/** A press, understood: the command, and whether Shift asks it to take the selection along. */
export interface Pressed<Id extends string> {
  readonly command: Command<Id>;
  readonly isExtending: boolean;
}

/** The command of a key press; null for none. What a key writes goes before what stands at its place. */
export function pressed<Id extends string>(press: KeyPress, set: CommandSet<Id>, keyboard: Keyboard): Pressed<Id> | null {
  for (const kind of ["sign", "place"] as const) {
    const command = set.commands.find((each) => usable(set, each, keyboard).some((chord) => fit(press, chord, { anyShift: takesShift(each, chord) }) === kind));
    if (command) return { command, isExtending: Boolean(command.extends) && press.shiftKey };
  }
  return null;
}

const usable = <Id extends string>(set: CommandSet<Id>, command: Command<Id>, keyboard: Keyboard) =>
  keysOf(set, command, keyboard).filter((chord) => keyboard.singleKeys || !isSingle(chord));

const takesShift = (command: Command, chord: Chord) => Boolean(command.extends) && !partsOf(chord).modifiers.has("Shift");

/** The other command of a screen that has these keys already; null for none. */
export function holderOf<Id extends string>(chord: Chord, set: CommandSet<Id>, except: Id, keyboard: Keyboard): Command<Id> | null {
  const asking = set.commands.find(({ id }) => id === except);
  const others = set.commands.filter(({ id }) => id !== except);
  return others.find((each) => keysOf(set, each, keyboard).some((key) => clash(asking ?? null, chord, each, key))) ?? null;
}

/** Whether some press would mean both: the one command by its chord and the other by its own. */
export function clash(one: Command | null, chord: Chord, other: Command, otherChord: Chord): boolean {
  const forms = new Set(formsOf(one, chord));
  return formsOf(other, otherChord).some((form) => forms.has(form));
}

// "Mod" answers to Ctrl and to ⌘, and a command that extends answers with Shift too.
function formsOf(command: Command | null, chord: Chord): Chord[] {
  const { modifiers, key } = partsOf(chord);
  const held = [...modifiers];
  const shifts = command && takesShift(command, chord) ? [held, [...held, "Shift"]] : [held];
  const all = shifts.flatMap((each) => (each.includes("Mod") ? [["Ctrl"], ["Meta"]].map((mod) => [...mod, ...each.filter((one) => one !== "Mod")]) : [each]));
  return all.map((each) => normalChord([...each, key].join("+")));
}

/** What browsers and systems keep for themselves, and what typing and moving need: not to be given to a command. */
const RESERVED = /^(?:(?:Mod|Ctrl|Meta)\+(?:Shift\+)?(?:[acfhlnopqrtvwx]|Tab|F4|[-+=0-9]|PageUp|PageDown)|Mod\+s|Alt\+(?:F4|ArrowLeft|ArrowRight|Tab|[a-z])|(?:Shift\+)?(?:Tab|F\d+|Arrow\w+|Home|End|PageUp|PageDown| )|Enter|Escape|Shift\+Enter)$/;

/** Whether a chord is the browser's, the system's or the caret's. */
export const isReserved = (chord: Chord): boolean => RESERVED.test(normalChord(chord));
