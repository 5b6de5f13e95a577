import { createInterface } from "node:readline/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { erase, type Erasure, type ErasureTarget } from "@/lib/data/erasure/erasing";
import { AppError } from "@/lib/data/failure";
import { recordTypes, type RecordType } from "@/lib/formats/native/history";
import { recordId, requiredLine } from "@/lib/projects/record";
import { personOf } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { parsed } from "@/scripts/cli/input";
import type { Terminal } from "@/scripts/cli/terminal";

interface Options {
  readonly project: string;
  readonly by: string;
  readonly reason: string;
  readonly document?: string;
  readonly record?: string[];
  readonly version?: number;
  readonly onlyNote?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const eraseCommand = () =>
  byOperator<Options>(
    new Command("erase")
      .description("erase for good what the law or somebody's safety asks for: a document whole, or a record, its note or one older version; a tombstone stays, and nothing brings the words back")
      .requiredOption("--project <slug>", "the project")
      .requiredOption("--by <email>", "who asks for it: an owner of the project")
      .requiredOption("--reason <words>", "why; it stands in the history for ever, so never put into it what is to be erased")
      .option("--document <id>", "a document with its text, its file, every quote of it and the claims that stand nowhere else")
      .option("--record <type and id...>", `a record and all its versions, like: --record party 0197f3c4-… (${recordTypes.join(", ")})`)
      .addOption(new Option("--version <number>", "only this older version of the record").argParser(versionOf))
      .option("--only-note", "only the record's note, as it stands and in every version that has one")
      .option("--dry-run", "say what would go and what stays, and change nothing")
      .option("--yes", "don't ask for the project's address first"),
    "erase --project bridges --record party 0197f3c4-0000-7000-8000-000000000001 --by owner@example.org --reason \"Court order 12/26\" --dry-run",
    run,
  );

function versionOf(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError("It is a number from 1.");
  return Number(given);
}

async function run(terminal: Terminal, { project, by, reason: given, dryRun = false, yes = false, ...said }: Options): Promise<boolean> {
  const [target, reason] = [targetOf(said), parsed(requiredLine, given)];
  const actor = await personOf(by, project);
  const rehearsed = await erase(actor, project, target, { reason, isDry: true });
  tell(terminal, rehearsed);
  if (!dryRun && !yes && rehearsed.published.length === 0) await demandSlug(project);
  const done = dryRun ? rehearsed : await erase(actor, project, target, { reason });
  terminal.say(dryRun ? "Nothing was erased: this was a rehearsal." : `Erased: ${done.bodies} bodies are tombstones now. ${afterwards}`);
  terminal.json({ ok: true, dryRun, project, reason, ...done });
  return true;
}

function targetOf({ document, record, version, onlyNote }: Pick<Options, "document" | "record" | "version" | "onlyNote">): ErasureTarget {
  const refused = (message: string) => new AppError("invalid", `${message} Nothing was erased.`);
  if ((document === undefined) === (record === undefined)) throw refused("Say what is to be erased: --document ID, or --record TYPE ID.");
  if (version !== undefined && onlyNote) throw refused("--version and --only-note don't go together.");
  if (document !== undefined) {
    if (version !== undefined || onlyNote) throw refused("--version and --only-note belong to --record.");
    return { kind: "document", id: parsed(recordId, document) };
  }
  const [type, id, ...more] = record!;
  if (!(recordTypes as readonly string[]).includes(type!) || id === undefined || more.length > 0) throw refused(`--record takes a type (${recordTypes.join(", ")}) and one id.`);
  return { kind: "record", type: type as RecordType, id: parsed(recordId, id), version, onlyNote };
}

const afterwards = "Restart the program, so that nothing of it stays in its memory. Backups and exports that were made before still hold it: delete them. The database's own files may hold it until their room is used again; VACUUM FULL, and a backup restored into a new installation, leave nothing of it.";

function tell(terminal: Terminal, { tables, published, stays: { claims, assessments, sameOriginal, drafts } }: Erasure): void {
  terminal.say("What goes, in rows:");
  for (const [table, rows] of Object.entries(tables)) if (rows > 0) terminal.say(`  ${table}: ${rows}`);
  terminal.say("What stays:");
  const stays = [
    [claims, "claims that also stand in other documents, with what their editors wrote"], [assessments, "assessments that cite it, with what their authors wrote beside the quotes"],
    [sameOriginal, "other documents that were read from the same file"],
  ] as const;
  for (const [ids, what] of stays) if (ids.length > 0) terminal.say(`  ${ids.length} ${what}: ${ids.join(", ")}`);
  if (drafts > 0) terminal.say(`  ${drafts} unsaved drafts on other things, which only their authors see`);
  terminal.say("  what people wrote about it elsewhere in their own words, what is unsaved in their browsers, and backups and exports made before");
  for (const address of published) terminal.warn(`Published to everybody at ${address}: withdraw it there, or publish it again without this, before it can be erased.`);
}

async function demandSlug(project: string): Promise<void> {
  if (!process.stdin.isTTY) throw new AppError("invalid", "Nobody is there to be asked: say --yes. Nothing was erased.");
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await asking.question(`This can't be undone. Type the project's address (${project}) to erase: `).finally(() => asking.close());
  if (typed.trim() !== project) throw new AppError("invalid", "That is not the project's address. Nothing was erased.");
}
