import path from "node:path";
import { Command, Option } from "commander";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { importSource, reviewSource, type NewSource } from "@/lib/data/documents/importing";
import { AppError } from "@/lib/data/failure";
import { readPassages } from "@/lib/data/search/reading";
import { documentChange } from "@/lib/documents/record";
import { partyChoices, type PartyChoice } from "@/lib/formats/import/parties";
import { units, type Unit } from "@/lib/formats/reading/unit";
import { readNames, type ReadName } from "@/lib/formats/registry";
import { importLayers } from "@/scripts/cli/layer-import";
import { formatIds, type FormatId } from "@/lib/sources/formats";
import { partFileName, partOf, sourceParts, type SourcePart, type SourceParts } from "@/lib/sources/part";
import { maxUploadBytes } from "@/lib/server/upload";
import { operator, personOf } from "@/scripts/cli/actor";
import { byPerson, type Shared } from "@/scripts/cli/command";
import { bytesOf } from "@/scripts/cli/file-bytes";
import { isInterrupted } from "@/scripts/cli/interruption";
import { ensureProject } from "@/scripts/cli/project-command";
import type { Terminal } from "@/scripts/cli/terminal";

interface Options {
  readonly project: string;
  readonly create?: boolean;
  readonly encoding?: string;
  readonly format?: FormatId | ReadName;
  readonly profile?: string;
  readonly unit?: Unit;
  readonly document?: readonly string[];
  readonly parties?: PartyChoice;
  readonly name?: string;
  readonly language?: string;
  /** "--no-set-aside" makes it false */
  readonly setAside: boolean;
  readonly check?: boolean;
}

/** What was dropped, guessed, repaired or is unusual. */
type Found = readonly { readonly kind: string; readonly count: number }[];

/** What became of one file. */
type Outcome =
  | { readonly file: string; readonly outcome: "imported"; readonly documentId: string; readonly title: string; readonly warnings: number; readonly found: Found }
  | { readonly file: string; readonly outcome: "readable"; readonly title: string; readonly format: string; readonly encoding: string; readonly language: string; readonly length: number; readonly aside: number; readonly found: Found }
  | { readonly file: string; readonly outcome: "there already"; readonly message: string }
  | { readonly file: string; readonly outcome: "left out"; readonly message: string }
  | { readonly file: string; readonly outcome: "failed"; readonly code: string; readonly message: string };

export const importCommand = () =>
  byPerson<Options>(
    new Command("import")
      .description("import sources as documents, or with a format of annotations each file as a layer; what fails is told, the others are imported all the same")
      .argument("<file...>", "plain text, HTML, Markdown, wikitext, MediaWiki XML, DOCX, PDF, EPUB or ODT, or a ZIP file of them; annotations as one file or a ZIP file")
      .requiredOption("--project <slug>", "the project to import into")
      .option("--create", "make the project where there is none")
      .option("--encoding <name>", "the encoding of files that are not in UTF-8, like windows-1252")
      .addOption(new Option("--format <name>", "what kind of file it is, where its content is misleading; or which program's annotations are in it").choices([...formatIds, ...readNames]))
      .option("--language <tag>", "the language of the texts, like en or hy; judged by the text unless given")
      .option("--profile <name>", "annotations: the named mapping of labels to use")
      .addOption(new Option("--unit <unit>", "annotations: the unit of offsets, where the words don't tell it").choices(units))
      .option("--document <text=id...>", "annotations: which document a text is that the files only speak of")
      .addOption(new Option("--parties <how>", "annotations: make parties of the layer, take the project's own by their names, or none").choices(partyChoices))
      .option("--name <name>", "annotations: the layer's name (default: the file's)")
      .option("--no-set-aside", "take everything on a page as its main text")
      .option("--check", "say what importing would find, drop, guess or repair, and store nothing"),
    "import texts/*.txt --project bridges --create",
    importFiles,
  );

async function importFiles(terminal: Terminal, { project, create, as, ...options }: Options & Shared, files: string[]): Promise<boolean> {
  const actor = await personOf(as, project);
  if (create) await ensureProject(actor, project);
  const { format } = options;
  if (isReadName(format)) return importLayers(terminal, actor, { ...options, project, files, format });
  const said: Said = { ...options, format };
  const outcomes: Outcome[] = [];
  const bar = terminal.progress("Importing");
  for (const file of files) {
    outcomes.push(...(isInterrupted() ? [stopped(file)] : await importFile(actor, project, file, said)));
    bar.update(outcomes.length, files.length);
  }
  bar.stop();
  await readPassages(operator());
  return report(terminal, project, outcomes);
}

const stopped = (file: string): Outcome => ({ file, outcome: "failed", code: "unavailable", message: "Not imported: the command was stopped before it." });

const isReadName = (format: string | undefined): format is ReadName => readNames.some((name) => name === format);

type Said = Omit<Options, "project" | "create" | "format"> & { readonly format?: FormatId };

async function importFile(actor: UserActor, project: string, file: string, said: Said): Promise<Outcome[]> {
  try {
    return await importWhole({ actor, project, said }, file, await sourceOf(file, said));
  } catch (thrown) {
    return [failed(file, thrown)];
  }
}

type Import = { readonly actor: UserActor; readonly project: string; readonly said: Said };

/** Imports a source; of one that holds several documents each that is likely meant as one. */
async function importWhole(wanted: Import, file: string, source: NewSource): Promise<Outcome[]> {
  try {
    return [await importOne(wanted, file, source)];
  } catch (thrown) {
    const found = thrown instanceof AppError ? sourceParts.safeParse(thrown.extra.about) : null;
    return found?.success ? importParts(wanted, file, source, found.data) : [failed(file, thrown)];
  }
}

async function importParts(wanted: Import, file: string, source: NewSource, { parts, unread }: SourceParts): Promise<Outcome[]> {
  const whole = new Blob([Uint8Array.from(source.bytes)]);
  const outcomes: Outcome[] = unread.map(({ name, problem, found }) => ({ file: partFileName(file, { name }), outcome: "left out", message: `${problem}${found ? `, ${found}` : ""}` }));
  for (const part of parts) {
    const name = partFileName(file, part);
    if (isInterrupted()) outcomes.push(stopped(name));
    else if (!part.isLikely) outcomes.push({ file: name, outcome: "left out", message: "hardly meant as a document; unpack it and import it by itself if it is" });
    else outcomes.push(await importOne(wanted, name, { ...source, id: uuidv7(), fileName: partFileName(source.fileName, part), bytes: await bytesOfPart(whole, part) }).catch((thrown: unknown) => failed(name, thrown)));
  }
  return outcomes;
}

const bytesOfPart = async (whole: Blob, part: SourcePart) => new Uint8Array(await (await partOf(whole, part)).arrayBuffer());

async function importOne({ actor, project, said }: Import, file: string, source: NewSource): Promise<Outcome> {
  if (said.check) return checked(actor, project, file, source);
  const { document, warnings } = await importSource(actor, project, source);
  return { file, outcome: "imported", documentId: document.id, title: document.title, warnings: warnings.length, found: counted(warnings) };
}

/** What went wrong with a file, where it is the file's or the project's; anything else is thrown on. */
function failed(file: string, thrown: unknown): Outcome {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "exists") return { file, outcome: "there already", message: thrown.message };
  return { file, outcome: "failed", code: thrown.code, message: thrown.message + suggestionsOf(thrown) };
}

/** A file as a source, with what was said of it. Refuses what is no file or too large. */
export async function sourceOf(file: string, { encoding, format, language, setAside }: Said): Promise<NewSource> {
  const given = { ...(encoding ? { encoding } : {}), ...(format ? { format } : {}), ...(language ? { language: languageTag(language) } : {}) };
  return { id: uuidv7(), bytes: await bytesOf(file), fileName: path.basename(file), limit: maxUploadBytes(), setAside, ...given };
}

function languageTag(given: string): string {
  const tag = documentChange.shape.language.safeParse(given);
  if (!tag.success) throw new AppError("invalid", `${given} is no language tag; one looks like en, hy or pt-BR. Nothing was stored.`);
  return tag.data;
}

async function checked(actor: UserActor, project: string, file: string, source: NewSource): Promise<Outcome> {
  const { title, format, encoding, language, length, aside, remarks } = await reviewSource(actor, project, source);
  return { file, outcome: "readable", title, format, encoding, language, length, aside, found: remarks };
}

const counted = (warnings: Found): Found => warnings.map(({ kind, count }) => ({ kind, count }));

/** The encodings that the reader of sources proposes, where it has to ask. */
export function suggestionsOf({ extra }: AppError): string {
  const { about } = extra;
  if (typeof about !== "object" || about === null || !("suggestions" in about) || !Array.isArray(about.suggestions)) return "";
  const names = about.suggestions.map((suggestion: { encoding: string }) => suggestion.encoding);
  return names.length > 0 ? ` Likely: ${names.map((name) => `--encoding ${name}`).join(", ")}.` : "";
}

function report(terminal: Terminal, project: string, outcomes: readonly Outcome[]): boolean {
  for (const outcome of outcomes) {
    if (outcome.outcome === "imported") terminal.say(`imported       ${outcome.file}: “${outcome.title}”${foundIn(outcome)}`);
    if (outcome.outcome === "readable") terminal.say(`readable       ${outcome.file}: “${outcome.title}”, ${outcome.format}, ${outcome.language}, ${outcome.length} characters, ${outcome.aside} of them set aside${foundIn(outcome)}`);
    if (outcome.outcome === "there already") terminal.say(`there already  ${outcome.file}: ${outcome.message}`);
    if (outcome.outcome === "left out") terminal.say(`left out       ${outcome.file}: ${outcome.message}`);
    if (outcome.outcome === "failed") terminal.warn(`failed         ${outcome.file}: ${outcome.message}`);
  }
  const count = (name: Outcome["outcome"]) => outcomes.filter(({ outcome }) => outcome === name).length;
  const ok = count("failed") === 0;
  const readable = count("readable");
  if (readable > 0) terminal.say(`${readable} can be imported; nothing was stored.`);
  else terminal.say(`${count("imported")} imported into ${project}, ${count("there already")} there already, ${count("failed")} failed.`);
  terminal.json({ ok, project, files: outcomes });
  return ok;
}

const foundIn = ({ found }: { readonly found: Found }) => (found.length > 0 ? ` (${found.map(({ kind, count }) => `${kind}: ${count}`).join(", ")})` : "");
