import { Command, Option } from "commander";
import { AppError } from "@/lib/data/failure";
import { exportAs } from "@/lib/data/formats/exporting";
import { listLayers } from "@/lib/data/imports/layers";
import type { UserActor } from "@/lib/access/actor";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { readPassages } from "@/lib/data/search/reading";
import type { CorpusCounts } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";
import type { Counts } from "@/lib/formats/native/manifest";
import type { ExportPart } from "@/lib/formats/part";
import { formatNames, formats, type FormatName } from "@/lib/formats/registry";
import { recordId, slug as projectSlug } from "@/lib/projects/record";
import { version as toolVersion } from "@/package.json";
import { operator, personOf } from "@/scripts/cli/actor";
import { byPerson } from "@/scripts/cli/command";
import { parsed } from "@/scripts/cli/input";
import { stopIfInterrupted } from "@/scripts/cli/interruption";
import { exportAll } from "@/scripts/cli/export-all";
import { placeOf } from "@/scripts/cli/place";

const countWords = (counts: Counts) => `${counts.document} documents, ${counts.claim} claims, ${counts.contest} contests, ${counts.version} versions`;

const lossWords = (losses: readonly Loss[]) => (losses.length === 0 ? "Nothing was left out." : `Left out: ${losses.map(({ count, what }) => `${count} × ${what}`).join("; ")}.`);

/** The id of a layer by its id, its name, its kind, or the person whose own it is. Refuses one that isn't there, and a name that several have. */
async function layerNamed(actor: UserActor, project: string, given: string): Promise<string> {
  const { items } = await listLayers(actor, project);
  const found = items.filter(({ id, name, kind, person, deletedAt }) => deletedAt === undefined && (id === given || name === given || person === given || (name === "" && kind === given)));
  if (found.length === 1) return found[0]!.id;
  throw new AppError("not_found", `${found.length === 0 ? "There is no layer" : "There are several layers"} "${given}" in ${project}. ${found.length === 0 ? "" : "Name one by its id. "}Nothing was written.`);
}

/** The part of the project that is asked for, by ids. */
async function partNamed(actor: UserActor, project: string, { layer, document, contest }: ExportPart): Promise<ExportPart> {
  const ids = { document: document && parsed(recordId, document), contest: contest && parsed(recordId, contest) };
  return { ...ids, layer: layer === undefined || layer === "all" ? layer : await layerNamed(actor, project, layer) };
}

export const exportCommand = () =>
  byPerson<{ project: string; format: FormatName | "all"; layer?: string; document?: string; contest?: string; out: string }>(
    new Command("export")
      .description("write the project into a new folder, or into a ZIP file where the name ends in .zip or .qdpx")
      .requiredOption("--project <slug>", "the project")
      .addOption(new Option("--format <format>", formats.map(({ name, title }) => `${name}: ${title}`).join("; ") + "; all: every one of them, into a folder").choices([...formatNames, "all"]).default("native"))
      .option("--layer <layer>", "one layer by its id, its name, its kind (as adjudicated) or whose own it is, or \"all\" (default: all but imported and closed own ones; the native format has every layer)")
      .option("--document <id>", "one document alone, with the claims that have a place in it")
      .option("--contest <id>", "one contest alone, with the texts that its claims stand in")
      .requiredOption("--out <place>", "the new folder or ZIP file"),
    "export --project bridges --format native --out bridges-export",
    async (terminal, { project, format, out, as, ...named }) => {
      const actor = await personOf(as, project);
      const place = placeOf(out);
      const part = await partNamed(actor, project, named);
      if (format === "all") return exportAll(terminal, actor, { project, place, part, stopIfInterrupted });
      const bar = terminal.progress("Exporting");
      const onProgress = (done: number, total: number) => {
        stopIfInterrupted();
        bar.update(done, total);
      };
      const target = await (/\.(zip|qdpx)$/i.test(place) ? zipTarget(place) : directoryTarget(place));
      const manifest = await exportAs(actor, project, target, { format, toolVersion, ...part, onProgress }).finally(() => bar.stop());
      const { counts, files, losses } = manifest;
      const words = manifest.format === "counterclaim-native" ? countWords(counts as Counts) : `${(counts as CorpusCounts).texts} texts, ${(counts as CorpusCounts).claims} claims`;
      terminal.say(`Exported ${project} to ${place}: ${words}. ${lossWords(losses)}`);
      terminal.json({ ok: true, project, format, out: place, counts, losses, files });
    },
  );

export const loadCommand = () =>
  byPerson<{ project: string; create?: boolean }>(
    new Command("load")
      .description("load a native export (a folder or a ZIP file) as a new project; the person becomes its owner")
      .argument("<place>", "the export")
      .requiredOption("--project <slug>", "the address of the new project")
      .option("--create", "make the project; a load never writes into one that is there"),
    "load bridges-export --project bridges-copy --create",
    async (terminal, { project, create, as }, [place]) => {
      if (!create) throw new AppError("invalid", "A load makes a new project: say so with --create. Nothing was loaded.");
      const actor = await personOf(as, null);
      const bars = { checking: terminal.progress("Checking"), writing: terminal.progress("Writing ") };
      const onProgress = (stage: keyof typeof bars, done: number, total: number) => {
        stopIfInterrupted();
        bars[stage].update(done, total);
      };
      const stop = () => Object.values(bars).forEach((bar) => bar.stop());
      const loaded = await loadProject(actor, placeOf(place!), { slug: parsed(projectSlug, project), onProgress }).finally(stop);
      await readPassages(operator());
      terminal.say(`Loaded “${loaded.name}” as ${loaded.slug}: ${countWords(loaded.counts)}.`);
      terminal.json({ ok: true, ...loaded });
    },
  );
