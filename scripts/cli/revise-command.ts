import { Command, Option } from "commander";
import type { UserActor } from "@/lib/access/actor";
import { readDocument } from "@/lib/data/documents/documents";
import { AppError } from "@/lib/data/failure";
import { reviseDocument, type Revised } from "@/lib/data/revisions/revising";
import { readPassages } from "@/lib/data/search/reading";
import { formatIds, type FormatId } from "@/lib/sources/formats";
import { operator, personOf } from "@/scripts/cli/actor";
import { byPerson, type Shared } from "@/scripts/cli/command";
import { sourceOf, suggestionsOf } from "@/scripts/cli/import-command";
import type { Terminal } from "@/scripts/cli/terminal";

interface Options {
  readonly project: string;
  readonly encoding?: string;
  readonly format?: FormatId;
  readonly setAside: boolean;
  readonly again?: boolean;
}

export const reviseCommand = () =>
  byPerson<Options>(
    new Command("revise")
      .description("add a new text to a document; what is claimed in unchanged sentences moves to it, everything else waits for a decision")
      .argument("<document>", "the document's id, as its address has it")
      .argument("<file>", "plain text, HTML, Markdown, wikitext, MediaWiki XML, DOCX, PDF, EPUB or ODT")
      .requiredOption("--project <slug>", "the project that the document is in")
      .option("--encoding <name>", "the encoding of a file that is not in UTF-8, like windows-1252")
      .addOption(new Option("--format <name>", "what kind of file it is, where its content is misleading").choices(formatIds))
      .option("--no-set-aside", "take everything on a page as its main text")
      .option("--again", "also where the project has the same bytes already, as an older text or as another document"),
    "revise 0197f3c4-0000-7000-8000-000000000001 page-of-today.html --project bridges",
    revise,
  );

async function revise(terminal: Terminal, { project, as, again = false, ...said }: Options & Shared, [documentId, file]: string[]): Promise<boolean> {
  const actor = await personOf(as, project);
  const revised = await revisedBy(actor, project, documentId!, file!, { ...said, again });
  await readPassages(operator());
  terminal.say(told(revised));
  terminal.json({ documentId, revisionId: revised.revisionId, ordinal: revised.ordinal, mentions: revised.mentions, regions: revised.regions });
  return true;
}

async function revisedBy(actor: UserActor, project: string, documentId: string, file: string, { again, ...said }: Omit<Options, "project"> & { again: boolean }): Promise<Revised> {
  await readDocument(actor, project, documentId);
  try {
    return await reviseDocument(actor, project, { ...(await sourceOf(file, said)), documentId, again });
  } catch (thrown) {
    if (thrown instanceof AppError) throw new AppError(thrown.code, thrown.message + suggestionsOf(thrown), thrown.extra);
    throw thrown;
  }
}

function told({ ordinal, mentions: { moved, proposed, lost, retired }, regions }: Revised): string {
  const asked = proposed + lost;
  const lines = [`Revision ${ordinal}: ${moved} ${moved === 1 ? "mention" : "mentions"} moved, ${asked} ${asked === 1 ? "waits" : "wait"} for a decision (${lost} without a place on it).`];
  if (retired > 0) lines.push(`${retired} stay on an older text, as somebody decided.`);
  if (regions.left > 0) lines.push(`${regions.left} ${regions.left === 1 ? "region" : "regions"} stayed on the older text.`);
  return lines.join("\n");
}
