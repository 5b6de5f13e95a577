import type { Actor } from "@/lib/access/actor";
import { exportCorpus, previewCorpus } from "@/lib/data/formats/export";
import { demandLayerFormat } from "@/lib/data/formats/layer-choice";
import { readerOf } from "@/lib/data/membership";
import { exportProject } from "@/lib/data/native/export";
import type { Target } from "@/lib/data/native/target";
import type { CorpusCounts } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";
import type { CorpusManifest } from "@/lib/formats/corpus/manifest";
import type { Manifest } from "@/lib/formats/native/manifest";
import { writtenFormat, type FormatName } from "@/lib/formats/registry";

interface Options {
  readonly format: FormatName;
  readonly toolVersion: string;
  /** one layer by its id, or all that the member sees; those that aren't imported unless given. The native format has every layer */
  readonly layer?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Writes a project in a format of the registry. Refuses who isn't a member, one layer in the native format, and what the format's own export refuses. */
export async function exportAs(actor: Actor, project: string, target: Target, { format, ...options }: Options): Promise<Manifest | CorpusManifest> {
  demandLayerFormat({ format, layer: options.layer });
  const written = writtenFormat(format);
  return written ? exportCorpus(actor, project, target, { format: written, ...options }) : exportProject(actor, project, target, options);
}

/** What an export would carry and leave out, before anybody takes it. The native format leaves nothing out. */
export async function previewExport(actor: Actor, project: string, { format, ...options }: Options): Promise<{ counts: CorpusCounts | null; losses: readonly Loss[] }> {
  const written = writtenFormat(format);
  if (written) return previewCorpus(actor, project, { format: written, ...options });
  await readerOf(actor, project);
  demandLayerFormat({ format, layer: options.layer });
  return { counts: null, losses: [] };
}
