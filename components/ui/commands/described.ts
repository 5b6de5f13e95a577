import { isSingle, shownChord } from "@/components/ui/commands/chord";
import { keysOf, type CommandSet, type Keyboard } from "@/components/ui/commands/command";

/** A command in words, as lists show it. */
export interface DescribedCommand {
  readonly id: string;
  readonly label: string;
  /** the heading that it stands under */
  readonly group: string;
  /** its keys as people know them, none while single keys are off and it has no others */
  readonly keys: readonly string[];
  /** whether it would do anything now */
  readonly isAvailable: boolean;
}

export interface CommandWords<Id extends string, Group extends string> {
  readonly label: (id: Id) => string;
  readonly group: (group: Group) => string;
}

/** The commands of a screen in words, in their order; `has` is what is there for those that need something. */
export function described<Id extends string, Group extends string>(
  set: CommandSet<Id, Group>,
  words: CommandWords<Id, Group>,
  keyboard: Keyboard,
  has: ReadonlySet<string>,
): DescribedCommand[] {
  return set.commands.map((command) => ({
    id: command.id,
    label: words.label(command.id),
    group: words.group(command.group),
    keys: keysOf(set, command, keyboard).filter((chord) => keyboard.singleKeys || !isSingle(chord)).map((chord) => shownChord(chord, keyboard.platform)),
    isAvailable: (command.needs ?? []).every((need) => has.has(need)),
  }));
}

/** The same in groups, each once, in the order in which they first come. */
export function grouped<T extends { readonly group: string }>(items: readonly T[]): [group: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups];
}
