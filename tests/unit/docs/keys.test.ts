import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADJUDICATION_COMMANDS } from "@/components/adjudication/commands";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { READER_COMMANDS } from "@/components/reader/commands";
import { REVISION_COMMANDS } from "@/components/revisions/commands";
import { shownChord } from "@/components/ui/commands/chord";
import type { CommandSet } from "@/components/ui/commands/command";
import adjudication from "@/messages/en/adjudication.json";
import contests from "@/messages/en/contests.json";
import reader from "@/messages/en/reader.json";
import revisions from "@/messages/en/revisions.json";

const rows = readFileSync("docs/KEYS.md", "utf8").split("\n").filter((line) => line.startsWith("| `"));
const rowsOf = ({ commands }: CommandSet, words: Readonly<Record<string, unknown>>) =>
  commands.map(({ id, keys }) => `| ${keys.map((chord) => `\`${shownChord(chord, "other")}\``).join(" ")} | ${String(words[id])} |`);

describe("docs/KEYS.md", () => {
  test("U5 has every command of every screen with its keys and words, in their order, and no others", () => {
    expect(rows).toEqual([...rowsOf(READER_COMMANDS, reader.commands), ...rowsOf(CONTEST_COMMANDS, contests.keys), ...rowsOf(REVISION_COMMANDS, revisions.keys), ...rowsOf(ADJUDICATION_COMMANDS, adjudication.keys)]);
  });
});
