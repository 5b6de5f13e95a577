import type { Command, CommandSet } from "@/components/ui/commands/command";

const entries = [
  { id: "next", group: "go", keys: ["j"] },
  { id: "previous", group: "go", keys: ["k"] },
  { id: "take1", group: "decide", keys: ["1"] },
  { id: "take2", group: "decide", keys: ["2"] },
  { id: "take3", group: "decide", keys: ["3"] },
  { id: "take4", group: "decide", keys: ["4"] },
  { id: "take5", group: "decide", keys: ["5"] },
  { id: "take6", group: "decide", keys: ["6"] },
  { id: "take7", group: "decide", keys: ["7"] },
  { id: "take8", group: "decide", keys: ["8"] },
  { id: "mix", group: "decide", keys: ["m"] },
  { id: "third", group: "decide", keys: ["t"] },
  { id: "neither", group: "decide", keys: ["n"] },
  { id: "undecidable", group: "decide", keys: ["u"] },
  { id: "accept", group: "decide", keys: ["a"] },
  { id: "undo", group: "decide", keys: ["Mod+Z"] },
] as const satisfies readonly Command[];

export type AdjudicationCommand = (typeof entries)[number]["id"];
/** What can be done by key while one adjudicates a document. */
export const ADJUDICATION_COMMANDS: CommandSet<AdjudicationCommand> = { scope: "adjudication", commands: entries };
