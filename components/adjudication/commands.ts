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
  { id: "connect", group: "decide", keys: ["r"] },
  { id: "undo", group: "decide", keys: ["Mod+Z"] },
  { id: "content", group: "third", keys: ["+"] },
  { id: "source", group: "third", keys: ["s"] },
  { id: "cue", group: "third", keys: ["q"] },
  { id: "hedge", group: "third", keys: ["h"] },
  { id: "loaded", group: "third", keys: ["l"] },
  { id: "save", group: "third", keys: ["Mod+Enter"], where: "everywhere" },
  { id: "close", group: "third", keys: ["Escape"], where: "everywhere" },
] as const satisfies readonly Command[];

/** What is done to a third version while it is written. */
export type ThirdCommand = Extract<(typeof entries)[number], { group: "third" }>["id"];
/** What is done while none is written. */
export type AdjudicationCommand = Exclude<(typeof entries)[number]["id"], ThirdCommand>;
export const isThirdCommand = (id: AdjudicationCommand | ThirdCommand): id is ThirdCommand => entries.some((entry) => entry.id === id && entry.group === "third");
/** What can be done by key while one adjudicates a document. */
export const ADJUDICATION_COMMANDS: CommandSet<AdjudicationCommand | ThirdCommand> = { scope: "adjudication", commands: entries };
