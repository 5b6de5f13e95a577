import path from "node:path";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";
import { checkImport, importLayer } from "@/lib/data/imports/importing";
import { readPassages } from "@/lib/data/search/reading";
import type { PartyChoice } from "@/lib/formats/import/parties";
import type { ImportReport } from "@/lib/formats/import/report";
import type { Unit } from "@/lib/formats/reading/unit";
import type { ReadName } from "@/lib/formats/registry";
import { recordId } from "@/lib/projects/record";
import { maxUploadBytes } from "@/lib/server/upload";
import { operator } from "@/scripts/cli/actor";
import { bytesOf } from "@/scripts/cli/file-bytes";
import { parsed } from "@/scripts/cli/input";
import { isInterrupted } from "@/scripts/cli/interruption";
import type { Terminal } from "@/scripts/cli/terminal";

interface Asked {
  readonly project: string;
  readonly files: readonly string[];
  readonly format: ReadName;
  readonly profile?: string;
  readonly unit?: Unit;
  readonly document?: readonly string[];
  readonly parties?: PartyChoice;
  readonly name?: string;
  readonly check?: boolean;
}

type Outcome = { readonly file: string; readonly layerId: string | null; readonly report: ImportReport } | { readonly file: string; readonly code: string; readonly message: string };

/** Imports files of annotations, each as a layer of its own; what fails is told, the others are imported all the same. */
export async function importLayers(terminal: Terminal, actor: UserActor, asked: Asked): Promise<boolean> {
  const documents = documentsOf(asked.document ?? []);
  const outcomes: Outcome[] = [];
  for (const file of asked.files) outcomes.push(isInterrupted() ? { file, code: "unavailable", message: "Not imported: the command was stopped before it." } : await importOne(actor, asked, file, documents));
  await readPassages(operator());
  for (const outcome of outcomes) tell(terminal, outcome);
  const ok = outcomes.every((outcome) => "report" in outcome);
  terminal.json({ ok, project: asked.project, files: outcomes });
  return ok;
}

/** "NAME=ID" as the text's name and the document's id; a name may have "=" in it. */
function documentsOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, Math.max(0, pair.lastIndexOf("="))), parsed(recordId, pair.slice(pair.lastIndexOf("=") + 1))]));
}

async function importOne(actor: UserActor, { project, format, profile, unit, parties, name, check }: Asked, file: string, documents: Record<string, string>): Promise<Outcome> {
  try {
    const given = { id: uuidv7(), bytes: await bytesOf(file), fileName: path.basename(file), format, profile, unit, parties, name, documents, limit: maxUploadBytes() };
    if (check) return { file, layerId: null, report: await checkImport(actor, project, given) };
    const { layer, report } = await importLayer(actor, project, given);
    return { file, layerId: layer.id, report };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { file, code: thrown.code, message: thrown.message };
  }
}

function tell(terminal: Terminal, outcome: Outcome): void {
  if (!("report" in outcome)) return void terminal.warn(`failed    ${outcome.file}: ${outcome.message}`);
  const { file, layerId, report: { kept, left, units, texts, problems, missing, ambiguous } } = outcome;
  terminal.say(`${layerId === null ? "readable" : "imported"}  ${file}: ${kept.claims} claims at ${kept.mentions} places in ${kept.newTexts} new and ${kept.knownTexts} known texts, ${kept.relations} relations, ${kept.partiesMade} parties made, ${kept.partiesMatched} found${layerId === null ? "" : `; layer ${layerId}`}`);
  terminal.say(`          offsets: ${Object.entries(units).map(([unit, count]) => `${unit} in ${count}`).join(", ") || "none"}`);
  for (const { name } of texts.filter(({ isMade }) => isMade)) terminal.say(`          made of its tokens: the text ${name}, which no document of the project is`);
  for (const { count, what, places } of left) terminal.say(`          left out: ${count} × ${what} (${places.slice(0, 3).map(({ file: at, line, id }) => `${at}${line === null ? "" : `:${line}`} ${id}`).join("; ")}${places.length > 3 ? " …" : ""})`);
  for (const { file: at, line, message } of problems) terminal.warn(`          wrong: ${at}${line === null ? "" : `, line ${line}`}: ${message}`);
  for (const { name } of missing) terminal.warn(`          no words for ${name}: say --document "${name}=ID"`);
  for (const name of ambiguous) terminal.warn(`          the unit of offsets isn't clear in ${name}: say --unit`);
}
