import type { Actor } from "@/lib/access/actor";
import { exportCorpus, previewCorpus } from "@/lib/data/formats/export";
import { demandPartFits } from "@/lib/data/formats/part";
import { readerOf } from "@/lib/data/membership";
import { exportProject } from "@/lib/data/native/export";
import type { Target } from "@/lib/data/native/target";
import type { CorpusCounts } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";
import type { CorpusManifest } from "@/lib/formats/corpus/manifest";
import type { Manifest } from "@/lib/formats/native/manifest";
import type { ExportPart } from "@/lib/formats/part";
import { writtenFormat, type FormatName } from "@/lib/formats/registry";

interface Options extends ExportPart {
  readonly format: FormatName;
  readonly toolVersion: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Writes a project, or a part of it, in a format of the registry. Refuses who isn't a member, a part that the format can't have, and what the format's own export refuses. */
export async function exportAs(actor: Actor, project: string, target: Target, { format, ...options }: Options): Promise<Manifest | CorpusManifest> {
  demandPartFits({ format, ...options });
  const written = writtenFormat(format);
  return written ? exportCorpus(actor, project, target, { format: written, ...options }) : exportProject(actor, project, target, options);
}

/** What an export would carry and leave out, before anybody takes it. The native format leaves nothing out. */
export async function previewExport(actor: Actor, project: string, { format, ...options }: Options): Promise<{ counts: CorpusCounts | null; losses: readonly Loss[] }> {
  await readerOf(actor, project);
  demandPartFits({ format, ...options });
  const written = writtenFormat(format);
  return written ? previewCorpus(actor, project, { format: written, ...options }) : { counts: null, losses: [] };
}
