import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { importSource } from "@/lib/data/documents/importing";
import { AppError } from "@/lib/data/failure";
import { readPassages } from "@/lib/data/search/reading";
import { maxUploadBytes } from "@/lib/server/upload";
import { operator, personOf } from "@/scripts/cli/actor";
import { byPerson, type Shared } from "@/scripts/cli/command";
import { isInterrupted } from "@/scripts/cli/interruption";
import { placeOf } from "@/scripts/cli/place";
import { ensureProject } from "@/scripts/cli/project-command";
import type { Terminal } from "@/scripts/cli/terminal";

interface Options {
  readonly project: string;
  readonly create?: boolean;
  readonly encoding?: string;
}

/** What became of one file. */
type Outcome =
  | { readonly file: string; readonly outcome: "imported"; readonly documentId: string; readonly title: string; readonly warnings: number }
  | { readonly file: string; readonly outcome: "there already"; readonly message: string }
  | { readonly file: string; readonly outcome: "failed"; readonly code: string; readonly message: string };

export const importCommand = () =>
  byPerson<Options>(
    new Command("import")
      .description("import texts as documents; what fails is told, the others are imported all the same")
      .argument("<file...>", "plain text or wiki text")
      .requiredOption("--project <slug>", "the project to import into")
      .option("--create", "make the project where there is none")
      .option("--encoding <name>", "the encoding of files that are not in UTF-8, like windows-1252"),
    "import texts/*.txt --project bridges --create",
    importFiles,
  );

async function importFiles(terminal: Terminal, { project, create, encoding, as }: Options & Shared, files: string[]): Promise<boolean> {
  const actor = await personOf(as, project);
  if (create) await ensureProject(actor, project);
  const outcomes: Outcome[] = [];
  const bar = terminal.progress("Importing");
  for (const file of files) {
    outcomes.push(isInterrupted() ? leftOut(file) : await importFile(actor, project, file, encoding));
    bar.update(outcomes.length, files.length);
  }
  bar.stop();
  await readPassages(operator());
  return report(terminal, project, outcomes);
}

const leftOut = (file: string): Outcome => ({ file, outcome: "failed", code: "unavailable", message: "Not imported: the command was stopped before it." });

async function importFile(actor: UserActor, project: string, file: string, encoding: string | undefined): Promise<Outcome> {
  try {
    const source = { id: uuidv7(), bytes: await bytesOf(file), fileName: path.basename(file), limit: maxUploadBytes(), ...(encoding ? { encoding } : {}) };
    const { document, warnings } = await importSource(actor, project, source);
    return { file, outcome: "imported", documentId: document.id, title: document.title, warnings: warnings.length };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    if (thrown.code === "exists") return { file, outcome: "there already", message: thrown.message };
    return { file, outcome: "failed", code: thrown.code, message: thrown.message + suggestionsOf(thrown) };
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const place = placeOf(file);
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) throw new AppError("not_found", `There is no file ${file}.`);
  const limit = maxUploadBytes();
  if (found.size > limit) throw new AppError("too_large", `${file} is larger than ${limit / 1024 / 1024} MB, the limit of this installation. Nothing of it was stored.`);
  return readFile(place);
}

/** The encodings that the reader of sources proposes, where it has to ask. */
function suggestionsOf({ extra }: AppError): string {
  const { about } = extra;
  if (typeof about !== "object" || about === null || !("suggestions" in about) || !Array.isArray(about.suggestions)) return "";
  const names = about.suggestions.map((suggestion: { encoding: string }) => suggestion.encoding);
  return names.length > 0 ? ` Likely: ${names.map((name) => `--encoding ${name}`).join(", ")}.` : "";
}

function report(terminal: Terminal, project: string, outcomes: readonly Outcome[]): boolean {
  for (const outcome of outcomes) {
    if (outcome.outcome === "imported") terminal.say(`imported       ${outcome.file}: “${outcome.title}”${outcome.warnings > 0 ? ` (${outcome.warnings} warnings)` : ""}`);
    if (outcome.outcome === "there already") terminal.say(`there already  ${outcome.file}: ${outcome.message}`);
    if (outcome.outcome === "failed") terminal.warn(`failed         ${outcome.file}: ${outcome.message}`);
  }
  const count = (name: Outcome["outcome"]) => outcomes.filter(({ outcome }) => outcome === name).length;
  const ok = count("failed") === 0;
  terminal.say(`${count("imported")} imported into ${project}, ${count("there already")} there already, ${count("failed")} failed.`);
  terminal.json({ ok, project, files: outcomes });
  return ok;
}
