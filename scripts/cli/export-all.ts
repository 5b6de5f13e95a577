import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";
import { exportAs } from "@/lib/data/formats/exporting";
import { zipTarget } from "@/lib/data/native/target";
import { unfit, type ExportPart } from "@/lib/formats/part";
import { formats, type CorpusFormat, type FormatName } from "@/lib/formats/registry";
import { version as toolVersion } from "@/package.json";
import type { Terminal } from "@/scripts/cli/terminal";

interface Asked {
  readonly project: string;
  readonly place: string;
  readonly part: ExportPart;
  readonly stopIfInterrupted: () => void;
}

type Outcome = { readonly format: string; readonly file: string; readonly counts: unknown; readonly losses: unknown } | { readonly format: string; readonly code: string; readonly message: string };

/**
 * Writes every format of the registry into a new folder, one ZIP file each, and a manifest of them. Each shows the project
 * at an instant of its own. Formats that can't have the part that is asked for (docs/SPEC.md, X25, X26) are left out. What a format refuses is told and stands in the manifest; stopped, the folder goes again.
 */
export async function exportAll(terminal: Terminal, actor: UserActor, asked: Asked): Promise<boolean> {
  await demandNew(asked.place);
  await mkdir(asked.place, { recursive: true });
  try {
    const outcomes: Outcome[] = [];
    const written = formats.filter(({ name }) => unfit({ format: name as FormatName, ...asked.part }) === null);
    const left = formats.filter((format) => !written.includes(format)).map(({ name }) => name);
    for (const format of written) outcomes.push(await exportOne(terminal, actor, format, asked));
    const manifest = { project: asked.project, toolVersion, exportedAt: new Date().toISOString(), formats: outcomes };
    await writeFile(path.join(asked.place, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    const failed = outcomes.filter((outcome) => "code" in outcome);
    for (const outcome of failed) if ("code" in outcome) terminal.warn(`${outcome.format}: ${outcome.message}`);
    terminal.say(`Exported ${asked.project} to ${asked.place} in ${outcomes.length - failed.length} of ${outcomes.length} formats.${left.length > 0 ? ` Left out, as they have no parts of this kind: ${left.join(", ")}.` : ""}`);
    terminal.json({ ok: failed.length === 0, out: asked.place, ...manifest });
    return failed.length === 0;
  } catch (thrown) {
    await rm(asked.place, { recursive: true, force: true });
    throw thrown;
  }
}

async function demandNew(place: string): Promise<void> {
  const there = await readdir(place).catch((thrown: NodeJS.ErrnoException) => (thrown.code === "ENOENT" ? [] : [place]));
  if (there.length > 0 || place.endsWith(".zip")) throw new AppError("exists", `All formats go into a new or empty folder, and ${place} isn't one. Nothing was written; name another one.`);
}

async function exportOne(terminal: Terminal, actor: UserActor, { name, fileEnding }: CorpusFormat, { project, place, part, stopIfInterrupted }: Asked): Promise<Outcome> {
  const file = `${project}${fileEnding}`;
  const bar = terminal.progress(`Exporting ${name}`);
  const onProgress = (done: number, total: number) => {
    stopIfInterrupted();
    bar.update(done, total);
  };
  try {
    stopIfInterrupted();
    const { counts, losses } = await exportAs(actor, project, await zipTarget(path.join(place, file)), { format: name as FormatName, toolVersion, ...part, onProgress });
    return { format: name, file, counts, losses };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "forbidden") return { format: name, code: thrown.code, message: thrown.message };
    throw thrown;
  } finally {
    bar.stop();
  }
}
