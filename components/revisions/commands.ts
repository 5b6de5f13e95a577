import type { Command, CommandSet } from "@/components/ui/commands/command";

const entries = [
  { id: "next", group: "go", keys: ["j"] },
  { id: "previous", group: "go", keys: ["k"] },
  { id: "accept", group: "decide", keys: ["a"] },
  { id: "adjust", group: "decide", keys: ["e"] },
  { id: "retire", group: "decide", keys: ["r"] },
  { id: "undo", group: "decide", keys: ["u"] },
] as const satisfies readonly Command[];

export type RevisionCommand = (typeof entries)[number]["id"];
/** What can be done by key while one decides what a new revision moves. */
export const REVISION_COMMANDS: CommandSet<RevisionCommand> = { scope: "revisions", commands: entries };
