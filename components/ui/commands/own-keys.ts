import type { Chord } from "@/components/ui/commands/chord";
import { clash, defaultKeysOf, holderOf, keysOf, type Command, type CommandSet, type Keyboard } from "@/components/ui/commands/command";

type Own = Keyboard["own"];

function changed(own: Own, set: CommandSet, { id }: Command, keys: readonly Chord[]): Own {
  return { ...own, [`${set.scope}.${id}`]: keys };
}

/** Own keys with one more for a command, taken from whichever other has it. */
export function withKey(keyboard: Keyboard, set: CommandSet, command: Command, chord: Chord): Own {
  const own = freed(keyboard, set, command, chord);
  return changed(own, set, command, [...keysOf(set, command, { ...keyboard, own }), chord]);
}

/** Own keys without one of a command's. */
export const withoutKey = (keyboard: Keyboard, set: CommandSet, command: Command, chord: Chord): Own =>
  changed(keyboard.own, set, command, keysOf(set, command, keyboard).filter((each) => !clash(command, chord, command, each)));

/** A command with its default keys again, taken from whichever others have got them since. */
export function backToDefault(keyboard: Keyboard, set: CommandSet, command: Command): Own {
  const { [`${set.scope}.${command.id}`]: _own, ...others } = keyboard.own;
  return defaultKeysOf(command, keyboard.platform).reduce((own, chord) => freed({ ...keyboard, own }, set, command, chord), others as Own);
}

function freed(keyboard: Keyboard, set: CommandSet, command: Command, chord: Chord): Own {
  const holder = holderOf(chord, set, command.id, keyboard);
  if (!holder) return keyboard.own;
  const left = keysOf(set, holder, keyboard).filter((each) => !clash(command, chord, holder, each));
  return freed({ ...keyboard, own: changed(keyboard.own, set, holder, left) }, set, command, chord);
}
